import { targetText } from '../../achieve/formatTarget.js';
import { groupDigits } from '../../decimal/formatAngka.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Target } from '../../definition/target.js';
import { readAngka } from '../../read/readAngka.js';
import { readTarget } from '../../read/readTarget.js';

/** The text of a target as the document wrote it where that is read as this target, else a text that is. */
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

/** True when a text is read as this target and nothing else. */
function isRead(text: string, { asli: _, ...wanted }: Omit<Target, 'kumulatif'>): boolean {
  const read = readTarget(text, { periode: wanted.periode });
  if (!read.ok || read.value === 'none') return false;
  const { asli: __, ...found } = read.value;
  return JSON.stringify(sorted(found)) === JSON.stringify(sorted(wanted));
}

function sorted(value: object): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A number with a decimal comma that can be read in one way only: grouped where that leaves but one reading. */
export function unambiguous(plain: string): string {
  const grouped = groupDigits(plain);
  const read = readAngka(grouped);
  if (read.ok && read.value.nilai === plain) return grouped;
  const bare = plain.replace('.', ',');
  // Three decimals behind up to three digits look like thousands; with a further zero they do not.
  return readAngka(bare).ok ? bare : `${bare}0`;
}
