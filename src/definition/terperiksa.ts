declare const terperiksa: unique symbol;

/**
 * The mark of a checked definition, for the compiler alone: no value has it. What only looks like a definition lacks it, and
 * so does a copy made by `{ ...definition }`, because spreading leaves out the methods of a class. Neither compiles where a
 * checked definition is asked for; the function in `By` makes one.
 */
export declare abstract class Terperiksa<By> {
  /** The function that checks (checked by). */
  [terperiksa](): By;
}
