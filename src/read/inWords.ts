const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

const POWERS = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1000, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
] as const;

/**
 * A number from 0 in Indonesian words: `94.33` is `sembilan puluh empat koma tiga tiga`. Empty from 10^15 on; below,
 * doubles hold every whole number.
 */
export function inWords(number: string): string {
  const [whole = '', decimals] = number.split('.');
  if (whole.length > 15) return '';
  const behind =
    decimals === undefined ? [] : ['koma', ...Array.from(decimals, (one) => wholeInWords(Number(one)))];
  return [wholeInWords(Number(whole)), ...behind].join(' ');
}

function wholeInWords(n: number): string {
  if (n === 11) return 'sebelas';
  if (n > 11 && n < 20) return `${wholeInWords(n - 10)} belas`;
  const [power, name] = POWERS.find(([least]) => n >= least) ?? [1, ''];
  if (name === '') return DIGITS[n] ?? '';
  const many = Math.floor(n / power);
  const head = many === 1 && power <= 1000 ? `se${name}` : `${wholeInWords(many)} ${name}`;
  return n % power === 0 ? head : `${head} ${wholeInWords(n % power)}`;
}
