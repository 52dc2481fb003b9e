import { isSameUnit } from '../decimal/hasSecondNumber.js';
import { type PilihanAngka, parseAngka } from '../decimal/parseAngka.js';
import type { TeksAngka } from '../decimal/teksAngka.js';
import type { TargetAngka, TargetBatas, TargetPredikat, TargetRentang } from '../definition/target.js';
import { reversed } from '../issue/definition.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { unreadableTarget } from '../issue/reading.js';
import { isReversed } from './rules/checkOrder.js';

/** What was read of a target, with the unit that stood there. */
type Read<I> =
  | { readonly ok: true; readonly isi: I; readonly satuan?: string | undefined }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type IsiOf<T> = T extends unknown ? Omit<T, 'periode' | 'kumulatif' | 'asli'> : never;
type Isi = IsiOf<TargetAngka | TargetBatas | TargetRentang | TargetPredikat>;
type Failed = Extract<Read<never>, { readonly ok: false }>;
type Locale = PilihanAngka['locale'];

const BATAS =
  /^(>=|=>|≥|>|<=|=<|≤|<|min(?:imal|imum)?\b\.?|ma(?:ks|x)(?:imal|imum)?\b\.?|paling (?:sedikit|banyak)\b|(?:lebih|kurang) dari\b|di (?:atas|bawah)\b) ?(.+)$/iu;
// A number, the unit that may stand behind it, another number, and what follows.
const RENTANG =
  /^(\d[\d.,]*)(?: ?(%) ?| ?([\p{L}][\p{L} ]{0,40}?) | ?)(?:[-–—~]|s\/d|s\.?d\.?|sampai(?: dengan)?|hingga) ?(\d.*)$/iu;
const DARI = /^(\d[\d.,]*)(?: ?(%|[\p{L}][\p{L} ]{0,40}?))? dari (\d[\d.,]*) ?(.*)$/isu;
const GARIS = /^(\d[\d.,]*) ?\/ ?([A-E]{1,3})$/u;

/** Reads what a target says; spaces of every kind are one plain space already. */
export function readTarget(text: string, locale: Locale): Read<Isi> {
  const batas = BATAS.exec(text);
  if (batas !== null) return readBatas(batas[1] ?? '', batas[2] ?? '', locale);
  const rentang = RENTANG.exec(text);
  if (rentang !== null) return readRentang(rentang, locale);
  const dari = DARI.exec(text);
  if (dari !== null) return readDari(dari, locale);
  const dulu = predikatFirst(text);
  if (dulu !== null) return readAngkaTarget(`${dulu[2]} (${dulu[1]})`, locale);
  const garis = GARIS.exec(text);
  if (garis !== null) return readAngkaTarget(`${garis[1]} (${garis[2]})`, locale);
  if (isPredikat(text)) return { ok: true, isi: { jenis: 'predikat', predikat: text } };
  return /\d/.test(text) ? readAngkaTarget(text, locale) : unreadable(text);
}

function unreadable(text: string): Failed {
  const place = { asal: 'teks', path: [0] } as const;
  return { ok: false, issues: [makeIssue(unreadableTarget, place, text, {})] };
}

function readAngkaTarget(text: string, locale: Locale): Read<IsiOf<TargetAngka>> {
  // The unit may stand before: "Level 3", "Peringkat 2".
  const [, sebutan, angka = text] =
    /^(level|peringkat|rangking|ranking|skor|nilai|indeks|angka) (\d.*)$/iu.exec(text) ?? [];
  const read = parseAngka(angka, { ...(locale === undefined ? {} : { locale }) });
  if (!read.ok) return read;
  const { nilai, predikat, satuan = sebutan } = read;
  return {
    ok: true,
    isi: { jenis: 'angka', nilai: nilai as TeksAngka, ...(predikat === undefined ? {} : { predikat }) },
    satuan,
  };
}

function arahOf(tanda: string): '>=' | '>' | '<=' | '<' {
  if (/>=|=>|≥|min|sedikit/iu.test(tanda)) return '>=';
  if (/>|lebih|atas/iu.test(tanda)) return '>';
  return /=|≤|ma|banyak/iu.test(tanda) ? '<=' : '<';
}

function readBatas(tanda: string, rest: string, locale: Locale): Read<Isi> {
  const read = readAngkaTarget(rest, locale);
  if (!read.ok) return read;
  return {
    ok: true,
    isi: { jenis: 'batas', arah: arahOf(tanda), nilai: read.isi.nilai },
    satuan: read.satuan,
  };
}

type Match = RegExpExecArray;

function readRentang([text, first = '', persen, kata, second = '']: Match, locale: Locale): Read<Isi> {
  const unit = persen ?? kata;
  const [bawah, atas] = [readAngkaTarget(first, locale), readAngkaTarget(second, locale)];
  if (!bawah.ok) return bawah;
  if (!atas.ok) return atas;
  if (!isSameUnit(unit, atas.satuan)) return readAngkaTarget(text, locale);
  const isi = { jenis: 'rentang', bawah: bawah.isi.nilai, atas: atas.isi.nilai } as const;
  if (isReversed(isi.bawah, isi.atas)) {
    const place = { asal: 'teks', path: [0] } as const;
    return { ok: false, issues: [makeIssue(reversed, place, first, { bawah: first, atas: second })] };
  }
  return { ok: true, isi, satuan: atas.satuan ?? unit };
}

/** 100 of 110: the 100 are aimed at; the text keeps the rest. */
function readDari([text, bagian = '', unit, seluruh = '', satuan = '']: Match, locale: Locale): Read<Isi> {
  const [read, whole] = [readAngkaTarget(bagian, locale), readAngkaTarget(seluruh, locale)];
  if (!read.ok) return read;
  if (!whole.ok) return whole;
  if (!isSameUnit(unit, satuan)) return readAngkaTarget(text, locale);
  return { ...read, satuan: satuan === '' ? unit : satuan };
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
