import type { Ekspresi } from '../definition/ekspresi.js';
import type { Path } from '../issue/path.js';

/**
 * What an interpreter makes of each node of an expression; every `R` has been made from the operands already.
 * `path` leads to the node from the root of the definition.
 */
export interface Algebra<R> {
  variabel(id: string, path: Path): R;
  konstanta(nilai: string, path: Path): R;
  tambah(suku: readonly R[], path: Path): R;
  kurang(kiri: R, kanan: R, path: Path): R;
  kali(faktor: readonly R[], path: Path): R;
  bagi(pembilang: R, penyebut: R, path: Path): R;
}

/** The one walk over an expression: everything that is computed or printed from one is an {@link Algebra}. */
export function fold<R>(ekspresi: Ekspresi, algebra: Algebra<R>, path: Path): R {
  if (typeof ekspresi === 'string') return algebra.variabel(ekspresi, path);
  if (ekspresi.jenis === 'konstanta') return algebra.konstanta(ekspresi.nilai, path);
  if (ekspresi.jenis === 'kurang' || ekspresi.jenis === 'bagi') {
    const [first, second] = ekspresi.operan;
    return algebra[ekspresi.jenis](
      fold(first, algebra, [...path, 'operan', 0]),
      fold(second, algebra, [...path, 'operan', 1]),
      path,
    );
  }
  const operan = ekspresi.operan.map((part, i) => fold(part, algebra, [...path, 'operan', i]));
  return algebra[ekspresi.jenis](operan, path);
}
