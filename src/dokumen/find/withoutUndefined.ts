/** An object whose properties are there or not, instead of being undefined. */
type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without its properties that are undefined, the others in their order. */
export function withoutUndefined<T extends object>(object: T): Defined<T> {
  const kept: Partial<T> = {};
  for (const key in object) if (object[key] !== undefined) kept[key] = object[key];
  // What is left out is what may be left out: the properties that can be undefined.
  return kept as unknown as Defined<T>;
}
