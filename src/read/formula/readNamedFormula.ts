import type { Formula } from '../../definition/formula.js';
import type { Variabel } from '../../definition/variabel.js';
import { isScaledName } from '../../formula/isScaledName.js';
import { Issues } from '../../issue/issues.js';
import type { Parsed } from '../../issue/parsed.js';
import { noDivisor, noValue, noVariable } from '../../issue/reading.js';
import { checkText } from '../checkText.js';
import { collapse } from '../collapse.js';
import { failAt } from '../failAt.js';
import { equationIn, type Side } from './equationIn.js';
import { hyphenIn } from './hyphenIn.js';
import { joinLabels } from './joinLabels.js';
import { lexLatex, unwrapped } from './lexLatex.js';
import { lexText } from './lexText.js';
import { Names } from './names.js';
import { normalForm } from './normalForm.js';
import { parseTokens } from './parseTokens.js';
import type { Token } from './token.js';

/** A formula that was read, its variables, and what stood beside it. */
export interface NamedFormula {
  readonly formula: Formula;
  readonly variabel: Readonly<Record<string, Variabel>>;
  /** True when its multiplier bears a percent sign. */
  readonly percent: boolean;
  /** What stood before the equals sign, as written: the name of what is computed. */
  readonly left?: Side;
  /** What stood behind a further equals sign, as written: figures, as in `= 4/5 x 100 = 80`, or a name. */
  readonly behind?: Side;
}

// Spaces and digits are bounded so that no text makes it slow.
const HEADING =
  /^\s{0,20}(?:rumus|formula(?:si)?|cara|metode)(?: {1,3}(?:(?:peng|per)?hitungan|menghitung|pengukuran|perhitungannya)){0,2} {0,5}[:=]/iu;

/** Reads a formula in LaTeX or one-line text; labels that `names` knows already keep their ids. */
export function readNamedFormula(
  text: string,
  notasi: 'teks' | 'latex',
  names: Names = new Names(),
): Parsed<NamedFormula> {
  const issues = new Issues('argumen');
  checkText(text, issues);
  if (!issues.isEmpty) return { ok: false, issues: issues.list };
  if (text.trim() === '') return failAt(noValue, 0, text, {});
  const isLatex = notasi === 'latex';
  // "Rumus :" before a formula is no part of it.
  const [from, to] = isLatex ? unwrapped(text) : [HEADING.exec(text)?.[0].length ?? 0, text.length];
  const equation = equationIn(text, from, to);
  if (!equation.ok) return equation;
  const { start, end, ...sides } = equation.value;
  const lexemes = isLatex ? lexLatex(text, start, end) : lexText(text, start, end);
  if (!lexemes.ok) return lexemes;
  const tokens = joinLabels(text, lexemes.value, { isLatex, end });
  if (!tokens.ok) return tokens;
  const refused = hyphenIn(tokens.value);
  if (refused !== undefined) return refused;
  const read = treeOf(text, tokens.value, isLatex, names);
  return read.ok ? { ok: true, value: { ...read.value, ...sides } } : read;
}

/** The formula of tokens; one that is but a name times 100 is refused. */
function treeOf(
  source: string,
  tokens: readonly Token[],
  isLatex: boolean,
  names: Names,
): Parsed<NamedFormula> {
  const variabel = new Map<string, Variabel>();
  const tree = parseTokens(tokens, {
    source,
    beside: isLatex,
    idOf(label) {
      const id = names.idOf(label);
      variabel.set(id, { label: collapse(label) });
      return id;
    },
  });
  if (!tree.ok) return tree;
  const { ekspresi, percent } = tree.value;
  const [first] = variabel.values();
  if (first === undefined) return failAt(noVariable, 0, source, {});
  if (isScaledName(ekspresi) && !isSurelyName(tokens, isLatex)) {
    const times = tokens.find(({ kind }) => kind === 'number');
    const pengali = times?.kind === 'number' ? times.value : '100';
    return failAt(noDivisor, tokens[0]?.start ?? 0, source, {
      nama: first.label?.slice(0, 80) ?? '',
      pengali,
    });
  }
  const formula = normalForm({ jenis: 'hitungan', ekspresi });
  return { ok: true, value: { formula, variabel: Object.fromEntries(variabel), percent } };
}

/** True where the one name of a formula was put in quotes, or in LaTeX in braces, to say that nothing is missing. */
function isSurelyName(tokens: readonly Token[], isLatex: boolean): boolean {
  return tokens.some((token, i) => {
    const before = tokens[i - 1];
    if (token.kind !== 'label') return false;
    return isLatex ? before?.kind === 'open' && before.text === '{' : token.quoted;
  });
}
