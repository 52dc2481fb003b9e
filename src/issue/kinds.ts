import type * as definition from './definition.js';
import type * as evaluation from './evaluation.js';
import type * as input from './input.js';

type Kinds = typeof input & typeof definition & typeof evaluation;
type Kind = Kinds[keyof Kinds];

/** Every code that an issue can have. */
export type Code = Kind['code'];

/** What the sentence of a code is made from. */
export type FaktaOfCode<C extends Code> = Parameters<Extract<Kind, { readonly code: C }>['kalimat']>[0];
