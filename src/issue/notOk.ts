/**
 * What a parameter takes beside a result that is known to be `ok`: never, when the argument's `ok` is known to be true; else
 * a sentence, which the first line of the compiler's message then holds.
 *
 * The branch for `never` is for no argument. It is there for the compiler to infer `Ok` from.
 */
export type NotOk<Ok> = [Ok] extends [true]
  ? never
  : [Ok] extends [boolean]
    ? 'periksa .ok dahulu'
    : [Ok] extends [never]
      ? {
          /** Whether there is a result. */
          readonly ok: Ok;
        }
      : never;
