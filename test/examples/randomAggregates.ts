import { safeParseIndikator } from 'indikator';
import type { Case } from '../vectors/pack.js';

// Random questions to `aggregate`: definitions with random ways and rules of joining, grids with holes, values that are
// missing or refused, now and then a fault in the codes. Plain JSON, so that other languages can be asked the same.

type Random = () => number;
type Fields = Readonly<Record<string, unknown>>;

/** A definition, and cases without answers. */
interface Questions {
  readonly indikator: Fields;
  readonly cases: readonly Case[];
}

/** Questions to one random definition. */
export function randomAggregates(random: Random, cases: number): Questions {
  const indikator = randomIndikator(random);
  const names = Object.keys(indikator.variabel as object);
  const made = Array.from({ length: cases }, () => ({ masukan: randomMasukan(random, names), expect: {} }));
  return { indikator, cases: made };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

/** The key with one of the values; half of the time, or as often as told, without it. */
function maybe(random: Random, key: string, values: readonly unknown[], share = 0.5): Fields {
  return random() < share ? { [key]: pick(random, values) } : {};
}

function randomIndikator(random: Random): Fields {
  for (;;) {
    const made = anyIndikator(random);
    if (safeParseIndikator(made).ok) return made;
  }
}

const konstanta = (nilai: string) => ({ jenis: 'konstanta', nilai });
const node = (jenis: string, ...operan: unknown[]) => ({ jenis, operan });
const hitungan = (ekspresi: unknown) => ({ jenis: 'hitungan', ekspresi });
const rasio = (penyebut: unknown, more: Fields = {}) => ({
  jenis: 'rasio',
  pembilang: 'a',
  penyebut,
  pengali: '100',
  ...more,
});

const formulas: readonly unknown[] = [
  rasio('b'),
  rasio('b'),
  rasio('b', { nolPerNol: { nilai: '100', alasan: 'tidak ada yang harus dilayani' } }),
  rasio(node('kurang', 'b', konstanta('5'))),
  hitungan(node('tambah', 'a', 'b')),
  hitungan(node('tambah', 'a', node('kali', konstanta('2'), 'b'))),
  hitungan(node('kurang', 'a', 'b')),
  hitungan(node('kali', 'a', 'b')),
  hitungan(node('bagi', 'a', 'b')),
  hitungan('a'),
];

/** A definition, sound or not: the caller keeps the sound ones. */
function anyIndikator(random: Random): Fields {
  const formula = pick(random, formulas);
  const rules = ['jumlah', 'jumlah', 'terakhir', 'rata-rata'];
  const variabel = (id: string, more: Fields = {}) => ({
    label: `Nilai ${id}`,
    ...maybe(random, 'jenis', ['cacah']),
    ...maybe(random, 'minimum', ['0', '2'], 0.2),
    ...maybe(random, 'gabungPeriode', rules, 0.9),
    ...maybe(random, 'gabungWilayah', ['jumlah'], 0.9),
    ...more,
  });
  const results = ['rata-rata', 'jumlah', 'terkecil', 'terbesar'];
  const hasB = JSON.stringify(formula).includes('"b"');
  const weight = random() < 0.3;
  return {
    id: 'uji',
    nama: 'Uji',
    satuan: pick(random, ['persen', 'orang', 'Rp', 'indeks']),
    variabel: {
      a: variabel('a', hasB ? maybe(random, 'bagianDari', ['b'], 0.3) : {}),
      ...(hasB && { b: variabel('b') }),
      ...(weight && { p: variabel('p', { jenis: 'cacah' }) }),
    },
    formula,
    agregasi: {
      ...maybe(random, 'wilayah', weight ? ['rata-rata'] : ['gabung', 'gabung', 'gabung', ...results], 0.95),
      ...maybe(random, 'periode', ['gabung', 'gabung', 'gabung', ...results, 'terakhir'], 0.95),
      ...(weight && { bobot: 'p' }),
    },
    ...maybe(random, 'pembulatan', [{ digit: 4, mode: 'half-even' }], 0.3),
  };
}

const places: readonly (readonly string[])[] = [
  ['63.05.01', '63.05.02', '63.05.03', '63.05.10', '63.05.1'],
  ['6305010', '6305020', '6305030'],
  ['63', '64', '65'],
];
const units = ['RSUD', 'PKM-01', 'PKM-02', 'Dinas Sosial', 'é'];
const periods: readonly (readonly string[])[] = [
  ['2026-T1', '2026-T2', '2026-T3', '2026-T4'],
  ['2026-01', '2026-02', '2026-03', '2026-10'],
  ['2025-S2', '2026-S1', '2026-S2'],
  ['2024', '2025', '2026'],
];

interface Axes {
  readonly key: 'wilayah' | 'unit' | undefined;
  readonly where: readonly string[];
  readonly when: readonly string[];
}

function randomAxes(random: Random): Axes {
  const key = pick(random, ['wilayah', 'wilayah', 'unit', undefined] as const);
  const isTimed = key === undefined || random() < 0.7;
  const some = (list: readonly string[]) => shuffled(random, list).slice(0, 1 + Math.floor(random() * 4));
  return {
    key,
    where: key === undefined ? [] : some(key === 'unit' ? units : pick(random, places)),
    when: isTimed ? some(pick(random, periods)) : [],
  };
}

function randomMasukan(random: Random, names: readonly string[]): Fields {
  const axes = randomAxes(random);
  const { key, where, when } = axes;
  const sel = (place: string | undefined, periode: string | undefined): Fields => ({
    ...(key !== undefined && { [key]: place }),
    ...(periode !== undefined && { periode }),
  });
  const cells = (where.length > 0 ? where : [undefined]).flatMap((place) =>
    (when.length > 0 ? when : [undefined]).map((periode) => sel(place, periode)),
  );
  const baris = shuffled(random, cells)
    .filter(() => random() < 0.85)
    .map((cell) => ({ ...cell, data: randomData(random, names) }));
  return {
    baris: random() < 0.06 ? spoiled(random, baris) : baris,
    ...maybe(random, 'untuk', [randomWhole(random, axes)]),
    ...maybe(random, 'diharapkan', [randomExpected(random, axes)], 0.3),
    ...maybe(random, 'lengkap', [true, false], 0.2),
  };
}

function randomData(random: Random, names: readonly string[]): unknown {
  if (random() < 0.02) return pick(random, [5, null, 'x', ['1']]);
  const data = names.map((id) => [id, randomValue(random)] as const);
  return Object.fromEntries(data.filter(([, value]) => value !== undefined));
}

function randomValue(random: Random): string | null | undefined {
  const kind = random();
  if (kind < 0.1) return pick(random, [null, undefined]);
  if (kind < 0.13) return pick(random, ['', '1,5', '-3', '2.5', 'x']);
  if (kind < 0.3) return '0';
  if (kind < 0.4) return `${Math.floor(random() * 100)}.${1 + Math.floor(random() * 9)}`;
  return `${Math.floor(random() ** 3 * 10_000)}`;
}

/** What the figure is for; mostly around the rows. */
function randomWhole(random: Random, { key, where, when }: Axes): Fields {
  const prefix = where[0]?.startsWith('6305') ? '6305' : where[0]?.startsWith('63.05') ? '63.05' : undefined;
  const regions = [prefix ?? '63', '63', ...where];
  return {
    ...(key === 'wilayah' && maybe(random, 'wilayah', regions)),
    ...(key === 'unit' && maybe(random, 'unit', ['Kabupaten', ''], 0.3)),
    ...(when.length > 0
      ? random() < 0.8
        ? maybe(random, 'periode', ['2026', '2024-2026', '2026-S1', '2026-T1', '2026-2024'])
        : { sampai: pick(random, ['2026-T4', '2026-T3', '2026-12', '2026', '2024-2026', 'T3']) }
      : maybe(random, 'periode', ['2026-T1', '2026'], 0.3)),
    ...maybe(random, 'sampai', ['2026-T3'], 0.02),
    ...maybe(random, 'unit', ['RSUD'], 0.02),
  };
}

/** What is expected: mostly the rows and some more. */
function randomExpected(random: Random, { key, where, when }: Axes): Fields {
  const more = key === 'unit' ? units : (places.find((list) => list.includes(where[0] ?? '')) ?? []);
  const times = periods.find((list) => list.includes(when[0] ?? '')) ?? [];
  const extended = (own: readonly string[], all: readonly string[]) => {
    const list = [...own, ...all.filter((one) => !own.includes(one) && random() < 0.5)];
    return shuffled(
      random,
      random() < 0.05 ? [...list, ...list.slice(0, 1)] : list.slice(random() < 0.05 ? 1 : 0),
    );
  };
  return {
    ...(key !== undefined && random() < 0.7 && { [key]: extended(where, more) }),
    ...(when.length > 0 && random() < 0.6 && { periode: extended(when, times) }),
    ...maybe(random, 'unit', [units], 0.02),
    ...maybe(random, 'periode', [['2026']], 0.02),
  };
}

/** Rows with a fault in what they name. */
function spoiled(random: Random, baris: readonly Fields[]): readonly Fields[] {
  const i = Math.floor(random() * baris.length);
  const change = pick<Fields>(random, [
    { periode: '2026-07' },
    { periode: '2024-2026' },
    { periode: '2026-T9' },
    { wilayah: '63.05.01.2001' },
    { wilayah: '6305' },
    { wilayah: 'Tapin' },
    { wilayah: 63 },
    { unit: '' },
    { unit: 'RSUD', wilayah: '63' },
  ]);
  const spoilt = baris.map((row, k) => (k === i ? { ...row, ...change } : row));
  const [first] = baris;
  return random() < 0.3 && first !== undefined ? [...baris, first] : spoilt;
}
