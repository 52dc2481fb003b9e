import { bagi, type Ekspresi, kali, konstanta, kurang, tambah } from 'indikator';
import { describe, expect, test } from 'vitest';
import { type Algebra, fold } from '../../src/formula/fold.js';
import { formatPath, type Path } from '../../src/issue/path.js';

/** Writes a tree as text and keeps a record of the visits. */
function visits(
  ekspresi: Ekspresi,
  path: Path,
): { readonly teks: string; readonly visited: readonly string[] } {
  const visited: string[] = [];
  const visit = (teks: string, way: Path): string => {
    visited.push(`${formatPath({ asal: 'definisi', path: way })} ${teks}`);
    return teks;
  };
  const algebra: Algebra<string> = {
    variabel: (id, way) => visit(id, way),
    konstanta: (nilai, way) => visit(`'${nilai}'`, way),
    tambah: (suku, way) => visit(`tambah(${suku.join()})`, way),
    kurang: (kiri, kanan, way) => visit(`kurang(${kiri},${kanan})`, way),
    kali: (faktor, way) => visit(`kali(${faktor.join()})`, way),
    bagi: (pembilang, penyebut, way) => visit(`bagi(${pembilang},${penyebut})`, way),
  };
  return { teks: fold(ekspresi, algebra, path), visited };
}

describe('fold', () => {
  test('gives each node to its own case, with its operands in order', () => {
    const tree = tambah(kurang('a', 'b'), kali('c', konstanta('1/9'), 'd'), bagi('e', 'f'));
    expect(visits(tree, []).teks).toBe("tambah(kurang(a,b),kali(c,'1/9',d),bagi(e,f))");
  });

  test('visits operands before their node, left to right, each with its path', () => {
    const tree = bagi(tambah('a', konstanta(5)), kurang('b', kali('c', 'd')));
    expect(visits(tree, ['formula', 'ekspresi']).visited).toEqual([
      'formula.ekspresi.operan[0].operan[0] a',
      "formula.ekspresi.operan[0].operan[1] '5'",
      "formula.ekspresi.operan[0] tambah(a,'5')",
      'formula.ekspresi.operan[1].operan[0] b',
      'formula.ekspresi.operan[1].operan[1].operan[0] c',
      'formula.ekspresi.operan[1].operan[1].operan[1] d',
      'formula.ekspresi.operan[1].operan[1] kali(c,d)',
      'formula.ekspresi.operan[1] kurang(b,kali(c,d))',
      "formula.ekspresi bagi(tambah(a,'5'),kurang(b,kali(c,d)))",
    ]);
  });

  test('a leaf alone keeps the path that it was given', () => {
    expect(visits('a', ['x', 1]).visited).toEqual(['x[1] a']);
    expect(visits(konstanta('0.5'), []).visited).toEqual(["definisi '0.5'"]);
  });
});
