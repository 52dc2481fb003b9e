import type { Rational } from '../decimal/rational.js';
import type { Kurun } from '../definition/kurun.js';
import type { Result } from '../evaluate/result.js';
import type { Issue } from '../issue/issue.js';
import type { CakupanAgregat, PlaceNames } from './cakupanAgregat.js';
import type { Joining } from './joining.js';
import type { JoinedRows } from './joinRows.js';
import type { UntukAgregat } from './masukanAgregat.js';

/** What a figure over many rows is made from. */
export interface Origin extends Pick<JoinedRows, 'used' | 'failed' | 'parts'> {
  readonly joining: Joining;
  readonly nilai: Rational;
  readonly gabungan: Result | undefined;
  readonly untuk: UntukAgregat;
  readonly kurun: Kurun | undefined;
  readonly cakupan: CakupanAgregat;
  readonly catatan: readonly Issue[];
  readonly nama: PlaceNames;
}
