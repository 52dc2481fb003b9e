import { constantOf } from '../../decimal/constantOf.js';
import { pow10 } from '../../decimal/pow10.js';
import { compare, type Rational, subtract } from '../../decimal/rational.js';
import { decimalsIn } from '../../definition/findKelas.js';
import type { Kelas, Skala, Ujung } from '../../definition/skala.js';
import type { Sound } from '../../definition/sound.js';
import { reversed, scaleGap, scaleOrder, scaleOverlap } from '../../issue/definition.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkOrigin } from './checkOrigin.js';
import { reportDuplicates } from './reportDuplicates.js';

interface End {
  readonly teks: string;
  readonly nilai: Rational;
  readonly terbuka: boolean;
}

interface Span {
  readonly bawah: End;
  readonly atas: End;
}

/** How wide a gap may be that the scale has a policy for; `isOpen` when it may be a single number between open ends. */
interface Gap {
  readonly width: Rational;
  readonly isOpen: boolean;
}

/**
 * Classes go up, meet without overlap, and without a gap that no policy covers, and have each its own grade. Where the scale
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
  const spans = kelas.map(spanOf);
  const gap = gapOf(policy, spans);
  for (const [i, span] of spans.entries()) {
    if (span === undefined) continue;
    checkEnds(span, [...way, i, 'bawah'], issues);
    const next = spans[i + 1];
    if (next !== undefined) checkSeam(span, next, gap, [...way, i + 1, 'bawah'], issues);
  }
  checkOrigin(skala, path, issues);
}

/** A policy covers what lies between two numbers printed next to each other: at most one unit of the last digit. */
function gapOf(policy: string | undefined, spans: readonly (Span | undefined)[]): Gap | undefined {
  if (policy === undefined) return undefined;
  const decimals = spans.flatMap((span) =>
    span === undefined ? [] : [decimalsIn(span.bawah.teks), decimalsIn(span.atas.teks)],
  );
  return {
    width: { numerator: 1n, denominator: pow10(Math.max(0, ...decimals)) },
    isOpen: policy !== 'bulatkan',
  };
}

/** The two ends of a class, when both are numbers. */
function spanOf(kelas: Sound<Kelas> | undefined): Span | undefined {
  const [bawah, atas] = [endOf(kelas?.bawah), endOf(kelas?.atas)];
  return bawah === undefined || atas === undefined ? undefined : { bawah, atas };
}

function endOf({ nilai, terbuka }: Sound<Ujung> = {}): End | undefined {
  return nilai === undefined
    ? undefined
    : { teks: nilai, nilai: constantOf(nilai), terbuka: terbuka === true };
}

function checkEnds({ bawah, atas }: Span, path: Path, issues: Issues): void {
  const order = compare(bawah.nilai, atas.nilai);
  const isEmpty = order === 0 && (bawah.terbuka || atas.terbuka);
  if (order > 0 || isEmpty) issues.add(reversed, path, bawah.teks, { bawah: bawah.teks, atas: atas.teks });
}

/** Where one class ends and the next begins, exactly one of them holds the number itself. */
function checkSeam(below: Span, above: Span, gap: Gap | undefined, path: Path, issues: Issues): void {
  const { atas } = below;
  const { bawah } = above;
  const order = compare(atas.nilai, bawah.nilai);
  const found = (kind: typeof scaleGap | typeof scaleOrder | typeof scaleOverlap, low: End, high: End) =>
    issues.add(kind, path, bawah.teks, { bawah: low.teks, atas: order === 0 ? low.teks : high.teks });
  if (order <= 0 && isCovered(atas, bawah, gap)) return;
  if (order < 0) return found(scaleGap, atas, bawah);
  if (order === 0) {
    if (atas.terbuka && bawah.terbuka) found(scaleGap, atas, atas);
    if (!atas.terbuka && !bawah.terbuka) found(scaleOverlap, atas, atas);
    return;
  }
  if (compare(above.atas.nilai, below.bawah.nilai) <= 0) return found(scaleOrder, bawah, atas);
  found(scaleOverlap, bawah, compare(above.atas.nilai, atas.nilai) < 0 ? above.atas : atas);
}

/** Rounding needs closed ends: it can give the number at an open end, which would still be in no class. */
function isCovered(atas: End, bawah: End, gap: Gap | undefined): boolean {
  if (gap === undefined) return false;
  const hasOpenEnd = atas.terbuka || bawah.terbuka;
  const isPoint = compare(atas.nilai, bawah.nilai) === 0;
  if (isPoint) return gap.isOpen && atas.terbuka && bawah.terbuka;
  return compare(subtract(bawah.nilai, atas.nilai), gap.width) <= 0 && (gap.isOpen || !hasOpenEnd);
}
