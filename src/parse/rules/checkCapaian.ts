import { type Ekspresi, MAX_NODES } from '../../definition/ekspresi.js';
import type { Indikator } from '../../definition/indikator.js';
import type { BahanCapaian } from '../../definition/kebijakanCapaian.js';
import type { Sound } from '../../definition/sound.js';
import { missingMethod } from '../../issue/achievement.js';
import { unknownVariable, zeroDivisor } from '../../issue/definition.js';
import { describeNames } from '../../issue/describe.js';
import { tooLarge } from '../../issue/input.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkOrder } from './checkOrder.js';
import { checkSkala } from './checkSkala.js';
import { contentsIn } from './contents.js';

/**
 * The floor of an achievement does not lie above its cap, and its scale is sound. Where less is better, or neither, a policy
 * names its method, since the usual ones differ.
 */
export function checkCapaian({ capaian, polaritas }: Sound<Indikator>, path: Path, issues: Issues): void {
  if (capaian === undefined) return;
  const way = [...path, 'capaian'];
  const isUsual = polaritas === undefined || polaritas === 'naik';
  if (!isUsual && !Object.hasOwn(capaian, 'metode'))
    issues.add(missingMethod, [...way, 'metode'], undefined, { arah: polaritas });
  if (typeof capaian.metode === 'object')
    checkRumus(capaian.metode.rumus, [...way, 'metode', 'rumus'], issues);
  checkOrder(capaian.batasBawah, capaian.batasAtas, [...way, 'batasBawah'], issues);
  checkSkala(capaian.skala, [...way, 'skala'], issues);
}

const bahan: readonly string[] = ['realisasi', 'target', 'kondisiAwal'] satisfies readonly BahanCapaian[];

/** A method of one's own names what an achievement is made of, and can have a result. */
function checkRumus(rumus: Sound<Ekspresi> | undefined, path: Path, issues: Issues): void {
  const { variables, zeroDivisors, nodes } = contentsIn(rumus, path);
  if (nodes > MAX_NODES) issues.add(tooLarge, path, rumus, { batas: MAX_NODES });
  for (const zero of zeroDivisors) issues.add(zeroDivisor, zero, '0', {});
  for (const { id, path: where } of variables) {
    if (bahan.includes(id)) continue;
    issues.add(unknownVariable, where, id, { variabel: id, dikenal: describeNames(bahan) });
  }
}
