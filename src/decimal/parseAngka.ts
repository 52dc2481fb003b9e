import { notInList } from '../issue/definition.js';
import { limit } from '../issue/evaluation.js';
import { guard } from '../issue/guard.js';
import { tooLong, wrongArgument } from '../issue/input.js';
import { type Fakta, type FaktaOf, type Issue, type IssueKind, makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { ambiguousNumber, noValue, unreadableNumber } from '../issue/reading.js';
import { readExact } from './angka.js';
import { MAX_DIGITS, MAX_TEXT_LENGTH } from './limit.js';
import { readTail } from './readTail.js';

/**
 * A number read from text. `nilai` is plain decimal text with the digits that were written; `satuan` is what stood
 * before or behind it (`'%'`, `'Rp'`, `'bh'`), `predikat` a grade in brackets; `asli` is the text itself.
 *
 * @example
 * ```ts
 * const terbaca = parseAngka('Rp 272.969.874.747');
 * const angka: AngkaTerbaca | undefined = terbaca.ok ? terbaca : undefined;
 * angka; // => { ok: true, nilai: '272969874747', satuan: 'Rp', asli: 'Rp 272.969.874.747' }
 * ```
 */
export interface AngkaTerbaca {
  readonly ok: true;
  readonly nilai: string;
  readonly satuan?: string;
  readonly predikat?: string;
  readonly asli: string;
}

/**
 * How numbers in a text are to be read: `'id'`: dots group thousands, a comma is the decimal mark; `'en'`: the reverse.
 *
 * @example
 * ```ts
 * const pilihan: PilihanAngka = { locale: 'id' };
 * const terbaca = parseAngka('1.500', pilihan);
 * terbaca.ok && terbaca.nilai; // => '1500'
 * ```
 */
export interface PilihanAngka {
  readonly locale?: 'id' | 'en';
}

/** A number that was read, or why not. */
type Terbaca = AngkaTerbaca | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a number as people write it in documents: `94,33`, `8.785,00`, `Rp 272.969.874.747`, `488.943.107.488,-`, `55%`,
 * `1.500bh`, `2 hari`, `12 (dua belas) dokumen`, `78 (BB)`.
 *
 * Without `locale` a text with exactly one well-formed reading is read, and one with two (`1.500`) is the issue
 * `ambiguous-number`. `%` is a unit and never divides by 100. Empty text, `-`, `n/a` and dots are the issue `no-value`; two
 * numbers (`80 - 90`, `1/3`, `12/05/2022`) are `unreadable-number`.
 * The path of an issue is the position of the character. Never throws for text.
 *
 * @example
 * ```ts
 * const terbaca = parseAngka('94,33 %');
 * terbaca; // => { ok: true, nilai: '94.33', satuan: '%', asli: '94,33 %' }
 * const ganda = parseAngka('1.500');
 * ganda.ok ? '' : ganda.issues[0]?.code; // => 'ambiguous-number'
 * ```
 */
export function parseAngka(
  text: string,
  pilihan: PilihanAngka = {},
): AngkaTerbaca | { readonly ok: false; readonly issues: readonly Issue[] } {
  return guard(pilihan, () => {
    const wrong = wrongInput(text, pilihan.locale);
    return wrong === undefined ? readNumber(text, pilihan.locale) : { ok: false, issues: [wrong] };
  });
}

/** What is wrong with the arguments of a reader of text, if anything. */
export function wrongInput(text: unknown, locale: unknown): Issue | undefined {
  const place = argument();
  if (typeof text !== 'string') return makeIssue(wrongArgument, place, text, { diharapkan: 'teks' });
  if (text.length > MAX_TEXT_LENGTH)
    return makeIssue(tooLong, place, text, { panjang: text.length, batas: MAX_TEXT_LENGTH });
  if (locale === undefined || locale === 'id' || locale === 'en') return undefined;
  return makeIssue(notInList, argument('locale'), locale, { pilihan: 'id, en' });
}

/** Spaces of every kind as one plain space. */
export function collapse(text: string): string {
  return text.replace(/[\s\p{Z}\p{Cc}]+/gu, ' ').trim();
}

const KOSONG = /^(?:[-–—−_.…\s]*|n ?\/ ?a|n\.?a\.?)$/iu;

/** True for the ways to write that there is no value. */
export function isKosong(text: string): boolean {
  return text.length < 200 && KOSONG.test(text.trim());
}

// Prefix, sign, currency, sign again, digits; the rest is looked at by itself.
// Spaces between them are bounded, so that many of them cost no more than one look.
const HEAD = /^([-−]?)\s{0,3}((?:rp\.?|idr)?)\s{0,3}([-−]?)\s{0,3}(\d[\d.,]*)/iu;

function readNumber(text: string, locale: PilihanAngka['locale']): Terbaca {
  if (isKosong(text)) return failed(noValue, 0, text, {});
  const from = text.search(/\S/u);
  const match = HEAD.exec(text.slice(from));
  if (match === null) return failed(unreadableNumber, from, text.trim(), { sebab: 'bukan-angka' });
  const [head, sign = '', rupiah = '', inner = '', digits = ''] = match;
  if (sign !== '' && inner !== '') return failed(unreadableNumber, from, head, { sebab: 'bukan-angka' });
  // "94,33." ends a sentence, "5.000,-" ends an amount; neither mark belongs to the number.
  const core = digits.replace(/[.,]$/, '');
  const start = from + head.length - digits.length;
  const rest = text.slice(start + core.length).replace(/^,\s*[-–—=]+/u, '');
  const number = readCore(core, locale, start);
  if (!number.ok) return number;
  const tail = readTail(collapse(rest), number.nilai);
  if ('sebab' in tail) return failed(unreadableNumber, start + core.length, collapse(rest), tail);
  const negative = sign !== '' || inner !== '';
  const read = readExact(negative ? `-${number.nilai}` : number.nilai);
  if (!read.ok) return failed(limit, start, core, { apa: 'masukan', batas: `${MAX_DIGITS}` });
  const satuan = rupiah === '' ? tail.satuan : `Rp ${tail.satuan.replace(/^rupiah$/iu, '')}`.trim();
  return {
    ok: true,
    nilai: read.teks,
    ...(satuan === '' ? {} : { satuan }),
    ...(tail.predikat === '' ? {} : { predikat: tail.predikat }),
    asli: text,
  };
}

const GROUPED = {
  id: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  en: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
} as const;

/** The plain text of digits with dots and commas, by one locale; nothing when they are not well formed. */
export function plainOf(core: string, locale: 'id' | 'en'): string | undefined {
  if (!GROUPED[locale].test(core)) return undefined;
  return locale === 'id' ? core.replaceAll('.', '').replace(',', '.') : core.replaceAll(',', '');
}

type Plain = { readonly ok: true; readonly nilai: string } | Extract<Terbaca, { readonly ok: false }>;

function readCore(core: string, locale: PilihanAngka['locale'], start: number): Plain {
  const [id, en] = [plainOf(core, 'id'), plainOf(core, 'en')];
  if (locale === undefined && id !== undefined && en !== undefined && id !== en)
    return failed(ambiguousNumber, start, core, { id: short(id), en: short(en) });
  const nilai = locale === undefined ? (id ?? en) : locale === 'id' ? id : en;
  return nilai === undefined
    ? failed(unreadableNumber, start, core, { sebab: 'pengelompokan' })
    : { ok: true, nilai };
}

function short(text: string): string {
  return text.slice(0, 40);
}

function failed<K extends IssueKind>(
  kind: K,
  position: number,
  value: string,
  fakta: FaktaOf<K> & Fakta,
): Extract<Terbaca, { readonly ok: false }> {
  const place = { asal: 'teks', path: [Math.max(0, position)] } as const;
  return { ok: false, issues: [makeIssue(kind, place, value, fakta)] };
}
