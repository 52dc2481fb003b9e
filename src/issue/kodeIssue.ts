import type * as achievement from './achievement.js';
import type * as aggregation from './aggregation.js';
import type * as definition from './definition.js';
import type * as evaluation from './evaluation.js';
import type * as files from './files.js';
import type * as input from './input.js';
import type * as reading from './reading.js';
import type * as report from './report.js';
import type * as sql from './sql.js';
import type * as tables from './tables.js';

type Kinds = typeof input &
  typeof definition &
  typeof evaluation &
  typeof files &
  typeof achievement &
  typeof aggregation &
  typeof reading &
  typeof report &
  typeof sql &
  typeof tables;
type Kind = Kinds[keyof Kinds];

/** Every code that an {@link Issue} can have. docs/spec.md says what each means. */
export type KodeIssue = Kind['code'];

/** What the sentence of a code is made from. */
export type FaktaOfCode<C extends KodeIssue> = Parameters<Extract<Kind, { readonly code: C }>['kalimat']>[0];
