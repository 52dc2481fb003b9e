import { readAngka } from '../decimal/angka.js';
import { compare, type Rational } from '../decimal/rational.js';
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

/** Classes go up, meet without gap or overlap, and have each its own grade. */
export function checkSkala(skala: Plain, path: Path, report: Report): void {
  const kelas = itemsOf(fieldOf(skala, 'kelas'));
  const way = [...path, 'kelas'];
  reportDuplicates(
    kelas.map((satu, i) => ({ id: textOf(satu, 'predikat'), path: [...way, i, 'predikat'] })),
    'predikat',
    report,
  );
  const spans = kelas.map(spanOf);
  for (const [i, span] of spans.entries()) {
    if (span === undefined) continue;
    checkOrder(span, [...way, i, 'bawah'], report);
    const next = spans[i + 1];
    if (next !== undefined) checkSeam(span, next, [...way, i + 1, 'bawah'], report);
  }
}

/** The two ends of a class, when both are numbers. */
function spanOf(kelas: Plain): Span | undefined {
  const [bawah, atas] = [endOf(fieldOf(kelas, 'bawah')), endOf(fieldOf(kelas, 'atas'))];
  return bawah === undefined || atas === undefined ? undefined : { bawah, atas };
}

function endOf(ujung: Plain): End | undefined {
  const read = readAngka(textOf(ujung, 'nilai'));
  return read.ok ? { ...read, terbuka: fieldOf(ujung, 'terbuka') === true } : undefined;
}

function checkOrder({ bawah, atas }: Span, path: Path, report: Report): void {
  const order = compare(bawah.nilai, atas.nilai);
  const isEmpty = order === 0 && (bawah.terbuka || atas.terbuka);
  if (order > 0 || isEmpty) report.add(reversed, path, bawah.teks, { bawah: bawah.teks, atas: atas.teks });
}

/** Where one class ends and the next begins, exactly one of them holds the number itself. */
function checkSeam(below: Span, above: Span, path: Path, report: Report): void {
  const { atas } = below;
  const { bawah } = above;
  const order = compare(atas.nilai, bawah.nilai);
  const found = (kind: typeof scaleGap | typeof scaleOrder | typeof scaleOverlap, low: End, high: End) =>
    report.add(kind, path, bawah.teks, { bawah: low.teks, atas: order === 0 ? low.teks : high.teks });
  if (order < 0) return found(scaleGap, atas, bawah);
  if (order === 0) {
    if (atas.terbuka && bawah.terbuka) found(scaleGap, atas, atas);
    if (!atas.terbuka && !bawah.terbuka) found(scaleOverlap, atas, atas);
    return;
  }
  if (compare(above.atas.nilai, below.bawah.nilai) <= 0) return found(scaleOrder, bawah, atas);
  found(scaleOverlap, bawah, compare(above.atas.nilai, atas.nilai) < 0 ? above.atas : atas);
}
