import { MAX_TEXT_LENGTH } from '../decimal/limit.js';
import { collapse } from '../decimal/parseAngka.js';
import type { Formula } from '../definition/formula.js';
import type { Variabel } from '../definition/variabel.js';
import { tooLong, wrongArgument } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { noValue, noVariable } from '../issue/reading.js';
import { joinLabels } from './joinLabels.js';
import { lexLatex } from './lexLatex.js';
import { lexText } from './lexText.js';
import { Names } from './nameLabels.js';
import { normalForm } from './normalForm.js';
import { parseTokens } from './parseTokens.js';
import { failAt } from './token.js';

/**
 * A formula with the variables that it names, ready for a definition: ids are made from the labels.
 *
 * @example
 * ```ts
 * const terbaca = formulaFromText('Lansia terlayani / Seluruh lansia x 100 %');
 * const isi: IsiFormula | undefined = terbaca.ok ? terbaca.value : undefined;
 * isi?.variabel; // => { lansiaTerlayani: { label: 'Lansia terlayani' }, seluruhLansia: { label: 'Seluruh lansia' } }
 * ```
 */
export interface IsiFormula {
  readonly formula: Formula;
  readonly variabel: Readonly<Record<string, Variabel>>;
}

/**
 * A formula that was read, or the problem that ended the reading; its path is the position of the character.
 *
 * @example
 * ```ts
 * const terbaca: FormulaTerbaca = formulaFromText('A + ln(B)');
 * terbaca.ok ? [] : terbaca.issues.map((issue) => [issue.code, ...issue.path]); // => [['not-rational', 4]]
 * ```
 */
export type FormulaTerbaca =
  | { readonly ok: true; readonly value: IsiFormula }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A formula that was read, and whether its multiplier bears a percent sign. */
export type ReadFormula =
  | { readonly ok: true; readonly value: IsiFormula; readonly persen: boolean }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const RUMUS = /^\s{0,20}(?:rumus|formula|cara (?:perhitungan|menghitung)) {0,5}[:=]/iu;

/** Reads a formula in LaTeX or one-line text; labels that `names` knows already keep their ids. */
export function readFormula(
  text: unknown,
  notation: 'latex' | 'text',
  names: Names = new Names(),
): ReadFormula {
  const place = argument();
  if (typeof text !== 'string')
    return { ok: false, issues: [makeIssue(wrongArgument, place, text, { diharapkan: 'teks' })] };
  if (text.length > MAX_TEXT_LENGTH)
    return failAt(tooLong, 0, text, { panjang: text.length, batas: MAX_TEXT_LENGTH });
  if (text.trim() === '') return failAt(noValue, 0, text, {});
  // "Rumus :" before a formula is no part of it; spaces keep the positions.
  const bare = notation === 'text' ? text.replace(RUMUS, (found) => ' '.repeat(found.length)) : text;
  const raws = notation === 'latex' ? lexLatex(bare) : lexText(bare);
  if (!raws.ok) return raws;
  const tokens = joinLabels(bare, raws.tokens);
  if (!tokens.ok) return tokens;
  const used = new Map<string, string>();
  const parsed = parseTokens(tokens.tokens, {
    beside: notation === 'latex',
    idOf(label) {
      const id = names.idOf(label);
      used.set(id, collapse(label));
      return id;
    },
  });
  if (!parsed.ok) return parsed;
  if (used.size === 0) return failAt(noVariable, 0, text, {});
  const formula = normalForm({ jenis: 'hitungan', ekspresi: parsed.ekspresi });
  const variabel = Object.fromEntries([...used].map(([id, label]) => [id, { label }]));
  return { ok: true, value: { formula, variabel }, persen: parsed.persen };
}
