import { awal, cell, nama, row, rumus, table, tall, wide } from '../page.js';
import { persen } from '../shapes.js';
import { merged, numbered, pemilikOf, satuanOf, sumberOf, targetOf, targetsOf } from './barisTabel.js';
import { rumusOf, tulis } from './gaya.js';
import { halaman, type Layout } from './layout.js';

const JUDUL = 'INDIKATOR KINERJA UTAMA';

/** One row for each indicator, one year. */
export const ikuLengkap: Layout = (tema, gaya) =>
  halaman(JUDUL, tema, gaya, [
    table(
      row(
        'No',
        'Sasaran Strategis',
        'Indikator Kinerja Utama',
        'Satuan',
        'Target',
        'Formulasi',
        'Sumber Data',
        'Penanggung Jawab',
      ),
      ...numbered(tema, (one) => [
        satuanOf(one),
        targetOf(one, gaya),
        rumusOf(one, gaya.cara),
        sumberOf(one),
        pemilikOf(one),
      ]),
    ),
  ]);

/** Meaning and formula in one cell; no unit and no target. */
export const ikuPenjelasan: Layout = (tema, gaya) =>
  halaman(JUDUL, tema, gaya, [
    table(
      row(
        'No.',
        'Sasaran Strategis',
        'Indikator Kinerja Utama',
        'Penjelasan (Makna Indikator, Alasan Pemilihan Indikator, Cara Perhitungan Indikator)',
        'Penanggung Jawab',
        'Sumber data',
      ),
      ...numbered(tema, (one) => {
        const formula = rumusOf(one, gaya.cara, '');
        const makna = `Makin baik ${one.nama.toLowerCase()}, makin baik pula layanan kepada masyarakat.`;
        const isBare = one.bagi === undefined;
        const text = isBare ? makna : `${makna}\nRumus :\n${formula.text}`;
        return [{ ...cell(text, ...formula.facts) }, pemilikOf(one), sumberOf(one)];
      }),
    ),
  ]);

/** Five years below one merged heading. */
export const ikuLimaTahun: Layout = (tema, gaya) => {
  const years = [0, 1, 2, 3, 4].map((n) => `${gaya.tahun + n}`);
  const two = (text: string) => tall(2, text);
  const above = row(
    two('No'),
    two('Sasaran'),
    two('Indikator Kinerja'),
    two('Satuan'),
    wide(5, 'Target'),
    two('Formulasi Perhitungan'),
  );
  return halaman(
    JUDUL,
    tema,
    gaya,
    [
      table(
        [above, row(...years)],
        ...numbered(tema, (one) => [satuanOf(one), ...targetsOf(one, gaya), rumusOf(one, gaya.cara)]),
      ),
    ],
    gaya.tahun + 4,
  );
};

/** Three rows of headings: groups, columns, numbers. */
export const ikuTigaBaris: Layout = (tema, gaya) => {
  const two = (text: string) => tall(2, text);
  const years = [0, 1, 2, 3, 4].map((n) => `Tahun ${gaya.tahun + n}`);
  const above = row(
    two('NO'),
    two('SASARAN'),
    two('INDIKATOR KINERJA UTAMA'),
    two('SATUAN'),
    two(`KONDISI AWAL TAHUN ${gaya.tahun - 1}`),
    wide(5, 'TARGET KINERJA'),
    two('PENANGGUNG JAWAB'),
  );
  const numbers = row(...Array.from({ length: 11 }, (_, i) => `(${i + 1})`));
  return halaman(
    JUDUL,
    tema,
    gaya,
    [
      table(
        [above, row(...years), numbers],
        ...numbered(tema, (one) => [
          satuanOf(one),
          awal(`${gaya.tahun - 1}`, tulis(one.nilai[0], gaya.notasi, gaya.digits), one.nilai[0]),
          ...targetsOf(one, gaya),
          pemilikOf(one),
        ]),
      ),
    ],
    gaya.tahun + 4,
  );
};

/** A baseline among the years below "Target". */
export const ikuBaseline: Layout = (tema, gaya) => {
  const two = (text: string) => tall(2, text);
  const years = [0, 1, 2, 3, 4].map((n) => `${gaya.tahun + n}`);
  const above = row(two('No'), two('Sasaran'), two('Indikator'), two('Satuan'), wide(6, 'Target'));
  return halaman(
    JUDUL,
    tema,
    gaya,
    [
      table(
        [above, row(`Baseline ${gaya.tahun - 1}`, ...years)],
        ...numbered(tema, (one) => [
          satuanOf(one),
          awal(`${gaya.tahun - 1}`, tulis(one.nilai[0], gaya.notasi, gaya.digits), one.nilai[0]),
          ...targetsOf(one, gaya),
        ]),
      ),
    ],
    gaya.tahun + 4,
  );
};

/** Sasaran on rows of their own, in the column of the indicators. */
export const ikuSasaranSebagaiBaris: Layout = (tema, gaya) => {
  const rows = tema.sasaran.flatMap(({ uraian, ukuran }, i) => [
    row(`${'ABC'[i]}`, cell(uraian), '', '', '', ''),
    ...ukuran.map((one, n) =>
      row(`${n + 1}`, nama(one.nama), satuanOf(one), rumusOf(one, gaya.cara, ''), targetOf(one, gaya), {
        ...pemilikOf(one),
        facts: [...pemilikOf(one).facts, { jenis: 'sasaran', of: one.nama, uraian } as const],
      }),
    ),
  ]);
  return halaman(JUDUL, tema, gaya, [
    table(
      row(
        'No',
        'Sasaran/Indikator Kinerja',
        'Satuan',
        'Formulasi/Cara Pengukuran',
        `Target Capaian Kinerja ${gaya.tahun}`,
        'Unit Kerja',
      ),
      ...rows,
    ),
  ]);
};

/** An explanation over three columns. */
export const ikuPenjelasanTerbagi: Layout = (tema, gaya) => {
  const two = (text: string) => tall(2, text);
  return halaman(JUDUL, tema, gaya, [
    table(
      [
        row(
          two('No'),
          two('Sasaran'),
          two('Indikator Kinerja Utama'),
          two('Satuan'),
          wide(3, 'Penjelasan'),
          two('Target'),
        ),
        row('Alasan', 'Formulasi', 'Sumber Data'),
      ],
      ...numbered(tema, (one) => [
        satuanOf(one),
        'Wajib dilaporkan',
        rumusOf(one, gaya.cara),
        sumberOf(one),
        targetOf(one, gaya),
      ]),
    ),
  ]);
};

/** One indicator with two tables of its own kind: the second has no sasaran. */
export const ikuDuaTabel: Layout = (tema, gaya) => {
  const [first, second] = tema.sasaran;
  const above =
    first === undefined
      ? []
      : first.ukuran.map((one, i) =>
          row(
            `${i + 1}`,
            ...(i === 0 ? [merged(first.uraian, first.ukuran)] : []),
            nama(one.nama),
            satuanOf(one),
            targetOf(one, gaya),
          ),
        );
  const below = (second?.ukuran ?? []).map((one, i) =>
    row(
      `${i + 1}`,
      { ...nama(one.nama), facts: [...nama(one.nama).facts, { jenis: 'sasaran', uraian: null } as const] },
      satuanOf(one),
      targetOf(one, gaya),
    ),
  );
  return halaman(JUDUL, tema, gaya, [
    table(row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'), ...above),
    '',
    table(row('No', 'Indikator', 'Satuan', 'Target'), ...below),
  ]);
};
void [rumus, persen];
