import { plainText } from '../decimal/exactText.js';
import type { Rational } from '../decimal/rational.js';
import type { Variabel } from '../definition/variabel.js';
import { evaluateInputs } from '../evaluate/evaluateInputs.js';
import type { HasilGagal } from '../evaluate/hasil.js';
import type { Input } from '../evaluate/input.js';
import type { Result, Sources } from '../evaluate/result.js';
import { meanOf, sumOf } from './sumOf.js';

/**
 * Pools rows: each variable joins by its own rule, and the formula is evaluated once. Rows stand in order of time where they
 * are periods. 10, 20, 30 and 40 served out of the same 100 people are 100 of 100, not 100 of 400. Undefined when a joined
 * variable grows too large.
 */
export function pool(
  rows: readonly [Sources, ...Sources[]],
  menurut: 'wilayah' | 'periode',
): Result | HasilGagal | undefined {
  const [{ prepared }] = rows;
  const key = menurut === 'wilayah' ? 'gabungWilayah' : 'gabungPeriode';
  const inputs = prepared.variabel.flatMap((variabel, i): Input[] => {
    // Every row was read for this very indicator, and so has a value for each of its variables.
    const values = rows.map((row) => (row.inputs[i] as Input).nilai);
    const rule = prepared.indikator.variabel[variabel.id]?.[key];
    const nilai = joined(values, rule);
    return nilai === undefined ? [] : [{ variabel, nilai, teks: plainText(nilai) }];
  });
  return inputs.length < prepared.variabel.length ? undefined : evaluateInputs(prepared, inputs);
}

function joined(values: readonly Rational[], rule: Variabel['gabungPeriode']): Rational | undefined {
  switch (rule) {
    case 'terakhir':
      return values.at(-1);
    case 'rata-rata':
      return meanOf(values);
    default:
      return sumOf(values);
  }
}
