import type { Input } from '../input.js';
import type { Inputs } from '../inputs.js';
import type { PreparedVariabel } from '../preparedVariabel.js';
import { readValues } from '../readValues.js';
import { plainTextOf } from './doubleOf.js';

/** Inputs as they were given, each a number, text or bigint that a double holds; read exactly when asked for. */
export class GivenInputs implements Inputs {
  readonly variabel: readonly PreparedVariabel[];
  readonly values: readonly unknown[];

  constructor(variabel: readonly PreparedVariabel[], values: readonly unknown[]) {
    this.variabel = variabel;
    this.values = values;
  }

  textAt(position: number): string {
    return plainTextOf(this.values[position]);
  }

  read(): readonly Input[] {
    const read = readValues(this.variabel, this.values);
    // These values were accepted as doubles, so they meet the exact rules too; and being no objects, they cannot have changed.
    return read.ok ? read.value : [];
  }
}
