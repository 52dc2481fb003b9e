import { isPersen } from '../definition/satuan.js';
import { missingJoin, notPoolable, notSummable } from '../issue/definition.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import type { Plain } from './copyPlain.js';
import { degreeOf } from './degreeOf.js';
import { entriesOf, fieldOf, textOf } from './plain.js';

/** Only what can be pooled is pooled, every variable of it says how it joins, and no percentage is summed. */
export function checkAgregasi(indikator: Plain, path: Path, report: Report): void {
  const agregasi = fieldOf(indikator, 'agregasi');
  const way = [...path, 'agregasi'];
  if (textOf(agregasi, 'wilayah') === 'gabung')
    checkPool(indikator, [...way, 'wilayah'], 'gabungWilayah', path, report);
  if (textOf(agregasi, 'periode') === 'gabung')
    checkPool(indikator, [...way, 'periode'], 'gabungPeriode', path, report);
  if (textOf(agregasi, 'periode') === 'jumlah') checkSum(indikator, [...way, 'periode'], report);
}

function checkPool(indikator: Plain, path: Path, key: string, root: Path, report: Report): void {
  const formula = fieldOf(indikator, 'formula');
  const sebab = textOf(formula, 'jenis') === 'penilaian' ? 'penilaian' : 'dilaporkan';
  if (sebab === 'penilaian' || isReported(indikator))
    return report.add(notPoolable, path, 'gabung', { sebab });
  for (const [id, variabel] of entriesOf(fieldOf(indikator, 'variabel'))) {
    if (fieldOf(variabel, key) !== undefined) continue;
    report.add(missingJoin, [...root, 'variabel', id, key], undefined, { variabel: id, kunci: key });
  }
}

/** A bare variable that is no count comes from outside as it is: a Gini index cannot be added to another. */
function isReported(indikator: Plain): boolean {
  const ekspresi = fieldOf(fieldOf(indikator, 'formula'), 'ekspresi');
  if (typeof ekspresi !== 'string') return false;
  return textOf(fieldOf(fieldOf(indikator, 'variabel'), ekspresi), 'jenis') !== 'cacah';
}

function checkSum(indikator: Plain, path: Path, report: Report): void {
  const sebab = sebabOf(indikator);
  if (sebab !== undefined) report.add(notSummable, path, 'jumlah', { sebab });
}

function sebabOf(indikator: Plain): string | undefined {
  const formula = fieldOf(indikator, 'formula');
  if (textOf(formula, 'jenis') === 'penilaian') return 'penilaian';
  if (isPersen(textOf(indikator, 'satuan') ?? '')) return 'persen';
  const degree = degreeOf(formula);
  if (degree === undefined) return undefined;
  if (degree !== 'linear') return 'tak-linear';
  const others = entriesOf(fieldOf(indikator, 'variabel')).filter(
    ([, variabel]) => (textOf(variabel, 'gabungPeriode') ?? 'jumlah') !== 'jumlah',
  );
  return others.length === 0 ? undefined : 'variabel';
}
