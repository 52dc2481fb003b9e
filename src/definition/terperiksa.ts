/**
 * The mark of a checked definition, for the compiler alone: no value has it. What only looks like a definition lacks it, a
 * copy by `{ ...definition }` too, because spreading leaves out what is protected. So neither compiles where a checked
 * definition is asked for; the function in `By` makes one.
 */
export declare abstract class Terperiksa<By extends 'defineIndikator' | 'defineDokumen' | 'defineSkala'> {
  /** The function that checks (checked by). */
  protected readonly terperiksa: By;
}
