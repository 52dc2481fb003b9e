// Random policies of achievement around random definitions, with targets and baselines in columns or as numbers, near the results.

import * as library from 'indikator';
import { toSql } from 'indikator/sql';
import { randomCell, styleOf } from './cells.mjs';
import { randomDefinitions } from './definitions.mjs';
import { randomFrom } from './random.mjs';
import { randomRows } from './rows.mjs';

// Untyped: what is made at random is only known when it runs.
const { bagi, computeCapaian, defineSkala, evaluate, kali, konstanta, kurang, safeParseIndikator, tambah } =
  /** @type {any} */ (library);

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./definitions.mjs').Definition} Definition */
/** @typedef {{ units: string | null, desimal: string | null, kode: string | null, predikat?: string | null }} Answer */

/**
 * @typedef {object} Achievement
 * @property {Definition} definition
 * @property {any} capaian As `toSql` takes it.
 */

const MODES = /** @type {const} */ (['half-up', 'half-down', 'half-even', 'up', 'down', 'ceil', 'floor']);
const METHODS = /** @type {const} */ ([
  ...['rasio', 'rasio', 'selisih', 'rasio-terbalik', 'dari-baseline', 'dari-baseline', 'stabil', 'rentang'],
  ...['own', 'own', undefined],
]);
const TYPES = /** @type {const} */ ([
  ...['integer', 'bigint', 'decimal(12,2)', 'decimal(18,4)', 'decimal(30,6)', 'double(3)', 'text(18,4)'],
]);

/** Methods of one's own, with none, one or more divisions. */
const OWN = /** @type {const} */ ([
  () => kali(bagi(kurang('realisasi', 'kondisiAwal'), kurang('target', 'kondisiAwal')), konstanta('50')),
  () => bagi(kali('realisasi', konstanta('100')), 'target'),
  () => tambah(konstanta('100'), kurang('target', 'realisasi')),
  () => tambah(bagi('target', 'realisasi'), bagi('kondisiAwal', kurang('target', konstanta('1/3')))),
  () => kali(konstanta('100/3'), bagi(tambah('realisasi', 'target'), tambah('realisasi', konstanta('1')))),
  () => bagi(konstanta('0'), 'target'),
]);

/**
 * A scale with ends that are printed with so many digits: with gaps or without, open ends, ends that are absent.
 * @param {Random} random
 */
function scaleWithEnds(random) {
  const digit = random.pick([0, 0, 1, 2, 3]);
  const unit = 1 / 10 ** digit;
  const celah = random.pick([undefined, 'tolak', 'bawah-terbuka', 'bawah-tertutup', 'bulatkan']);
  const count = 1 + random.below(5);
  let end = random.below(40) - 10;
  const kelas = Array.from({ length: count }, (_, i) => {
    const [from, to] = [end, end + 5 + random.below(40)];
    const hasGap = celah !== undefined && random.chance(0.7);
    end = hasGap ? to + unit : to;
    const isOpen = !hasGap && celah !== 'bulatkan' && random.chance(0.5);
    return {
      from,
      to,
      isOpen,
      hasGap,
      predikat: random.pick(['A', 'Baik (B)', "C'c", 'D \\ {{ x }}', 'É$']) + i,
    };
  });
  const [lowest, highest] = [random.chance(0.2), random.chance(0.2)];
  return defineSkala({
    id: 'skala',
    nama: 'Skala',
    ...(celah === undefined ? {} : { celah }),
    ...(random.chance(0.5) ? { diAtas: 'tertinggi' } : {}),
    ...(random.chance(0.5) ? { diBawah: 'terendah' } : {}),
    kelas: kelas.map(({ from, to, isOpen, predikat }, i) => {
      const before = kelas[i - 1];
      // Where two classes meet, one of them has the number.
      const takes = before === undefined || before.hasGap || before.isOpen;
      return {
        predikat,
        ...(i === 0 && lowest
          ? {}
          : { bawah: { nilai: from.toFixed(digit), ...(takes ? {} : { terbuka: true }) } }),
        ...(i === count - 1 && highest && (count > 1 || !lowest)
          ? {}
          : { atas: { nilai: to.toFixed(digit), ...(isOpen && i < count - 1 ? { terbuka: true } : {}) } }),
        nilai: String(i + 1),
      };
    }),
  });
}

const names = (/** @type {boolean} */ numbered) =>
  defineSkala({
    id: 'nama',
    nama: 'Nama',
    kelas: ['TMP', 'TW', 'WDP', 'WTP'].map((predikat, i) => ({
      predikat,
      ...(numbered ? { nilai: `${i * 50}` } : {}),
    })),
  });

/** @param {Random} random */
function scaleOf(random) {
  return random.chance(0.15) ? names(random.chance(0.7)) : scaleWithEnds(random);
}

/**
 * @param {Random} random
 * @param {number} n
 */
function policyOf(random, n) {
  const metode = random.pick(METHODS);
  const percent = () => random.pick(['0', '100', '50', '33.335', '-0.005', '120']);
  const some = (/** @type {number} */ chance, /** @type {object} */ part) =>
    random.chance(chance) ? part : {};
  return {
    ...(metode === undefined ? {} : { metode: metode === 'own' ? { rumus: random.pick(OWN)() } : metode }),
    ...some(0.4, { batasAtas: random.pick(['100', '120', '150.005', '99.995']) }),
    ...some(0.3, { batasBawah: random.pick(['0', '-50', '-12.3456', '10']) }),
    ...some(0.3, { dalamRentang: random.pick(['100', '95.5']) }),
    ...some(0.4, { targetNol: percent() }),
    ...some(0.3, { targetNolLuput: percent() }),
    ...some(0.4, { realisasiNol: percent() }),
    ...some(0.35, { dasar: 'eksak' }),
    pembulatan: { digit: random.pick([0, 1, 2, 2, 3, 6]), mode: MODES[n % MODES.length] },
    ...some(0.7, { skala: scaleOf(random) }),
  };
}

/**
 * @param {Random} random
 * @param {any} skala
 */
function targetOf(random, skala) {
  const x = random.next();
  const periode = '2026';
  const number = () => random.pick(['0', '1', '10.5', '50', '100', '1000', '-5', '94.33']);
  if (x < 0.65) return { nama: 'Target "t"', tipe: random.pick(TYPES) };
  if (x < 0.72) return number();
  if (x < 0.79)
    return { jenis: 'batas', periode, arah: random.pick(['>=', '>', '<=', '<']), nilai: number() };
  if (x < 0.92 || skala === undefined) {
    const [bawah, atas] = random.pick([
      ['-5', '5'],
      ['0', '10'],
      ['10', '90.5'],
      ['50', '50'],
      ['-10', '0'],
    ]);
    return { jenis: 'rentang', periode, bawah, atas };
  }
  return { jenis: 'predikat', periode, predikat: random.pick(skala.kelas).predikat };
}

/** What a policy may lack for its target: then no row has an achievement, and no query is written. */
const LACKING = [
  'missing-method',
  'missing-polaritas',
  'method-needs-range',
  'missing-baseline',
  'polarity-mismatch',
];

/**
 * As many achievements, over definitions of all kinds.
 * @param {number} count
 * @param {number} seed
 */
export function randomAchievements(count, seed) {
  const random = randomFrom(seed ^ 0x5eed);
  return randomDefinitions(count, seed).map((definition, n) => {
    // What is no sound policy is drawn again.
    for (;;) {
      const made = achievementOf(random, definition, n);
      if (made !== undefined) return made;
    }
  });
}

/**
 * @param {Random} random
 * @param {Definition} definition
 * @param {number} n
 * @returns {Achievement | undefined}
 */
function achievementOf(random, definition, n) {
  const polaritas = random.pick([undefined, 'naik', 'turun', 'stabil']);
  const skala = random.chance(0.5) ? scaleOf(random) : undefined;
  const parsed = safeParseIndikator({
    ...definition.indikator,
    ...(polaritas === undefined ? {} : { polaritas }),
    ...(skala === undefined ? {} : { skala }),
    capaian: policyOf(random, n),
  });
  if (!parsed.ok) return undefined;
  const baseline = random.chance(0.8)
    ? { nama: 'awal', tipe: random.pick(TYPES) }
    : random.pick(['0', '12.5', '-3']);
  const capaian = { target: targetOf(random, skala), ...(random.chance(0.8) ? { baseline } : {}) };
  const made = { definition: { ...definition, indikator: parsed.value }, capaian };
  const asked = toSql(
    parsed.value,
    /** @type {any} */ ({ dialek: 'duckdb', tabel: 't', kolom: definition.kolom, capaian }),
  );
  if (asked.ok) return made;
  if (asked.issues.every(({ code }) => LACKING.includes(code))) return undefined;
  throw new Error(JSON.stringify(asked.issues));
}

const isColumn = (/** @type {any} */ one) => typeof one === 'object' && 'tipe' in one;

/** The columns of target and baseline. */
export function columnsOf(/** @type {Achievement} */ { capaian }) {
  return [capaian.target, capaian.baseline].filter(isColumn);
}

/**
 * The rows with their targets and baselines, and what the library makes of each.
 * @param {Achievement} achievement
 * @param {number} count
 * @param {number} seed
 * @param {boolean} finite Whether every double is finite.
 */
export function randomAchieved(achievement, count, seed, finite) {
  const { definition, capaian } = achievement;
  const { indikator } = definition;
  const random = randomFrom(seed ^ 0xcafe);
  const { rows, data } = randomRows(definition, count, seed, finite);
  const ids = Object.keys(data);
  /** @type {Answer[]} */
  const results = [];
  /** @type {Answer[]} */
  const achieved = [];
  const wider = rows.map((row, n) => {
    const hasil = evaluate(indikator, Object.fromEntries(ids.map((id) => [id, data[id]?.[n]])));
    results.push(answerOf(hasil));
    const style = styleOf(random);
    const cells = columnsOf(achievement).map(({ tipe }) => {
      const near = nearCell(random, tipe, hasil.ok ? hasil.desimal : '0');
      return near ?? randomCell(random, tipe, {}, style, finite);
    });
    const values = cells.map(({ value }) => value);
    const given = (/** @type {any} */ one) => (isColumn(one) ? values.shift() : one);
    const masukan = { realisasi: hasil, target: given(capaian.target), baseline: given(capaian.baseline) };
    achieved.push(answerOf(computeCapaian(indikator, masukan)));
    return [...row, ...cells.map(({ text }) => text)];
  });
  return { rows: wider, results, achieved };
}

/**
 * A cell with the result itself, a number beside it, or zero; undefined: any other, or what the type cannot hold.
 * @param {Random} random
 * @param {string} tipe
 * @param {string} desimal
 */
function nearCell(random, tipe, desimal) {
  const x = random.next();
  if (x < 0.05) return { text: '0', value: tipe.startsWith('double') ? 0 : '0' };
  if (x > 0.6) return undefined;
  const decimals = Number(/(\d+)\)$/.exec(tipe)?.[1] ?? 0);
  const whole = tipe.includes('(') ? decimals : 0;
  const [before = '0', behind = ''] = desimal.split('.');
  if (before.length > 9) return undefined;
  const moved = x < 0.25 ? before : `${BigInt(before) + BigInt(random.below(20) - 5)}`;
  const text = whole === 0 ? moved : `${moved}.${behind.padEnd(whole, '0').slice(0, whole)}`;
  return {
    text: String(Number(text)),
    value: tipe.startsWith('double') ? Number(text) : String(Number(text)),
  };
}

/**
 * How a figure of the library is answered: a result, or an achievement with its grade.
 * @param {any} figure
 * @returns {Answer}
 */
export function answerOf(figure) {
  if (!figure.ok) return { units: null, desimal: null, kode: figure.issues[0].code, predikat: null };
  const { desimal } = figure;
  const predikat = ('metode' in figure ? figure.predikat : undefined) ?? null;
  return { units: String(BigInt(desimal.replace('.', ''))), desimal, kode: null, predikat };
}
