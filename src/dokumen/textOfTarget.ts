import { targetText } from '../achieve/formatTarget.js';
import { groupDigits } from '../decimal/formatAngka.js';
import type { Indikator } from '../definition/indikator.js';
import type { Target } from '../definition/target.js';
import { readAngka } from '../read/readAngka.js';
import { readTarget } from '../read/readTarget.js';

/** The text that the document wrote, where it says the same; else one that can be read in one way only. */
export function textOfTarget(indikator: Indikator, target: Target): string {
  const { kumulatif: _, ...plain } = target;
  const ways = [
    target.asli,
    targetText(indikator, target, groupDigits),
    targetText(indikator, target, unambiguous),
  ];
  const found = ways.find((text) => text !== undefined && isRead(text, plain));
  return found ?? target.asli ?? targetText(indikator, target, groupDigits);
}

function isRead(text: string, { asli: _, ...wanted }: Omit<Target, 'kumulatif'>): boolean {
  const read = readTarget(text, { periode: wanted.periode });
  if (!read.ok || read.value === 'none') return false;
  const { asli: __, ...found } = read.value;
  return JSON.stringify(sorted(found)) === JSON.stringify(sorted(wanted));
}

function sorted(value: object): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A number with a decimal comma, grouped only where that leaves one reading. */
export function unambiguous(plain: string): string {
  const grouped = groupDigits(plain);
  const read = readAngka(grouped);
  if (read.ok && read.value.nilai === plain) return grouped;
  const bare = plain.replace('.', ',');
  // Three decimals behind up to three digits look like thousands; a further zero does not.
  return readAngka(bare).ok ? bare : `${bare}0`;
}
