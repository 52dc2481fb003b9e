import type { Ekspresi } from '../definition/ekspresi.js';

const MULTIPLIER = /^0*10{2,}(?:\.0+)?$/;

/**
 * True for one variable times 100, 1000 and so on. On one line its name is put in quotes: a reader takes it for a formula
 * that lost its fraction bar.
 */
export function isScaledName(ekspresi: Ekspresi): boolean {
  if (typeof ekspresi === 'string' || ekspresi.jenis !== 'kali') return false;
  const others = ekspresi.operan.filter((one) => typeof one === 'object');
  return (
    others.length + 1 === ekspresi.operan.length &&
    others.every(({ jenis }) => jenis === 'konstanta') &&
    others.some((one) => one.jenis === 'konstanta' && MULTIPLIER.test(one.nilai))
  );
}
