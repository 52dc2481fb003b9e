import { IDENTITY, isPeriodHeading } from './heading.js';
import type { Field, TableRecord } from './tableRecord.js';

/** What stands in plain text for a sign or a structure of LaTeX, in the order in which they are looked for. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\s?\\text\{([^{}]*)\}\s?/g, '$1'],
  [/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2'],
  [/\\(?:times|cdot) ?/g, 'x '],
  [/\\(?:left|right)(?![a-z])/g, ''],
  [/_\{([^{}]*)\}/g, '$1'],
  [/(\d)\^\{([^{}]*)\}/g, '$1^$2'],
  [/\^\{([^{}]*)\}/g, '$1'],
  [/\\([%$#&{}])/g, '$1'],
];

/** The record with its names, units and values as plain text where somebody typed them as equations: `80\%` is 80%, `m^{2}` is m2. */
export function withoutMath(record: TableRecord): TableRecord {
  // Nearly all are such.
  if (!record.fields.some(isTyped)) return record;
  return { ...record, fields: record.fields.map((field) => (isTyped(field) ? plain(field) : field)) };
}

/** True for an equation where none belongs. Between dollar signs it was written on purpose. */
function isTyped({ heading, formulas }: Field): boolean {
  const isOther = IDENTITY.has(heading.jenis) || heading.jenis === 'satuan' || isPeriodHeading(heading);
  return isOther && formulas?.every(({ dollars }) => dollars === 0) === true;
}

function plain({ formulas = [], ...field }: Field): Field {
  let text = '';
  let at = 0;
  for (const { from, to } of formulas) {
    text += field.text.slice(at, from) + plainOf(field.text.slice(from, to));
    at = to;
  }
  return { ...field, text: (text + field.text.slice(at)).replace(/ {2,}/g, ' ').trim() };
}

function plainOf(latex: string): string {
  return PLAIN.reduce((text, [pattern, sign]) => text.replace(pattern, sign), latex);
}
