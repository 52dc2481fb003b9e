import { groupsOf } from '../sheet/groupsOf.js';
import type { Heading } from './heading.js';
import type { Field, TableRecord } from './tableRecord.js';

/** A number before a name, with the mark behind it. */
const NUMBER = /^(\d{1,3}(?:\.\d{1,2}){0,5})([.)]?)\s+(?=\S)/;

/** How the names of indicators begin. */
const MEASURE =
  /^(?:persen|prosen|jumlah|nilai|indeks|tingkat|angka|rasio|cakupan|prevalensi|rata|laju|skor|predikat|opini|proporsi|kontribusi|capaian|pertumbuhan|penurunan|peningkatan|rerata|terwujud|meningkat|menurun)/i;

type Name = Field & { readonly heading: { readonly jenis: 'indikator' | 'sasaran' } };

/** The records of a table without a column of numbers, where those before names in their cells have fields of their own. */
export function splitNumbers(records: readonly TableRecord[]): readonly TableRecord[] {
  const names = { sasaran: [] as string[], indikator: [] as string[] };
  for (const { fields } of records)
    for (const field of fields)
      if (isName(field) && field.copy === undefined) names[field.heading.jenis].push(field.text);
  const counted = { sasaran: countsUp(names.sasaran), indikator: countsUp(names.indikator) };
  return records.map((record) => {
    const fields = record.fields.flatMap((field): Field | readonly Field[] => {
      const isSplit = isName(field) && !field.text.includes('\n');
      return isSplit ? split(field, counted[field.heading.jenis]) : field;
    });
    return fields.length === record.fields.length ? record : { ...record, fields };
  });
}

function isName(field: Field): field is Name {
  const { jenis } = field.heading;
  return jenis === 'indikator' || jenis === 'sasaran';
}

/** True for texts that all begin with numbers, each greater than the one before. */
function countsUp(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/^(\d{1,3})[.)]?\s/.exec(text)?.[1] ?? Number.NaN));
  return numbers.length > 1 && numbers.every((one, i) => one > (numbers[i - 1] ?? 0));
}

/** A name and the number before it; the name alone where it is not certain that the number is none of its words. */
function split(field: Field, isCounted: boolean): readonly Field[] {
  const [whole, number, mark] = groupsOf(NUMBER, field.text);
  const rest = field.text.slice(whole.length);
  const isNumbered = mark !== '' || number.includes('.') || isCounted || MEASURE.test(rest);
  if (whole === '' || !isNumbered) return [field];
  const { formulas: _, ...plain } = field;
  const heading: Heading =
    field.heading.jenis === 'indikator'
      ? { jenis: 'kode' }
      : { jenis: 'kodeSasaran', of: field.place.column };
  return [
    { ...plain, heading, text: number },
    { ...plain, text: rest },
  ];
}
