import {
  bagi,
  defineIndikator,
  IndikatorError,
  type Issue,
  kali,
  konstanta,
  type Parsed,
  persentase,
  safeParseDokumen,
  safeParseIndikator,
  safeParseSkala,
  tambah,
} from 'indikator';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/issue/english.js';
import { dokumenLengkap, lengkap } from '../definition/nouns.js';
import { pmks } from '../fixtures/pmks.js';
import {
  deepEkspresi,
  deepList,
  deepObject,
  hostile,
  lying,
  otherTraps,
  readTraps,
  trapped,
} from './values.js';

type Step = string | number;
type SafeParse = (value: unknown) => Parsed<unknown>;

const copy = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

/** What is wrong with the outcome of a parse that must fail; nothing when it is as it should be. */
function complaint(parse: () => Parsed<unknown>): string | undefined {
  try {
    const parsed = parse();
    if (parsed.ok) return 'was taken';
    if (parsed.issues.length === 0) return 'has no issues';
    return parsed.issues.every(isLocated) ? undefined : 'has an issue that is not located';
  } catch (error) {
    return `threw ${error instanceof Error ? error.name : typeof error}`;
  }
}

function isLocated({ code, path, message, asal, tingkat }: Issue): boolean {
  return (
    Object.hasOwn(english, code) &&
    Array.isArray(path) &&
    path.every((step) => typeof step === 'string' || typeof step === 'number') &&
    /^[^:]+: \S/.test(message) &&
    asal === 'definisi' &&
    tingkat === 'salah'
  );
}

function found(parsed: Parsed<unknown>): string[] {
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** The same data with something else at one place. */
function put(data: unknown, path: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.with(Number(step), put(data[Number(step)], rest, value));
  return { ...Object(data), [step]: put(Object(data)[step], rest, value) };
}

/** The way to everything in some data. */
function* pathsOf(data: unknown, path: readonly Step[] = []): Generator<readonly Step[]> {
  yield path;
  if (typeof data !== 'object' || data === null) return;
  for (const [key, part] of Object.entries(data)) {
    yield* pathsOf(part, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}

const at = (data: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((value, step) => Object(value)[step], data);

const nouns: readonly (readonly [string, SafeParse, unknown])[] = [
  ['safeParseIndikator', safeParseIndikator, copy(lengkap)],
  ['safeParseDokumen', safeParseDokumen, copy(dokumenLengkap)],
  ['safeParseSkala', safeParseSkala, copy(Object(dokumenLengkap.sasaran[1].indikator[1]).skala)],
];

describe.each(nouns)('%s', (_nama, safeParse, valid) => {
  it('takes its valid example', () => {
    expect(safeParse(valid).ok).toBe(true);
  });

  it('refuses every hostile value as a whole, with located issues', () => {
    const complaints = hostile.map(({ nama, value }) => [nama, complaint(() => safeParse(value))]);
    expect(complaints.filter(([, text]) => text !== undefined)).toEqual([]);
  });

  it('refuses hostile values in every place, a third of them in each, with located issues', () => {
    // What takes long to copy need not be tried everywhere.
    const small = hostile.filter(
      ({ nama }) => !/10\^|20,000|laughs|Infinity$/.test(nama) || nama === 'Infinity',
    );
    // The inside of an indicator has this test to itself.
    const inside = safeParse === safeParseDokumen ? 5 : 100;
    const places = [...pathsOf(valid)].filter((path) => path.length > 0 && path.length <= inside);
    const complaints = places.flatMap((path, i) =>
      small
        .filter((_, k) => (i + k) % 3 === 0)
        .map(({ nama, value }) => {
          // As in JSON, a key whose value is undefined is absent: that may be right.
          const absent = value === undefined && typeof path.at(-1) === 'string';
          return [
            nama,
            path.join('.'),
            absent ? undefined : complaint(() => safeParse(put(valid, path, value))),
          ];
        }),
    );
    expect(places.length).toBeGreaterThan(20);
    expect(complaints.filter(([, , text]) => text !== undefined)).toEqual([]);
  });

  it('refuses __proto__ from JSON at every level, and says where', () => {
    for (const path of pathsOf(valid)) {
      const object = at(valid, path);
      if (typeof object !== 'object' || object === null || Array.isArray(object)) continue;
      const own = JSON.parse(
        JSON.stringify(object).replace(
          /^\{/,
          `{"__proto__":{"x":1}${Object.keys(object).length > 0 ? ',' : ''}`,
        ),
      );
      expect(Object.hasOwn(own, '__proto__')).toBe(true);
      expect(found(safeParse(put(valid, path, own)))).toEqual([`forbidden-key ${path.join('.')}`]);
    }
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('refuses symbol keys at every level, and says where', () => {
    for (const path of pathsOf(valid)) {
      const object = at(valid, path);
      if (typeof object !== 'object' || object === null || Array.isArray(object)) continue;
      expect(found(safeParse(put(valid, path, { ...object, [Symbol('k')]: 1 })))).toEqual([
        `forbidden-key ${path.join('.')}`,
      ]);
    }
  });

  it('refuses a text of 1 MB in every field, and says where', () => {
    for (const path of pathsOf(valid)) {
      if (path.length === 0 || typeof at(valid, path) !== 'string') continue;
      const places = found(safeParse(put(valid, path, 'x'.repeat(1e6))));
      expect(places).toContain(`too-long ${path.join('.')}`);
    }
  });
});

describe('deep trees', () => {
  const path = (step: readonly Step[], levels: number) => Array.from({ length: levels }, () => step).flat();

  it('are refused at the first level that is too deep', () => {
    expect(found(safeParseIndikator({ ...pmks, makna: deepList(20_000) }))).toEqual([
      `too-deep ${['makna', ...path([0], 159)].join('.')}`,
      'wrong-type makna',
    ]);
    expect(found(safeParseIndikator({ ...pmks, makna: deepObject(20_000) }))).toEqual([
      `too-deep ${['makna', ...path(['a'], 159)].join('.')}`,
      'wrong-type makna',
    ]);
  });

  it('are refused in expressions at their 65th node', () => {
    const formula = { jenis: 'hitungan', ekspresi: deepEkspresi(20_000) };
    const places = found(safeParseIndikator({ ...pmks, formula }));
    expect(places).toContain(`too-deep ${['formula', 'ekspresi', ...path(['operan', 0], 64)].join('.')}`);
    expect(places.length).toBeLessThan(10);
  });
});

describe('cycles', () => {
  it('are refused where they close', () => {
    const diri: Record<string, unknown> = { ...pmks };
    diri.contoh = [{ data: diri, nilai: '1' }];
    expect(found(safeParseIndikator(diri))).toEqual(['cyclic contoh.0.data']);
  });

  it('are refused in expressions', () => {
    const operan: unknown[] = ['terlayani', 'seluruh'];
    const node = { jenis: 'tambah', operan };
    operan.push({ jenis: 'kali', operan: ['seluruh', node] });
    expect(found(safeParseIndikator({ ...pmks, formula: { jenis: 'hitungan', ekspresi: node } }))).toEqual([
      'cyclic formula.ekspresi.operan.2.operan.1',
    ]);
  });

  it('are not seen where a value only stands at several places', () => {
    const bagian = tambah('terlayani', 'seluruh');
    const variabel = { label: 'V' };
    const data = { terlayani: '1', seluruh: '2' };
    const contoh = { data, nilai: '1.00' };
    const indikator = {
      ...pmks,
      variabel: { terlayani: variabel, seluruh: variabel },
      formula: persentase(kali(bagian, bagian), bagi(bagian, bagian)),
      contoh: [contoh, contoh, { data, nilai: '2.00' }],
    };
    expect(found(safeParseIndikator(indikator))).toEqual([]);
    const tanpaContoh = { ...pmks, contoh: [] };
    const sasaran = [1, 2].map((i) => ({
      id: `s${i}`,
      uraian: 'S',
      indikator: [{ ...tanpaContoh, id: `i${i}` }],
    }));
    expect(found(safeParseDokumen({ ...dokumenLengkap, sasaran, rerata: {} }))).toEqual([]);
  });
});

describe('proxies', () => {
  it.each(readTraps)('that throw on %s are unreadable', (trap) => {
    expect(complaint(() => safeParseIndikator(trapped({ ...pmks }, trap)))).toBeUndefined();
    const parsed = safeParseIndikator({ ...pmks, makna: trapped({}, trap), alasan: trapped(['x'], trap) });
    const codes = parsed.ok ? [] : parsed.issues.map(({ code }) => code);
    expect(codes).toContain('unreadable');
    const dalam = safeParseIndikator({ ...pmks, contoh: [trapped({ ...pmks.contoh?.[0] }, trap)] });
    expect(found(dalam).some((place) => place.startsWith('unreadable contoh.0'))).toBe(true);
  });

  it.each(otherTraps)('that throw on %s are read like anything else', (trap) => {
    expect(found(safeParseIndikator(trapped({ ...pmks }, trap)))).toEqual([]);
    expect(found(safeParseIndikator({ ...pmks, contoh: trapped([...(pmks.contoh ?? [])], trap) }))).toEqual(
      [],
    );
  });

  it('that were revoked are unreadable', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(found(safeParseIndikator(proxy))).toEqual(['unreadable ']);
    expect(found(safeParseIndikator({ ...pmks, contoh: [proxy] }))).toEqual(['unreadable contoh.0']);
  });

  it.each([-1, 0, Number.NaN, '3', 2 ** 53, Number.POSITIVE_INFINITY, null, 'x'.repeat(1e6)])(
    'of lists may give any length (%#)',
    (length) => {
      expect(complaint(() => safeParseIndikator({ ...pmks, nama: lying(length) }))).toBeUndefined();
    },
  );

  it('without end are cut off', () => {
    const handler: ProxyHandler<object> = {
      ownKeys: () => ['a', 'b', 'c'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: () => new Proxy({}, handler),
    };
    const parsed = safeParseIndikator({ ...pmks, makna: new Proxy({}, handler) });
    const codes = new Set(parsed.ok ? [] : parsed.issues.map(({ code }) => code));
    expect([...codes].sort()).toEqual(['too-deep', 'too-many-issues']);
  });
});

describe('getters', () => {
  it('are read once: what was checked is what is kept', () => {
    let reads = 0;
    const berubah = Object.defineProperty({ ...pmks }, 'nama', {
      enumerable: true,
      get() {
        reads += 1;
        return reads === 1 ? 'Nama' : 5;
      },
    });
    const parsed = safeParseIndikator(berubah);
    expect(parsed.ok && parsed.value.nama).toBe('Nama');
    expect(reads).toBe(1);
  });
});

describe('wide input', () => {
  it('is refused, and says where', () => {
    const operan = new Array(1e6).fill('terlayani');
    const formula = { jenis: 'hitungan', ekspresi: { jenis: 'tambah', operan } };
    expect(found(safeParseIndikator({ ...pmks, formula }))).toContain('too-large formula.ekspresi.operan');
    expect(found(safeParseIndikator({ ...pmks, contoh: new Array(1e8) }))).toEqual(['too-large contoh']);
    const lebar = Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, 1]));
    expect(found(safeParseIndikator({ ...lebar, ...pmks }))).toContain('too-large ');
  });

  it('is refused when it is wide only through sharing', () => {
    let tree: unknown = ['ha'];
    for (let i = 0; i < 12; i += 1) tree = new Array(10).fill(tree);
    const parsed = safeParseIndikator({ ...pmks, makna: tree });
    expect(parsed.ok ? [] : [...new Set(parsed.issues.map(({ code }) => code))]).toEqual([
      'too-large',
      'wrong-type',
    ]);
  });

  it('of unknown keys is listed up to the most', () => {
    const lebar = Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`k${i}`, 1]));
    const places = found(safeParseIndikator({ ...pmks, ...lebar }));
    expect(places.length).toBe(1001);
    expect([places[0], places[999], places[1000]]).toEqual([
      'unknown-key k0',
      'unknown-key k999',
      'too-many-issues ',
    ]);
  });

  it('of a long chain of sasaran is followed to its end', () => {
    const chain = (length: number) => ({
      ...dokumenLengkap,
      rerata: {},
      sasaran: Array.from({ length }, (_, i) => ({
        id: `s${i}`,
        uraian: 'S',
        indikator: [],
        ...(i + 1 < length ? { induk: `s${i + 1}` } : {}),
      })),
    });
    expect(found(safeParseDokumen(chain(9000)))).toEqual([]);
    expect(found(safeParseDokumen(chain(50_000)))).toEqual(['too-large sasaran']);
  });

  it('of targets and classes does not multiply', () => {
    const classes = 2500;
    const kelas = Array.from({ length: classes }, (_, i) => ({
      predikat: `p${i}`,
      bawah: { nilai: `${i}` },
      atas: { nilai: `${i + 1}`, terbuka: true },
    }));
    const target = Array.from({ length: 6000 }, (_, i) => ({
      jenis: 'angka',
      periode: `${1000 + i}`,
      nilai: `${classes - 1}`,
      predikat: `p${classes - 1}`,
    }));
    const skala = { id: 's', nama: 'S', kelas };
    const formula = { jenis: 'penilaian', variabel: 'nilai', penilai: 'P' };
    const variabel = { nilai: { label: 'N' } };
    const places = found(
      safeParseIndikator({ id: 'i', nama: 'I', satuan: 's', variabel, formula, skala, target }),
    );
    expect(places).toEqual(['too-many skala.kelas']);
  });

  it('of examples and variables does not multiply', () => {
    const ids = Array.from({ length: 4000 }, (_, i) => `v${i}`);
    const variabel = Object.fromEntries(ids.map((id) => [id, { label: id }]));
    const contoh = Array.from({ length: 9000 }, () => ({ data: {}, nilai: '1' }));
    const places = found(safeParseIndikator({ ...pmks, variabel, contoh }));
    expect(places.at(-1)).toBe('too-many-issues ');
  });
});

describe('ids that every object inherits', () => {
  const ids = ['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'] as const;

  it('are fine as variables', () => {
    const indikator = defineIndikator({
      id: 'constructor',
      nama: 'N',
      satuan: 'orang',
      variabel: {
        constructor: { label: 'C', bagianDari: 'prototype' },
        prototype: { label: 'P' },
        toString: { label: 'T' },
        valueOf: { label: 'V' },
        hasOwnProperty: { label: 'H' },
        isPrototypeOf: { label: 'I' },
      },
      formula: { jenis: 'hitungan', ekspresi: tambah(...ids) },
    });
    expect(Object.keys(indikator.variabel)).toEqual(ids);
    expect(found(safeParseIndikator(copy(indikator)))).toEqual([]);
  });

  it('are missed where they are not the own keys of an object', () => {
    expect(found(safeParseIndikator({ ...pmks, formula: persentase('toString', 'valueOf') }))).toEqual([
      'unknown-variable formula.pembilang',
      'unknown-variable formula.penyebut',
      'unused-variable variabel.terlayani',
      'unused-variable variabel.seluruh',
    ]);
  });
});

describe('messages', () => {
  it('stay short, whatever was found', () => {
    const panjang = 'x'.repeat(19_999);
    for (const nilai of [panjang, { [panjang.slice(0, 199)]: panjang }, [panjang]]) {
      const parsed = safeParseIndikator({
        ...pmks,
        satuan: nilai,
        polaritas: nilai,
        contoh: nilai,
        agregasi: nilai,
      });
      for (const { message, ditemukan } of parsed.ok ? [] : parsed.issues) {
        expect(message.length).toBeLessThan(1000);
        expect(ditemukan.length).toBeLessThan(100);
      }
    }
  });

  it('of the one error hold all of them', () => {
    const konstan = { ...pmks, formula: { jenis: 'hitungan', ekspresi: konstanta('x' as never) } };
    expect(() => defineIndikator(Object(konstan))).toThrow(IndikatorError);
  });
});
