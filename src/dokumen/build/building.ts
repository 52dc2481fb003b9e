import type { Names } from '../../read/formula/names.js';
import type { Findings } from '../find/findings.js';
import type { Results } from './readResults.js';
import type { Reference } from './targetIn.js';
import type { ValueCount } from './valueCount.js';

/** What the indicators of one document share while they are built. */
export interface Building {
  readonly reference: Reference;
  /** The ids of variables by label, and those of indicators. */
  readonly variabel: Names;
  readonly indikator: Names;
  readonly findings: Findings;
  /** What was reached, by the id of the indicator. */
  readonly results: Map<string, Results>;
  /** The targets of each year that stand in the table so far, by the name of their indicator. */
  readonly targets: Map<string, ReadonlyMap<string, string>>;
  /** How many values all indicators have so far. */
  readonly values: ValueCount;
}
