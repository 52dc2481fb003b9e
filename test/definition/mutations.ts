/** One change of a piece of data: what was done, and the data after it. */
export interface Mutation {
  readonly apa: string;
  readonly hasil: unknown;
}

/** Values of every other kind, an unknown word, and a number as people write it. */
export const few: readonly unknown[] = [null, true, 0, -1, 1.5, '', [], {}, 'a', 'Ab', 'tidak-ada', '94,33'];

/** The same and many near misses, and right answers to another question. */
export const many: readonly unknown[] = [
  ...few,
  ...[false, 20, 21, 2021, 1944, 3000, 1e21, ['a'], ['a', 'b'], { a: 'x' }, ' ', '\u00a0\ufeff', 'a b'],
  ...['a'.repeat(64), 'a'.repeat(65), '>=', '=>'],
  ...['94.33', '-5', '+5', '.5', '5.', ' 5', '1e5', '0x10', '1/9', '-1/9', '1/-9', '1.5/2', '1/0'],
  ...['1'.repeat(1000), '1'.repeat(1001), `1/${'1'.repeat(1000)}`, `1/${'1'.repeat(1001)}`, '007', '٣'],
  ...['2022', '2022-13', '2022-S3', '63.05', '63.', '1.2.3.4.5.6.7.8', '1.2.3.4.5.6.7.8.9', '1\n', 'a\n'],
  ...['rasio', 'hitungan', 'penilaian', 'angka', 'batas', 'rentang', 'predikat', 'konstanta', 'tambah'],
  ...['kurang', 'kali', 'bagi', 'constructor', 'toString', '__proto__', 'half-up', 'jumlah', 'gabung'],
  ...['rata-rata', 'sesudah', 'tercetak', 'bawah-terbuka', 'tertinggi', 'dari-baseline'],
  { jenis: 'konstanta', nilai: '1' },
  { jenis: 'tambah', operan: [] },
  { jenis: 'tambah', operan: ['a', 'b', 'c'] },
  { jenis: 'kurang', operan: ['a'] },
  { jenis: 'kurang', operan: ['a', 'b', 'c'] },
  { jenis: 'bagi', operan: { a: 'b' } },
  { jenis: 'konstanta', nilai: 1 },
  { nilai: '1' },
];

const unknownKeys = ['takDikenal', 'constructor', 'toString', 'Jenis', '', 'a b'];

/** Every mutation of one piece of JSON data, at every path: keys and items gone or added, values replaced. */
export function* mutationsOf(
  data: unknown,
  replacements: readonly unknown[],
  way = '$',
): Generator<Mutation> {
  for (const baru of replacements)
    yield { apa: `${way} = ${JSON.stringify(baru).slice(0, 40)}`, hasil: baru };
  if (Array.isArray(data)) yield* ofList(data, replacements, way);
  else if (typeof data === 'object' && data !== null) yield* ofObject(data, replacements, way);
}

function* ofList(
  list: readonly unknown[],
  replacements: readonly unknown[],
  way: string,
): Generator<Mutation> {
  yield { apa: `${way} without its last`, hasil: list.slice(0, -1) };
  yield { apa: `${way} with its first twice`, hasil: [list[0] ?? 'a', ...list] };
  for (const [i, item] of list.entries()) {
    for (const { apa, hasil } of mutationsOf(item, replacements, `${way}[${i}]`))
      yield { apa, hasil: list.with(i, hasil) };
  }
}

function* ofObject(object: object, replacements: readonly unknown[], way: string): Generator<Mutation> {
  for (const kunci of unknownKeys) yield { apa: `${way} + ${kunci}`, hasil: { ...object, [kunci]: 'x' } };
  for (const [kunci, nilai] of Object.entries(object)) {
    yield { apa: `${way} - ${kunci}`, hasil: without(object, kunci) };
    for (const { apa, hasil } of mutationsOf(nilai, replacements, `${way}.${kunci}`)) {
      yield { apa, hasil: { ...object, [kunci]: hasil } };
    }
  }
}

function without(object: object, kunci: string): object {
  return Object.fromEntries(Object.entries(object).filter(([satu]) => satu !== kunci));
}
