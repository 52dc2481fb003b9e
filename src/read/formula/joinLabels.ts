import { readTerbilang } from '../decimal/terbilang.js';
import { notRational, unexpectedPart, unreadableNumber } from '../issue/reading.js';
import { functionWords, GLUED_TIMES, operationOf } from './operators.js';
import { plainNumber } from './readNumber.js';
import { closing, type Failed, failAt, type Lexed, type Raw, type Token } from './token.js';

/** What has to be known of the whole before single words can be told apart. */
interface Survey {
  readonly source: string;
  readonly raws: readonly Raw[];
  /** For each opening bracket, where it is closed. */
  readonly closedBy: ReadonlyMap<number, number>;
  /** How many operators stand before each token. */
  readonly operatorsBefore: readonly number[];
  /** True when a slash between letters, or the word "per", is the division of this formula. */
  readonly slashDivides: boolean;
  readonly perDivides: boolean;
}

/**
 * Joins the words of names into labels, and tells the words that are operators from those that are names. A word such as
 * "x" is an operator only behind an operand, a bracket behind a word belongs to the name unless it holds arithmetic:
 * "Jumlah PMKS (orang) yang terlayani".
 */
export function joinLabels(source: string, raws: readonly Raw[]): Lexed<Token> {
  const survey = surveyOf(source, raws);
  const tokens: Token[] = [];
  let i = startOf(raws);
  while (i < raws.length) {
    const step = stepAt(survey, i, tokens.at(-1));
    if ('ok' in step) return step;
    tokens.push(...step.tokens);
    i = step.next;
  }
  tokens.push({ jenis: 'akhir', awal: source.length, akhir: source.length });
  return { ok: true, tokens };
}

/** Behind `Nama indikator =`, when what stands before the only equals sign is but a name. */
function startOf(raws: readonly Raw[]): number {
  const equals = raws.flatMap(({ jenis }, i) => (jenis === 'sama' ? [i] : []));
  const [only = -1] = equals;
  if (equals.length !== 1) return 0;
  const isName = raws.slice(0, only).every(({ jenis }) => jenis !== 'operator' && jenis !== 'frac');
  return isName ? only + 1 : 0;
}

function surveyOf(source: string, raws: readonly Raw[]): Survey {
  const closedBy = new Map<number, number>();
  const open: number[] = [];
  const operatorsBefore: number[] = [];
  let operators = 0;
  let divides = false;
  let multiplies = false;
  for (const [i, raw] of raws.entries()) {
    operatorsBefore.push(operators);
    if (raw.jenis === 'buka') open.push(i);
    if (raw.jenis === 'tutup') closeBracket(raws, open, i, closedBy);
    const operasi = operasiOf(raw);
    if (operasi !== undefined) operators += 1;
    if (raw.jenis === 'frac' || operasi === 'bagi') divides = true;
    if (operasi === 'kali') multiplies = true;
  }
  const slashes = raws.some((raw) => raw.jenis === 'operator' && raw.rapat);
  return {
    source,
    raws,
    closedBy,
    operatorsBefore,
    slashDivides: !divides,
    perDivides: !divides && !slashes && multiplies,
  };
}

function closeBracket(raws: readonly Raw[], open: number[], i: number, closedBy: Map<number, number>): void {
  const start = open.pop();
  const opened = start === undefined ? undefined : raws[start];
  const raw = raws[i];
  if (start === undefined || opened?.jenis !== 'buka' || raw?.jenis !== 'tutup') return;
  if (closing[opened.teks] === raw.teks) closedBy.set(start, i);
}

/** The operation that a token stands for wherever it stands; a tight slash is none yet. */
function operasiOf(raw: Raw): string | undefined {
  if (raw.jenis === 'operator') return raw.rapat ? undefined : raw.operasi;
  if (raw.jenis !== 'kata') return undefined;
  return operationOf(raw.teks) ?? (GLUED_TIMES.test(raw.teks) ? 'kali' : undefined);
}

interface Step {
  readonly tokens: readonly Token[];
  readonly next: number;
}

function stepAt(survey: Survey, i: number, before: Token | undefined): Step | Failed {
  // The caller looks only at positions that are there.
  const raw = survey.raws[i] as Raw;
  switch (raw.jenis) {
    case 'sama':
      return failAt(unexpectedPart, raw.awal, '=', { bagian: '"="', diharapkan: 'operator' });
    case 'operator':
      return { tokens: [raw], next: i + 1 };
    case 'kata':
      if (before?.jenis === 'angka' && isWord(raw, 'persen'))
        return { tokens: [{ jenis: 'persen', awal: raw.awal, akhir: raw.akhir }], next: i + 1 };
      return isOperand(before) ? behindOperand(survey, i) : labelFrom(survey, i);
    case 'label':
      return quotedFrom(survey, i);
    case 'buka':
      return bracketAt(survey, i, raw, before);
    default:
      return { tokens: [raw], next: i + 1 };
  }
}

type Bracket = Extract<Raw, { readonly jenis: 'buka' | 'tutup' }>;

/** A bracket: of arithmetic, or with the number before it once more in words, `100 (seratus)`. */
function bracketAt(
  { source, raws, closedBy }: Survey,
  i: number,
  raw: Bracket,
  before: Token | undefined,
): Step | Failed {
  const plain = { tokens: [raw], next: i + 1 };
  const close = closedBy.get(i);
  if (close === undefined || before?.jenis !== 'angka') return plain;
  const text = source.slice(raw.awal, raws[close]?.akhir);
  const kata = readTerbilang(before.nilai, text);
  if (kata === undefined) return plain;
  if (kata.cocok) return { tokens: [], next: close + 1 };
  return failAt(unreadableNumber, raw.awal, text, { sebab: 'terbilang' });
}

/** True for what ends an operand, so that an operator may follow. */
function isOperand(token: Token | undefined): boolean {
  return token !== undefined && ['label', 'angka', 'tutup', 'persen'].includes(token.jenis);
}

/** A word behind an operand: an operator, or the beginning of a name that lacks one before it. */
function behindOperand(survey: Survey, i: number): Step | Failed {
  return operatorAt(survey, i) ?? labelFrom(survey, i);
}

/** The operator that the word at `i` is behind an operand, if it is one. */
function operatorAt(survey: Survey, i: number): Step | undefined {
  const raw = survey.raws[i];
  if (raw?.jenis !== 'kata') return undefined;
  const place = { awal: raw.awal, akhir: raw.akhir };
  const glued = GLUED_TIMES.exec(raw.teks)?.[1];
  const nilai = glued === undefined ? undefined : plainNumber(glued.replace(/[.,]$/, ''));
  if (nilai !== undefined)
    return {
      tokens: [
        { jenis: 'operator', operasi: 'kali', ...place },
        { jenis: 'angka', nilai, ...place },
      ],
      next: i + 1,
    };
  const operasi = wordOperation(survey, i, raw.teks);
  if (operasi === undefined) return undefined;
  return {
    tokens: [{ jenis: 'operator', operasi, ...place }],
    next: i + (isWord(survey.raws[i + 1], 'dengan') ? 2 : 1),
  };
}

function wordOperation(survey: Survey, i: number, word: string) {
  const next = survey.raws[i + 1];
  if (next === undefined || next.jenis === 'tutup') return undefined;
  const key = word.toLowerCase();
  if (key === 'per') return survey.perDivides ? 'bagi' : undefined;
  if (key === 'kali') return next.jenis === 'angka' ? 'kali' : undefined;
  return operationOf(word);
}

function isWord(raw: Raw | undefined, word: string): boolean {
  return raw?.jenis === 'kata' && raw.teks.toLowerCase() === word;
}

/** A name: this word and all that belongs to it. */
function labelFrom(survey: Survey, first: number): Step | Failed {
  const { raws, source } = survey;
  let end = first;
  for (let i = first; i < raws.length; i = end) {
    const refused = functionAt(survey, i);
    if (refused !== undefined) return refused;
    const next = i === first ? i + 1 : partOfName(survey, i);
    if (next === undefined) break;
    end = next;
  }
  const [awal, akhir] = [raws[first]?.awal ?? 0, raws[end - 1]?.akhir ?? 0];
  const single = end === first + 1 ? raws[first] : undefined;
  const teks =
    single?.jenis === 'kata'
      ? single.teks
      : source.slice(awal, akhir).replace(/[_{}]/g, (c) => (c === '_' ? c : ''));
  return { tokens: [{ jenis: 'label', teks, awal, akhir }], next: end };
}

/** A function such as ln(...) is no arithmetic that a definition can hold. */
function functionAt({ raws }: Survey, i: number): Failed | undefined {
  const raw = raws[i];
  if (raw?.jenis !== 'kata' || !functionWords.has(raw.teks.toLowerCase())) return undefined;
  const isCalled = raws[i + 1]?.jenis === 'buka' || ['ln', 'log', 'sqrt'].includes(raw.teks.toLowerCase());
  return isCalled ? failAt(notRational, raw.awal, undefined, { bagian: raw.teks }) : undefined;
}

/** Where the name goes on behind the token at `i`; nothing when that token is no part of it. */
function partOfName(survey: Survey, i: number): number | undefined {
  const { raws, closedBy, operatorsBefore, slashDivides } = survey;
  // The caller looks only at positions that are there.
  const raw = raws[i] as Raw;
  if (raw.jenis === 'kata') return operatorAt(survey, i) === undefined ? i + 1 : undefined;
  if (raw.jenis === 'angka') return i + 1;
  if (raw.jenis === 'operator') return raw.rapat && !slashDivides ? i + 1 : undefined;
  if (raw.jenis !== 'buka') return undefined;
  const close = closedBy.get(i);
  const holdsArithmetic = close === undefined || operatorsBefore[close] !== operatorsBefore[i];
  return holdsArithmetic ? undefined : (close ?? i) + 1;
}

/** A quoted label; several side by side are one. */
function quotedFrom({ raws }: Survey, first: number): Step {
  const parts: string[] = [];
  let next = first;
  for (let raw = raws[next]; raw?.jenis === 'label'; raw = raws[next]) {
    parts.push(raw.teks);
    next += 1;
  }
  const [awal, akhir] = [raws[first]?.awal ?? 0, raws[next - 1]?.akhir ?? 0];
  const teks = parts.join(' ');
  return { tokens: teks.trim() === '' ? [] : [{ jenis: 'label', teks, awal, akhir }], next };
}
