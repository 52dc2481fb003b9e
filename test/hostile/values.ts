import { evaluate, explain } from 'indikator';
import { dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { pmks } from '../fixtures/pmks.js';

/** A value, and what to call it: some of them cannot even be printed. */
export interface Named {
  readonly nama: string;
  readonly value: unknown;
}

const throws = (): never => {
  throw new Error('duri');
};

/** A list, object or expression nested that deep. */
export function deepList(levels: number): unknown {
  let tree: unknown = [];
  for (let i = 1; i < levels; i += 1) tree = [tree];
  return tree;
}

export function deepObject(levels: number): unknown {
  let tree: unknown = {};
  for (let i = 1; i < levels; i += 1) tree = { a: tree };
  return tree;
}

export function deepEkspresi(levels: number): unknown {
  let tree: unknown = 'terlayani';
  for (let i = 1; i < levels; i += 1) tree = { jenis: 'tambah', operan: [tree, 'seluruh'] };
  return tree;
}

/** Few objects, but 10^9 places: every level holds the next one ten times. */
function laughs(): unknown {
  let tree: unknown = 'ha';
  for (let i = 0; i < 9; i += 1) tree = new Array(10).fill(tree);
  return tree;
}

/** An expression of 2^40 leaves, made of 40 nodes. */
function ekspresiLaughs(): unknown {
  let tree: unknown = 'terlayani';
  for (let i = 0; i < 40; i += 1) tree = { jenis: 'tambah', operan: [tree, tree] };
  return tree;
}

function cyclicObject(): unknown {
  const diri: Record<string, unknown> = {};
  diri.diri = diri;
  return diri;
}

function cyclicList(): unknown {
  const diri: unknown[] = [];
  diri.push(diri);
  return diri;
}

function mutual(): unknown {
  const a: Record<string, unknown> = {};
  const b = { a };
  a.b = b;
  return a;
}

function cyclicEkspresi(): unknown {
  const operan: unknown[] = ['terlayani'];
  const node = { jenis: 'kali', operan };
  operan.push(node);
  return node;
}

/** Every trap of a proxy that reading can spring. */
export const readTraps = ['get', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const;
/** Those that reading does not spring. */
export const otherTraps = [
  ...[
    'has',
    'set',
    'deleteProperty',
    'defineProperty',
    'isExtensible',
    'preventExtensions',
    'setPrototypeOf',
  ],
  ...['apply', 'construct'],
] as const;

export function trapped(target: object, trap: string): object {
  return new Proxy(target, { [trap]: throws });
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const everyTrap = new Proxy(
  {},
  Object.fromEntries([...readTraps, ...otherTraps].map((trap) => [trap, throws])),
);

/** A list that gives another length than it has. */
export function lying(length: unknown): unknown {
  return new Proxy([], { get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)) });
}

class Orang {
  readonly nama = 'x';
}

class Berduri extends Array<number> {
  override map(): never {
    return throws();
  }
}

/** Objects that look like a Decimal and are none. */
export const fakeDecimals: readonly Named[] = [
  { nama: 'Decimal with words that are no list', value: fakeDecimal({ 0: 1, length: 1 }) },
  { nama: 'Decimal with holes for words', value: fakeDecimal(new Array(1)) },
  { nama: 'Decimal with words beyond 10^7', value: fakeDecimal([10_000_000]) },
  { nama: 'Decimal without words', value: fakeDecimal([]) },
  { nama: 'Decimal with revoked words', value: fakeDecimal(revoked([1])) },
  {
    nama: 'Decimal whose tag throws',
    value: Object.defineProperty({}, 'toStringTag', { get: throws, enumerable: true }),
  },
];

/** Decimals but for the methods of their words, which nobody calls: the fields alone are read. */
export const oddDecimals: readonly Named[] = [
  { nama: 'Decimal with words of another class', value: fakeDecimal(Berduri.of(1)) },
  { nama: 'Decimal with a slice of its own', value: fakeDecimal(Object.assign([1], { slice: throws })) },
  {
    nama: 'Decimal whose slice is a stranger',
    value: fakeDecimal(Object.assign([1], { slice: () => ({ every: () => true, length: 1, map: throws }) })),
  },
];

function fakeDecimal(d: unknown): object {
  return { toStringTag: '[object Decimal]', s: 1, e: 0, d };
}

/** What a definition, or a part of one, can never be. */
export const hostile: readonly Named[] = [
  { nama: 'undefined', value: undefined },
  { nama: 'NaN', value: Number.NaN },
  { nama: 'Infinity', value: Number.NEGATIVE_INFINITY },
  { nama: 'a bigint', value: 10n ** 5000n },
  { nama: 'a symbol', value: Symbol('s') },
  { nama: 'a function', value: throws },
  { nama: 'a class', value: Orang },
  { nama: 'a class instance', value: new Orang() },
  { nama: 'a date', value: new Date(Number.NaN) },
  { nama: 'a map', value: new Map([['id', 'x']]) },
  { nama: 'a weak map', value: new WeakMap() },
  { nama: 'a promise', value: Promise.resolve(1) },
  { nama: 'a boxed text', value: new String('x') },
  { nama: 'a typed array', value: new Float64Array(8) },
  { nama: 'an error', value: new Error('x') },
  { nama: 'a sparse list', value: Object.assign([], { 3: 'x' }) },
  { nama: 'a list of 10^8 holes', value: new Array(1e8) },
  { nama: 'a list of 10^6 items', value: new Array(1e6).fill('a') },
  {
    nama: 'an object of 10^5 keys',
    value: Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, 1])),
  },
  { nama: 'a text of 1 MB', value: 'x'.repeat(1e6) },
  { nama: 'a key of 1 MB', value: { ['k'.repeat(1e6)]: 1 } },
  { nama: 'a list 20,000 deep', value: deepList(20_000) },
  { nama: 'an object 20,000 deep', value: deepObject(20_000) },
  { nama: 'an expression 20,000 deep', value: deepEkspresi(20_000) },
  { nama: 'billion laughs', value: laughs() },
  { nama: 'billion laughs in an expression', value: ekspresiLaughs() },
  { nama: 'an object that holds itself', value: cyclicObject() },
  { nama: 'a list that holds itself', value: cyclicList() },
  { nama: 'two objects that hold each other', value: mutual() },
  { nama: 'an expression that holds itself', value: cyclicEkspresi() },
  { nama: 'a throwing getter', value: Object.defineProperty({}, 'id', { enumerable: true, get: throws }) },
  { nama: 'a throwing item', value: Object.defineProperty(['x'], 0, { enumerable: true, get: throws }) },
  {
    nama: 'a throwing toString',
    value: { toString: throws, valueOf: throws, toJSON: throws, [Symbol.toPrimitive]: throws },
  },
  { nama: 'an own __proto__', value: JSON.parse('{"__proto__": {"isAdmin": true}}') },
  { nama: 'a symbol key', value: { [Symbol('k')]: 1 } },
  { nama: 'a revoked proxy of an object', value: revoked({}) },
  { nama: 'a revoked proxy of a list', value: revoked([]) },
  { nama: 'a revoked proxy of a function', value: revoked(throws) },
  { nama: 'a proxy that always throws', value: everyTrap },
  ...readTraps.map((trap) => ({ nama: `a proxy that throws on ${trap}`, value: trapped({ id: 'x' }, trap) })),
  { nama: 'a list proxy that throws on get', value: trapped(['x'], 'get') },
  { nama: 'a list of length Infinity', value: lying(Number.POSITIVE_INFINITY) },
  { nama: 'a list with a length that throws', value: lying({ valueOf: throws }) },
  { nama: 'a list with a symbol for a length', value: lying(Symbol('length')) },
  ...fakeDecimals,
];

const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
const gagal = evaluate(pmks, { terlayani: null, seluruh: 160 });

/** What the functions do take, to get them past their first look. */
export const plausible: readonly Named[] = [
  { nama: 'an indicator', value: pmks },
  { nama: 'an indicator unchecked', value: { ...pmks } },
  { nama: 'a document', value: dinsosTapin2020 },
  { nama: 'a scale', value: skalaSakip },
  { nama: 'a result', value: hasil },
  { nama: 'a failure', value: gagal },
  { nama: 'an issue', value: gagal.ok ? undefined : gagal.issues[0] },
  { nama: 'an explanation', value: hasil.ok ? explain(hasil) : undefined },
  { nama: 'data', value: { terlayani: 1, seluruh: '2' } },
  ...['id', 'en', 'a', '1/9', '14.38', '94,33', 'terlayani'].map((value) => ({ nama: `"${value}"`, value })),
  ...[0, 2, -1, 1.5, 25].map((value) => ({ nama: `${value}`, value })),
  { nama: 'null', value: null },
];
