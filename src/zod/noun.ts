import type { ShapeNode, TypeOf } from '../definition/shape.js';

/** A noun of a definition: what it looks like, and what it and its parts are called in Indonesian. */
export interface Noun {
  readonly shape: ShapeNode;
  readonly words: Words;
}

/** The words of a noun: of each field where it is an object, of each kind where it has several. */
export interface Words {
  readonly what: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly kinds?: Readonly<Record<string, Words>>;
}

interface ObjectWords<Key extends PropertyKey> extends Words {
  readonly fields: Readonly<Record<Key, string>>;
}

/** The kinds of a noun that has several; `never` for every other. */
type KindOf<T> = T extends { readonly jenis: infer Kind extends string } ? Kind : never;

/** The fields of one kind. */
type FieldsOf<T, Kind> = T extends { readonly jenis: infer Own }
  ? Kind extends Own
    ? keyof T
    : never
  : never;

/** The words that data of type `T` must have: a field or kind without words does not compile. */
type WordsOf<T> = [KindOf<T>] extends [never]
  ? [T] extends [string]
    ? Words
    : ObjectWords<keyof T>
  : Words & { readonly kinds: { readonly [Kind in KindOf<T>]: ObjectWords<FieldsOf<T, Kind>> } };

/** Puts a noun together; its words must be complete for its shape. */
export function noun<S extends ShapeNode>(shape: S, words: Words & WordsOf<TypeOf<S>>): Noun {
  return { shape, words };
}
