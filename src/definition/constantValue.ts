import { readConstant } from '../decimal/konstanta.js';
import { exceedsLimit } from '../decimal/limit.js';
import { add, divide, isZero, multiply, type Rational, subtract } from '../decimal/rational.js';

/** An expression, or what is there of one whose definition is still being checked. */
type Unchecked = string | UncheckedNode;
type UncheckedNode =
  | { readonly jenis: 'konstanta'; readonly nilai?: string | undefined }
  | {
      readonly jenis: keyof typeof operations;
      readonly operan?: readonly (Unchecked | undefined)[] | undefined;
    };

/** The values of nodes that were asked for before, so that divisors inside divisors are computed once. */
export type KnownConstants = Map<object, Rational | undefined>;

/**
 * The exact value of an expression that is constant. Undefined where it names a variable, where a part of it is missing,
 * and where it has no value: a division by zero inside it, or a number beyond the limit of intermediate results. The
 * order of its steps, and that limit, are those of an evaluation.
 */
export function constantValue(
  ekspresi: Unchecked | undefined,
  known: KnownConstants = new Map(),
): Rational | undefined {
  if (typeof ekspresi !== 'object') return undefined;
  if (known.has(ekspresi)) return known.get(ekspresi);
  const value = valueOfNode(ekspresi, known);
  known.set(ekspresi, value);
  return value;
}

/** True for a constant that is worth zero, however it is written: `0`, `0/1`, `1 - 1`, `0 x 5`. */
export function isConstantZero(ekspresi: Unchecked | undefined, known?: KnownConstants): boolean {
  const value = constantValue(ekspresi, known);
  return value !== undefined && isZero(value);
}

const operations = {
  tambah: add,
  kurang: subtract,
  kali: multiply,
  bagi: (a: Rational, b: Rational) => (isZero(b) ? undefined : divide(a, b)),
};

function valueOfNode(node: UncheckedNode, known: KnownConstants): Rational | undefined {
  if (node.jenis === 'konstanta') {
    const read = readConstant(node.nilai);
    return read.ok ? read.nilai : undefined;
  }
  const operation = operations[node.jenis];
  const [first, ...others] = node.operan ?? [];
  let value = constantValue(first, known);
  for (const other of others) {
    const operand = value === undefined ? undefined : constantValue(other, known);
    const outcome = value === undefined || operand === undefined ? undefined : operation(value, operand);
    if (outcome === undefined || exceedsLimit(outcome)) return undefined;
    value = outcome;
  }
  return value;
}
