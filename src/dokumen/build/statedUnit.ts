import { notUnderstood } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import { type Field, oneLineOf, textWithHeading } from '../find/tableRecord.js';
import { isNoCell } from './isNoCell.js';

/** A unit that goes on in the row below: "Rupiah" and "per bulan". */
const GOES_ON = /^(?:per(?!\p{L})|\/|\()/iu;

/** The unit that the cells state. Another one, in a row below or in a further column, is that of something else and is reported. */
export function statedUnit(fields: readonly Field[], findings: Findings) {
  const kept: string[] = [];
  const [first, ...others] = fields.filter((field) => {
    const isNumber = /^-?\d[\d.,]* ?%?$/.test(field.text.trim());
    if (isNumber) {
      findings.cell(notUnderstood, field.place, field.text, {
        disimpan: 'caraPerhitungan',
        sebab: 'satuan-angka',
      });
      kept.push(textWithHeading(field));
    }
    return !isNumber && !isNoCell(field.text);
  });
  if (first === undefined) return { stated: '', kept };
  let stated = oneLineOf(first);
  const known = new Set([stated]);
  for (const field of others) {
    const text = oneLineOf(field);
    if (known.has(text)) continue;
    known.add(text);
    if (field.place.row !== first.place.row && (GOES_ON.test(text) || stated.endsWith('/')))
      stated = `${stated} ${text}`;
    else {
      findings.cell(notUnderstood, field.place, text, { disimpan: 'caraPerhitungan', sebab: 'satuan-ganda' });
      kept.push(textWithHeading(field));
    }
  }
  return { stated, kept };
}
