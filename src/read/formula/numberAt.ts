import { once } from '../../formula/once.js';
import { isCounted, spelledIn } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { unitDivisor } from '../../issue/reading.js';
import { collapse } from '../collapse.js';
import { failAt } from '../failAt.js';
import { inWords } from '../inWords.js';
import { isMultiplier } from './isMultiplier.js';
import { nameEnd } from './nameEnd.js';
import { joinedLabel } from './nameFrom.js';
import { numberToken } from './numberToken.js';
import { isConnective, isWord, operatorAt } from './operatorAt.js';
import { shownToken } from './shownToken.js';
import { type Step, stepTo } from './step.js';
import type { Survey } from './survey.js';
import { type Lexeme, signOf, type Token } from './token.js';
import { unexpected } from './unexpected.js';

/**
 * A number, and a unit behind it: behind the multiplier of a rate it is a remark (`x 100.000 penduduk`), behind a division
 * it says that the number is no divisor (`/ 100.000 penduduk`).
 */
export function numberAt(
  survey: Survey,
  i: number,
  lexeme: Extract<Lexeme, { readonly kind: 'number' }>,
  tokens: readonly Token[],
): Parsed<Step> {
  const number = numberToken(lexeme);
  if (!number.ok) return number;
  const token = number.value;
  const step = stepTo(i + 1, token);
  const operation = isBelow(survey, lexeme, tokens) ? 'bagi' : signOf(tokens.at(-1));
  if (operation === undefined || !isMultiplier(lexeme.text)) return step;
  const remark = operation === 'kali' ? remarkAt(survey, i + 1) : undefined;
  if (remark !== undefined) return stepTo(i + 2, token, ...remark);
  const unit = unitAt(survey, i + 1);
  if (unit === undefined) return step;
  if (operation === 'bagi')
    return failAt(unitDivisor, lexeme.start, survey.source.slice(lexeme.start, unit.label.end), {
      angka: lexeme.text,
      satuan: collapse('text' in unit.label ? unit.label.text : '').slice(0, 80),
    });
  if (operation !== 'kali') return step;
  if (lexeme.text.length > 3 && survey.lexemes[unit.next] === undefined) return stepTo(unit.next, token);
  return unexpected(unit.label.start, shownToken(unit.label), 'operator');
}

/** True for the number that begins what stands below the bar of a fraction in LaTeX: `\frac{A}{100.000 \text{ penduduk}}`. */
function isBelow(
  { isLatex }: Survey,
  { text }: { readonly text: string },
  tokens: readonly Token[],
): boolean {
  const [above, open] = tokens.slice(-2);
  return isLatex && text.length > 3 && above?.kind === 'close' && open?.kind === 'open' && open.text === '{';
}

/** A label behind the last multiplier that says "persen", or stands in brackets: the tokens that it is. */
export function remarkAt({ lexemes }: Survey, i: number): readonly Token[] | undefined {
  const label = lexemes[i];
  if (label?.kind !== 'label' || lexemes[i + 1] !== undefined) return undefined;
  const [, open, inner = ''] = /^(\(?)(.*?)\)?$/u.exec(label.text.trim()) ?? [];
  if (/^(?:persen|%)$/i.test(inner)) return [{ kind: 'percent', start: label.start, end: label.end }];
  return open === '(' ? [] : undefined;
}

/** The words or the label behind a number. */
function unitAt(survey: Survey, i: number): { readonly label: Token; readonly next: number } | undefined {
  const lexeme = survey.lexemes[i];
  if (lexeme?.kind === 'label') return { label: { ...lexeme, kind: 'label', quoted: true }, next: i + 1 };
  if (lexeme?.kind !== 'word' || operatorAt(survey, i) !== undefined || isWord(lexeme, 'persen'))
    return undefined;
  const end = isConnective(survey, i) ? undefined : nameEnd(survey, i);
  return end?.ok === true ? { label: joinedLabel(survey, i, end.value), next: end.value } : undefined;
}

/** Numbers by their words: those up to a hundred, and multipliers. */
const SPELLED = once(() => {
  const numbers = [...Array(101).keys(), 1_000, 10_000, 100_000, 1_000_000];
  return new Map(numbers.map((one) => [inWords(`${one}`), `${one}` as const]));
});

/**
 * A number in words, `dikali seratus persen`, `dibagi dua`; undefined where a name is none. Refused where it is one that cannot be
 * read, or begins what multiplies or divides: `dibagi dua belas bulan`.
 */
export function numberInWords({ tokens, next }: Step, before: Token | undefined): Parsed<Step> | undefined {
  const [label] = tokens;
  if (label?.kind !== 'label') return undefined;
  const { start, end } = label;
  const words = collapse(label.text).toLowerCase();
  const isPercent = words.endsWith(' persen');
  const value = SPELLED().get(isPercent ? words.slice(0, -7) : words);
  if (value === undefined)
    return isNumber(words, signOf(before)) ? unexpected(start, JSON.stringify(words), 'operan') : undefined;
  const number: Token = { kind: 'number', value, start, end };
  const percent: Token = { kind: 'percent', start: end, end };
  return isPercent ? stepTo(next, number, percent) : stepTo(next, number);
}

/** True for words of a number alone; behind times and divided by, for every name that begins with one, but for "satu data". */
function isNumber(words: string, operation: string | undefined): boolean {
  const spelled = spelledIn(words);
  if (operation !== 'kali' && operation !== 'bagi') return spelled === words;
  return isCounted(words) && spelled !== 'satu ';
}
