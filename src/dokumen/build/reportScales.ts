import type { Indikator } from '../../definition/indikator.js';
import { notUnderstood } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import type { OutsideLine } from '../find/sasaranAbove.js';
import type { Built } from './built.js';
import { isPercentUnit } from './fitsUnit.js';
import { isMoney, unitIn } from './unitIn.js';

/**
 * Reports lines such as `(dalam juta rupiah)` where an indicator has numbers in a unit that does not say the same: nobody can tell
 * whether they are of its columns, and a number would be a million times too small.
 */
export function reportScales(
  scales: readonly OutsideLine[],
  { dokumen, realisasi }: Built,
  findings: Findings,
): void {
  const all = dokumen?.sasaran.flatMap(({ indikator }) => indikator) ?? [];
  const units = all.flatMap((one) =>
    hasTargets(one) || Object.hasOwn(realisasi, one.id) ? [one.satuan] : [],
  );
  for (const { text, row } of scales) {
    const isOfMoney = /rp|rupiah/i.test(text);
    if (units.some((satuan) => isWithoutScale(satuan, isOfMoney)))
      findings.add(notUnderstood, row, { disimpan: '', sebab: 'kelipatan' }, 'salah', text);
  }
}

/** True for a unit that such a line may be about, and that says nothing of what its numbers are multiplied by. */
function isWithoutScale(satuan: string, isOfMoney: boolean): boolean {
  const unit = unitIn(satuan);
  return unit.scale === '' && (isMoney(unit) || (!isOfMoney && !isPercentUnit(satuan)));
}

function hasTargets({ target = [], targetPerubahan = [], kondisiAwal = [] }: Indikator): boolean {
  return target.length + targetPerubahan.length + kondisiAwal.length > 0;
}
