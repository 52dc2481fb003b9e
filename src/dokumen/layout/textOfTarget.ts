import { targetText } from '../../achieve/formatTarget.js';
import { groupDigits } from '../../decimal/formatAngka.js';
import { withoutEndZeros } from '../../decimal/withoutEndZeros.js';
import type { Indikator } from '../../definition/indikator.js';
import type { KondisiAwal } from '../../definition/kondisiAwal.js';
import type { Target } from '../../definition/target.js';
import { readAngka } from '../../read/readAngka.js';
import { readTarget } from '../../read/readTarget.js';

/** The text of a target as the document wrote it where that is read as this target, else a text that is. */
export function textOfTarget(indikator: Indikator, target: Target): string {
  const { kumulatif: _, ...plain } = target;
  // Most targets are read from the first way to write them, and the others are never written.
  const ways = [
    () => target.asli,
    () => targetText(indikator, target, groupDigits),
    () => targetText(indikator, target, unambiguous),
    // A unit with a number of its own would be read with it; it stands in its column as well.
    () => targetText({ satuan: '' }, target, unambiguous).trim(),
  ];
  const readAs = (isSame: IsSame) => {
    for (const way of ways) {
      const text = way();
      if (text !== undefined && isRead(text, plain, isSame)) return text;
    }
    return undefined;
  };
  // 1.234 can be written in one way only with a further zero: the number is the same, its digits are not.
  return (
    readAs(hasSameDigits) ?? readAs(isSameNumber) ?? target.asli ?? targetText(indikator, target, groupDigits)
  );
}

/** True when a text is read as this target and nothing else. */
function isRead(text: string, { asli: _, ...wanted }: Omit<Target, 'kumulatif'>, isSame: IsSame): boolean {
  const read = readTarget(text, { periode: wanted.periode });
  if (!read.ok || read.value === 'none') return false;
  const { asli: __, ...found } = read.value;
  const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  const [a, b] = [found, wanted] as readonly Readonly<Record<string, unknown>>[];
  return [...keys].every((key) => isSame(`${a?.[key]}`, `${b?.[key]}`));
}

type IsSame = (a: string, b: string) => boolean;

const hasSameDigits: IsSame = (a, b) => a === b;

const isSameNumber: IsSame = (a, b) => withoutEndZeros(a) === withoutEndZeros(b);

/** The text of a baseline: its number, its grade, or the number with the grade in brackets. */
export function textOfKondisiAwal({ nilai, predikat }: KondisiAwal): string {
  if (nilai === undefined) return predikat ?? '';
  return predikat === undefined ? unambiguous(nilai) : `${unambiguous(nilai)} (${predikat})`;
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
