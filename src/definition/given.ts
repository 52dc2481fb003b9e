/**
 * What a parameter takes beside its type: never. It is there for the compiler to infer `T` from, the type of the argument as
 * it was written, while the parameter's type says what is wrong with it.
 */
export type Given<T> = [T] extends [never] ? T : never;
