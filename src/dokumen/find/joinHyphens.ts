import { lookAgain } from '../../issue/tables.js';
import type { Findings } from './findings.js';
import { NAMES } from './heading.js';
import type { Field, TableRecord } from './tableRecord.js';

/** Two parts of a word, the first with a hyphen at the end of its line. */
const PARTED = /(?<![\p{L}\p{M}\p{N}-])(\p{L}[\p{L}\p{M}]{1,40})-\n(\p{Ll}[\p{L}\p{M}]{1,40})/gu;

/** The record with words whole that were parted by hand at the end of a line: `keseja-` and `hteraan`; each is noted. */
export function joinHyphens(record: TableRecord, findings: Findings): TableRecord {
  // Nearly all are such.
  if (!record.fields.some(({ text }) => text.includes('-\n'))) return record;
  return { ...record, fields: record.fields.map((field) => joined(field, findings)) };
}

function joined(field: Field, findings: Findings): Field {
  const { heading, formulas, underlined, ...cell } = field;
  if (!NAMES.has(heading.jenis) || formulas !== undefined || underlined !== undefined) return field;
  const words: string[] = [];
  const text = cell.text.replace(PARTED, (_, first: string, second: string) => {
    if (isTwice(first, second)) return `${first}-${second}`;
    words.push(first + second);
    return first + second;
  });
  if (words.length > 0) {
    const rinci = words.map((word) => `"${word}"`).join(', ');
    findings.cell(lookAgain, cell.place, cell.text, { sebab: 'terputus', rinci }, 'catatan');
  }
  return { ...cell, heading, text };
}

/** True for a word that is said twice, perhaps with other letters or with what stands around it: `anak-anak`, `bolak-balik`, `sebaik-baiknya`. */
function isTwice(first: string, second: string): boolean {
  const [before, behind] = [first.toLowerCase(), second.toLowerCase()];
  const same = [...before].filter((letter, i) => letter === behind[i]).length;
  if (before.length > 3 && before.length === behind.length && same >= before.length - 2) return true;
  const longest = Math.min(before.length, behind.length);
  for (let length = longest; length >= 3; length -= 1)
    if (before.endsWith(behind.slice(0, length))) return true;
  return false;
}
