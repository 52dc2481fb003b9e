import type { Ekspresi } from '../definition/ekspresi.js';

const MULTIPLIER = /^0*10{2,}(?:\.0+)?$/;

/**
 * True for one variable times 100, 1000 and so on. On one line its name is put in quotes: a reader takes it for a formula
 * that lost its fraction bar.
 */
export function isScaledName(ekspresi: Ekspresi): boolean {
  if (typeof ekspresi === 'string' || ekspresi.jenis !== 'kali') return false;
  const constants = ekspresi.operan.flatMap((one) =>
    typeof one === 'object' && one.jenis === 'konstanta' ? [one.nilai] : [],
  );
  const names = ekspresi.operan.filter((one) => typeof one === 'string');
  return (
    names.length === 1 &&
    constants.length + 1 === ekspresi.operan.length &&
    constants.some((nilai) => MULTIPLIER.test(nilai))
  );
}
