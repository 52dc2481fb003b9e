import { distance } from './distance.js';
import { type Heading, type HeadingPeriod, isPeriodHeading } from './heading.js';
import { headingWords } from './headingWords.js';
import { isNoHeading } from './isNoHeading.js';
import { letterCounts, missingLetters } from './letterCounts.js';
import { pairOf } from './pairOf.js';
import { periodIn } from './periodIn.js';
import { unitInBrackets } from './unitInBrackets.js';
import { isRemark, wordsOf } from './wordsOf.js';

/** Longest text that is looked at as a heading. */
const MAX_HEADING = 200;

/** What a heading says; undefined when its words are not in the list letter by letter. */
export function headingOf(text: string): Heading | undefined {
  const own = text.length > MAX_HEADING ? '' : withoutNumber(text);
  const measured = unitInBrackets(own);
  if (measured !== undefined) {
    // What is counted says which of several targets it is, and no more of any other column but one of remarks.
    const heading = headingOf(measured.rest);
    return heading !== undefined && (isPeriodHeading(heading) || isRemarkHeading(heading))
      ? heading
      : undefined;
  }
  if (isNoHeading(own)) return undefined;
  const { period, rest, isBare } = periodIn(own);
  const words = wordsOf(rest.replace(/\btarget akhir tahun\s*$/i, 'target tahunan'));
  if (words === '') return period.periode === undefined ? undefined : { jenis: 'target', ...period };
  const known =
    headingWords.get(words) ??
    headingWords.get(wordsOf(withoutRemarks(rest))) ??
    changedTarget(words) ??
    pairOf(rest) ??
    remarkIn(rest);
  if (known === undefined || (isBare && !isPeriodHeading(known))) return undefined;
  return withPeriod(known, period);
}

/**
 * What a heading with a misprint says: one letter in six may be wrong, and one in a text of four or five. Undefined when it
 * is none, or when it is nearly as near to a heading that says something else.
 */
export function nearestHeading(text: string): Heading | undefined {
  if (text.length > MAX_HEADING) return undefined;
  const { period, rest, isBare } = periodIn(withoutNumber(text));
  const words = wordsOf(rest);
  // "Capaian Tahun Lalu" is none of "Capaian Tahun Awal".
  if (words.length < 4 || isBare || /\d|\b(?:lalu|sebelumnya)\b/.test(words)) return undefined;
  const broken = unbroken.get(words.replaceAll(' ', ''));
  if (broken !== undefined) return withPeriod(broken, period);
  const [best, ...others] = nearWords(words);
  if (best === undefined) return undefined;
  const other = others.find(({ heading }) => !saysTheSame(best.heading, heading));
  const isCertain = other === undefined || other.away - best.away >= 2;
  return isCertain ? withPeriod(best.heading, period) : undefined;
}

/** The known headings that differ from these words by misprints alone, the nearest first. */
function nearWords(words: string): readonly { readonly heading: Heading; readonly away: number }[] {
  const most = Math.floor(words.length / 6) + (words.length < 6 ? 1 : 0);
  const own = words.split(' ');
  const whole = own.filter((word) => word.length > 3 && (realWords.has(word) || OTHERS.has(word)));
  const near: { readonly heading: Heading; readonly away: number }[] = [];
  const counts = letterCounts(words);
  for (const { name, parts, heading, letters } of longNames) {
    // Most are told from the words by their lengths and letters alone.
    if (Math.abs(name.length - words.length) > most || missingLetters(counts, letters) > most) continue;
    if (missingLetters(letters, counts) > most || isOther(parts, own)) continue;
    if (whole.some((word) => !parts.includes(word))) continue;
    const away = distance(words, name, most);
    if (away <= most) near.push({ heading, away });
  }
  return near.sort((a, b) => a.away - b.away);
}

/** The known headings by their letters: in a narrow column a word may be broken, `SATU- AN`. */
const unbroken: ReadonlyMap<string, Heading> = new Map(
  [...headingWords].map(([name, heading]) => [name.replaceAll(' ', ''), heading]),
);

/** The words of known headings: written in full, none is a misprint of another. */
const realWords: ReadonlySet<string> = new Set([...headingWords.keys()].flatMap((name) => name.split(' ')));

/** Words that no known heading has, and that are misprints of none. */
const OTHERS: ReadonlySet<string> = new Set(
  'pendapatan rpjpd rpjmdes rpjmdesa lokus pelanggan pengguna pendaftar pelayan penyuluh pelatihan'.split(
    ' ',
  ),
);

/** The known headings that may be written with a misprint, each with its words and its letters. */
const longNames = [...headingWords].flatMap(([name, heading]) =>
  name.length > 3 ? [{ name, parts: name.split(' '), heading, letters: letterCounts(name) }] : [],
);

/** In a short word one letter makes another word: "Target L" is not "Target K", nor "Target DPA" "Target DPPA". */
function isOther(known: readonly string[], own: readonly string[]): boolean {
  return own.some((word) => {
    if (word.length > 3 || known.includes(word)) return false;
    if (word.length <= 2 || known.some((one) => one.length === word.length)) return true;
    return known.length === own.length && realWords.has(word);
  });
}

/** The sasaran of a level that is not in the list, such as "Sasaran Bupati"; undefined when the heading is none. */
export function otherSasaran(text: string): Heading | undefined {
  const words = text.length > MAX_HEADING ? '' : wordsOf(text);
  const level = /^sasaran (\p{L}+(?: \p{L}+)?)$/u.exec(words)?.[1];
  if (level === undefined || /indikator|target|realisasi|capaian|kode|nomor/.test(level)) return undefined;
  return { jenis: 'sasaran', tingkat: level.replaceAll(' ', '-') };
}

function saysTheSame(a: Heading, b: Heading): boolean {
  const levelOf = (heading: Heading) => ('tingkat' in heading ? heading.tingkat : undefined);
  return a.jenis === b.jenis && levelOf(a) === levelOf(b);
}

function withPeriod(heading: Heading, period: HeadingPeriod): Heading {
  return isPeriodHeading(heading) ? { ...heading, ...period } : heading;
}

/** Words behind a target that say whether it is that of the first budget or of a change. */
const OF_CHANGE =
  / (?:(murni|induk|awal|semula|sebelum perubahan)|revisi|(?:(?:setelah|sesudah|pasca|hasil) )?perubahan)$/;

/** A known target with these words behind it: `Target Perjanjian Kinerja (Murni)`, `Target IKU (Revisi)`. */
function changedTarget(words: string): Heading | undefined {
  const found = OF_CHANGE.exec(words);
  const target = found === null ? undefined : headingWords.get(words.slice(0, found.index));
  if (target?.jenis !== 'target') return undefined;
  return found?.[1] === undefined ? { ...target, jenis: 'targetPerubahan' } : target;
}

/** A heading of remarks, whatever stands in brackets behind it: `Pagu Anggaran (Rp)`. */
function remarkIn(text: string): Heading | undefined {
  const at = text.indexOf('(');
  const known = at > 0 ? headingWords.get(wordsOf(text.slice(0, at))) : undefined;
  return known !== undefined && isRemarkHeading(known) && /^\([^()]*\)\s*$/.test(text.slice(at))
    ? known
    : undefined;
}

function isRemarkHeading({ jenis }: Heading): boolean {
  return jenis === 'remark';
}

/** Whose sasaran and indicators they are: `(Eselon II)`, `(Eselon III.a)`. */
const RANK = /\((?:pejabat )?es(?:elon|l?\.) ?[ivx1-4]{1,3}(?:[ .]?[ab])?\)/gi;

/** A heading without the number of its column, `Target (5)`, `(7) = (6) / (5)`, and without the rank of who answers for it. */
function withoutNumber(text: string): string {
  return text.replace(RANK, ' ').replace(/\(\d{1,2}(?: ?[=:/x] ?[^()]{0,20})?\)/g, ' ');
}

/** A heading without remarks in brackets that say nothing of what stands below: `Target (%)`, `Indikator Kinerja (IKU)`. */
function withoutRemarks(text: string): string {
  return text.replace(/\(([^()]*)\)/g, (whole, inner: string) => (isRemark(inner) ? ' ' : whole));
}
