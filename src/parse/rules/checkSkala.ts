import { constantOf } from '../../decimal/constantOf.js';
import { pow10 } from '../../decimal/pow10.js';
import { compare, type Rational, subtract } from '../../decimal/rational.js';
import { decimalsIn } from '../../definition/findKelas.js';
import type { Kelas, Skala, Ujung } from '../../definition/skala.js';
import type { Sound } from '../../definition/sound.js';
import { missingField, reversed, scaleGap, scaleOrder, scaleOverlap } from '../../issue/definition.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkOrigin } from './checkOrigin.js';
import { reportDuplicates } from './reportDuplicates.js';

interface End {
  readonly teks: string;
  readonly nilai: Rational;
  readonly terbuka: boolean;
}

/** A class as numbers; an end that it may be without, or whose issue was reported already, is undefined. */
interface Span {
  readonly bawah: End | undefined;
  readonly atas: End | undefined;
}

/** How wide a gap may be that the scale has a policy for; `isOpen` when it may be a single number between open ends. */
interface Gap {
  readonly width: Rational;
  readonly isOpen: boolean;
}

/**
 * Classes go up, meet without overlap, and without a gap that no policy covers, and have each its own grade. Ends are absent
 * only at the ends of the scale, or everywhere; numbers of classes go up too, and all have one or none. Where the scale
 * comes from is in order too.
 */
export function checkSkala(skala: Sound<Skala> | undefined, path: Path, issues: Issues): void {
  if (skala === undefined) return;
  const { kelas = [], celah: policy } = skala;
  const way = [...path, 'kelas'];
  reportDuplicates(
    kelas.map((one, i) => ({ id: one?.predikat, path: [...way, i, 'predikat'] })),
    'predikat',
    issues,
  );
  checkNumbers(kelas, way, issues);
  if (!kelas.some((one) => one !== undefined && ('bawah' in one || 'atas' in one))) return;
  const spans = kelas.map(spanOf);
  const gap = gapOf(policy, spans);
  for (const [i, span] of spans.entries()) {
    checkPresence(kelas[i], i > 0 ? 'bawah' : undefined, [...way, i], issues);
    checkPresence(kelas[i], i < kelas.length - 1 ? 'atas' : undefined, [...way, i], issues);
    checkEnds(span, [...way, i, 'bawah'], issues);
    const next = spans[i + 1];
    if (next !== undefined) checkSeam(span, next, gap, [...way, i + 1, 'bawah'], issues);
  }
  checkOrigin(skala, path, issues);
}

/** Reports an end that only the first or the last class may be without. */
function checkPresence(
  kelas: Sound<Kelas> | undefined,
  kunci: 'bawah' | 'atas' | undefined,
  path: Path,
  issues: Issues,
): void {
  if (kelas === undefined || kunci === undefined || kunci in kelas) return;
  issues.add(missingField, [...path, kunci], undefined, { kunci });
}

/** Either every class has a number or none has, and each is larger than the one before. */
function checkNumbers(kelas: readonly (Sound<Kelas> | undefined)[], path: Path, issues: Issues): void {
  if (!kelas.some((one) => one !== undefined && 'nilai' in one)) return;
  for (const [i, one] of kelas.entries()) {
    if (one === undefined) continue;
    const way = [...path, i, 'nilai'];
    if (!('nilai' in one)) issues.add(missingField, way, undefined, { kunci: 'nilai' });
    const [before, own] = [kelas[i - 1]?.nilai, one.nilai];
    if (before === undefined || own === undefined) continue;
    if (compare(constantOf(own), constantOf(before)) <= 0)
      issues.add(scaleOrder, way, own, { apa: 'angka', bawah: own, atas: before });
  }
}

/** A policy covers what lies between two numbers printed next to each other: at most one unit of the last digit. */
function gapOf(policy: string | undefined, spans: readonly Span[]): Gap | undefined {
  if (policy === undefined) return undefined;
  const ends = spans.flatMap(({ bawah, atas }) => [bawah ?? [], atas ?? []].flat());
  const decimals = ends.map(({ teks }) => decimalsIn(teks));
  return {
    width: { numerator: 1n, denominator: pow10(Math.max(0, ...decimals)) },
    isOpen: policy !== 'bulatkan',
  };
}

function spanOf(kelas: Sound<Kelas> | undefined): Span {
  return { bawah: endOf(kelas?.bawah), atas: endOf(kelas?.atas) };
}

function endOf({ nilai, terbuka }: Sound<Ujung> = {}): End | undefined {
  return nilai === undefined
    ? undefined
    : { teks: nilai, nilai: constantOf(nilai), terbuka: terbuka === true };
}

function checkEnds({ bawah, atas }: Span, path: Path, issues: Issues): void {
  if (bawah === undefined || atas === undefined) return;
  const order = compare(bawah.nilai, atas.nilai);
  const isEmpty = order === 0 && (bawah.terbuka || atas.terbuka);
  if (order > 0 || isEmpty) issues.add(reversed, path, bawah.teks, { bawah: bawah.teks, atas: atas.teks });
}

/** Where one class ends and the next begins, exactly one of them holds the number itself. */
function checkSeam(below: Span, above: Span, gap: Gap | undefined, path: Path, issues: Issues): void {
  const { atas } = below;
  const { bawah } = above;
  if (atas === undefined || bawah === undefined) return;
  const order = compare(atas.nilai, bawah.nilai);
  const found = (kind: typeof scaleGap | typeof scaleOrder | typeof scaleOverlap, low: End, high: End) => {
    const ends = { bawah: low.teks, atas: order === 0 ? low.teks : high.teks };
    issues.add(kind, path, bawah.teks, { apa: 'ujung', ...ends });
  };
  if (order <= 0 && isCovered(atas, bawah, gap)) return;
  if (order < 0) return found(scaleGap, atas, bawah);
  if (order === 0) {
    if (atas.terbuka && bawah.terbuka) found(scaleGap, atas, atas);
    if (!atas.terbuka && !bawah.terbuka) found(scaleOverlap, atas, atas);
    return;
  }
  if (orderOf(above.atas, below.bawah) <= 0) return found(scaleOrder, bawah, atas);
  found(scaleOverlap, bawah, above.atas !== undefined && orderOf(above.atas, atas) < 0 ? above.atas : atas);
}

/** How an upper end stands to another: above it when one of them is not there, infinitely far away. */
function orderOf(a: End | undefined, b: End | undefined): number {
  return a === undefined || b === undefined ? 1 : compare(a.nilai, b.nilai);
}

/** Rounding needs closed ends: it can give the number at an open end, which would still be in no class. */
function isCovered(atas: End, bawah: End, gap: Gap | undefined): boolean {
  if (gap === undefined) return false;
  const hasOpenEnd = atas.terbuka || bawah.terbuka;
  const isPoint = compare(atas.nilai, bawah.nilai) === 0;
  if (isPoint) return gap.isOpen && atas.terbuka && bawah.terbuka;
  return compare(subtract(bawah.nilai, atas.nilai), gap.width) <= 0 && (gap.isOpen || !hasOpenEnd);
}
