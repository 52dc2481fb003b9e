import type { Indikator } from '../../definition/indikator.js';
import { isPersen } from '../../definition/satuan.js';
import type { Sound } from '../../definition/sound.js';
import {
  missingJoin,
  notPoolable,
  notSummable,
  unknownVariable,
  unusableWeight,
} from '../../issue/definition.js';
import { describeNames } from '../../issue/describe.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { degreeOf } from './degreeOf.js';

/** Only what can be pooled is pooled, every variable of it says how it joins, no percentage is summed, and a weight can be one. */
export function checkAgregasi(indikator: Sound<Indikator>, path: Path, issues: Issues): void {
  const { wilayah, periode } = indikator.agregasi ?? {};
  if (wilayah === 'gabung') checkPool(indikator, 'wilayah', path, issues);
  if (periode === 'gabung') checkPool(indikator, 'periode', path, issues);
  if (wilayah === 'jumlah') checkSum(indikator, 'wilayah', path, issues);
  if (periode === 'jumlah') checkSum(indikator, 'periode', path, issues);
  checkWeight(indikator, path, issues);
}

const joins = { wilayah: 'gabungWilayah', periode: 'gabungPeriode' } as const;

function checkPool(
  indikator: Sound<Indikator>,
  dimension: keyof typeof joins,
  path: Path,
  issues: Issues,
): void {
  const { formula, variabel = {} } = indikator;
  const sebab =
    formula?.jenis === 'penilaian' ? 'penilaian' : isReported(indikator) ? 'dilaporkan' : undefined;
  if (sebab !== undefined)
    return issues.add(notPoolable, [...path, 'agregasi', dimension], 'gabung', { sebab });
  const kunci = joins[dimension];
  for (const [id, own] of Object.entries(variabel)) {
    // The result of another indicator is taken, not joined, where the document is known.
    if (own?.[kunci] !== undefined || own?.indikator !== undefined) continue;
    issues.add(missingJoin, [...path, 'variabel', id, kunci], undefined, { variabel: id, kunci });
  }
}

/** A bare variable that is no count comes from outside as it is: a Gini index cannot be added to another. */
function isReported({ formula, variabel }: Sound<Indikator>): boolean {
  if (formula?.jenis !== 'hitungan' || typeof formula.ekspresi !== 'string') return false;
  return variabel?.[formula.ekspresi]?.jenis !== 'cacah';
}

function checkSum(
  indikator: Sound<Indikator>,
  dimension: keyof typeof joins,
  path: Path,
  issues: Issues,
): void {
  const sebab = reasonAgainstSum(indikator, joins[dimension]);
  if (sebab !== undefined) issues.add(notSummable, [...path, 'agregasi', dimension], 'jumlah', { sebab });
}

function reasonAgainstSum(
  { formula, satuan = '', variabel = {} }: Sound<Indikator>,
  kunci: 'gabungWilayah' | 'gabungPeriode',
): string | undefined {
  if (formula?.jenis === 'penilaian') return 'penilaian';
  if (isPersen(satuan)) return 'persen';
  const degree = degreeOf(formula);
  if (degree === undefined) return undefined;
  if (degree !== 'linear') return 'tak-linear';
  const isSummed = Object.values(variabel).every((own) => (own?.[kunci] ?? 'jumlah') === 'jumlah');
  return isSummed ? undefined : 'variabel';
}

/** A weight belongs to a mean over regions, is one of the variables, never negative, and joins over periods where results do. */
function checkWeight({ agregasi, variabel = {} }: Sound<Indikator>, path: Path, issues: Issues): void {
  const bobot = agregasi?.bobot;
  if (bobot === undefined) return;
  const where = [...path, 'agregasi', 'bobot'];
  if (agregasi?.wilayah !== 'rata-rata')
    issues.add(unusableWeight, where, bobot, { sebab: 'rata-rata', variabel: bobot });
  const own = Object.hasOwn(variabel, bobot) ? variabel[bobot] : undefined;
  if (own === undefined) {
    const fakta = { variabel: bobot, dikenal: describeNames(Object.keys(variabel)) };
    return issues.add(unknownVariable, where, bobot, fakta);
  }
  if (own.indikator !== undefined)
    issues.add(unusableWeight, where, bobot, { sebab: 'indikator', variabel: bobot });
  const isNegative = own.jenis !== 'cacah' && !(Number(own.minimum ?? '-1') >= 0);
  if (isNegative) issues.add(unusableWeight, where, bobot, { sebab: 'negatif', variabel: bobot });
  if (agregasi?.periode === undefined || own.gabungPeriode !== undefined) return;
  const fakta = { variabel: bobot, kunci: 'gabungPeriode' };
  issues.add(missingJoin, [...path, 'variabel', bobot, 'gabungPeriode'], undefined, fakta);
}
