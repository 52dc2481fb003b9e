import { hasil, row, table, tall, target, wide } from '../page.js';
import type { Ukuran } from '../tema.js';
import { numbered, satuanOf, targetOf } from './barisTabel.js';
import { type Gaya, tulis } from './gaya.js';
import { halaman, type Layout } from './layout.js';

const quarters = ['I', 'II', 'III', 'IV'] as const;

/** A quarter, a half and three quarters of a whole number of hundredths, and all of it. */
function grown({ nilai: [, year] }: Ukuran): readonly string[] {
  const hundredths = Math.round(Number(year) * 100);
  return [1, 2, 3].map((n) => `${Math.floor((hundredths * n) / 4) / 100}`).concat(year);
}

const cumulative = (one: Ukuran, gaya: Gaya) =>
  grown(one).map((nilai, i) =>
    target(`${gaya.tahun}-T${i + 1}`, tulis(nilai, gaya.notasi, gaya.digits), { nilai, kumulatif: true }),
  );

/** Quarters that grow to the target of the year. */
export const aksiKumulatif: Layout = (tema, gaya) =>
  halaman('RENCANA AKSI', tema, gaya, [
    table(
      row(
        'No',
        'Sasaran',
        'Indikator Kinerja',
        'Satuan',
        `Target ${gaya.tahun}`,
        ...quarters.map((one) => `TW ${one}`),
      ),
      ...numbered(tema, (one) => [satuanOf(one), targetOf(one, gaya), ...cumulative(one, gaya)]),
    ),
  ]);

/** The same below a merged heading that says so. */
export const aksiTerbagi: Layout = (tema, gaya) => {
  const two = (text: string) => tall(2, text);
  return halaman('RENCANA AKSI PERJANJIAN KINERJA', tema, gaya, [
    table(
      [
        row(
          two('No'),
          two('Sasaran'),
          two('Indikator Kinerja'),
          two('Satuan'),
          two('Target'),
          wide(4, 'Target Triwulan (kumulatif)'),
          two('Penanggung Jawab'),
        ),
        row(...quarters),
      ],
      ...numbered(tema, (one) => [satuanOf(one), targetOf(one, gaya), ...cumulative(one, gaya), one.bidang]),
    ),
  ]);
};

/** Quarters that add up to the target of the year. */
export const aksiJumlah: Layout = (tema, gaya) =>
  halaman('RENCANA AKSI', tema, gaya, [
    table(
      row(
        'No',
        'Sasaran',
        'Indikator Kinerja',
        'Satuan',
        'Target',
        ...quarters.map((one) => `Triwulan ${one}`),
      ),
      ...numbered(tema, (one) => {
        const hundredths = Math.round(Number(one.nilai[1]) * 100);
        const part = Math.floor(hundredths / 4);
        const parts = [part, part, part, hundredths - 3 * part].map((n) => `${n / 100}`);
        return [
          satuanOf(one),
          targetOf(one, gaya),
          ...parts.map((nilai, i) =>
            target(`${gaya.tahun}-T${i + 1}`, tulis(nilai, gaya.notasi, gaya.digits), nilai),
          ),
        ];
      }),
    ),
  ]);

/** Target and result of each quarter. */
export const ukurTriwulan: Layout = (tema, gaya) => {
  const two = (text: string) => tall(2, text);
  return halaman('PENGUKURAN KINERJA TRIWULAN', tema, gaya, [
    table(
      [
        row(
          two('No'),
          two('Sasaran'),
          two('Indikator Kinerja'),
          two('Satuan'),
          ...['I', 'II'].map((one) => wide(2, `Triwulan ${one}`)),
        ),
        row('Target', 'Realisasi', 'Target', 'Realisasi'),
      ],
      ...numbered(tema, (one) => [
        satuanOf(one),
        ...[0, 1].flatMap((i) => {
          const nilai = one.nilai[i + 1] ?? '';
          const text = tulis(nilai, gaya.notasi, gaya.digits);
          const periode = `${gaya.tahun}-T${i + 1}`;
          return [target(periode, text, nilai), hasil(periode, text, nilai)];
        }),
      ]),
    ),
  ]);
};

const months = ['Januari', 'Februari', 'Maret'] as const;

/** The first months of a year. */
export const aksiBulanan: Layout = (tema, gaya) => {
  const two = (text: string) => tall(2, text);
  return halaman('RENCANA AKSI', tema, gaya, [
    table(
      [
        row(
          two('No'),
          two('Sasaran'),
          two('Indikator Kinerja'),
          two('Satuan'),
          wide(3, `Target ${gaya.tahun}`),
        ),
        row(...months),
      ],
      ...numbered(tema, (one) => [
        satuanOf(one),
        ...months.map((_, i) => {
          const nilai = one.nilai[i + 1] ?? '';
          return target(`${gaya.tahun}-0${i + 1}`, tulis(nilai, gaya.notasi, gaya.digits), nilai);
        }),
      ]),
    ),
  ]);
};
