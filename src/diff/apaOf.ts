import type { Bahasa } from '../issue/formatIssue.js';
import type { Path } from '../issue/path.js';
import { isRecord } from './changesBetween.js';
import { fieldWord } from './fieldWord.js';
import { keyOf } from './keyOf.js';

/** What a path leads to, in words, from the inside out: `satuan variabel "Jumlah PMKS"`, `nilai target 2026`, `penyebut`. */
export function apaOf(root: unknown, path: Path, bahasa: Bahasa): string {
  const words: string[] = [];
  let value = root;
  let isItem = false;
  for (const step of path) {
    value = stepInto(value, step);
    if (isItem || typeof step === 'number') words.push(`${words.pop() ?? ''} ${nameOf(value, step)}`.trim());
    else if (!HIDDEN.has(step)) words.push(fieldWord(step, bahasa));
    isItem = NAMED.has(step) && !isItem && isRecord(value);
  }
  return (
    words.reverse().join(bahasa === 'en' ? ' of ' : ' ') ||
    fieldWord(String(path.at(-1) ?? 'dokumen'), bahasa)
  );
}

/** What holds things by names that are not ours: variables, and the values of an example. */
const NAMED: ReadonlySet<string | number> = new Set(['variabel', 'data']);

/** Steps that say nothing to people: of a formula they know the numerator, of its expression only the formula. */
const HIDDEN: ReadonlySet<string> = new Set(['formula', 'kelas.bawah']);

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** What an item of a list or record is called: the label of a variable, else the name by which it is found again. */
function nameOf(item: unknown, step: string | number): string {
  if (isRecord(item) && typeof item['label'] === 'string') return `"${item['label']}"`;
  if (isRecord(item) && typeof item['uraian'] === 'string') return `"${item['uraian']}"`;
  const key = isRecord(item) ? keyOf(item) : '{';
  if (key.startsWith('{')) return typeof step === 'number' ? `${step + 1}` : step;
  return isRecord(item) && 'periode' in item ? key : `"${key}"`;
}
