import type { Indikator } from '../definition/indikator.js';
import { isPersen } from '../definition/satuan.js';
import { aggregationForbidden } from '../issue/aggregation.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import type { Dimensions } from './dimensi.js';
import type { Cara } from './joining.js';

/** What decides how an indicator joins. */
type Joinable = Pick<Indikator, 'agregasi' | 'formula' | 'satuan'>;

/** How the indicator joins in the dimensions of the rows; an issue for each in which it must not. */
export function caraOf(indikator: Joinable, { tempat, isTimed }: Dimensions): Parsed<Cara> {
  const { wilayah, periode } = indikator.agregasi ?? {};
  const issues = [
    ...(tempat !== undefined && wilayah === undefined ? [forbidden(indikator, 'wilayah')] : []),
    ...(isTimed && periode === undefined ? [forbidden(indikator, 'periode')] : []),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      ...(tempat === undefined || wilayah === undefined ? {} : { wilayah }),
      ...(!isTimed || periode === undefined ? {} : { periode }),
    },
  };
}

function forbidden({ formula, satuan }: Joinable, menurut: 'wilayah' | 'periode'): Issue {
  const sebab = formula.jenis === 'penilaian' ? 'penilaian' : isPersen(satuan) ? 'persen' : 'lain';
  const place = { asal: 'definisi', path: ['agregasi', menurut] } as const;
  return makeIssue(aggregationForbidden, place, undefined, { menurut, sebab });
}
