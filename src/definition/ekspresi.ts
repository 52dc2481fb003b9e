import type { TeksPecahan } from '../decimal/teksAngka.js';
/**
 * An arithmetic expression, as data. Six nodes: a variable is its bare id; `konstanta` is plain decimal text or
 * an exact fraction; `tambah` and `kali` join two or more operands, `kurang` and `bagi` exactly two, in order.
 *
 * At most 64 nodes deep and 1,000 nodes in one formula.
 */
export type Ekspresi<V extends string = string> = V | Simpul<V>;

/** The nodes of an {@link Ekspresi} that are no bare variable. */
export type Simpul<V extends string = string> = Konstanta<V> | Deret<V> | Pasangan<V>;

/**
 * A constant: plain decimal text (`'0.376'`) or an exact fraction (`'1/9'`).
 *
 * The type parameter is not used: it lets the compiler see that a constant names no variable, where it would
 * otherwise take it to name any.
 */
export interface Konstanta<_V extends string = string> {
  /** The kind: a constant. */
  readonly jenis: 'konstanta';
  /** The value: plain decimal text (`'0.376'`) or an exact fraction (`'1/9'`). */
  readonly nilai: TeksPecahan;
}

/** A sum or product of two or more operands. */
export interface Deret<V extends string = string> {
  /** The kind: a sum (`tambah`) or a product (`kali`). */
  readonly jenis: 'tambah' | 'kali';
  /** The operands: two or more. */
  readonly operan: readonly Ekspresi<V>[];
}

/** A difference or quotient: the first operand less, or divided by, the second. */
export interface Pasangan<V extends string = string> {
  /** The kind: a difference (`kurang`) or a quotient (`bagi`). */
  readonly jenis: 'kurang' | 'bagi';
  /** The two operands, in order. */
  readonly operan: readonly [Ekspresi<V>, Ekspresi<V>];
}

/** The most operands that each operation takes; each takes at least two. */
export const mostOperands: Readonly<Record<(Deret | Pasangan)['jenis'], number>> = {
  tambah: Number.POSITIVE_INFINITY,
  kurang: 2,
  kali: Number.POSITIVE_INFINITY,
  bagi: 2,
};

/** Most nodes in one formula. */
export const MAX_NODES = 1000;

/** Most nodes from the root of an expression to a leaf, both counted. */
export const MAX_DEPTH = 64;
