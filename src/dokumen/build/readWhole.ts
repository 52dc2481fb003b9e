import { type NamedFormula, readNamedFormula } from '../../read/formula/readNamedFormula.js';
import { isNoLabel, unquoted } from '../sheet/isNoLabel.js';
import { arithmeticIn } from './arithmeticIn.js';
import type { ComposedText } from './composedText.js';
import { isReference, isUnsure, startsQuantity } from './isProse.js';
import type { Certainty, Read } from './judgement.js';
import { isSurelyFormula, looksLikeFormula } from './looksLikeFormula.js';

/** Reads one text as the formula of an indicator, and judges what came out. */
export function readWhole(
  whole: ComposedText,
  notasi: 'teks' | 'latex',
  { isFormulaOnly, isLabelled }: Certainty,
): Read {
  const read = readPart(whole, notasi);
  const isMeant = isFormulaOnly || looksLikeFormula(whole.text);
  if (!('named' in read)) return isMeant ? read : { kind: 'none' };
  const { formula } = read.named;
  if (formula.jenis === 'hitungan' && typeof formula.ekspresi === 'string')
    return notasi === 'latex' ? read : { kind: 'none' };
  const cause = faultOf(read.named, notasi === 'latex' ? '' : whole.text, isLabelled);
  if (cause === 'rujukan') return { kind: 'none' };
  const isSure = cause === undefined && isSurelyFormula(read.named, isFormulaOnly);
  if (isSure) return read;
  return isMeant ? { kind: 'refused', cause: cause ?? 'kata-kata' } : { kind: 'none' };
}

/** Reads a text that may be but a part of the formula. */
export function readPart(whole: ComposedText, notasi: 'teks' | 'latex'): Read {
  const read = readNamedFormula(whole.text, notasi);
  return read.ok ? { named: read.value } : { kind: 'refused', issues: read.issues, whole };
}

/** Why a formula that could be read is none that an indicator has; *undefined* when it is one. */
export function faultOf({ variabel }: NamedFormula, text: string, isLabelled: boolean): string | undefined {
  // What stands in quotes is a name, whatever its words are.
  const isQuoted = (label: string) => text.includes(`"${label.replaceAll('"', '""')}"`);
  const labels = [...variabel.values()].flatMap(({ label }) => (isQuoted(label) ? [] : [label]));
  if (text !== '' && labels.some(isNoLabel)) return 'kata-kata';
  if (text !== '' && isHeaded(text)) return 'dua-arti';
  if (text === '' || !isWeak(text)) return undefined;
  if (labels.every((label) => startsQuantity(label) || LETTER.test(label))) return undefined;
  if (labels.some(isReference)) return 'rujukan';
  if (isLabelled) return undefined;
  return text.includes(' / ') && !labels.some(isUnsure) ? undefined : 'dua-arti';
}

/** A letter, with an index or a number. */
const LETTER = /^\p{L}{1,2}[\p{N}_]{0,3}\p{Ll}?$/u;
/** A colon between two quantities divides: `Rasio jumlah guru : jumlah murid`, `Rasio A : B`. */
const RATIO =
  /^(?:rasio|perbandingan)(?: antara)? (?:(?:jumlah|jml|total|banyaknya|luas|panjang|volume|nilai) [^:/÷]{1,200} : (?:jumlah|jml|total|banyaknya|luas|panjang|volume|nilai) [^:/÷]{1,200}|\p{Lu} : \p{Lu})$/iu;
const PERCENTAGE = /^(?:persentase|prosentase|cakupan|rasio|tingkat|indeks) [^:"]{1,200}:/iu;

/** True where a colon may end a heading and may divide, and for an `x` that may be a sign or a letter. */
function isHeaded(text: string): boolean {
  if (/[\p{L}\p{N})] x ?[-+*/:)=]/iu.test(unquoted(text))) return true;
  const at = text.indexOf(':');
  if (at === -1 || text.includes('"') || RATIO.test(text) || !/\p{L}{3}/u.test(text.slice(0, at)))
    return false;
  // A heading stands outside of all brackets.
  if (isInBrackets(text, at)) return false;
  // A slash in brackets is that of a name: "(SD/MI)".
  const behind = text.slice(at + 1).replace(/\([^() ]{0,60}\)/gu, '');
  return PERCENTAGE.test(text) || /[/÷:]|dibagi/i.test(behind);
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.replaceAll(/[^(]/g, '').length > before.replaceAll(/[^)]/g, '').length;
}

/** True when all the arithmetic of a text are signs that prose has too: `:`, ` - `, ` / `. */
function isWeak(text: string): boolean {
  const bare = unquoted(text).replaceAll(' / ', ' : ');
  return arithmeticIn(bare) !== 'strong' && !bare.includes('\\') && !/^\(?100 ?%? [-−–] \p{L}/u.test(bare);
}
