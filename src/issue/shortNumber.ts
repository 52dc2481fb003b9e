/**
 * A number of at most three decimals without zeros at its end, with the decimal mark of a language: 3.500 and 3500 look alike,
 * 3.5 and 3500 do not.
 */
export function shortNumber(plain: string, decimalMark: '.' | ','): string {
  return plain.includes('.') ? plain.replace(/\.?0{0,3}$/, '').replace('.', decimalMark) : plain;
}
