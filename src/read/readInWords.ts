const ANGKA = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

const SATUAN = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1000, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
] as const;

const SPELLED =
  /^(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?=[bprj])|belas|puluh|ratus|ribu|juta|miliar|triliun|koma)+$/u;
const BRACKETED = /^([^()]*)\(([\p{L} -]{1,200})\)([^()]*)$/u;

/** A number that was written once more in words: `(dua belas)`. */
export interface Terbilang {
  /** The words are those of the number. */
  readonly cocok: boolean;
  /** What stood around and within the brackets beside the words of the number: its unit. */
  readonly sisa: string;
}

/** Looks behind a number for its words in brackets; `nilai` is plain decimal text. */
export function readTerbilang(nilai: string, rest: string): Terbilang | undefined {
  const [, before = '', inside = '', after = ''] = BRACKETED.exec(rest) ?? [];
  const words = compact(inside);
  const [unit = ''] = /(?:persen|rupiah)$/u.exec(words) ?? [];
  const number = words.slice(0, words.length - unit.length);
  if (!SPELLED.test(number)) return undefined;
  const around = `${before}${after}`.trim();
  return { cocok: number === compact(terbilang(nilai)), sisa: around === '' ? unit : around };
}

/** A number from 0 in words: `94.33` is `sembilan puluh empat koma tiga tiga`. Empty from 10^15 on. */
export function terbilang(nilai: string): string {
  const [whole = '', decimals] = nilai.split('.');
  if (whole.length > 15) return '';
  const koma = decimals === undefined ? [] : ['koma', ...Array.from(decimals, (one) => words(Number(one)))];
  return [words(Number(whole)), ...koma].join(' ');
}

function words(n: number): string {
  if (n === 11) return 'sebelas';
  if (n > 11 && n < 20) return `${words(n - 10)} belas`;
  const [unit, nama] = SATUAN.find(([least]) => n >= least) ?? [1, ''];
  if (nama === '') return ANGKA[n] ?? '';
  const many = Math.floor(n / unit);
  const head = many === 1 && unit <= 1000 ? `se${nama}` : `${words(many)} ${nama}`;
  return n % unit === 0 ? head : `${head} ${words(n % unit)}`;
}

/** Spaces differ from office to office, and so do some spellings: duabelas, satu ribu, sejuta, milyar. */
function compact(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ -]/gu, '')
    .replace(/lyar/gu, 'liar')
    .replace(/lyun/gu, 'liun')
    .replace(/satu(?=puluh|belas|ratus|ribu|juta)/gu, 'se');
}
