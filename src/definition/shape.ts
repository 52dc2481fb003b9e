import type { TeksAngka, TeksPecahan } from '../decimal/teksAngka.js';
import type { Ekspresi } from './ekspresi.js';

/**
 * What plain data of type `T` looks like, as data: one description per noun, read by the check of every
 * definition (parse/checkShape) and by the zod schemas (zod/zodOf). Why not zod alone:
 * docs/decisions/0003-shapes.md.
 */
export type Shape<T> = ShapeNode & {
  /** Always undefined: it only carries the type. */ readonly describes?: (value: T) => T;
};

/** The type that a shape describes. */
export type TypeOf<S> = S extends Shape<infer T> ? T : never;

/** The kinds of shape. */
export type ShapeNode =
  | { readonly kind: 'text' | 'id' | 'true' | 'expression' }
  | { readonly kind: 'format'; readonly pattern: RegExp; readonly contoh: string }
  | { readonly kind: 'number'; readonly fraction: boolean }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maksimum: number }
  | OneOfNode
  | { readonly kind: 'either'; readonly word: OneOfNode; readonly object: ObjectNode }
  | ({ readonly kind: 'list'; readonly of: ShapeNode } & Size)
  | ({ readonly kind: 'record'; readonly of: ShapeNode } & Size)
  | ObjectNode
  | { readonly kind: 'tagged'; readonly of: Readonly<Record<string, ObjectNode>> };

/** One of a few words. */
export interface OneOfNode {
  readonly kind: 'oneOf';
  readonly pilihan: readonly string[];
}

/** How many items a list, or keys a record, may have. */
export interface Size {
  readonly least: number;
  readonly most: number;
}

/** Most items of any list, and most keys of any object. */
export const MAX_ITEMS = 10_000;

/** An object with no keys but these; those of `required` must be there. */
export interface ObjectNode {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, ShapeNode>>;
  readonly required: readonly string[];
}

type Shapes = Readonly<Record<string, ShapeNode>>;
type TypesOf<S extends Shapes> = { readonly [K in keyof S]: TypeOf<S[K]> };
type Flat<T> = { [K in keyof T]: T[K] };
type ObjectOf<R extends Shapes, O extends Shapes> = Flat<TypesOf<R> & Partial<TypesOf<O>>>;

/** Text that is not empty. */
export const text: Shape<string> = { kind: 'text' };

/** An id. */
export const id: Shape<string> = { kind: 'id' };

/** The value `true`; a field that has it is absent otherwise. */
export const yes: Shape<true> = { kind: 'true' };

/** An expression. */
export const expression: Shape<Ekspresi> = { kind: 'expression' };

/** Plain decimal text. */
export const angka: Shape<TeksAngka> = { kind: 'number', fraction: false };

/** Plain decimal text or an exact fraction. */
export const pecahan: Shape<TeksPecahan> = { kind: 'number', fraction: true };

/* @__NO_SIDE_EFFECTS__ */
export function format(pattern: RegExp, contoh: string): Shape<string> {
  return { kind: 'format', pattern, contoh };
}

/* @__NO_SIDE_EFFECTS__ */
export function integer(minimum: number, maksimum: number): Shape<number> {
  return { kind: 'integer', minimum, maksimum };
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const T extends readonly string[]>(pilihan: T): OneOfNode & Shape<T[number]> {
  return { kind: 'oneOf', pilihan };
}

/* @__NO_SIDE_EFFECTS__ */
export function list<S extends ShapeNode>(
  of: S,
  { least = 0, most = MAX_ITEMS }: Partial<Size> = {},
): Shape<readonly TypeOf<S>[]> {
  return { kind: 'list', of, least, most };
}

/** An object whose keys are ids. */
/* @__NO_SIDE_EFFECTS__ */
export function record<S extends ShapeNode>(
  of: S,
  { least = 0, most = MAX_ITEMS }: Partial<Size> = {},
): Shape<Readonly<Record<string, TypeOf<S>>>> {
  return { kind: 'record', of, least, most };
}

/* @__NO_SIDE_EFFECTS__ */
export function object<R extends Shapes, O extends Shapes = Record<never, never>>(
  required: R,
  optional?: O,
): ObjectNode & Shape<ObjectOf<R, O>> {
  return { kind: 'object', fields: { ...required, ...optional }, required: Object.keys(required) };
}

/** One of a few words, or an object. */
/* @__NO_SIDE_EFFECTS__ */
export function either<W extends OneOfNode, O extends ObjectNode>(
  word: W,
  object: O,
): Shape<TypeOf<W> | TypeOf<O>> {
  return { kind: 'either', word, object };
}

/** One of several objects, told apart by their `jenis`. */
/* @__NO_SIDE_EFFECTS__ */
export function tagged<T extends Readonly<Record<string, ObjectNode>>>(
  of: T,
): Shape<{ [K in keyof T]: Flat<{ readonly jenis: K } & TypeOf<T[K]>> }[keyof T]> {
  return { kind: 'tagged', of };
}
