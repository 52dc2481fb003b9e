import { readExact } from '../decimal/angka.js';
import { pow10 } from '../decimal/pow10.js';
import { compare, type Rational, subtract } from '../decimal/rational.js';
import { decimalsIn } from '../definition/findKelas.js';
import { reversed, scaleGap, scaleOrder, scaleOverlap } from '../issue/definition.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import type { Plain } from './copyPlain.js';
import { fieldOf, itemsOf, textOf } from './plain.js';
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

/** How wide a gap may be that the scale has a policy for; `terbuka` when it may be a single number between open ends. */
interface Celah {
  readonly lebar: Rational;
  readonly terbuka: boolean;
}

/** Classes go up, meet without overlap, and without a gap that no policy covers, and have each its own grade. */
export function checkSkala(skala: Plain, path: Path, report: Report): void {
  const kelas = itemsOf(fieldOf(skala, 'kelas'));
  const way = [...path, 'kelas'];
  reportDuplicates(
    kelas.map((satu, i) => ({ id: textOf(satu, 'predikat'), path: [...way, i, 'predikat'] })),
    'predikat',
    report,
  );
  const spans = kelas.map(spanOf);
  const celah = celahOf(textOf(skala, 'celah'), spans);
  for (const [i, span] of spans.entries()) {
    if (span === undefined) continue;
    checkOrder(span, [...way, i, 'bawah'], report);
    const next = spans[i + 1];
    if (next !== undefined) checkSeam(span, next, celah, [...way, i + 1, 'bawah'], report);
  }
}

/** A policy covers what lies between two numbers printed next to each other: at most one unit of the last digit. */
function celahOf(policy: string | undefined, spans: readonly (Span | undefined)[]): Celah | undefined {
  if (policy === undefined) return undefined;
  const decimals = spans.flatMap((span) =>
    span === undefined ? [] : [decimalsIn(span.bawah.teks), decimalsIn(span.atas.teks)],
  );
  return {
    lebar: { numerator: 1n, denominator: pow10(Math.max(0, ...decimals)) },
    terbuka: policy !== 'bulatkan',
  };
}

/** The two ends of a class, when both are numbers. */
function spanOf(kelas: Plain): Span | undefined {
  const [bawah, atas] = [endOf(fieldOf(kelas, 'bawah')), endOf(fieldOf(kelas, 'atas'))];
  return bawah === undefined || atas === undefined ? undefined : { bawah, atas };
}

function endOf(ujung: Plain): End | undefined {
  const read = readExact(textOf(ujung, 'nilai'));
  return read.ok ? { ...read, terbuka: fieldOf(ujung, 'terbuka') === true } : undefined;
}

function checkOrder({ bawah, atas }: Span, path: Path, report: Report): void {
  const order = compare(bawah.nilai, atas.nilai);
  const isEmpty = order === 0 && (bawah.terbuka || atas.terbuka);
  if (order > 0 || isEmpty) report.add(reversed, path, bawah.teks, { bawah: bawah.teks, atas: atas.teks });
}

/** Where one class ends and the next begins, exactly one of them holds the number itself. */
function checkSeam(below: Span, above: Span, celah: Celah | undefined, path: Path, report: Report): void {
  const { atas } = below;
  const { bawah } = above;
  const order = compare(atas.nilai, bawah.nilai);
  const found = (kind: typeof scaleGap | typeof scaleOrder | typeof scaleOverlap, low: End, high: End) =>
    report.add(kind, path, bawah.teks, { bawah: low.teks, atas: order === 0 ? low.teks : high.teks });
  if (order <= 0 && isCovered(atas, bawah, celah)) return;
  if (order < 0) return found(scaleGap, atas, bawah);
  if (order === 0) {
    if (atas.terbuka && bawah.terbuka) found(scaleGap, atas, atas);
    if (!atas.terbuka && !bawah.terbuka) found(scaleOverlap, atas, atas);
    return;
  }
  if (compare(above.atas.nilai, below.bawah.nilai) <= 0) return found(scaleOrder, bawah, atas);
  found(scaleOverlap, bawah, compare(above.atas.nilai, atas.nilai) < 0 ? above.atas : atas);
}

/** Rounding needs closed ends: with an open one, a number that it can give would still be in no class. */
function isCovered(atas: End, bawah: End, celah: Celah | undefined): boolean {
  if (celah === undefined) return false;
  const isOpen = atas.terbuka || bawah.terbuka;
  const isPoint = compare(atas.nilai, bawah.nilai) === 0;
  if (isPoint) return celah.terbuka && atas.terbuka && bawah.terbuka;
  return compare(subtract(bawah.nilai, atas.nilai), celah.lebar) <= 0 && (celah.terbuka || !isOpen);
}
