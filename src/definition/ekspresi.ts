import type { TeksPecahan } from '../decimal/teksAngka.js';
/**
 * An arithmetic expression, as data. Six nodes: a variable is its bare id; `konstanta` is plain decimal text or
 * an exact fraction; `tambah` and `kali` join two or more operands, `kurang` and `bagi` exactly two, in order.
 *
 * At most 64 nodes deep and 1,000 nodes in one formula.
 *
 * @example
 * ```ts
 * const ekspresi: Ekspresi = kali(konstanta('1/3'), tambah('x1', 'x2', 'x3'));
 * JSON.stringify(ekspresi);
 * // => '{"jenis":"kali","operan":[{"jenis":"konstanta","nilai":"1/3"},{"jenis":"tambah","operan":["x1","x2","x3"]}]}'
 * ```
 */
export type Ekspresi<V extends string = string> = V | Simpul<V>;

/**
 * The nodes of an {@link Ekspresi} that are no bare variable.
 *
 * @example
 * ```ts
 * const simpul: Simpul = konstanta('1/9');
 * simpul.jenis; // => 'konstanta'
 * ```
 */
export type Simpul<V extends string = string> = Konstanta<V> | Deret<V> | Pasangan<V>;

/**
 * A constant: plain decimal text (`'0.376'`) or an exact fraction (`'1/9'`).
 *
 * The type parameter is not used: it lets the compiler see that a constant names no variable, where it would
 * otherwise take it to name any.
 *
 * @example
 * ```ts
 * const bobot: Konstanta<never> = { jenis: 'konstanta', nilai: '0.376' };
 * const formula = hitungan(tambah('anak', 'lansia', kali(bobot, 'disabilitas')));
 * formulaToText(defineIndikator({ ...sosial, formula }));
 * // => 'Anak + Lansia + (0,376 x Disabilitas)'
 * ```
 */
export interface Konstanta<_V extends string = string> {
  readonly jenis: 'konstanta';
  readonly nilai: TeksPecahan;
}

/**
 * A sum or product of two or more operands.
 *
 * @example
 * ```ts
 * const jumlah: Deret = tambah('anak', 'lansia');
 * jumlah.operan; // => ['anak', 'lansia']
 * ```
 */
export interface Deret<V extends string = string> {
  readonly jenis: 'tambah' | 'kali';
  readonly operan: readonly Ekspresi<V>[];
}

/**
 * A difference or quotient: the first operand less, or divided by, the second.
 *
 * @example
 * ```ts
 * const selisih: Pasangan = kurang('kini', 'lalu');
 * selisih.operan; // => ['kini', 'lalu']
 * ```
 */
export interface Pasangan<V extends string = string> {
  readonly jenis: 'kurang' | 'bagi';
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
