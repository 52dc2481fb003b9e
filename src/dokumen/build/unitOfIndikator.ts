import { assumed, notUnderstood } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import { isPeriodHeading } from '../find/heading.js';
import type { Field } from '../find/tableRecord.js';
import { unitInBrackets } from '../find/unitInBrackets.js';
import type { DraftIndikator } from './draftIndikator.js';
import { isPercentUnit } from './fitsUnit.js';
import type { Explanation } from './readExplanation.js';

/** What counts nothing and is a unit all the same, at the end of a name: `(%)`, `(tahun)`. */
const MEASURE = /\((%|persen|tahun|bulan|rp\.?|rupiah|per [^()]{1,40})\)$/iu;

/** The unit of an indicator: as stated, percent by its formula or its name, that of its targets, or at the end of its name. */
export function unitOfIndikator(
  stated: string,
  { isPercent }: Explanation,
  inTarget: string | undefined,
  nama: string,
): string | undefined {
  if (stated !== '') return stated;
  if (isPercent || isPercentUnit(inTarget ?? '') || /^(?:persen|prosen)/i.test(nama)) return 'Persen';
  return inTarget ?? unitAtEnd(nama);
}

/** The unit of a quotient, as far as its column, its name or its targets say it. */
export function unitToldBy(stated: string, nama: string, fields: readonly Field[]): string {
  if (stated !== '') return stated;
  const isShare = fields.some(
    ({ heading, text }) => isPeriodHeading(heading) && /\d ?(?:%|persen)/i.test(text),
  );
  return isShare || /^(?:persen|prosen)/i.test(nama) ? 'Persen' : (unitAtEnd(nama) ?? '');
}

/** The unit of an indicator that has none. A name alone, where others have more, can be of anything: a title, a rest, who signs. */
export function assumeUnit(draft: DraftIndikator, findings: Findings): string {
  const { place, nama, isLone, fields } = draft;
  if (isLone && fields.length === 0) {
    findings.cell(notUnderstood, place, nama, { disimpan: 'nama', sebab: 'nama-saja' });
    return 'nilai';
  }
  findings.add(assumed, place.row, { apa: 'satuan', nilai: 'nilai' }, 'catatan');
  return 'nilai';
}

/** The unit that a name has in brackets at its end. */
function unitAtEnd(nama: string): string | undefined {
  const unit = MEASURE.exec(nama)?.[1] ?? unitInBrackets(nama)?.satuan;
  return unit !== undefined && nama.endsWith(`${unit})`) ? unit : undefined;
}
