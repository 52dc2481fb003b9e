import type { Plain } from './copyPlain.js';
import { fieldOf, itemsOf, textOf } from './plain.js';

/**
 * How a formula depends on its variables: not at all (`tetap`), as a sum of them with fixed weights and no constant
 * (`linear`), or otherwise (`lain`). Of two periods together a linear formula gives what it gives of each, summed.
 */
export type Degree = 'tetap' | 'linear' | 'lain';

/** The degree of a formula that need not be well-formed; nothing when it cannot be read. */
export function degreeOf(formula: Plain): Degree | undefined {
  switch (textOf(formula, 'jenis')) {
    case 'hitungan':
      return degreeOfEkspresi(fieldOf(formula, 'ekspresi'));
    case 'rasio':
      return quotient(
        degreeOfEkspresi(fieldOf(formula, 'pembilang')),
        degreeOfEkspresi(fieldOf(formula, 'penyebut')),
      );
    case 'penilaian':
      return 'lain';
    default:
      return undefined;
  }
}

function degreeOfEkspresi(ekspresi: Plain): Degree | undefined {
  if (typeof ekspresi === 'string') return 'linear';
  const jenis = textOf(ekspresi, 'jenis');
  if (jenis === 'konstanta') return 'tetap';
  const operan = itemsOf(fieldOf(ekspresi, 'operan')).map(degreeOfEkspresi);
  const known = operan.filter((one) => one !== undefined);
  const [first, second] = known;
  if (first === undefined || known.length < operan.length) return undefined;
  switch (jenis) {
    case 'tambah':
    case 'kurang':
      return known.every((one) => one === first) ? first : 'lain';
    case 'kali':
      return product(known);
    case 'bagi':
      return quotient(first, second);
    default:
      return undefined;
  }
}

/** A fixed multiple of something linear is linear; of two linear factors it is not. */
function product(faktor: readonly Degree[]): Degree {
  const varying = faktor.filter((one) => one !== 'tetap');
  return varying.length > 1 ? 'lain' : (varying[0] ?? 'tetap');
}

function quotient(pembilang: Degree | undefined, penyebut: Degree | undefined): Degree | undefined {
  if (pembilang === undefined || penyebut === undefined) return undefined;
  return penyebut === 'tetap' ? pembilang : 'lain';
}
