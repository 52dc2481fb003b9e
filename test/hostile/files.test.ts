import { readBerkas, readData, writeBerkas } from 'indikator/berkas';
import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { chance, damaged } from '../berkas/damaged.js';
import { draws, seed } from '../properties/seed.js';
import { faultIn } from './faultIn.js';

// `npm run proof files` tries many more.
const total = draws(150);
const MS_PER_FILE = 100;

const whole = (['docx', 'xlsx'] as const).map((format) =>
  writeBerkas(dinsosTapin2020, { format, data: { pmksSeluruh: 4120 } }),
);

describe('damaged files', () => {
  it(
    `of ${total} each is read or refused, in time`,
    () => {
      const below = chance(seed);
      let slowest = 0;
      for (let i = 0; i < total; i += 1) {
        const bytes = damaged(whole[i % whole.length] as Uint8Array, below);
        const start = process.cpuUsage();
        const fault = faultIn(readBerkas(bytes));
        const { user } = process.cpuUsage(start);
        slowest = Math.max(slowest, user / 1000);
        expect(fault, `file ${i} of seed ${seed}`).toBeUndefined();
        const { data, issues } = readData(bytes, dinsosTapin2020);
        const wrong = Object.values(data).filter(
          (value) => value !== null && !/^-?\d+(?:\.\d+)?$/.test(value),
        );
        expect([wrong, Array.isArray(issues)], `data of file ${i}`).toEqual([[], true]);
      }
      expect(slowest).toBeLessThan(2_000);
    },
    MS_PER_FILE * total + 120_000,
  );
});

/** Values that are no bytes and no options. */
const trap = new Proxy(
  {},
  {
    get() {
      throw new Error('no');
    },
    ownKeys() {
      throw new Error('no');
    },
  },
);
const getter = {
  get lembar(): string {
    throw new Error('no');
  },
};
const hostile: readonly unknown[] = [
  ...[null, undefined, 0, Number.NaN, '', 'x', true, Symbol('s'), 1n, [], {}, () => 0, new Date(Number.NaN)],
  ...[
    trap,
    getter,
    new ArrayBuffer(8),
    new DataView(new ArrayBuffer(8)),
    [80, 75, 3, 4],
    Object.create(null),
  ],
  ...[
    new Uint8Array(new ArrayBuffer(4), 1, 2),
    new Uint16Array(4),
    { length: 1e9 },
    { lembar: 5 },
    { tahun: 'x' },
  ],
];

describe('values of no use', () => {
  it('give issues and nothing is thrown', () => {
    for (const value of hostile) {
      const read = readBerkas(value as never);
      expect([read.dokumen, read.issues.length > 0]).toEqual([null, true]);
      expect(readData(value as never, dinsosTapin2020).issues.length).toBeGreaterThan(0);
      for (const bytes of whole) {
        const options = { lembar: value, tersembunyi: value, judul: value, tahun: value };
        for (const pilihan of Number.isNaN(value) ? [] : [value, options])
          expect(faultIn(readBerkas(bytes, pilihan as never))).toBeUndefined();
      }
    }
  });

  it('throw nothing but IndikatorError where a definition is asked for', () => {
    for (const value of hostile) {
      const calls = [
        () => readData(whole[1] as Uint8Array, value as never),
        () => writeBerkas(value as never, { format: 'docx' }),
        () => writeBerkas(dinsosTapin2020, value as never),
        () => writeBerkas(dinsosTapin2020, { format: value } as never),
        ...['hasil', 'capaian', 'data', 'laporan', 'anggaran', 'tandaTangan', 'bentuk'].map(
          (key) => () => writeBerkas(dinsosTapin2020, { format: 'xlsx', [key]: value } as never),
        ),
      ];
      for (const call of calls) expect(nameOf(call)).toMatch(/^(?:nothing|IndikatorError)$/);
    }
  });
});

function nameOf(call: () => unknown): string {
  try {
    call();
    return 'nothing';
  } catch (error) {
    return error instanceof Error ? `${error.name}` : 'something else';
  }
}
