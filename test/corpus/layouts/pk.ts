import { kode, nama, row, table, target, wide } from '../page.js';
import type { Tema } from '../tema.js';
import { numbered, satuanOf, targetOf } from './barisTabel.js';
import { tulis } from './gaya.js';
import { halaman, type Layout } from './layout.js';

const JUDUL = 'PERJANJIAN KINERJA';

/** Programmes and their money: no indicators. */
const anggaran = ({ sasaran }: Tema) =>
  sasaran.map((_, i) =>
    row(
      `${i + 1}`,
      `Program ${['Pelayanan', 'Penunjang', 'Pengembangan'][i]}`,
      `${i + 2}.125.500.000`,
      'APBD',
    ),
  );

/** Indicators, and programmes with their money in a second table. */
export const pkDuaTabel: Layout = (tema, gaya) =>
  halaman(JUDUL, tema, gaya, [
    table(
      row('No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'),
      ...numbered(tema, (one) => [satuanOf(one), targetOf(one, gaya)]),
    ),
    '',
    table(row('No', 'Program', 'Anggaran (Rp)', 'Keterangan'), ...anggaran(tema)),
  ]);

/** The same, with the programmes right below, in one table. */
export const pkSatuTabel: Layout = (tema, gaya) =>
  halaman(JUDUL, tema, gaya, [
    table(
      row('No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'),
      ...numbered(tema, (one) => [satuanOf(one), targetOf(one, gaya)]),
      row('', 'Program', wide(2, 'Anggaran'), 'Keterangan'),
      ...tema.sasaran.map((_, i) =>
        row(`${i + 1}.`, `Program ${i + 1}`, wide(2, `Rp ${i + 2}.125.500.000`), 'APBD'),
      ),
    ),
  ]);

/** Numbers with their units in the cells of targets. */
export const pkSatuanDalamTarget: Layout = (tema, gaya) =>
  halaman('PENETAPAN KINERJA', tema, gaya, [
    table(
      row('No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'),
      ...numbered(tema, ({ nilai, satuan, nama: of }) => {
        const text = tulis(nilai[1], gaya.notasi, gaya.digits);
        const isPercent = satuan === '%' || satuan === 'Persen';
        const one = target(`${gaya.tahun}`, isPercent ? `${text}%` : `${text} ${satuan}`, nilai[1]);
        return [{ ...one, facts: [...one.facts, { jenis: 'satuan', of, nilai: satuan } as const] }];
      }),
    ),
    '',
    table(row('No', 'Program', 'Anggaran'), ...anggaran(tema).map((one) => one.slice(0, 3))),
  ]);

/** A cover letter above, the second part below, numbers of indicators in the cell of names. */
export const pkNomorDalamNama: Layout = (tema, gaya) =>
  halaman(JUDUL, tema, gaya, [
    'Dalam rangka mewujudkan manajemen pemerintahan yang efektif, kami yang bertanda tangan di bawah ini berjanji akan mewujudkan target kinerja.',
    '',
    table(
      row('Sasaran Strategis', 'Indikator Kinerja', 'Satuan', `Target ${gaya.tahun}`),
      ...numbered(tema, (one) => [satuanOf(one), targetOf(one, gaya)]).map((cells, i) =>
        row(
          ...cells
            .slice(1)
            .map((one) =>
              one.facts.some(({ jenis }) => jenis === 'indikator')
                ? { ...nama(`${i + 1}. ${one.text}`, one.text) }
                : one,
            ),
        ),
      ),
    ),
  ]);
void kode;
