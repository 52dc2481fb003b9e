import type { Plain } from './copyPlain.js';
import { fieldOf, itemsOf, textOf } from './plain.js';

/**
 * How a formula depends on its variables: not at all (`tetap`), as a sum of them with fixed weights and no constant
 * (`linear`), or otherwise (`lain`). Of two periods together a linear formula gives what it gives of each, summed.
 */
export type Degree = 'tetap' | 'linear' | 'lain';

/** The degree of a formula that need not be well-formed; what cannot be read is `lain`. */
export function degreeOf(formula: Plain): Degree {
  switch (textOf(formula, 'jenis')) {
    case 'hitungan':
      return degreeOfEkspresi(fieldOf(formula, 'ekspresi'));
    case 'rasio':
      return quotient(
        degreeOfEkspresi(fieldOf(formula, 'pembilang')),
        degreeOfEkspresi(fieldOf(formula, 'penyebut')),
      );
    default:
      return 'lain';
  }
}

function degreeOfEkspresi(ekspresi: Plain): Degree {
  if (typeof ekspresi === 'string') return 'linear';
  const operan = itemsOf(fieldOf(ekspresi, 'operan')).map(degreeOfEkspresi);
  const [first = 'lain', second = 'lain'] = operan;
  switch (textOf(ekspresi, 'jenis')) {
    case 'konstanta':
      return 'tetap';
    case 'tambah':
    case 'kurang':
      return operan.every((one) => one === first) ? first : 'lain';
    case 'kali':
      return product(operan);
    case 'bagi':
      return quotient(first, second);
    default:
      return 'lain';
  }
}

/** A fixed multiple of something linear is linear; of two linear factors it is not. */
function product(faktor: readonly Degree[]): Degree {
  const varying = faktor.filter((one) => one !== 'tetap');
  return varying.length > 1 ? 'lain' : (varying[0] ?? 'tetap');
}

function quotient(pembilang: Degree, penyebut: Degree): Degree {
  return penyebut === 'tetap' ? pembilang : 'lain';
}
