import type { Indikator } from '../definition/indikator.js';
import type { KesebandinganIndikator } from './banding.js';
import { seriesOf } from './comparable.js';
import type { Pair } from './pairAlike.js';

/** Whether the figures of an indicator on both sides form one series; none where there is nothing to know of it. */
export function seriesToKnow(pair: Pair<Indikator>): readonly KesebandinganIndikator[] {
  const { sebanding, sebab } = seriesOf(pair);
  const { id, nama } = pair.sesudah;
  return sebab.length === 0 ? [] : [{ indikator: id, nama, sebanding, sebab }];
}
