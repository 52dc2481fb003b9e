import type { Input } from './input.js';

/** The inputs of a result, in declared order. */
export interface Inputs {
  /** The value of one variable as plain decimal text. */
  textAt(position: number): string;
  /** All of them, exact. */
  read(): readonly Input[];
}

/** Inputs that were read before. */
export class ExactInputs implements Inputs {
  readonly #inputs: readonly Input[];

  constructor(inputs: readonly Input[]) {
    this.#inputs = inputs;
  }

  textAt(position: number): string {
    return (this.#inputs[position] as Input).teks;
  }

  read(): readonly Input[] {
    return this.#inputs;
  }
}
