import type { Ekspresi } from '../../definition/ekspresi.js';
import type { Formula } from '../../definition/formula.js';
import type { Variabel } from '../../definition/variabel.js';
import { isNoName } from '../../formula/isDoubtful.js';
import { isScaledName } from '../../formula/isScaledName.js';
import { Issues } from '../../issue/issues.js';
import type { Parsed } from '../../issue/parsed.js';
import { noDivisor, noOperation, noValue, noVariable } from '../../issue/reading.js';
import { checkText } from '../checkText.js';
import { collapse } from '../collapse.js';
import { type Failed, failAt } from '../failAt.js';
import { equationIn, type Side } from './equationIn.js';
import { hiddenTimesIn } from './hiddenTimesIn.js';
import { hundredsIn } from './hundredsIn.js';
import { hyphenIn } from './hyphenIn.js';
import { isMultiplier } from './isMultiplier.js';
import { joinLabels } from './joinLabels.js';
import { kindBefore } from './kindBefore.js';
import { lexLatex, unwrapped } from './lexLatex.js';
import { lexText } from './lexText.js';
import { normalForm } from './normalForm.js';
import { parseTokens } from './parseTokens.js';
import { plainMultiplier } from './plainMultiplier.js';
import { plainSigns } from './plainSigns.js';
import { splitHyphens } from './splitHyphens.js';
import type { Lexeme, Token } from './token.js';
import { unexpected } from './unexpected.js';
import { withWeights } from './withWeights.js';

/** A formula that was read, its variables, and what stood beside it. */
export interface NamedFormula {
  readonly formula: Formula;
  readonly variabel: ReadonlyMap<string, Variabel>;
  /** True when its multiplier bears a percent sign. */
  readonly percent: boolean;
  /** What stood before the equals sign, as written: the name of what is computed. */
  readonly left?: Side;
  /** What stood behind a further equals sign, as written: figures, as in `= 4/5 x 100 = 80`, or a name. */
  readonly behind?: Side;
}

// Spaces are bounded so that no text makes it slow.
const HEADING =
  /^\s{0,20}(?:rumus(?:nya)? {0,5}(?=[^ :=])|(?:rumus|formula(?:si)?|cara|metode|(?=(?:peng|per)hitungan))(?: {0,3}(?:(?:peng|per)?hitungan|menghitung|pengukuran|perhitungannya)){0,2} {0,5}[:=])/iu;

/** Reads a formula in LaTeX or one-line text. `idOf` says what a variable is called in it: by its label, if it is to be renamed. */
export function readNamedFormula(
  given: string,
  notasi: 'teks' | 'latex',
  idOf: (label: string) => string = collapse,
): Parsed<NamedFormula> {
  const issues = new Issues('argumen');
  checkText(given, issues);
  if (!issues.isEmpty) return { ok: false, issues: issues.list };
  if (given.trim() === '') return failAt(noValue, 0, given, {});
  const isLatex = notasi === 'latex';
  const text = isLatex ? given : plainMultiplier(plainSigns(given));
  // "Rumus :" before a formula is no part of it.
  const heading = HEADING.exec(text)?.[0].length ?? 0;
  const [from, to] = unwrapped(text, isLatex ? heading : heading + kindBefore(text.slice(heading)));
  const equation = equationIn(text, from, to, isLatex);
  if (!equation.ok) return equation;
  const { start, end, ...sides } = equation.value;
  const source = text.slice(0, end);
  const lexemes = lexemesOf(source, start, isLatex);
  if (!lexemes.ok) return lexemes;
  const said = sides.left === undefined ? undefined : 'equation';
  const meant = said ?? (heading > 0 ? 'heading' : undefined);
  const joined = joinLabels(source, lexemes.value, { isLatex, end, meant });
  if (!joined.ok) return joined;
  const tokens = splitHyphens(joined.value);
  const refused = hyphenIn(tokens) ?? hiddenTimesIn(tokens);
  if (refused !== undefined) return refused;
  const read = treeOf(text, tokens, isLatex, idOf);
  if (!read.ok) return read;
  const { ekspresi, variabel, percent } = read;
  const doubt = doubtOf(text, tokens, ekspresi, isSurelyName(tokens, isLatex), heading > 0);
  if (doubt !== undefined) return doubt;
  const formula = normalForm({ jenis: 'hitungan', ekspresi });
  return { ok: true, value: { formula, variabel, percent, ...sides } };
}

/** The lexemes of a formula; in one-line text with the signs of times that weights leave out. */
function lexemesOf(source: string, start: number, isLatex: boolean): Parsed<readonly Lexeme[]> {
  if (isLatex) return lexLatex(source, start);
  const lexemes = lexText(source, start);
  return lexemes.ok ? { ok: true, value: withWeights(lexemes.value) } : lexemes;
}

/** The expression of tokens, and its variables. */
function treeOf(source: string, tokens: readonly Token[], isLatex: boolean, idOf: (label: string) => string) {
  const variabel = new Map<string, Variabel>();
  const tree = parseTokens(tokens, {
    source,
    beside: isLatex,
    idOf(label) {
      const id = idOf(label);
      variabel.set(id, { label: collapse(label) });
      return id;
    },
  });
  if (!tree.ok) return tree;
  if (variabel.size === 0) return failAt(noVariable, 0, source, {});
  return { ok: true, ...tree.value, variabel } as const;
}

/** The issue of `A x 100% / B x 100%`: nobody means 10.000 times the quotient. */
function twiceHundred(tokens: readonly Token[], ekspresi: Ekspresi): Failed | undefined {
  if (hundredsIn(ekspresi) < 2) return undefined;
  const [, second] = tokens.filter((token) => token.kind === 'number' && token.value === '100');
  return unexpected(second?.start ?? 0, '100', 'sekali');
}

/** The issue of a formula of one name that is hardly one: "lihat lampiran", a name times 100, and of what is times 100 twice. */
function doubtOf(
  source: string,
  tokens: readonly Token[],
  ekspresi: Ekspresi,
  isSure: boolean,
  hasHeading: boolean,
): Failed | undefined {
  const twice = twiceHundred(tokens, ekspresi);
  if (twice !== undefined) return twice;
  const label = tokens.find((token) => token.kind === 'label');
  const [text, start] = [collapse(label?.text ?? ''), tokens[0]?.start ?? 0];
  if (typeof ekspresi === 'string')
    return isNoName(text) && (hasHeading || !isSure) ? failAt(noOperation, start, text, {}) : undefined;
  if (isSure || !(isScaledName(ekspresi) || isBracketPair(tokens, ekspresi))) return undefined;
  const numbers = tokens.flatMap((one) => (one.kind === 'number' ? [one.value] : []));
  return failAt(noDivisor, start, source, {
    nama: text.slice(0, 80),
    pengali: numbers.find(isMultiplier) ?? '100',
  });
}

/** True for names in brackets side by side, times 100: `(A)(B) x 100`, which a fraction becomes that loses its bar. */
function isBracketPair(tokens: readonly Token[], ekspresi: Ekspresi): boolean {
  const isBeside = tokens.some((one, i) => one.kind === 'close' && tokens[i + 1]?.kind === 'open');
  if (!isBeside || typeof ekspresi === 'string' || ekspresi.jenis !== 'kali') return false;
  const [last, ...others] = [...ekspresi.operan].reverse();
  const isScaled = typeof last === 'object' && last.jenis === 'konstanta' && isMultiplier(last.nilai);
  return isScaled && others.every((one) => typeof one === 'string');
}

/** True where the one name of a formula was put in quotes, or in LaTeX in braces, to say that nothing is missing. */
function isSurelyName(tokens: readonly Token[], isLatex: boolean): boolean {
  return tokens.some((token, i) => {
    const before = tokens[i - 1];
    if (token.kind !== 'label') return false;
    return isLatex ? before?.kind === 'open' && before.text === '{' : token.quoted;
  });
}
