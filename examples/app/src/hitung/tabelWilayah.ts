import { type Agregat, computeCapaian, evaluateTabel, type Indikator, indikatorOf } from 'indikator';
import { dokumen } from '../data/dokumen.js';
import { kecamatan } from '../data/kecamatan.js';
import { barisOf, type Isian, sampaiDengan, triwulan } from './isian.js';

/** One line of the table of one indicator: each quarter alone, since the start of the year, and the achievement of that. */
export interface BarisWilayah {
  readonly nama: string;
  readonly triwulan: readonly (Agregat | undefined)[];
  readonly sampai: Agregat | undefined;
  readonly capaian: string;
}

/** The figures of one indicator by kecamatan and quarter; the last line is of the whole kabupaten. */
export function tabelWilayah(isian: Isian, id: string, sampai: string): readonly BarisWilayah[] {
  const i = indikatorOf(dokumen).findIndex((satu) => satu.id === id);
  const indikator = indikatorOf(dokumen)[i];
  if (indikator === undefined) return [];
  const setahun = barisOf(isian, triwulan);
  const sejakJanuari = barisOf(isian, sampaiDengan(sampai));
  const perSel = ambil(setahun, ['wilayah', 'periode'], i);
  const perTriwulan = ambil(setahun, ['periode'], i);
  const perWilayah = ambil(sejakJanuari, ['wilayah'], i);
  const seluruh = ambil(sejakJanuari, [], i)[''];
  const baris = Object.entries(kecamatan).map(([kode, nama]) => ({
    nama,
    triwulan: triwulan.map((periode) => perSel[`${kode} ${periode}`]),
    sampai: perWilayah[kode],
  }));
  const kabupaten = {
    nama: 'Kabupaten Tapin',
    triwulan: triwulan.map((satu) => perTriwulan[satu]),
    sampai: seluruh,
  };
  return [...baris, kabupaten].map((satu) => ({
    ...satu,
    capaian: capaianOf(indikator, satu.sampai, sampai),
  }));
}

/** The figures of the i-th indicator by the codes of their group. */
function ambil(
  baris: ReturnType<typeof barisOf>,
  menurut: readonly ('wilayah' | 'periode')[],
  i: number,
): Readonly<Record<string, Agregat | undefined>> {
  const tabel = evaluateTabel(dokumen, baris, { menurut, nama: kecamatan });
  if (!tabel.ok) throw new Error(tabel.issues[0]?.message);
  return Object.fromEntries(
    tabel.kelompok.map(({ wilayah, periode, hasil }) => [
      [wilayah, periode].filter((kode) => kode !== undefined).join(' '),
      hasil[i],
    ]),
  );
}

function capaianOf(indikator: Indikator, realisasi: Agregat | undefined, periode: string): string {
  if (realisasi?.ok !== true) return '–';
  const capaian = computeCapaian(indikator, { realisasi, periode, kumulatif: true });
  return capaian.ok ? `${capaian.teks} ${capaian.predikat ?? ''}`.trimEnd() : '–';
}
