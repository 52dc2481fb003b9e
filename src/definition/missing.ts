/**
 * What a parameter takes beside a `T`: never, when the argument has every key that `T` requires; else a sentence, which the
 * first line of the compiler's message then holds. Never too when a key of the argument is none of `T`: the compiler says by
 * itself which one, and how it may be spelt.
 *
 * No argument gets to the last line: it is there for the compiler to infer `Key` from, the keys of the argument.
 */
export type Missing<T, Key extends PropertyKey> = [Exclude<Key, KeyOf<T>>] extends [never]
  ? Sentence<Exclude<RequiredKey<T>, Key>>
  : [Key] extends [PropertyKey]
    ? never
    : { readonly [K in Key]: unknown };

type Sentence<Key> = [Key] extends [never] ? never : `belum diisi: ${Key & string}`;

/** The keys of every member of a union. */
type KeyOf<T> = T extends unknown ? keyof T : never;

type RequiredKey<T> = T extends unknown
  ? { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T]
  : never;
