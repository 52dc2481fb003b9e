// Random rows of regions, units and periods, for indicators that join in every way.

import {
  defineDokumen,
  hitungan,
  kali,
  konstanta,
  kurang,
  laju,
  persentase,
  pertumbuhan,
  rasio,
  safeParseIndikator,
  tambah,
} from 'indikator';
import { skalaKinerja } from 'indikator/katalog';
import { randomFrom } from './random.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ place: string | undefined, period: string | undefined, values: Record<string, string | null> }} Cell */

/** @type {readonly [string, ...string[]]} */
const MODES = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceil', 'floor'];

/** What is computed, and whether it is linear and uses `c`. */
const FORMULAS = /** @type {const} */ ([
  { make: () => persentase('a', 'b'), satuan: 'persen', isLinear: false, usesC: false },
  {
    make: () => ({ ...persentase('a', 'b'), nolPerNol: { nilai: '33.3333', alasan: 'x' } }),
    satuan: 'persen',
    isLinear: false,
    usesC: false,
  },
  { make: () => laju('a', 'b', 100_000), satuan: 'nilai', isLinear: false, usesC: false },
  { make: () => pertumbuhan('a', 'b'), satuan: 'persen', isLinear: false, usesC: false },
  { make: () => rasio(tambah('a', 'c'), 'b', '1000'), satuan: 'nilai', isLinear: false, usesC: true },
  {
    make: () => rasio(kurang('b', 'a'), tambah('b', 'c'), '100'),
    satuan: 'persen',
    isLinear: false,
    usesC: true,
  },
  { make: () => hitungan(kurang(tambah('a', 'b'), 'c')), satuan: 'nilai', isLinear: true, usesC: true },
  {
    make: () => hitungan(tambah(kali(konstanta('1/3'), 'a'), kali(konstanta('0.2'), 'b'))),
    satuan: 'nilai',
    isLinear: true,
    usesC: false,
  },
]);

/** @type {readonly [readonly string[], ...(readonly string[])[]]} */
const PERIODS = [
  ['2025', '2026'],
  ['2026-T1', '2026-T2', '2026-T3', '2026-T4'],
  Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`),
  ['2025-S1', '2025-S2', '2026-S1'],
];

/**
 * Groups of rows, each with its indicator, its table and how it is grouped.
 * @param {number} count
 * @param {number} seed
 */
export function randomGroups(count, seed) {
  const random = randomFrom(seed);
  /** @type {NonNullable<ReturnType<typeof group>>[]} */
  const made = [];
  // What is no sound definition is drawn again.
  while (made.length < count) {
    const one = group(random);
    if (one !== undefined) made.push(one);
  }
  return made;
}

/** @param {Random} random */
function group(random) {
  const tempat = random.pick(/** @type {const} */ (['wilayah', 'wilayah', 'unit', undefined]));
  const isTimed = tempat === undefined || random.chance(0.7);
  const drawn = indikatorOf(random);
  if (drawn === undefined) return undefined;
  const { indikator, hasC } = drawn;
  const tipe = () => random.pick(['integer', 'bigint', 'decimal(8,2)', 'double(2)', 'text(9,1)']);
  const kolom = {
    a: { tipe: tipe() },
    b: { tipe: tipe() },
    ...(hasC ? { c: { nama: 'c kolom', tipe: tipe() } } : {}),
  };
  const periods = isTimed ? random.pick(PERIODS) : [undefined];
  const cells = cellsOf(random, placesOf(random, tempat), periods, kolom);
  const keys = [
    ...(tempat === undefined ? [] : [{ name: 'tempat"nya', tipe: 'text(20,0)' }]),
    ...(isTimed ? [{ name: 'kapan', tipe: 'text(10,0)' }] : []),
  ];
  return {
    indikator,
    kolom,
    dokumen: documentOf(indikator),
    pengaturan: groupingOf(random, tempat, periods),
    capaian: { target: random.pick(['0', '12.5', '50', '1000']) },
    cells: {
      ...(tempat === undefined ? {} : { [tempat]: 'tempat"nya' }),
      ...(isTimed ? { periode: 'kapan' } : {}),
    },
    columns: [
      ...keys,
      ...Object.entries(kolom).map(([id, one]) => ({ name: 'nama' in one ? one.nama : id, tipe: one.tipe })),
    ],
    rows: cells.map(({ place, period, values }) => [
      ...(place === undefined ? [] : [place]),
      ...(period === undefined ? [] : [period]),
      ...Object.values(values),
    ]),
    baris: cells.map(({ place, period, values }) => ({
      ...(tempat === undefined ? {} : { [tempat]: place }),
      ...(period === undefined ? {} : { periode: period }),
      data: values,
    })),
  };
}

/** @param {Random} random */
function indikatorOf(random) {
  const { make, satuan, isLinear, usesC } = random.pick(FORMULAS);
  /** @type {readonly [string, ...string[]]} */
  const ways = isLinear
    ? ['gabung', 'rata-rata', 'jumlah', 'terkecil', 'terbesar']
    : ['gabung', 'gabung', 'rata-rata', 'terkecil', 'terbesar'];
  const wilayah = random.pick(ways);
  const bobot = wilayah === 'rata-rata' && random.chance(0.5) ? { bobot: 'c' } : {};
  const hasC = usesC || 'bobot' in bobot;
  const variable = (/** @type {object} */ more) => ({
    label: 'x',
    gabungPeriode: random.pick(['jumlah', 'terakhir', 'rata-rata']),
    gabungWilayah: 'jumlah',
    ...more,
  });
  const parsed = safeParseIndikator({
    id: 'x',
    nama: 'X',
    satuan,
    variabel: {
      a: variable({
        ...(random.chance(0.5) ? { bagianDari: 'b' } : {}),
        ...(random.chance(0.5) ? { jenis: 'cacah' } : {}),
      }),
      b: variable(random.chance(0.5) ? { minimum: '0' } : {}),
      ...(hasC ? { c: variable({ minimum: '0' }) } : {}),
    },
    formula: make(),
    agregasi: { wilayah, periode: random.pick([...ways, 'terakhir']), ...bobot },
    pembulatan: { digit: random.pick([0, 1, 2, 4]), mode: random.pick(MODES) },
    polaritas: 'naik',
    capaian: {
      ...(random.chance(0.5) ? { metode: random.pick(['selisih', 'rasio-terbalik', 'stabil']) } : {}),
      ...(random.chance(0.5) ? { batasAtas: '120', targetNol: '100', targetNolLuput: '0' } : {}),
      pembulatan: { digit: random.pick([0, 1, 3]), mode: random.pick(MODES) },
      ...(random.chance(0.5) ? { skala: skalaKinerja } : {}),
    },
  });
  return parsed.ok ? { indikator: parsed.value, hasC } : undefined;
}

/** @param {import('indikator').Indikator} indikator */
function documentOf(indikator) {
  const sasaran = [{ id: 's', uraian: 'S', indikator: [indikator] }];
  return defineDokumen({ id: 'd', judul: 'D', instansi: { nama: 'D' }, tahun: 2026, sasaran });
}

/**
 * @param {Random} random
 * @param {'wilayah' | 'unit' | undefined} tempat
 * @param {readonly (string | undefined)[]} periods
 */
function groupingOf(random, tempat, periods) {
  const [first] = periods;
  const byPlace = tempat !== undefined && random.chance(0.7) ? [tempat] : [];
  const byPeriod = first !== undefined && random.chance(0.7) ? ['periode'] : [];
  const menurut = [...byPlace, ...byPeriod];
  const own = first?.length === 4 ? [] : first?.[5] === 'S' ? ['semester'] : ['semester', 'triwulan'];
  return {
    menurut: menurut.length === 0 ? [tempat ?? 'periode'] : menurut,
    ...(tempat === 'wilayah' ? { tingkat: 1 + random.below(4) } : {}),
    ...(first === undefined ? {} : { jenis: random.pick(['tahun', ...own]) }),
  };
}

/**
 * @param {Random} random
 * @param {'wilayah' | 'unit' | undefined} tempat
 * @returns {readonly (string | undefined)[]}
 */
function placesOf(random, tempat) {
  if (tempat === undefined) return [undefined];
  if (tempat === 'unit') return Array.from({ length: 1 + random.below(5) }, (_, i) => `puskesmas ${i}`);
  const isBps = random.chance(0.5);
  const codes = ['11', '12'].flatMap((p) => ['1', '2'].flatMap((k) => ['1', '2'].map((c) => [p, k, c])));
  return codes.flatMap(([p, k, c]) =>
    Array.from({ length: 1 + random.below(3) }, (_, d) =>
      isBps ? `${p}0${k}0${c}000${d + 1}` : `${p}.0${k}.0${c}.200${d + 1}`,
    ),
  );
}

/**
 * Cells in any order, some of them absent.
 * @param {Random} random
 * @param {readonly (string | undefined)[]} places
 * @param {readonly (string | undefined)[]} periods
 * @param {Readonly<Record<string, { tipe: string }>>} kolom
 * @returns {readonly Cell[]}
 */
function cellsOf(random, places, periods, kolom) {
  const isSmall = random.chance(0.5);
  const all = places.flatMap((place) => periods.map((period) => ({ place, period })));
  const kept = all.filter((_, i) => i === 0 || random.chance(0.9));
  return kept
    .map((cell) => {
      /** @type {Record<string, string | null>} */
      const values = {};
      for (const [id, { tipe }] of Object.entries(kolom)) values[id] = cellText(random, tipe, isSmall);
      const whole = Number(values.b ?? 0);
      if (whole > 0 && random.chance(0.8)) values.a = String(random.below(Math.floor(whole) + 1));
      return { cell: { ...cell, values }, at: random.next() };
    })
    .sort((x, y) => x.at - y.at)
    .map(({ cell }) => cell);
}

/**
 * @param {Random} random
 * @param {string} tipe
 * @param {boolean} isSmall
 */
function cellText(random, tipe, isSmall) {
  const kind = random.below(25);
  const holdsDecimals = !/^(?:int|big)/.test(tipe);
  if (kind === 0) return null;
  if (kind === 1) return '0';
  if (kind === 2 && holdsDecimals) return `${random.below(90)}.5`;
  if (kind === 3) return `-${1 + random.below(20)}`;
  if (kind === 4 && tipe.startsWith('text')) return 'x';
  const whole = String(random.below(isSmall ? 12 : 90_000));
  return /^(?:dec|dou)/.test(tipe) ? `${whole}.${random.pick(['25', '5', '75'])}` : whole;
}
