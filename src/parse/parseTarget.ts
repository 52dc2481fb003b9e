import { collapse, isKosong, type PilihanAngka, parseAngka, wrongInput } from '../decimal/parseAngka.js';
import type { Periode } from '../definition/periode.js';
import { periodeShape } from '../definition/periode.js';
import type { Target } from '../definition/target.js';
import { reversed } from '../issue/definition.js';
import { guard } from '../issue/guard.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { unreadableTarget } from '../issue/reading.js';
import { Report } from '../issue/report.js';
import { checkShape } from './checkShape.js';
import { isReversed } from './isReversed.js';

/**
 * What a target cell says, without its period.
 *
 * @example
 * ```ts
 * const isi: IsiTarget = { jenis: 'batas', arah: '>', nilai: '90', asli: '>90' };
 * const terbaca = parseTarget('>90');
 * terbaca.ok && terbaca.value; // => isi
 * ```
 */
export type IsiTarget = Target extends infer T ? (T extends Target ? Omit<T, 'periode'> : never) : never;

/**
 * A target that was read, or `'none'` where the text says that there is none (`-`, `n/a`, empty); `satuan` is the unit
 * that stood with it. Else every problem.
 *
 * @example
 * ```ts
 * const terbaca: TargetTerbaca = parseTarget('80 - 90%', { periode: '2022' });
 * terbaca;
 * // => { ok: true, satuan: '%',
 * //      value: { jenis: 'rentang', periode: '2022', bawah: '80', atas: '90', asli: '80 - 90%' } }
 * ```
 */
export type TargetTerbaca<T = Target> =
  | { readonly ok: true; readonly value: T | 'none'; readonly satuan?: string }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads the text of a target cell: `94,33`, `78 (BB)`, `BB`, `80 - 90%`, `>90`, `1.500bh`, `2 hari`,
 * `100 dari 110 Organisasi`; `-`, `n/a` and empty text give `'none'`.
 *
 * With `periode` the value is a {@link Target}, without it lacks its period. Numbers are read as by {@link parseAngka}:
 * without `locale`, `1.500` is the issue `ambiguous-number`. Never throws for text.
 *
 * @example
 * ```ts
 * const terbaca = parseTarget('78 (BB)', { periode: '2022' });
 * terbaca.ok && terbaca.value;
 * // => { jenis: 'angka', periode: '2022', nilai: '78', predikat: 'BB', asli: '78 (BB)' }
 * parseTarget('n/a'); // => { ok: true, value: 'none' }
 * ```
 */
export function parseTarget(
  text: string,
  pilihan: PilihanAngka & { readonly periode: Periode },
): TargetTerbaca;
export function parseTarget(text: string, pilihan?: PilihanAngka): TargetTerbaca<IsiTarget>;
export function parseTarget(
  text: string,
  pilihan: PilihanAngka & { readonly periode?: Periode } = {},
): TargetTerbaca<Target | IsiTarget> {
  return guard(pilihan, () => {
    const { locale, periode } = pilihan;
    const issues = problemsOf(text, locale, periode);
    if (issues.length > 0) return { ok: false, issues };
    if (isKosong(text)) return { ok: true, value: 'none' };
    const read = readTarget(collapse(text), locale);
    if (!read.ok) return read;
    const { jenis, ...isi } = read.isi;
    // Each form is written with the keys of its own kind; only the period and the text are added here.
    const value = {
      jenis,
      ...(periode === undefined ? {} : { periode }),
      ...isi,
      asli: collapse(text),
    } as Target;
    return { ok: true, value, ...(read.satuan === undefined ? {} : { satuan: read.satuan }) };
  });
}

function problemsOf(text: unknown, locale: unknown, periode: unknown): readonly Issue[] {
  const wrong = wrongInput(text, locale);
  if (wrong !== undefined) return [wrong];
  const report = new Report();
  if (periode !== undefined)
    checkShape(periodeShape, typeof periode === 'string' ? periode : null, ['periode'], report);
  return report.issues;
}

type Isi = IsiTarget;
type Read =
  | { readonly ok: true; readonly isi: Isi; readonly satuan?: string | undefined }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type Locale = PilihanAngka['locale'];

const BATAS =
  /^(>=|=>|≥|>|<=|=<|≤|<|min(?:imal|imum)?\b\.?|ma(?:ks|x)(?:imal|imum)?\b\.?|paling (?:sedikit|banyak)\b|(?:lebih|kurang) dari\b|di (?:atas|bawah)\b) ?(.+)$/iu;
const RENTANG = /^(\d[\d.,]*) ?(%?) ?(?:[-–—~]|s\/d|s\.?d\.?|sampai(?: dengan)?|hingga) ?(\d.*)$/iu;
const DARI = /^(\d[\d.,]*) dari (\d[\d.,]*)(?: (.*))?$/iu;
const GARIS = /^(\d[\d.,]*) ?\/ ?([A-E]{1,3})$/u;

function readTarget(text: string, locale: Locale): Read {
  const batas = BATAS.exec(text);
  if (batas !== null) return readBatas(batas[1] ?? '', batas[2] ?? '', locale);
  const rentang = RENTANG.exec(text);
  if (rentang !== null) return readRentang(rentang[1] ?? '', rentang[3] ?? '', rentang[2] ?? '', locale);
  const dari = DARI.exec(text);
  if (dari !== null) return readDari(dari[1] ?? '', dari[2] ?? '', dari[3], locale);
  const dulu = predikatFirst(text);
  if (dulu !== null) return readAngkaTarget(`${dulu[2]} (${dulu[1]})`, locale);
  const garis = GARIS.exec(text);
  if (garis !== null) return readAngkaTarget(`${garis[1]} (${garis[2]})`, locale);
  if (isPredikat(text)) return { ok: true, isi: { jenis: 'predikat', predikat: text } };
  return /\d/.test(text) ? readAngkaTarget(text, locale) : unreadable(text);
}

function unreadable(text: string): Read {
  const place = { asal: 'teks', path: [0] } as const;
  return { ok: false, issues: [makeIssue(unreadableTarget, place, text, {})] };
}

function readAngkaTarget(text: string, locale: Locale): Read {
  // The unit may stand before: "Level 3", "Peringkat 2".
  const [, sebutan, angka = text] =
    /^(level|peringkat|rangking|ranking|skor|nilai|indeks|angka) (\d.*)$/iu.exec(text) ?? [];
  const read = parseAngka(angka, { ...(locale === undefined ? {} : { locale }) });
  if (!read.ok) return read;
  const { nilai, predikat, satuan = sebutan } = read;
  return {
    ok: true,
    isi: { jenis: 'angka', nilai, ...(predikat === undefined ? {} : { predikat }) },
    satuan,
  };
}

const KE_ATAS = /^(?:>=|=>|≥|min.*|paling sedikit)$/iu;
const DI_ATAS = /^(?:>|lebih dari|di atas)$/iu;
const KE_BAWAH = /^(?:<=|=<|≤|ma.*|paling banyak)$/iu;

function arahOf(tanda: string): '>=' | '>' | '<=' | '<' {
  if (KE_ATAS.test(tanda)) return '>=';
  if (DI_ATAS.test(tanda)) return '>';
  return KE_BAWAH.test(tanda) ? '<=' : '<';
}

function readBatas(tanda: string, rest: string, locale: Locale): Read {
  const read = readAngkaTarget(rest, locale);
  if (!read.ok || read.isi.jenis !== 'angka') return read;
  return {
    ok: true,
    isi: { jenis: 'batas', arah: arahOf(tanda), nilai: read.isi.nilai },
    satuan: read.satuan,
  };
}

function readRentang(first: string, second: string, persen: string, locale: Locale): Read {
  const [bawah, atas] = [readAngkaTarget(first, locale), readAngkaTarget(second, locale)];
  if (!bawah.ok) return bawah;
  if (!atas.ok) return atas;
  if (bawah.isi.jenis !== 'angka' || atas.isi.jenis !== 'angka') return unreadable(second);
  const isi = { jenis: 'rentang', bawah: bawah.isi.nilai, atas: atas.isi.nilai } as const;
  if (isReversed(isi.bawah, isi.atas)) {
    const place = { asal: 'teks', path: [0] } as const;
    return { ok: false, issues: [makeIssue(reversed, place, first, { bawah: first, atas: second })] };
  }
  return { ok: true, isi, satuan: atas.satuan ?? (persen === '' ? undefined : persen) };
}

/** 100 of 110: the 100 are aimed at; the text keeps the rest. */
function readDari(bagian: string, seluruh: string, satuan: string | undefined, locale: Locale): Read {
  const [read, whole] = [readAngkaTarget(bagian, locale), readAngkaTarget(seluruh, locale)];
  if (!read.ok) return read;
  return whole.ok ? { ...read, satuan } : whole;
}

const HURUF = /^(?:[A-E]{1,3}[+-]?|(?:opini )?(?:wtp(?:[- ]dpp)?|wdp|tmp|tw))$/iu;
const SEBUTAN =
  /^(?:(?:sangat|amat|cukup|kurang|agak|tidak) )?(?:baik|memuaskan|tinggi|rendah|sedang|cukup|kurang|memadai|sehat|puas|informatif|mandiri|maju|berkembang|tertinggal|inovatif|efektif|efisien|prima|utama|nindya|madya|muda|pratama|paripurna)$/iu;

/** True for a grade: short letters as of SAKIP or the audit opinions, or the words that scales use. */
function isPredikat(text: string): boolean {
  return text.length <= 40 && (HURUF.test(text) || SEBUTAN.test(text));
}

/** `BB (78)`. */
function predikatFirst(text: string): RegExpExecArray | null {
  return /^(\p{L}{1,4}[+-]?) ?\( ?(\d[\d.,]*) ?\)$/u.exec(text);
}
