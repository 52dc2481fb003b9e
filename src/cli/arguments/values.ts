/** The values of options that were given, by name. */
export class Values {
  readonly #given: ReadonlyMap<string, readonly string[]>;

  constructor(given: ReadonlyMap<string, readonly string[]>) {
    this.#given = given;
  }

  /** True when the option was given. */
  has(name: string): boolean {
    return this.#given.has(name);
  }

  /** The value of an option, the last one that was given; undefined: not given. */
  one(name: string): string | undefined {
    return this.#given.get(name)?.at(-1);
  }

  /** All values of an option that may be given many times. */
  all(name: string): readonly string[] {
    return this.#given.get(name) ?? [];
  }

  /** The same values with other ones for an option. */
  with(name: string, values: readonly string[]): Values {
    return new Values(new Map([...this.#given, [name, values]]));
  }
}
