import type { Capaian } from '../achieve/capaian.js';
import type { Rerata } from '../aggregate/rerata.js';
import { add, divide, isWhole, isZero, multiply, type Rational, subtract } from '../decimal/rational.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import { defaultPembulatan } from '../definition/pembulatan.js';
import { Figure } from '../evaluate/figure.js';
import { RoundedFraction } from '../evaluate/rounded.js';
import type { AnggaranLaporan, BarisAnggaran } from './anggaran.js';
import { changeOf } from './changeFrom.js';
import type { BarisLaporan } from './laporan.js';
import type { Amounts } from './readAnggaran.js';

/** The efficiency table; undefined when no budget was given. */
export function efficiencyOf(
  dokumen: DokumenIku,
  anggaran: ReadonlyMap<string, Amounts>,
  baris: readonly BarisLaporan[],
  rerata: readonly Rerata[],
): AnggaranLaporan | undefined {
  if (anggaran.size === 0) return undefined;
  const capaian = new Map(baris.map((row) => [row.indikator, row.capaian]));
  const rows = dokumen.sasaran.flatMap((own, i): BarisAnggaran[] => {
    const [whole, mean] = [anggaran.get(own.id), rerata[i]];
    const parts = own.indikator.flatMap(({ id }) => {
      const [amounts, reached] = [anggaran.get(id), capaian.get(id)];
      const where = { sasaran: own.id, indikator: id };
      return amounts === undefined || reached === undefined ? [] : [rowOf(where, id, reached, amounts)];
    });
    return whole === undefined || mean === undefined
      ? parts
      : [rowOf({ sasaran: own.id }, own.id, mean, whole), ...parts];
  });
  const all = [...anggaran.values()].reduce((a, b) => ({
    pagu: add(a.pagu, b.pagu),
    realisasi: add(a.realisasi, b.realisasi),
  }));
  return { baris: rows, jumlah: moneyOf(dokumen.id, all) };
}

function rowOf(
  where: Pick<BarisAnggaran, 'sasaran' | 'indikator'>,
  id: string,
  capaian: Capaian | Rerata,
  amounts: Amounts,
): BarisAnggaran {
  const money = moneyOf(id, amounts);
  const [reached, spent] = [Figure.behind(capaian), Figure.behind(money.serapan)];
  if (reached === undefined || spent === undefined) return { ...where, capaian, ...money };
  // With the digits of the longer of the two, the difference of two printed figures is exact.
  const digit = Math.max(...[reached, spent].map(({ desimal }) => desimal.split('.')[1]?.length ?? 0));
  const difference = subtract(reached.tercetak, spent.tercetak);
  return { ...where, capaian, ...money, efisiensi: changeOf(difference, { digit, mode: 'half-up' }, 'poin') };
}

function moneyOf(id: string, { pagu, realisasi }: Amounts): AnggaranLaporan['jumlah'] {
  const money = { pagu: rupiah(id, pagu), realisasi: rupiah(id, realisasi) };
  if (isZero(pagu)) return money;
  const share = multiply(divide(realisasi, pagu), { numerator: 100n, denominator: 1n });
  const serapan = new Figure({
    id,
    rounded: new RoundedFraction(share, defaultPembulatan),
    mode: defaultPembulatan.mode,
    satuan: '%',
  });
  return { ...money, serapan };
}

/** An amount of money: whole rupiah without decimals, others with two. */
function rupiah(id: string, nilai: Rational): Figure {
  const { mode } = defaultPembulatan;
  const rounded = new RoundedFraction(nilai, { digit: isWhole(nilai) ? 0 : 2, mode });
  return new Figure({ id, rounded, mode, satuan: 'rupiah' });
}
