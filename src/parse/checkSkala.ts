import { readAngka } from '../decimal/angka.js';
import { groupDigits } from '../decimal/formatAngka.js';
import { compare, type Rational } from '../decimal/rational.js';
import { reversed, scaleGap, scaleOverlap } from '../issue/definition.js';
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

/** Classes go up, meet without gap or overlap, and have each its own grade. */
export function checkSkala(skala: Plain, path: Path, report: Report): void {
  const kelas = itemsOf(fieldOf(skala, 'kelas'));
  const way = [...path, 'kelas'];
  reportDuplicates(
    kelas.map((satu, i) => ({ id: textOf(satu, 'predikat'), path: [...way, i, 'predikat'] })),
    'predikat',
    report,
  );
  for (const [i, satu] of kelas.entries()) {
    checkOrder(satu, [...way, i], report);
    const next = kelas[i + 1];
    if (next !== undefined) checkSeam(satu, next, [...way, i + 1, 'bawah'], report);
  }
}

function endOf(kelas: Plain, key: 'bawah' | 'atas'): End | undefined {
  const ujung = fieldOf(kelas, key);
  const read = readAngka(textOf(ujung, 'nilai'));
  return read.ok ? { ...read, terbuka: fieldOf(ujung, 'terbuka') === true } : undefined;
}

function checkOrder(kelas: Plain, path: Path, report: Report): void {
  const [bawah, atas] = [endOf(kelas, 'bawah'), endOf(kelas, 'atas')];
  if (bawah === undefined || atas === undefined) return;
  const order = compare(bawah.nilai, atas.nilai);
  const empty = order === 0 && (bawah.terbuka || atas.terbuka);
  if (order > 0 || empty) {
    report.add(reversed, [...path, 'bawah'], bawah.teks, { bawah: bawah.teks, atas: atas.teks });
  }
}

/** Where one class ends and the next begins, exactly one of them holds the number itself. */
function checkSeam(below: Plain, above: Plain, path: Path, report: Report): void {
  const [atas, bawah] = [endOf(below, 'atas'), endOf(above, 'bawah')];
  if (atas === undefined || bawah === undefined) return;
  const order = compare(atas.nilai, bawah.nilai);
  const at = (end: End) => groupDigits(end.teks);
  if (order < 0) {
    const celah = `nilai antara ${at(atas)} dan ${at(bawah)}`;
    report.add(scaleGap, path, bawah.teks, { celah });
  } else if (order > 0) {
    report.add(scaleOverlap, path, bawah.teks, { tumpang: `nilai antara ${at(bawah)} dan ${at(atas)}` });
  } else if (atas.terbuka && bawah.terbuka) {
    report.add(scaleGap, path, bawah.teks, { celah: `nilai tepat ${at(atas)}` });
  } else if (!atas.terbuka && !bawah.terbuka) {
    report.add(scaleOverlap, path, bawah.teks, { tumpang: `nilai tepat ${at(atas)}` });
  }
}
