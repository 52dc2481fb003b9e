import type { Prepared } from '../evaluate/prepare.js';
import { unjoinedResult } from '../issue/aggregation.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Cara } from './joining.js';

const joins = { wilayah: 'gabungWilayah', periode: 'gabungPeriode' } as const;

/** Alone, an indicator takes results of others as data. Those that are pooled must say how; without a document nothing else knows. */
export function unjoinedOf({ indikator, variabel, composed }: Prepared, cara: Cara): readonly Issue[] {
  const pooled = (['wilayah', 'periode'] as const).filter((dimension) => cara[dimension] === 'gabung');
  return composed.flatMap(({ position }) => {
    // A variable stands at its position.
    const { id, label } = variabel[position] as (typeof variabel)[number];
    return pooled.flatMap((dimension) => {
      const kunci = joins[dimension];
      if (indikator.variabel[id]?.[kunci] !== undefined) return [];
      const place = { asal: 'definisi', path: ['variabel', id, kunci] } as const;
      return [makeIssue(unjoinedResult, place, undefined, { label, kunci })];
    });
  });
}
