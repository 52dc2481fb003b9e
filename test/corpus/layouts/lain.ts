import { cell, hasil, induk, nama, row, satuan, table, target, wide } from '../page.js';
import { persen } from '../shapes.js';
import { merged, numbered, pemilikOf, satuanOf, sumberOf, targetOf } from './barisTabel.js';
import { rumusOf, tulis } from './gaya.js';
import { halaman, type Layout } from './layout.js';

/** Key indicators of a report to the ministry. */
export const ikk: Layout = (tema, gaya) =>
  halaman('INDIKATOR KINERJA KUNCI LPPD', tema, gaya, [
    table(
      row(
        'No',
        'Urusan',
        'Indikator Kinerja Kunci',
        'Rumus',
        'Satuan',
        `Capaian Kinerja ${gaya.tahun}`,
        'Sumber Data',
      ),
      ...numbered(tema, (one) => {
        const nilai = one.nilai[1];
        return [
          rumusOf(one, gaya.cara, 'Data perangkat daerah'),
          satuanOf(one),
          hasil(`${gaya.tahun}`, tulis(nilai, gaya.notasi, gaya.digits), nilai),
          sumberOf(one),
        ];
      }).map((cells) =>
        cells.map((one) => ({ ...one, facts: one.facts.filter(({ jenis }) => jenis !== 'sasaran') })),
      ),
    ),
  ]);

/** Minimum services: a type and its indicator, which is X by Y. */
export const spm: Layout = (tema, gaya) => {
  const all = tema.sasaran.flatMap(({ ukuran }) => ukuran).filter(({ bagi }) => bagi !== undefined);
  const rows = all.map((one, i) => {
    const [a, b] = one.bagi ?? ['', ''];
    const formula = `X = ${a}\nY = ${b}\nX / Y x 100%`;
    return row(
      `${i + 1}`,
      `Pelayanan ${i + 1}`,
      nama(one.nama),
      satuan('%'),
      cell(formula, { jenis: 'formula', formula: persen(a, b) }),
      target(`${gaya.tahun}`, '100%', '100'),
    );
  });
  return halaman('SPM BIDANG CONTOH', tema, gaya, [
    table(
      row('No', 'Jenis Pelayanan Dasar', 'Indikator Kinerja', 'Satuan', 'Cara Perhitungan', 'Target'),
      ...rows,
    ),
  ]);
};

/** A card for each indicator: labels left, values right. */
export const kartu: Layout = (tema, gaya) =>
  halaman('MANUAL INDIKATOR KINERJA UTAMA', tema, gaya, [
    ...tema.sasaran.flatMap(({ uraian, ukuran }) =>
      ukuran.flatMap((one) => {
        const of = one.nama;
        const own = (label: string, value: ReturnType<typeof cell>) =>
          row(label, { ...value, facts: value.facts.map((fact) => ({ ...fact, of })) });
        return [
          '',
          table(
            row('Nama IKU', nama(one.nama)),
            own('Sasaran Strategis', cell(uraian, { jenis: 'sasaran', uraian })),
            own('Satuan', satuanOf(one)),
            own('Formula', rumusOf(one, gaya.cara)),
            own(`Target ${gaya.tahun}`, targetOf(one, gaya)),
            own('Sumber Data', sumberOf(one)),
            own('Penanggung Jawab', pemilikOf(one)),
          ),
        ].map((block) => (typeof block === 'string' ? block : { ...block, headings: 0 }));
      }),
    ),
  ]);

/** Two levels, each with an indicator of its own. */
export const cascading: Layout = (tema, gaya) => {
  const [first, second] = tema.sasaran;
  const [a] = first?.ukuran ?? [];
  const [b] = second?.ukuran ?? [];
  if (first === undefined || second === undefined || a === undefined || b === undefined)
    throw new Error('two sasaran');
  return halaman('CASCADING KINERJA', tema, gaya, [
    table(
      row('Tujuan', 'Indikator Tujuan', 'Sasaran', 'Indikator Sasaran', 'Satuan', 'Target'),
      row(
        cell(tema.tujuan, { jenis: 'sasaran', of: a.nama, uraian: tema.tujuan }),
        nama(a.nama),
        cell(second.uraian, { jenis: 'sasaran', of: b.nama, uraian: second.uraian }),
        nama(b.nama),
        satuanOf(b),
        targetOf(b, gaya),
      ),
    ),
  ]);
};

/** A tree of performance laid out as a table: three levels, the indicator last. */
export const pohon: Layout = (tema, gaya) =>
  halaman('POHON KINERJA', tema, gaya, [
    table(
      row('Tujuan', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Perangkat Daerah'),
      ...tema.sasaran.flatMap(({ uraian, ukuran }, i) =>
        ukuran.map((one, n) =>
          row(
            ...(i === 0 && n === 0
              ? [
                  {
                    ...induk(
                      tema.tujuan,
                      ...tema.sasaran.flatMap((all) => all.ukuran.map((own) => own.nama)),
                    ),
                    tall: tema.sasaran.flatMap((all) => all.ukuran).length,
                  },
                ]
              : []),
            ...(n === 0 ? [merged(uraian, ukuran)] : []),
            nama(one.nama),
            satuanOf(one),
            targetOf(one, gaya),
            pemilikOf(one),
          ),
        ),
      ),
    ),
  ]);

/** Owners told by "the same as above", number and name below one heading. */
export const idem: Layout = (tema, gaya) => {
  let above = '';
  return halaman('INDIKATOR KINERJA UTAMA', tema, gaya, [
    table(
      row('No', 'Sasaran', wide(2, 'Indikator Kinerja'), 'Satuan', 'Target', 'Penanggung Jawab'),
      ...tema.sasaran.flatMap(({ uraian, ukuran }, s) =>
        ukuran.map((one, i) => {
          const isSame = above !== '';
          above = above === '' ? one.bidang : above;
          const owner = pemilikOf({ ...one, bidang: above });
          const text = isSame ? (['idem', 's.d.a.', '(sama)', '"'][s + i] ?? 'idem') : above;
          return row(
            ...(i === 0
              ? [
                  { ...cell(`${s + 1}`), ...(ukuran.length > 1 ? { tall: ukuran.length } : {}) },
                  merged(uraian, ukuran),
                ]
              : []),
            `${i + 1}.`,
            nama(one.nama),
            satuanOf(one),
            targetOf(one, gaya),
            { ...owner, text },
          );
        }),
      ),
    ),
  ]);
};
