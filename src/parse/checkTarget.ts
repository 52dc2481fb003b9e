import { readAngka } from '../decimal/angka.js';
import { findKelas } from '../definition/findKelas.js';
import type { Skala } from '../definition/skala.js';
import { skalaShape } from '../definition/skala.js';
import { gradeMismatch, reversed, unknownGrade } from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import type { Path } from '../issue/path.js';
import { Report } from '../issue/report.js';
import { checkShape } from './checkShape.js';
import { checkSkala } from './checkSkala.js';
import type { Plain } from './copyPlain.js';
import { isReversed } from './isReversed.js';
import { fieldOf, itemsOf, textOf } from './plain.js';
import { reportDuplicates } from './reportDuplicates.js';

/** One target for a period; ranges are in order; a grade is one of the scale's and agrees with the number. */
export function checkTarget(indikator: Plain, path: Path, report: Report): void {
  const skala = soundSkala(fieldOf(fieldOf(indikator, 'formula'), 'skala'));
  for (const key of ['target', 'targetPerubahan']) {
    const targets = itemsOf(fieldOf(indikator, key)).map((target, i) => ({ target, way: [...path, key, i] }));
    reportDuplicates(
      targets.map(({ target, way }) => ({ id: textOf(target, 'periode'), path: [...way, 'periode'] })),
      'periode',
      report,
    );
    for (const { target, way } of targets) {
      checkRange(target, way, report);
      if (skala !== undefined) checkGrade(target, skala, way, report);
    }
  }
}

/** The scale, when nothing is wrong with it, its size too: a grade can only be held against such a one. */
function soundSkala(value: Plain): Skala | undefined {
  if (value === undefined) return undefined;
  const trial = new Report();
  checkShape(skalaShape, value, [], trial);
  checkSkala(value, [], trial);
  // The two checks together are what makes plain data a Skala.
  return trial.issues.length === 0 ? (value as unknown as Skala) : undefined;
}

function checkRange(target: Plain, path: Path, report: Report): void {
  const [bawah, atas] = [textOf(target, 'bawah'), textOf(target, 'atas')];
  if (bawah !== undefined && atas !== undefined && isReversed(bawah, atas)) {
    report.add(reversed, [...path, 'bawah'], bawah, { bawah, atas });
  }
}

function checkGrade(target: Plain, skala: Skala, path: Path, report: Report): void {
  const predikat = textOf(target, 'predikat');
  if (predikat === undefined) return;
  const way = [...path, 'predikat'];
  if (!skala.kelas.some((kelas) => kelas.predikat === predikat)) {
    const dikenal = describeNames(skala.kelas.map((kelas) => kelas.predikat));
    return report.add(unknownGrade, way, predikat, { dikenal });
  }
  const nilai = textOf(target, 'nilai');
  const read = readAngka(nilai);
  if (nilai === undefined || !read.ok) return;
  const kelas = findKelas(skala, read.nilai);
  if (kelas?.predikat !== predikat) {
    report.add(gradeMismatch, way, predikat, { nilai, seharusnya: kelas?.predikat ?? '-' });
  }
}
