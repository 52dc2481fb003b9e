import { targetText } from '../achieve/formatTarget.js';
import { isPlainNumber } from '../decimal/angka.js';
import { groupDigits } from '../decimal/formatAngka.js';
import type { Ekspresi } from '../definition/ekspresi.js';
import type { Formula } from '../definition/formula.js';
import type { Indikator } from '../definition/indikator.js';
import type { Rujukan } from '../definition/rujukan.js';
import type { IsiTarget } from '../definition/target.js';
import { textNotation } from '../formula/formulaToText.js';
import { labelOf } from '../formula/labelOf.js';
import { printFormula } from '../formula/notation.js';
import type { Bahasa } from '../issue/formatIssue.js';
import type { Path } from '../issue/path.js';
import { formatRujukan } from '../reference/formatRujukan.js';
import { isRecord } from './changesBetween.js';
import { fieldWord } from './fieldWord.js';
import { keyOf } from './keyOf.js';

/** Fields that hold a number as plain decimal text. */
const NUMBERS =
  /^(?:nilai|bawah|atas|minimum|maksimum|pengali|batasAtas|batasBawah|dalamRentang|targetNol|targetNolLuput|realisasiNol)$/;

/** A value that was or is at a place of a definition, as people read it; `indikator` is the one that it stands in, on its own side. */
export function valueText(
  value: unknown,
  path: Path,
  indikator: Indikator | undefined,
  bahasa: Bahasa,
): string {
  const field = fieldOf(path);
  if (indikator !== undefined && isFormulaPart(path)) return formulaText(value, field, indikator, bahasa);
  if (typeof value === 'string')
    return NUMBERS.test(field) && isPlainNumber(value) ? groupDigits(value, bahasa) : value;
  if (value === true) return bahasa === 'en' ? 'yes' : 'ya';
  if (Array.isArray(value)) return value.map((item) => valueText(item, path, indikator, bahasa)).join('; ');
  if (!isRecord(value)) return String(value);
  // Path and shape of a checked definition say what an item is.
  if (field === 'rujukan' && path[0] !== 'variabel') return formatRujukan(value as unknown as Rujukan);
  if (isTarget(path) && indikator !== undefined)
    return `${value['periode']}: ${targetText(indikator, value as unknown as IsiTarget, (plain) => groupDigits(plain, bahasa))}`;
  return recordText(value, bahasa);
}

/** The last step that is a name. */
function fieldOf(path: Path): string {
  return path.findLast((step): step is string => typeof step === 'string') ?? '';
}

function isFormulaPart(path: Path): boolean {
  const [first, part] = path;
  return first === 'formula' && path.length <= 2 && part !== 'pengali' && part !== 'nolPerNol';
}

function formulaText(value: unknown, field: string, { satuan, variabel }: Indikator, bahasa: Bahasa): string {
  const notation = textNotation(
    (id) => ({ text: labelOf(variabel, id), isAtomic: true }),
    (plain) => groupDigits(plain, bahasa),
  );
  // The parts of a checked formula: the formula itself, a name of a variable or assessor, or an expression.
  if (field === 'formula') return printFormula({ formula: value as Formula, satuan }, notation);
  if (field === 'penilai') return String(value);
  const formula: Formula = { jenis: 'hitungan', ekspresi: value as Ekspresi };
  return printFormula({ formula, satuan }, notation);
}

/** True for the way to a target of an indicator. */
function isTarget(path: Path): boolean {
  return path[0] === 'target' || path[0] === 'targetPerubahan';
}

/** Something with a name is called by it; of anything else each field is said, cut where it is long. */
function recordText(value: Readonly<Record<string, unknown>>, bahasa: Bahasa): string {
  const { label, uraian, nama, periode, nilai, predikat } = value;
  if (typeof periode === 'string' && (nilai ?? predikat) !== undefined)
    return `${periode}: ${nilai ?? predikat}`;
  const name = [nama, label, uraian].find((one) => typeof one === 'string');
  if (typeof name === 'string') return name;
  // A period alone names nothing: so an aggregation says how it joins periods.
  const key = typeof periode === 'string' ? '{' : keyOf(value);
  return cut(key.startsWith('{') ? fieldsText(value, bahasa) : key);
}

function fieldsText(value: Readonly<Record<string, unknown>>, bahasa: Bahasa): string {
  const told = (part: unknown): string => {
    if (part === true) return bahasa === 'en' ? 'yes' : 'ya';
    return typeof part === 'string' ? part : JSON.stringify(part);
  };
  const pairs = (of: object, word: (key: string) => string, part: (one: unknown) => string): string =>
    Object.entries(of)
      .map(([key, one]) => `${word(key)} ${part(one)}`)
      .join(', ');
  return pairs(
    value,
    (field) => fieldWord(field, bahasa),
    // The values of an example are called as the caller calls them.
    (part) => (isRecord(part) ? `(${pairs(part, (key) => key, told)})` : told(part)),
  );
}

const MOST = 160;

export function cut(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
