import { areIssues, readNilai } from '../achieve/readNilai.js';
import { groupDigits } from '../decimal/formatAngka.js';
import { konstantaOf } from '../decimal/konstanta.js';
import { subtract } from '../decimal/rational.js';
import { roundToText } from '../decimal/round.js';
import type { Indikator } from '../definition/indikator.js';
import { pembulatanBawaan } from '../definition/pembulatan.js';
import { isPersen } from '../definition/satuan.js';
import type { Perubahan } from './laporan.js';

const place = { asal: 'argumen', path: [] } as const;

/** How far `ke` lies from `dari`; nothing when one of them is no value. */
export function changeFrom(indikator: Indikator, dari: unknown, ke: unknown): Perubahan | undefined {
  const { pembulatan = pembulatanBawaan, satuan, capaian } = indikator;
  const reading = { place, label: indikator.id, dasar: capaian?.dasar ?? 'tercetak' } as const;
  const [from, to] = [readNilai(dari, reading), readNilai(ke, reading)];
  if (areIssues(from) || areIssues(to)) return undefined;
  const desimal = roundToText(subtract(to.nilai, from.nilai), pembulatan);
  // Two percentages differ by points, not by percent.
  const unit = isPersen(satuan) ? 'poin' : satuan;
  const arah = wayOf(desimal);
  return { desimal, teks: `${arah === 'naik' ? '+' : ''}${groupDigits(desimal)} ${unit}`, arah };
}

/** By the difference that is printed: who reads 0,00 sees no change. */
function wayOf(desimal: string): Perubahan['arah'] {
  const { pembilang } = konstantaOf(desimal);
  return pembilang === 0n ? 'tetap' : pembilang > 0n ? 'naik' : 'turun';
}
