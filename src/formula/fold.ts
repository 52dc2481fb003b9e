import type { Ekspresi } from '../definition/ekspresi.js';
import type { Sound } from '../definition/sound.js';
import type { Path } from '../issue/path.js';

/**
 * What an interpreter makes of each node of an expression; every `R` has been made from the operands already.
 * `path` leads to the node from the root of the definition.
 */
export interface Algebra<R> {
  variabel(id: string, path: Path): R;
  konstanta(nilai: string, path: Path): R;
  tambah(terms: readonly R[], path: Path): R;
  kurang(kiri: R, kanan: R, path: Path): R;
  kali(factors: readonly R[], path: Path): R;
  bagi(pembilang: R, penyebut: R, path: Path): R;
}

/** An interpreter that also takes expressions whose check found something wrong: `hole` stands for each such part. */
export interface SoundAlgebra<R> extends Algebra<R> {
  hole(path: Path): R;
}

/** Walks over an expression: everything that is computed or printed from one is an {@link Algebra}. */
export function fold<R>(ekspresi: Ekspresi, algebra: Algebra<R>, path: Path): R {
  // A checked expression has no holes, so `hole` is never called.
  return foldSound(ekspresi, algebra as SoundAlgebra<R>, path);
}

/** Walks over what is sound in an expression. */
export function foldSound<R>(ekspresi: Sound<Ekspresi> | undefined, algebra: SoundAlgebra<R>, path: Path): R {
  if (ekspresi === undefined) return algebra.hole(path);
  if (typeof ekspresi === 'string') return algebra.variabel(ekspresi, path);
  if (ekspresi.jenis === 'konstanta') {
    return ekspresi.nilai === undefined ? algebra.hole(path) : algebra.konstanta(ekspresi.nilai, path);
  }
  const { jenis, operan } = ekspresi;
  if (operan === undefined) return algebra.hole(path);
  const parts = operan.map((part, i) => foldSound(part, algebra, [...path, 'operan', i]));
  if (jenis === 'tambah' || jenis === 'kali') {
    return parts.length === 0 ? algebra.hole(path) : algebra[jenis](parts, path);
  }
  if (parts.length !== 2) return algebra.hole(path);
  // There are two, by the line above.
  const [first, second] = parts as [R, R];
  return algebra[jenis](first, second, path);
}
