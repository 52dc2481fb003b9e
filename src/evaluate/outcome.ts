import { roundToUnits } from '../decimal/round.js';
import { isFailure } from '../formula/compile.js';
import type { KodeIssue } from '../issue/kinds.js';
import type { Kernel, Ruas } from './kernel.js';
import type { Prepared } from './prepare.js';
import { evaluateQuick, type Quick } from './quick.js';
import { readData } from './readData.js';

/** What a row comes to: units of the result, or the code of its first issue. */
export type Outcome = bigint | number | KodeIssue;

/** The outcome of one row that its block did not settle: in doubles where they can, else exactly as `evaluate` does. */
export function outcomeOf(prepared: Prepared, values: readonly unknown[]): Outcome {
  const { kernel, pembulatan } = prepared;
  if (kernel !== undefined) {
    const plain = plainCode(kernel, values);
    if (plain !== undefined) return plain;
    const quick = evaluateQuick(kernel, values, pembulatan);
    if (quick !== undefined) return quickOutcome(quick, kernel);
  }
  return exactOutcome(prepared, values);
}

function quickOutcome({ units, pembilang, penyebut }: Quick, { nolPerNol }: Kernel): Outcome {
  if (penyebut !== 0) return units;
  return pembilang === 0 ? (nolPerNol ?? 'zero-over-zero') : 'division-by-zero';
}

/**
 * The code of the first rule that a row of doubles breaks. Comparing doubles compares their shortest texts. Nothing
 * when none is broken, or when that is not for doubles to say.
 */
function plainCode({ ruas }: Kernel, values: readonly unknown[]): KodeIssue | undefined {
  for (let i = 0; i < ruas.length; i += 1) {
    const code = ruleBroken(ruas[i] as Ruas, values[i]);
    if (code !== undefined) return code === 'unsure' ? undefined : code;
  }
  const isBroken = ruas.some(({ seluruh }, i) => seluruh >= 0 && Number(values[i]) > Number(values[seluruh]));
  return isBroken ? 'part-exceeds-whole' : undefined;
}

function ruleBroken(
  { cacah, minimum, maksimum, tepat }: Ruas,
  value: unknown,
): KodeIssue | 'unsure' | undefined {
  if (value === null || value === undefined) return 'missing';
  if (typeof value !== 'number') return 'unsure';
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return 'not-a-number';
  if (cacah && !Number.isInteger(value)) return 'not-whole';
  if (cacah && value < 0) return 'negative';
  if (value >= minimum && value <= maksimum) return undefined;
  return tepat ? 'out-of-bounds' : 'unsure';
}

function exactOutcome(prepared: Prepared, values: readonly unknown[]): Outcome {
  const read = readData(prepared.variabel, values);
  // A row that could not be read has at least one issue.
  if (!read.ok) return (read.issues[0] as { readonly code: KodeIssue }).code;
  const nilai = prepared.program(read.terisi.map((satu) => satu.nilai));
  return isFailure(nilai) ? nilai.code : roundToUnits(nilai, prepared.pembulatan);
}
