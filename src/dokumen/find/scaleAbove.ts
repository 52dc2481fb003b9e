import type { OutsideLine } from './sasaranAbove.js';
import type { TableRecord } from './tableRecord.js';

/** A line above a table that says what its amounts are multiplied by: `(dalam juta rupiah)`, `Dalam ribuan Rp`. */
const SCALE =
  /^\(?(?:(?:angka|nilai|dinyatakan|disajikan) ){0,2}dalam (?:ribu(?:an)?|juta(?:an)?|mil[iy]ar(?:an)?|tril[iy](?:un|yun)(?:an)?)(?: (?:rp\.?|rupiah))?\)?$/iu;
const MONEY = /^(?:rp\.?|rupiah|idr)$/iu;

/** The line above a table that says what its amounts are multiplied by; undefined where there is none. */
export function scaleAbove(lines: readonly OutsideLine[]): OutsideLine | undefined {
  return lines.find(({ text }) => SCALE.test(text));
}

/** True for records of which one has its values in money, and says nothing of what they are multiplied by. */
export function hasPlainMoney(records: readonly TableRecord[]): boolean {
  return records.some(({ fields }) =>
    fields.some(({ heading, text }) => heading.jenis === 'satuan' && MONEY.test(text.trim())),
  );
}
