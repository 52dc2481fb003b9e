import {
  bagi,
  defineIndikator,
  type Formula,
  hitungan,
  kali,
  konstanta,
  kurang,
  persentase,
  tambah,
} from 'indikator';
import { expect, it } from 'vitest';
import { drawnFormula } from '../../../docs/site/page/drawnFormula.js';

/** What is drawn of a formula over a, b and c, with a bar for each place where a line may break. */
function breaksOf(formula: Formula): string {
  const used = ['a', 'b', 'c'].filter((id) => JSON.stringify(formula).includes(`"${id}"`));
  const variabel = Object.fromEntries(used.map((id) => [id, { label: `${id} & co` }]));
  const drawn = drawnFormula(defineIndikator({ id: 'x', nama: 'X', satuan: 'y', variabel, formula }));
  expect(drawn.match(/<math/g)).toHaveLength(1);
  expect(drawn).toContain('<mi><span>a &amp; co</span></mi>');
  return drawn
    .replaceAll('</mrow><mrow><mo form="infix">', '|')
    .replaceAll(/<mfrac>(.*?)<\/mfrac>/g, (_, inner: string) => `{${inner}}`)
    .replaceAll(/<[^>]+>| &amp; co/g, '');
}

it('breaks before the signs of a row, of a sum in brackets and of a part of a fraction; elsewhere not', () => {
  expect(breaksOf(hitungan(tambah('a', 'b', 'c')))).toBe('a|+b|+c');
  expect(breaksOf(hitungan(tambah(kali(konstanta('0.5'), 'a'), kali(konstanta('0.5'), 'b'))))).toBe(
    '(0,5×a)|+(0,5×b)',
  );
  expect(breaksOf(hitungan(kali(kurang('a', 'b'), konstanta('3'))))).toBe('(a|−b)|×3');
  expect(breaksOf(hitungan(bagi(tambah('a', 'b'), 'c')))).toBe('{a|+bc}');
  expect(breaksOf(persentase('a', 'b'))).toBe('{ab}|×100');
});
