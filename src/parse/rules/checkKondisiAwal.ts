import { constantOf } from '../../decimal/constantOf.js';
import { findKelas } from '../../definition/findKelas.js';
import type { Indikator } from '../../definition/indikator.js';
import type { KondisiAwal } from '../../definition/kondisiAwal.js';
import type { Skala } from '../../definition/skala.js';
import type { Sound } from '../../definition/sound.js';
import { gradeMismatch, missingField, unknownGrade } from '../../issue/definition.js';
import { describeNames } from '../../issue/describe.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkPeriode } from './checkTarget.js';
import { reportDuplicates } from './reportDuplicates.js';

/** One baseline and one projection for a period; a baseline has a number, or a grade of the scale, which agree. */
export function checkKondisiAwal(indikator: Sound<Indikator>, path: Path, issues: Issues): void {
  // Grades are held only against a scale without issues, which then has all its parts.
  const skala = issues.hasAt([...path, 'skala']) ? undefined : (indikator.skala as Skala | undefined);
  for (const key of ['kondisiAwal', 'proyeksi'] as const) {
    const list = indikator[key] ?? [];
    const occurrences = list.map((one, i) => {
      const way = [...path, key, i];
      const kurun = checkPeriode(one?.periode, way, issues);
      const id = kurun === undefined ? undefined : `${kurun.awal} ${kurun.akhir}`;
      return { id, ditemukan: kurun?.periode, path: [...way, 'periode'] };
    });
    reportDuplicates(occurrences, 'periode', issues);
  }
  for (const [i, one] of (indikator.kondisiAwal ?? []).entries())
    if (one !== undefined) checkValue(one, skala, [...path, 'kondisiAwal', i], issues);
}

function checkValue(one: Sound<KondisiAwal>, skala: Skala | undefined, path: Path, issues: Issues): void {
  const { nilai, predikat } = one;
  // A value that is there and not sound has its issue already.
  const isEmpty = nilai === undefined && predikat === undefined && !issues.hasAt(path);
  if (isEmpty) return issues.add(missingField, [...path, 'nilai'], undefined, { kunci: 'nilai' });
  if (predikat === undefined || skala === undefined) return;
  const way = [...path, 'predikat'];
  const grades = skala.kelas.map((kelas) => kelas.predikat);
  if (!grades.includes(predikat))
    return issues.add(unknownGrade, way, predikat, { dikenal: describeNames(grades) });
  const seharusnya = nilai === undefined ? predikat : findKelas(skala, constantOf(nilai))?.predikat;
  if (seharusnya === predikat || nilai === undefined) return;
  issues.add(gradeMismatch, way, predikat, { nilai, seharusnya: seharusnya ?? '-' });
}
