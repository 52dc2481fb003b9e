import fc from 'fast-check';

/** What chance decides of a document. */
export interface Chance {
  /** A whole number from 0 up to this one. */
  readonly upTo: (most: number) => number;
  readonly oneOf: <T>(all: readonly [T, ...T[]]) => T;
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean;
  /** The same things in any order. */
  readonly shuffled: <T>(all: readonly T[]) => readonly T[];
}

/** Chances of fast-check, so that a document on which a reader fails is made smaller. */
export const chances: fc.Arbitrary<Chance> = fc.gen().map((draw) => {
  const upTo = (most: number) => draw(fc.nat, most);
  return {
    upTo,
    oneOf: (all) => all[upTo(all.length - 1)] ?? all[0],
    onceIn: (times) => upTo(times - 1) === times - 1,
    shuffled: (all) => {
      const left = [...all];
      return all.flatMap(() => left.splice(upTo(left.length - 1), 1));
    },
  };
});
