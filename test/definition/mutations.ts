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
  yield* mutationsHere(data, replacements, way);
  if (typeof data !== 'object' || data === null) return;
  for (const [key, part] of Object.entries(data)) {
    const inside = Array.isArray(data) ? `${way}[${key}]` : `${way}.${key}`;
    for (const { apa, hasil } of mutationsOf(part, replacements, inside))
      yield { apa, hasil: withPart(data, key, hasil) };
  }
}

/** One mutation of a piece of JSON data, at a random path, without the others being made; `below` draws a whole number below another. */
export function drawMutation(
  data: unknown,
  replacements: readonly unknown[],
  below: (end: number) => number,
): unknown {
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const key = keys[below(keys.length + 1)];
  if (key !== undefined)
    return withPart(Object(data), key, drawMutation(Object(data)[key], replacements, below));
  const here = [...mutationsHere(data, replacements, '$')];
  return here[below(here.length)]?.hasil;
}

/** The mutations of a value that leave its parts as they are. */
function* mutationsHere(data: unknown, replacements: readonly unknown[], way: string): Generator<Mutation> {
  for (const baru of replacements)
    yield { apa: `${way} = ${JSON.stringify(baru).slice(0, 40)}`, hasil: baru };
  if (Array.isArray(data)) {
    yield { apa: `${way} without its last`, hasil: data.slice(0, -1) };
    yield { apa: `${way} with its first twice`, hasil: [data[0] ?? 'a', ...data] };
  } else if (typeof data === 'object' && data !== null) {
    for (const key of unknownKeys) yield { apa: `${way} + ${key}`, hasil: { ...data, [key]: 'x' } };
    for (const key of Object.keys(data)) yield { apa: `${way} - ${key}`, hasil: without(data, key) };
  }
}

/** The same object or list with something else in one place. */
function withPart(data: object, key: string, part: unknown): object {
  return Array.isArray(data) ? data.with(Number(key), part) : { ...data, [key]: part };
}

function without(object: object, key: string): object {
  return Object.fromEntries(Object.entries(object).filter(([one]) => one !== key));
}
