import { readExact } from '../../decimal/angka.js';
import { constantOf } from '../../decimal/constantOf.js';
import type { TeksPecahan } from '../../decimal/teksAngka.js';
import { withoutEndZeros } from '../../decimal/withoutEndZeros.js';
import type { Ekspresi } from '../../definition/ekspresi.js';
import type { Formula } from '../../definition/formula.js';
import { deret, konstanta } from '../../formula/ekspresiBuilders.js';
import { type Algebra, fold } from '../../formula/fold.js';
import { hitungan, rasio } from '../../formula/formulaBuilders.js';

/**
 * The one form of formulas that are written alike: a quotient, alone or times a positive constant, is a `rasio`;
 * a quotient of whole constants is the constant fraction; constants have no needless zeros. A score, and what
 * 0/0 means, stay as they are.
 */
export function normalForm(formula: Formula): Formula {
  if (formula.jenis === 'penilaian') return formula;
  if (formula.jenis === 'hitungan') return ofEkspresi(normal(formula.ekspresi));
  const { nolPerNol, pembilang, penyebut, pengali } = formula;
  const plain = rasio(normal(pembilang), normal(penyebut), canonical(pengali));
  return nolPerNol === undefined ? plain : { ...plain, nolPerNol };
}

/** The formula of an expression that is in normal form itself. */
function ofEkspresi(ekspresi: Ekspresi): Formula {
  if (isQuotient(ekspresi)) return rasio(ekspresi.operan[0], ekspresi.operan[1]);
  if (typeof ekspresi !== 'string' && ekspresi.jenis === 'kali' && ekspresi.operan.length === 2) {
    const [first, second] = ekspresi.operan;
    const [quotient, other] = isQuotient(first) ? [first, second] : [second, first];
    if (isQuotient(quotient) && isPositive(other))
      return rasio(quotient.operan[0], quotient.operan[1], other.nilai);
  }
  return hitungan(ekspresi);
}

type Quotient = { readonly jenis: 'bagi'; readonly operan: readonly [Ekspresi, Ekspresi] };

function isQuotient(ekspresi: Ekspresi | undefined): ekspresi is Quotient {
  return typeof ekspresi === 'object' && ekspresi.jenis === 'bagi';
}

function isPositive(
  ekspresi: Ekspresi | undefined,
): ekspresi is { readonly jenis: 'konstanta'; readonly nilai: TeksPecahan } {
  return (
    typeof ekspresi === 'object' &&
    ekspresi.jenis === 'konstanta' &&
    constantOf(ekspresi.nilai).numerator > 0n
  );
}

function normal(ekspresi: Ekspresi): Ekspresi {
  return fold(ekspresi, normalizing, []);
}

const WHOLE = /^-?\d+$/;

const normalizing: Algebra<Ekspresi> = {
  variabel: (id) => id,
  konstanta: (nilai) => konstanta(canonical(nilai)),
  tambah: (terms) => deret('tambah', terms),
  kurang: (kiri, kanan) => ({ jenis: 'kurang', operan: [kiri, kanan] }),
  kali: (factors) => deret('kali', factors),
  bagi(pembilang, penyebut) {
    const [above, below] = [wholeOf(pembilang), wholeOf(penyebut)];
    if (above !== undefined && below !== undefined && BigInt(below) > 0n)
      return konstanta(`${above}/${below}` as TeksPecahan);
    return { jenis: 'bagi', operan: [pembilang, penyebut] };
  },
};

function wholeOf(ekspresi: Ekspresi): string | undefined {
  if (typeof ekspresi === 'string' || ekspresi.jenis !== 'konstanta') return undefined;
  return WHOLE.test(ekspresi.nilai) ? ekspresi.nilai : undefined;
}

/** Without needless zeros in front and at the end of decimals, and without a sign on zero. */
function canonical(nilai: string): TeksPecahan {
  const parts = nilai.split('/').map((part) => {
    const read = readExact(part);
    return read.ok ? withoutEndZeros(read.teks) : part;
  });
  // A number or a fraction without its needless zeros is one still.
  return parts.join('/') as TeksPecahan;
}
