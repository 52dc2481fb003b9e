import { awal, cell, induk, nama, row, table, tall, target, wide } from '../page.js';
import { merged, numbered, satuanOf, targetsOf } from './barisTabel.js';
import { tulis } from './gaya.js';
import { halaman, type Layout } from './layout.js';

const five = [1, 2, 3, 4, 5] as const;

/** T-C.25 of Permendagri 86/2017: years by their place in the plan. */
const tC25 =
  (years: readonly string[]): Layout =>
  (tema, gaya) => {
    const all = tema.sasaran.flatMap(({ ukuran }) => ukuran);
    const two = (text: string) => tall(2, text);
    const tujuan = tall(all.length, induk(tema.tujuan, ...all.map(({ nama: of }) => of)));
    let number = 0;
    const rows = tema.sasaran.flatMap(({ uraian, ukuran }) =>
      ukuran.map((one, i) => {
        number += 1;
        return row(
          ...(number === 1 ? [tall(all.length, '1'), tujuan] : []),
          ...(i === 0 ? [merged(uraian, ukuran)] : []),
          nama(one.nama),
          satuanOf(one),
          ...targetsOf(one, gaya),
        );
      }),
    );
    return halaman(
      'RENCANA STRATEGIS',
      tema,
      gaya,
      [
        'Tabel T-C.25 Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah',
        table(
          [
            row(
              two('No'),
              two('Tujuan'),
              two('Sasaran'),
              two('Indikator Tujuan/Sasaran'),
              two('Satuan'),
              wide(5, 'Target Kinerja Tujuan/Sasaran pada Tahun ke-'),
            ),
            row(...years),
          ],
          ...rows,
        ),
      ],
      gaya.tahun + 4,
    );
  };

export const tC25Angka = tC25(['1', '2', '3', '4', '5']);
export const tC25Romawi = tC25(['I', 'II', 'III', 'IV', 'V']);

/** Years by their place, each in a heading of its own. */
export const renstraTahunKe: Layout = (tema, gaya) =>
  halaman(
    'RENSTRA',
    tema,
    gaya,
    [
      table(
        row('No', 'Sasaran', 'Indikator Kinerja', 'Satuan', ...five.map((n) => `Target Tahun ke-${n}`)),
        ...numbered(tema, (one) => [satuanOf(one), ...targetsOf(one, gaya)]),
      ),
    ],
    gaya.tahun + 4,
  );

/** T-C.28: the state at the start, five years, and what the whole period of the plan shall reach. */
export const tC28: Layout = (tema, gaya) => {
  const two = (text: string) => tall(2, text);
  const all = `${gaya.tahun}-${gaya.tahun + 4}`;
  let number = 0;
  const rows = tema.sasaran.flatMap(({ ukuran }) =>
    ukuran.map((one) => {
      number += 1;
      const end = tulis(one.nilai[5], gaya.notasi, gaya.digits);
      return row(
        `${number}`,
        nama(one.nama),
        satuanOf(one),
        awal(`${gaya.tahun - 1}`, tulis(one.nilai[0], gaya.notasi, gaya.digits), one.nilai[0]),
        ...targetsOf(one, gaya),
        target(all, end, one.nilai[5]),
      );
    }),
  );
  return halaman(
    'INDIKATOR KINERJA PERANGKAT DAERAH YANG MENGACU PADA TUJUAN DAN SASARAN RPJMD',
    tema,
    gaya,
    [
      'Tabel T-C.28',
      table(
        [
          row(
            two('NO'),
            two('Indikator'),
            two('Satuan'),
            two(`Kondisi Kinerja pada awal periode RPJMD (${gaya.tahun - 1})`),
            wide(5, 'Target Capaian Setiap Tahun'),
            two('Kondisi Kinerja pada akhir periode RPJMD'),
          ),
          row(...five.map((n) => `${gaya.tahun + n - 1}`)),
        ],
        ...rows,
      ),
    ],
    gaya.tahun + 4,
  );
};

/** The table of a RPJMD: aspects as groups. */
export const rpjmd: Layout = (tema, gaya) => {
  const two = (text: string) => tall(2, text);
  const rows = tema.sasaran.flatMap(({ uraian, ukuran }, i) => [
    row(
      `${'I'.repeat(i + 1)}`,
      `ASPEK ${['PELAYANAN UMUM', 'DAYA SAING DAERAH'][i]}`,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ),
    ...ukuran.map((one, n) =>
      row(
        `${i + 1}.${n + 1}`,
        nama(one.nama),
        satuanOf(one),
        awal(`${gaya.tahun - 1}`, tulis(one.nilai[0], gaya.notasi, gaya.digits), one.nilai[0]),
        ...targetsOf(one, gaya),
        cell(uraian, { jenis: 'sasaran', uraian }),
      ),
    ),
  ]);
  return halaman(
    'PENETAPAN INDIKATOR KINERJA UTAMA RPJMD',
    tema,
    gaya,
    [
      table(
        [
          row(
            two('No'),
            two('Aspek/Fokus/Bidang Urusan/Indikator Kinerja Pembangunan Daerah'),
            two('Satuan'),
            two(`Kondisi Kinerja pada Awal Periode RPJMD (${gaya.tahun - 1})`),
            wide(5, 'Target'),
            two('Sasaran'),
          ),
          row(...five.map((n) => `${gaya.tahun + n - 1}`)),
        ],
        ...rows,
      ),
    ],
    gaya.tahun + 4,
  );
};
