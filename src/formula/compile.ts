import { constantOf } from '../decimal/constantOf.js';
import { exceedsLimit } from '../decimal/exceedsLimit.js';
import { add, divide, isZero, multiply, type Rational, subtract, zero } from '../decimal/rational.js';
import type { Ekspresi } from '../definition/ekspresi.js';
import type { Formula } from '../definition/formula.js';
import type { Path } from '../issue/path.js';
import { type Algebra, fold } from './fold.js';

/** Why an expression has no value for some inputs, and at which node of the definition. */
export class Failure {
  constructor(
    readonly code: 'limit' | 'division-by-zero' | 'zero-over-zero',
    readonly path: Path,
    /** The numerator of the division that failed; zero when something else failed. */
    readonly numerator: Rational = zero,
  ) {}
}

/** A formula made ready: values by variable, in declared order, to the exact result or the first failure. */
export type Program = (nilai: readonly Rational[]) => Rational | Failure;

/** True when the program gave no value. */
export function isFailure(outcome: Rational | Failure): outcome is Failure {
  return outcome instanceof Failure;
}

/** Makes a formula of a checked definition ready for evaluation; `ids` are its variables in declared order. */
export function compile(formula: Formula, ids: readonly string[]): Program {
  const algebra = programs(new Map(ids.map((id, i) => [id, i])));
  const program = (ekspresi: Ekspresi, key: string) => fold(ekspresi, algebra, ['formula', key]);
  switch (formula.jenis) {
    case 'penilaian':
      return program(formula.variabel, 'variabel');
    case 'hitungan':
      return program(formula.ekspresi, 'ekspresi');
    case 'rasio': {
      const quotient = algebra.bagi(
        program(formula.pembilang, 'pembilang'),
        program(formula.penyebut, 'penyebut'),
        ['formula'],
      );
      const multiplied = algebra.kali([quotient, algebra.konstanta(formula.pengali, [])], ['formula']);
      return formula.nolPerNol === undefined
        ? multiplied
        : orInstead(multiplied, algebra.konstanta(formula.nolPerNol.nilai, []));
    }
  }
}

/** `nolPerNol` speaks of the ratio itself, not of a division inside its parts. */
function orInstead(program: Program, instead: Program): Program {
  return (nilai) => {
    const outcome = program(nilai);
    const isOwn = isFailure(outcome) && outcome.code === 'zero-over-zero' && outcome.path.length === 1;
    return isOwn ? instead(nilai) : outcome;
  };
}

function programs(position: ReadonlyMap<string, number>): Algebra<Program> {
  return {
    variabel(id) {
      // A checked formula names only declared variables, and every one of them is read before a program runs.
      const i = position.get(id) as number;
      return (nilai) => nilai[i] as Rational;
    },
    konstanta(nilai) {
      const value = constantOf(nilai);
      return () => value;
    },
    tambah: (terms, path) => terms.reduce((left, right) => binary(left, right, path, add)),
    kurang: (kiri, kanan, path) => binary(kiri, kanan, path, subtract),
    kali: (factors, path) => factors.reduce((left, right) => binary(left, right, path, multiply)),
    bagi: (pembilang, penyebut, path) => binary(pembilang, penyebut, path, divideOrFail),
  };
}

type Operation = (a: Rational, b: Rational, path: Path) => Rational | Failure;

function binary(left: Program, right: Program, path: Path, operation: Operation): Program {
  return (nilai) => {
    const a = left(nilai);
    if (isFailure(a)) return a;
    const b = right(nilai);
    if (isFailure(b)) return b;
    const outcome = operation(a, b, path);
    return !isFailure(outcome) && exceedsLimit(outcome) ? new Failure('limit', path) : outcome;
  };
}

function divideOrFail(pembilang: Rational, penyebut: Rational, path: Path): Rational | Failure {
  if (!isZero(penyebut)) return divide(pembilang, penyebut);
  return new Failure(isZero(pembilang) ? 'zero-over-zero' : 'division-by-zero', path, pembilang);
}
