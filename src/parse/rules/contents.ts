import { isZero } from '../../decimal/rational.js';
import type { Ekspresi } from '../../definition/ekspresi.js';
import type { Formula } from '../../definition/formula.js';
import type { Sound } from '../../definition/sound.js';
import { type Constant, constants } from '../../formula/constantValue.js';
import { foldSound, type SoundAlgebra } from '../../formula/fold.js';
import type { Path } from '../../issue/path.js';

/** What the rules want to know of a formula. */
export interface Contents {
  /** Every variable that it names, and where. */
  readonly variables: readonly { readonly id: string; readonly path: Path }[];
  /** Every divisor that is zero whatever the data are. */
  readonly zeroDivisors: readonly Path[];
  readonly nodes: number;
  /** False where a part is not sound: it may have named any variable. */
  readonly isWhole: boolean;
}

/** Looks through the sound parts of a formula, so that rules find what they can beside other issues. */
export function contentsOf(formula: Sound<Formula>, path: Path): Contents {
  const counting = new Counting();
  const walk = (key: string, part: Sound<Ekspresi> | undefined) => foldSound(part, counting, [...path, key]);
  switch (formula.jenis) {
    case 'rasio':
      walk('pembilang', formula.pembilang);
      counting.divisor(walk('penyebut', formula.penyebut), [...path, 'penyebut']);
      break;
    case 'hitungan':
      walk('ekspresi', formula.ekspresi);
      break;
    case 'penilaian':
      walk('variabel', formula.variabel);
  }
  return counting;
}

/** Looks through the sound parts of an expression alone. */
export function contentsIn(ekspresi: Sound<Ekspresi> | undefined, path: Path): Contents {
  const counting = new Counting();
  foldSound(ekspresi, counting, path);
  return counting;
}

/** Collects the contents while it computes what is constant. */
class Counting implements SoundAlgebra<Constant>, Contents {
  readonly variables: { id: string; path: Path }[] = [];
  readonly zeroDivisors: Path[] = [];
  nodes = 0;
  isWhole = true;

  hole(): undefined {
    this.isWhole = false;
  }

  variabel(id: string, path: Path): undefined {
    this.nodes += 1;
    this.variables.push({ id, path });
  }

  konstanta(nilai: string, path: Path): Constant {
    this.nodes += 1;
    return constants.konstanta(nilai, path);
  }

  tambah(terms: readonly Constant[], path: Path): Constant {
    this.nodes += 1;
    return constants.tambah(terms, path);
  }

  kurang(kiri: Constant, kanan: Constant, path: Path): Constant {
    this.nodes += 1;
    return constants.kurang(kiri, kanan, path);
  }

  kali(factors: readonly Constant[], path: Path): Constant {
    this.nodes += 1;
    return constants.kali(factors, path);
  }

  bagi(pembilang: Constant, penyebut: Constant, path: Path): Constant {
    this.nodes += 1;
    this.divisor(penyebut, [...path, 'operan', 1]);
    return constants.bagi(pembilang, penyebut, path);
  }

  divisor(value: Constant, path: Path): void {
    if (value !== undefined && isZero(value)) this.zeroDivisors.push(path);
  }
}
