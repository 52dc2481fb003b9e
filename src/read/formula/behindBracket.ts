import { unclosed } from '../../issue/reading.js';
import { type Failed, failAt } from '../failAt.js';
import { isMultiplier } from './isMultiplier.js';
import { shownName } from './latexLabel.js';
import { isWord } from './operatorAt.js';
import { SYMBOL } from './slashRole.js';
import type { Survey } from './survey.js';
import type { Lexeme } from './token.js';
import { twoMeanings } from './twoMeanings.js';
import { unexpected } from './unexpected.js';

/** A bracket behind a name belongs to it, whatever it holds, unless that is times 100. */
export function behindBracket(survey: Survey, at: number): number | Failed | undefined {
  const { lexemes, closedBy, isLatex } = survey;
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'open' || (isLatex && lexeme.text === '{')) return undefined;
  const close = closedBy.get(at);
  if (close === undefined) return failAt(unclosed, lexeme.start, undefined, { bagian: lexeme.text });
  const inside = lexemes.slice(at + 1, close);
  const isFormula = inside.some(
    (one, i) =>
      one.kind === 'fraction' ||
      (one.kind === 'number' && isMultiplier(one.text) && inside[i - 1] !== undefined),
  );
  if (isFormula) return unexpected(lexeme.start, lexeme.text, 'operator');
  return productAt(survey, at, inside) ?? close + 1;
}

/**
 * The issue of a bracket that may be a factor: arithmetic behind a name of one letter, `n (A + B)`, or with whole labels in
 * it. `PDRB(t+1)` and `V (m3/hari)` are names.
 */
function productAt(
  { lexemes, source, isLatex }: Survey,
  at: number,
  inside: readonly Lexeme[],
): Failed | undefined {
  const [behind, name, open] = [lexemes[at - 2], lexemes[at - 1], lexemes[at]];
  if (name === undefined || open === undefined) return undefined;
  const isSign = ({ kind, start, end }: Lexeme) =>
    kind === 'operator' &&
    (source.charAt(start) !== '/' || /^\s\S*\s/.test(source.slice(start - 1, end + 1)));
  const isIndex = inside.every((one) => one.kind !== 'word' || /^(?:[tnkiT]\d?|tahun)$/u.test(one.text));
  const isSymbol =
    name.kind === 'word' &&
    SYMBOL.test(name.text) &&
    (isWord(behind, '∑') || !['word', 'number', 'close'].includes(behind?.kind ?? ''));
  const isWhole = inside.some(({ kind }) => kind === 'label');
  if (!inside.some(isSign) || !(isWhole || (isSymbol && !isIndex))) return undefined;
  const shown = (from: number, to?: number) =>
    isLatex ? shownName(source.slice(from, to)).trim() : source.slice(from, to);
  const left = shown(name.start, name.end);
  const right = shown(open.start, lexemes[at + inside.length + 1]?.end);
  return twoMeanings(open.start, `${left} x ${right}`, `"${left} ${right}"`, 'kali', left + right);
}
