import { assignCodes } from './assignCodes.js';
import { isWithMoney } from './columnHeading.js';
import {
  type AimHeading,
  type Heading,
  isAimHeading,
  isIndikatorHeading,
  isPeriodHeading,
} from './heading.js';
import { headingOf } from './headingOf.js';
import { periodIn } from './periodIn.js';
import { wordsOf } from './wordsOf.js';

/** The headings where those that leave open what they are about say so, by where they stand. */
export function assignColumns(headings: readonly Heading[], texts: readonly string[]): readonly Heading[] {
  const whole = assignAmounts(assignLetters(assignChanges(headings, texts), texts), texts);
  const values = assignPercent(assignMoney(assignOthers(whole, texts), texts), texts);
  const named = assignNames(assignActions(assignAchievements(assignResults(values)), texts), texts);
  return assignPeriods(assignCodes(named), texts);
}

/** A column "Tahun" or "Triwulan" says of each row which period its values are of, where these have headings without one. */
function assignPeriods(headings: readonly Heading[], texts: readonly string[]): readonly Heading[] {
  const isOpen = (heading: Heading) => isPeriodHeading(heading) && heading.periode === undefined;
  if (!headings.some(isOpen)) return headings;
  return headings.map((heading, i): Heading => {
    const isPeriod =
      heading.jenis === 'unknown' && /^(?:tahun|triwulan|semester|bulan)$/i.test(texts[i] ?? '');
    return isPeriod ? { jenis: 'period' } : heading;
  });
}

/** What others aim at (norms, key indicators) is kept beside the targets of the indicators; alone it may be these. */
function assignOthers(headings: readonly Heading[], texts: readonly string[]): readonly Heading[] {
  if (headings.some(isAimHeading)) return headings;
  return headings.map((heading, i): Heading => {
    const isOpen = heading.jenis === 'remark' && /^target (?:nspk|ikk|indikator lain)/i.test(texts[i] ?? '');
    return isOpen ? { jenis: 'unknown' } : heading;
  });
}

/** Parts of a heading of values that say nothing but that a value stands there, and what stands beside one. */
const AMOUNT = /^(?:k|fisik|kinerja|jumlah|volume|angka|besaran|nilai)$/i;
const BESIDE =
  /^(?:satuan|\(?(?:rp\.?|rupiah|keuangan|anggaran|pagu|dana)(?: indikatif)?\)?[ .,]{0,2}\(?(?:dalam )?(?:(?:rp\.?|rupiah) ?)?(?:000|ribu(?:an)?|juta(?:an)?|jt|mil[iy]ar|m)?(?: (?:rp\.?|rupiah))?\)?)$/i;

/** What stands beside a number that has a grade. */
const GRADE = /^(?:predikat|kategori|kriteria|mutu|huruf)$/i;

/** A heading in two: what stands above, and its last word. */
function lastWord(text = ''): readonly [above: string, word: string] {
  const at = text.lastIndexOf(' ');
  return [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
}

/** What stands over a target and a result, beside a period. */
const BOTH = /^(?:target(?: dan)? realisasi.*)?$/;

/** "T" and "R" below one heading are the target and the result of its period. */
function assignLetters(headings: readonly Heading[], texts: readonly string[]): readonly Heading[] {
  const parts = texts.map(lastWord);
  return headings.map((heading, i): Heading => {
    const [above, word] = parts[i] ?? ['', ''];
    const other = word === 'T' ? 'R' : 'T';
    const isLetter = word === 'T' || word === 'R';
    const isPaired = parts.some(([same, letter]) => same === above && letter === other);
    const { period, rest } = periodIn(above);
    if (!isLetter || heading.jenis !== 'unknown' || !isPaired || !BOTH.test(wordsOf(rest))) return heading;
    return { jenis: word === 'T' ? 'target' : 'realisasi', ...period };
  });
}

/** A letter alone in a heading: `Target 2026 (P)`, `Target P 2026`. */
const LETTER = /(?<=[ (])[LP](?=[ )]|$)/;

/** "Target 2026 (P)" is that of a changed budget; beside "Target 2026 (L)" it is that of women. */
function assignChanges(headings: readonly Heading[], texts: readonly string[]): readonly Heading[] {
  const letters = texts.map((text) => LETTER.exec(text)?.[0]);
  if (letters.includes('L')) return headings;
  return headings.map((heading, i): Heading => {
    if (heading.jenis !== 'unknown' || letters[i] === undefined) return heading;
    const target = headingOf((texts[i] ?? '').replace(LETTER, ''));
    return target?.jenis === 'target' ? { ...target, jenis: 'targetPerubahan' } : heading;
  });
}

/** "Jumlah" beside "Satuan", "Nilai" beside "Predikat", and "K" or "Fisik" beside "Rp", below one heading of values are what that heading says. */
function assignAmounts(headings: readonly Heading[], texts: readonly string[]): readonly Heading[] {
  return headings.map((heading, i): Heading => {
    if (heading.jenis !== 'unknown') return heading;
    const [above, word] = lastWord(texts[i]);
    const next = texts[i + 1] ?? '';
    const beside = next.startsWith(`${above} `) ? next.slice(above.length + 1) : '';
    if (above === '' || !isAmount(word, beside)) return heading;
    const { period, rest } = periodIn(above);
    const own = isWithMoney(rest) ? ({ jenis: 'target', ...period } as const) : headingOf(above);
    return own !== undefined && isPeriodHeading(own) ? own : heading;
  });
}

/** True for the word above amounts, by what stands beside it: a unit, money, or the grade of a number. */
function isAmount(word: string, beside: string): boolean {
  const isGraded = /^(?:nilai|angka|skor)$/i.test(word) && GRADE.test(beside);
  return isGraded || (AMOUNT.test(word) && BESIDE.test(beside));
}

/** "Target (Rp)" is of the budget beside another target; where it is the only one, it is that of the indicators, and so is "Realisasi (Rp)". */
function assignMoney(headings: readonly Heading[], texts: readonly string[]): readonly Heading[] {
  if (headings.some(isAimHeading)) return headings;
  const own = texts.map((text) =>
    /^(?:target|realisasi)\b.*\(rp\.?\)/i.test(text) ? headingOf(text.replace(/\(rp\.?\)/i, '')) : undefined,
  );
  if (!own.some((heading) => heading?.jenis === 'target')) return headings;
  return headings.map((heading, i) => (heading.jenis === 'remark' ? (own[i] ?? heading) : heading));
}

/** The targets that results are held against: those of the first budget, and those that a change of it put in their place. */
function isTarget(heading: Heading): heading is AimHeading {
  return heading.jenis === 'target' || heading.jenis === 'targetPerubahan';
}

/** A result that says no period, directly behind the one target to the left of it, before or after a change, is of the year of that. */
function assignResults(headings: readonly Heading[]): readonly Heading[] {
  return headings.map((heading, i): Heading => {
    if (heading.jenis !== 'realisasi' || heading.periode !== undefined) return heading;
    const targets = headings.slice(0, i).filter(isTarget);
    const [last] = targets.slice(-1);
    const isOne =
      targets.every(({ periode }) => periode === last?.periode) &&
      new Set(targets.map(({ jenis }) => jenis)).size === targets.length;
    const periode = isOne && last === headings[i - 1] ? last?.periode : undefined;
    return periode !== undefined && /^\d{4}$/.test(periode) ? { ...heading, periode } : heading;
  });
}

/** An achievement or a grade that says no period is that of the one result to the left of it; of several, of the one with a target. */
function assignAchievements(headings: readonly Heading[]): readonly Heading[] {
  const targets = new Set(headings.flatMap((one) => (isTarget(one) ? [one.periode] : [])));
  let since = 0;
  let last: string | undefined;
  return headings.map((heading, i): Heading => {
    if (heading.jenis !== 'capaian' && heading.jenis !== 'predikat') return heading;
    const results = headings.slice(since, i).flatMap((one) => (one.jenis === 'realisasi' ? [one] : []));
    const aimed = results.length > 1 ? results.filter(({ periode }) => targets.has(periode)) : results;
    // What stands beside each other is of one result.
    if (results.length > 0) last = aimed.length === 1 ? aimed[0]?.periode : undefined;
    since = i;
    return heading.periode === undefined && last !== undefined ? { ...heading, periode: last } : heading;
  });
}

/** What is done for an indicator, whose own targets may stand to the right of it. */
const ACTIONS = /\b(?:aksi|kegiatan|aktivitas|langkah|tahapan)\b/i;

/** Values to the right of what is done may be of that: where the indicator has a target to the left of it, nobody can tell. */
function assignActions(headings: readonly Heading[], texts: readonly string[]): readonly Heading[] {
  const last = headings.findLastIndex(isIndikatorHeading);
  const own = headings.findIndex((heading, i) => i > last && isAimHeading(heading));
  const actions = texts.findIndex((text, i) => own !== -1 && i > own && isAction(headings[i], text));
  if (actions === -1) return headings;
  return headings.map((heading, i) =>
    i > actions && isPeriodHeading(heading) ? { jenis: 'unknown' } : heading,
  );
}

function isAction(heading: Heading | undefined, text: string): boolean {
  const isOpen = heading?.jenis === 'unknown' || heading?.jenis === 'sasaran' || heading?.jenis === 'remark';
  return isOpen && ACTIONS.test(text);
}

/** A column "%" behind one of results is that of achievements. */
function assignPercent(headings: readonly Heading[], texts: readonly string[]): readonly Heading[] {
  return headings.map((heading, i): Heading => {
    const [before, text = ''] = [headings[i - 1], texts[i]];
    const isPercent = /(?:^|\s)\(?%\)?$/.test(text) && wordsOf(periodIn(text).rest) === '';
    return isPercent && before?.jenis === 'realisasi' ? { ...before, jenis: 'capaian' } : heading;
  });
}

/**
 * A sasaran stands before its indicators. One behind the last of them (a programme that serves them, beside its budget) is a
 * remark, unless no other sasaran is there. A column "IKU" or "IKK" beside another of indicators only marks some of them.
 */
function assignNames(headings: readonly Heading[], texts: readonly string[]): readonly Heading[] {
  const last = headings.findLastIndex(isIndikatorHeading);
  const first = headings.findIndex(({ jenis }) => jenis === 'sasaran' || jenis === 'sasaranOrIndikator');
  const marks = texts.findLastIndex((text) => /^ik[ukd]$/i.test(text.trim()));
  return headings.map((heading, i): Heading => {
    if (i === marks && headings.some((one, at) => at !== i && isIndikatorHeading(one)))
      return { jenis: 'unknown' };
    const isBehind = heading.jenis === 'sasaran' && i > last;
    return isBehind && (first < last || heading.tingkat !== undefined) ? { jenis: 'remark' } : heading;
  });
}
