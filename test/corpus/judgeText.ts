import { type IsiFormula, type IsiTarget, readFormula, readTarget } from 'indikator';
import type { Harap } from './kasus.js';
import { labelsOf, plainLabel, shapeOf } from './sameFormula.js';
import { sameNumber } from './sameNumber.js';

/** The shape of a formula that is known to be written right. */
export function shapeOfText(text: string): string {
  const read = readFormula(text);
  return read.ok ? shapeOf(read.value) : `not read: ${text}`;
}

export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function sameLabels(expected: readonly string[], found: readonly string[]): boolean {
  return sameList(expected.map(plainLabel).sort(), found);
}

/** What an expectation says of a formula; undefined: nothing. */
export function isFormulaRight(harap: Harap, found: Pick<IsiFormula, 'formula' | 'variabel'>): boolean {
  const { formula } = found;
  const labels = labelsOf(found);
  return (
    (harap.formula === undefined || shapeOf(found) === shapeOfText(harap.formula)) &&
    (harap.variabel === undefined || sameLabels(harap.variabel, labels)) &&
    (harap.variabelSebanyak === undefined || labels.length === harap.variabelSebanyak) &&
    (harap.pengali === undefined || (formula.jenis === 'rasio' && formula.pengali === harap.pengali)) &&
    (harap.bukanRasio === undefined || formula.jenis !== 'rasio') &&
    (harap.dilaporkan === undefined || isReported(found))
  );
}

/** True for a value that is reported as it is. */
export function isReported({ formula }: Pick<IsiFormula, 'formula'>): boolean {
  return (
    formula.jenis === 'penilaian' || (formula.jenis === 'hitungan' && typeof formula.ekspresi === 'string')
  );
}

/** Whether a formula is read as it should be: what came, where it is not. */
export function judgeFormula(text: string, notasi: 'teks' | 'latex', harap: Harap): string | undefined {
  const read = readFormula(text, { notasi });
  if (!read.ok) {
    const mayFail = (harap.ditolak ?? harap.atauDitolak ?? harap.bukanError) === true;
    const codes = read.issues.map(({ code }) => code).join(', ');
    return mayFail && read.issues.every(({ path }) => path.length > 0) ? undefined : `refused: ${codes}`;
  }
  const isRight = harap.ditolak === undefined && isFormulaRight(harap, read.value);
  return isRight ? undefined : shapeOf(read.value);
}

/** Whether the text of a target is read as it should be: what came, where it is not. */
export function judgeTarget(text: string, harap: Harap): string | undefined {
  const read = readTarget(text);
  if (!read.ok) {
    const codes = read.issues.map(({ code }) => code).join(', ');
    return harap.ditolak || harap.atauDitolak ? undefined : `refused: ${codes}`;
  }
  const { value, satuan } = read;
  const isRight = harap.ditolak === undefined && value !== 'none' && isTargetRight(harap, value, satuan);
  return isRight ? undefined : JSON.stringify({ value, satuan });
}

function isTargetRight(harap: Harap, found: IsiTarget, satuan: string | undefined): boolean {
  const { nilai, predikat, batas, rentang } = harap;
  const has = (value: string | undefined, key: string) =>
    value === undefined || sameNumber(value, String(new Map(Object.entries(found)).get(key)));
  const [arah, bound] = batas ?? [];
  const [bawah, atas] = rentang ?? [];
  return (
    has(nilai ?? bound, 'nilai') &&
    has(predikat, 'predikat') &&
    has(arah, 'arah') &&
    has(bawah, 'bawah') &&
    has(atas, 'atas') &&
    (harap.satuan === undefined || harap.satuan === satuan)
  );
}
