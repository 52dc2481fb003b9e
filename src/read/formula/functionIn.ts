import { FUNCTION, operationOf } from '../../formula/operators.js';
import { notRational } from '../../issue/reading.js';
import { type Failed, failAt } from '../failAt.js';
import { isWord } from './operatorAt.js';
import type { Survey } from './survey.js';
import { type Lexeme, wordOf } from './token.js';

/** Words that compute wherever they stand in a name. */
const ALWAYS = /^(?:ln|log|sqrt|logaritma|dipangkatkan)$/i;
/** Words that do so before a bracket with arithmetic: "rata-rata geometrik (A x B)". */
const COMPUTING =
  /^(?:akar|pangkat|kuadrat|kubik|eksponen|eksponensial|geometri|geometrik|harmonik|rata-rata|rerata|rataan|mean|average|median|modus|deviasi|varian|varians|maks|maksimum|maksimal|min|minimum|minimal|terbesar|terkecil|tertinggi|terendah|mutlak|absolut|baku)$/i;
/** Letters with commas or hyphens between them: `A,B`, `A-B`, and `A,` before a further one. */
const SEVERAL = /^\p{L}\d?(?:[-,]\p{L}\d?)+,?$|,$/u;
/** Words that choose among what stands in a bracket, and names with a comma and no space between them: `maks (Aa,Bb)`. */
const CHOOSING = /^(?:maks|maksimum|maksimal|min|minimum|minimal|terbesar|terkecil|tertinggi|terendah)$/i;
const NAMES = /^\p{L}[\p{L}\d]*(?:,\p{L}[\p{L}\d]*)+$/u;
/** What stands behind a root or a power. */
const ARGUMENT = /^(?:akar (?:dari|kuadrat|pangkat)|pangkat (?:dua|tiga))$/i;

/** The issue of a function such as ln(...), which is no arithmetic that a definition can hold, at a part of a name. */
export function functionIn(survey: Survey, at: number, computing: Lexeme | undefined): Failed | undefined {
  const { lexemes } = survey;
  const [before, lexeme, next] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (lexeme?.kind === 'open')
    return computing !== undefined && hasSigns(survey, at) ? refused(computing) : undefined;
  if (lexeme?.kind !== 'word') return undefined;
  const { text } = lexeme;
  const isCalled = next?.kind === 'open' && FUNCTION.test(text);
  const isRoot = ARGUMENT.test(`${text} ${wordOf(next)}`);
  const isPower = next?.kind === 'number' && isWord(lexeme, 'pangkat');
  const isSquare = isWord(lexeme, 'kuadrat') && !/meter$/i.test(wordOf(before));
  return isCalled || isRoot || isPower || isSquare || ALWAYS.test(text) ? refused(lexeme) : undefined;
}

/** True for a word that computes what stands in a bracket behind it. */
export function isComputing(lexeme: Lexeme | undefined): boolean {
  return COMPUTING.test(wordOf(lexeme));
}

function refused({ start, ...lexeme }: Lexeme): Failed {
  return failAt(notRational, start, undefined, { bagian: 'text' in lexeme ? lexeme.text : '' });
}

/** True for several operands in one word, behind a word that computes them. */
function namesSeveral(called: string, word: string): boolean {
  return (COMPUTING.test(called) && SEVERAL.test(word)) || (CHOOSING.test(called) && NAMES.test(word));
}

/** True for a bracket with signs of arithmetic, or with several operands right behind the word; a range or `SD/MI` has none. */
function hasSigns({ lexemes, closedBy }: Survey, open: number): boolean {
  const called = wordOf(lexemes[open - 1]);
  return lexemes.slice(open + 1, closedBy.get(open)).some((lexeme, i, inside) => {
    const [before, next] = [inside[i - 1], inside[i + 1]];
    if (namesSeveral(called, wordOf(lexeme))) return true;
    if (before === undefined || next === undefined) return false;
    if (lexeme.kind === 'word') return operationOf(lexeme.text) !== undefined;
    if (lexeme.kind !== 'operator' || (before.kind === 'number' && next.kind === 'number')) return false;
    return (
      ['tambah', 'kali'].includes(lexeme.operation) || (before.end < lexeme.start && lexeme.end < next.start)
    );
  });
}
