import { isZero } from '../../decimal/rational.js';
import { type Ekspresi, type Konstanta, MAX_DEPTH, MAX_NODES } from '../../definition/ekspresi.js';
import { type Constant, constants } from '../../formula/constantValue.js';
import { deret } from '../../formula/ekspresiBuilders.js';
import type { Operation } from '../../formula/operators.js';
import { zeroDivisor } from '../../issue/definition.js';
import { tooDeep, tooLarge } from '../../issue/input.js';
import type { Parsed } from '../../issue/parsed.js';
import { failAt } from '../failAt.js';
import type { Placed } from './token.js';

/** A part of a formula that was read: its expression, how deep and large it is, and where it began. */
export interface Subtree {
  readonly ekspresi: Ekspresi;
  readonly depth: number;
  readonly nodes: number;
  readonly start: number;
  /** Its value, where it is constant. */
  readonly constant: Constant;
  /** True for a part in brackets, which must not be merged into the sum or product around it. */
  readonly closed: boolean;
  /** The first sign that divides by something or multiplies by 100, 1.000 and so on, outside of brackets. */
  readonly sign: Placed | undefined;
  /** The last sign that multiplies by 100, 1.000 and so on, outside of brackets. */
  readonly scale: Placed | undefined;
  /** True for a quotient outside of brackets. */
  readonly divides: boolean;
}

/** A part without signs outside of brackets. */
export const unsigned = { sign: undefined, scale: undefined, divides: false } as const;

/** A part that is one node: a variable or a constant. */
export function leaf(ekspresi: string | Konstanta, start: number): Subtree {
  const constant = typeof ekspresi === 'string' ? undefined : constants.konstanta(ekspresi.nilai, []);
  return { ekspresi, depth: 1, nodes: 1, start, constant, closed: false, ...unsigned };
}

/** Two parts with an operator between them; refused where no definition can hold what they make. */
export function join(operation: Operation, left: Subtree, right: Subtree): Parsed<Subtree> {
  if (operation === 'bagi' && right.constant !== undefined && isZero(right.constant))
    return failAt(zeroDivisor, right.start, undefined, {});
  const operands = openOperands(operation, left);
  const depth =
    operands === undefined ? Math.max(left.depth, right.depth) + 1 : Math.max(left.depth, right.depth + 1);
  const nodes = left.nodes + right.nodes + (operands === undefined ? 1 : 0);
  if (depth > MAX_DEPTH) return failAt(tooDeep, left.start, undefined, { batas: MAX_DEPTH });
  if (nodes > MAX_NODES) return failAt(tooLarge, left.start, undefined, { batas: MAX_NODES });
  const ekspresi = nodeOf(operation, operands ?? [left.ekspresi], left.ekspresi, right.ekspresi);
  const constant = constantAfter(operation, left.constant, right.constant);
  const { start } = left;
  return { ok: true, value: { ekspresi, depth, nodes, start, constant, closed: false, ...unsigned } };
}

/** Each step goes on from the value so far, as an evaluation does. */
function constantAfter(operation: Operation, left: Constant, right: Constant): Constant {
  return operation === 'tambah' || operation === 'kali'
    ? constants[operation]([left, right], [])
    : constants[operation](left, right, []);
}

/** The operands of a sum or product that goes on with a further one; undefined where a new node begins. */
function openOperands(operation: Operation, { ekspresi, closed }: Subtree): readonly Ekspresi[] | undefined {
  if (closed || typeof ekspresi === 'string' || ekspresi.jenis !== operation) return undefined;
  return ekspresi.jenis === 'tambah' || ekspresi.jenis === 'kali' ? ekspresi.operan : undefined;
}

function nodeOf(
  operation: Operation,
  operands: readonly Ekspresi[],
  left: Ekspresi,
  right: Ekspresi,
): Ekspresi {
  return operation === 'tambah' || operation === 'kali'
    ? deret(operation, [...operands, right])
    : { jenis: operation, operan: [left, right] };
}
