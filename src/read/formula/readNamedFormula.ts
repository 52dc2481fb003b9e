import type { Formula } from '../../definition/formula.js';
import type { Variabel } from '../../definition/variabel.js';
import { Issues } from '../../issue/issues.js';
import type { Parsed } from '../../issue/parsed.js';
import { noValue, noVariable } from '../../issue/reading.js';
import { checkText } from '../checkText.js';
import { collapse } from '../collapse.js';
import { failAt } from '../failAt.js';
import { joinLabels } from './joinLabels.js';
import { lexLatex } from './lexLatex.js';
import { lexText } from './lexText.js';
import { Names } from './names.js';
import { normalForm } from './normalForm.js';
import { parseTokens } from './parseTokens.js';

/** A formula that was read, its variables, and whether its multiplier bears a percent sign. */
export interface NamedFormula {
  readonly formula: Formula;
  readonly variabel: Readonly<Record<string, Variabel>>;
  readonly percent: boolean;
}

const HEADING = /^\s{0,20}(?:rumus|formula|cara (?:perhitungan|menghitung)) {0,5}[:=]/iu;

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
  // "Rumus :" before a formula is no part of it; spaces keep the positions.
  const bare = notasi === 'teks' ? text.replace(HEADING, (found) => ' '.repeat(found.length)) : text;
  const lexemes = notasi === 'latex' ? lexLatex(bare) : lexText(bare);
  if (!lexemes.ok) return lexemes;
  const tokens = joinLabels(bare, lexemes.value);
  if (!tokens.ok) return tokens;
  const variabel = new Map<string, Variabel>();
  const tree = parseTokens(tokens.value, {
    beside: notasi === 'latex',
    idOf(label) {
      const id = names.idOf(label);
      variabel.set(id, { label: collapse(label) });
      return id;
    },
  });
  if (!tree.ok) return tree;
  if (variabel.size === 0) return failAt(noVariable, 0, text, {});
  const { ekspresi, percent } = tree.value;
  const formula = normalForm({ jenis: 'hitungan', ekspresi });
  return { ok: true, value: { formula, variabel: Object.fromEntries(variabel), percent } };
}
