import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Variabel } from '../../definition/variabel.js';
import { variabelOf } from '../../find/variabelOf.js';
import type { CellLook, CellLooks } from './cellLook.js';
import { SheetPart } from './sheetPart.js';

/** The name of the sheet of values to be filled in. */
export const DATA = 'Data';
/** Its headings; the first column has the ids of the variables, by which they are found again. */
export const DATA_HEADINGS = ['Kode', 'Variabel', 'Satuan', 'Nilai'] as const;
const VALUE_COLUMN = 'D';

const BODY: CellLook = { hasBorder: true, isWrapped: true };
const CENTRED: CellLook = { ...BODY, isCentred: true };
const INPUT: CellLook = { hasBorder: true, fill: 'input' };

/** A sheet of values, and where the value of each variable stands. */
export interface DataSheet {
  readonly part: SheetPart;
  /** The address of the value of a variable, seen from another sheet; *undefined* for one that is computed. */
  readonly addressOf: (id: string) => string | undefined;
}

/**
 * The sheet in which people fill in the values of variables, those that are known already filled in. It promises that other
 * sheets compute only where cells of a form do.
 */
export function dataSheet(
  dokumen: DokumenIku,
  values: Readonly<Record<string, string>>,
  looks: CellLooks,
  isComputed: boolean,
): DataSheet {
  const part = new SheetPart(looks, [26, 62, 14, 20]);
  const text = (value: string, look: CellLook) => ({ value: { text: value }, look });
  part.add([text(`DATA ${dokumen.judul}`, { isBold: true })]);
  part.add([text(`Isi kolom Nilai saja${isComputed ? '; lembar lain menghitung sendiri' : ''}.`, {})]);
  part.add([]);
  part.add(
    DATA_HEADINGS.map((heading) =>
      text(heading, { isBold: true, fill: 'heading', hasBorder: true, isCentred: true }),
    ),
  );
  part.frozen = part.next - 1;
  const rows = new Map<string, number>();
  const given = variabelOf(dokumen);
  for (const { id } of given) rows.set(id, part.next + rows.size);
  const cellOf = (id: string) => `${VALUE_COLUMN}${rows.get(id) ?? 0}`;
  for (const { id, definisi } of given) {
    const value = values[id];
    part.add([
      text(id, BODY),
      text(definisi.label, BODY),
      text(definisi.satuan ?? '', CENTRED),
      {
        look: INPUT,
        ...(value === undefined ? {} : { value: { number: value } }),
      },
    ]);
    part.rules.push({ address: cellOf(id), ...ruleOf(definisi, cellOf(id), cellOf) });
  }
  return { part, addressOf: (id) => (rows.has(id) ? `${DATA}!$${VALUE_COLUMN}$${rows.get(id)}` : undefined) };
}

/** What may be typed as the value of a variable. */
function ruleOf(
  { jenis, minimum, maksimum, bagianDari }: Variabel,
  own: string,
  cellOf: (id: string) => string,
): { readonly condition: string; readonly sentence: string } {
  const rules: (readonly [condition: string, words: string])[] = [[`ISNUMBER(${own})`, 'berupa angka']];
  if (jenis === 'cacah') rules.push([`${own}=INT(${own})`, 'bulat'], [`${own}>=0`, 'tidak negatif']);
  if (minimum !== undefined)
    rules.push([`${own}>=${minimum}`, `paling sedikit ${minimum.replace('.', ',')}`]);
  if (maksimum !== undefined)
    rules.push([`${own}<=${maksimum}`, `paling banyak ${maksimum.replace('.', ',')}`]);
  if (bagianDari !== undefined)
    rules.push([
      `OR(${cellOf(bagianDari)}="",${own}<=${cellOf(bagianDari)})`,
      `tidak melebihi ${cellOf(bagianDari)}`,
    ]);
  return {
    condition: `AND(${rules.map(([condition]) => condition).join(',')})`,
    sentence: `Nilai harus ${rules.map(([, words]) => words).join(', ')}.`,
  };
}
