import { cell, hasil, row, table, tall, wide } from '../page.js';
import type { Ukuran } from '../tema.js';
import { numbered, satuanOf, targetOf } from './barisTabel.js';
import { type Gaya, tulis } from './gaya.js';
import { halaman, type Layout } from './layout.js';

/** The result of the first year: the value before it, where less is better, or the target of the year behind. */
function hasilOf({ nilai, arah }: Ukuran): string {
  return arah === 'turun' ? nilai[0] : nilai[1];
}

const hasilCell = (one: Ukuran, gaya: Gaya, periode = `${gaya.tahun}`) =>
  hasil(periode, tulis(hasilOf(one), gaya.notasi, gaya.digits), hasilOf(one));

/** Where more is better the result is the target; else it is the worse value of the year before. */
const capaianText = ({ arah }: Ukuran, notasi: 'id' | 'en') =>
  arah === 'turun' ? '' : tulis('100', notasi, 2);

/** Target, result, achievement and its class. */
export const lkjip: Layout = (tema, gaya) =>
  halaman('LAPORAN KINERJA INSTANSI PEMERINTAH', tema, gaya, [
    table(
      row(
        'No',
        'Sasaran Strategis',
        'Indikator Kinerja',
        'Satuan',
        'Target',
        'Realisasi',
        'Capaian (%)',
        'Predikat',
      ),
      ...numbered(tema, (one) => [
        satuanOf(one),
        targetOf(one, gaya),
        hasilCell(one, gaya),
        capaianText(one, gaya.notasi),
        one.arah === 'turun' ? '' : 'Sangat Tinggi',
      ]),
    ),
  ]);

/** Results of the year before beside those of the year. */
export const lkjipDuaTahun: Layout = (tema, gaya) => {
  const two = (text: string) => tall(2, text);
  return halaman('LAPORAN AKUNTABILITAS KINERJA INSTANSI PEMERINTAH (LAKIP)', tema, gaya, [
    table(
      [
        row(
          two('No'),
          two('Sasaran'),
          two('Indikator Kinerja'),
          two('Satuan'),
          two(`Realisasi ${gaya.tahun - 1}`),
          wide(3, `Tahun ${gaya.tahun}`),
        ),
        row('Target', 'Realisasi', '% Capaian'),
      ],
      ...numbered(tema, (one) => [
        satuanOf(one),
        hasil(`${gaya.tahun - 1}`, tulis(one.nilai[0], gaya.notasi, gaya.digits), one.nilai[0]),
        targetOf(one, gaya),
        hasilCell(one, gaya),
        capaianText(one, gaya.notasi),
      ]),
    ),
  ]);
};

/** A result far from the printed achievement. */
export const lkjipSalahHitung: Layout = (tema, gaya) =>
  halaman('PENGUKURAN KINERJA', tema, gaya, [
    table(
      row(
        'No',
        'Sasaran',
        'Indikator Kinerja',
        'Satuan',
        `Target ${gaya.tahun}`,
        `Realisasi ${gaya.tahun}`,
        'Capaian',
        'Polaritas',
      ),
      ...numbered(tema, (one) => [
        satuanOf(one),
        targetOf(one, gaya),
        hasilCell(one, gaya),
        one.arah === 'turun' ? cell('') : cell(tulis('75', gaya.notasi, 2), { jenis: 'bertentangan' }),
        cell(one.arah === 'turun' ? 'Rendah' : '↑', { jenis: 'polaritas', nilai: one.arah }),
      ]),
    ),
  ]);
