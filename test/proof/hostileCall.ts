// One hostile value handed to every function, in a process of its own whose heap is limited. Prints the slowest call.

import * as library from 'indikator';
import { readBerkas, readData, writeBerkas } from 'indikator/berkas';
import { dinsosTapin2020 } from 'indikator/katalog';
import { pmks } from '../fixtures/pmks.js';
import { large } from './large.js';

type Call = (...args: readonly unknown[]) => unknown;

const [, , index, mode] = process.argv;
const made = large[Number(index)];
if (made === undefined) throw new RangeError(`no value ${index}`);
const value = made.make();

/** A row of a batch is work that was asked for: docs/security.md. */
const MS_PER_ROW = 0.002;

/**
 * The processor time that a call took, in milliseconds: what others do on the machine counts less than by the clock. It may throw
 * an IndikatorError and nothing else.
 */
function timed(call: () => unknown): number {
  const start = process.cpuUsage();
  let rows = 0;
  try {
    const result = call();
    if (isBatch(result)) rows = result.length;
  } catch (error) {
    if (!(error instanceof library.IndikatorError)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return Math.max(0, (user + system) / 1000 - rows * MS_PER_ROW);
}

const isBatch = (result: unknown): result is library.HasilBatch =>
  typeof result === 'object' && result !== null && 'units' in result;

const classes = ['Decimal', 'IndikatorError'];
const functions = Object.entries(library).flatMap(([name, one]) =>
  typeof one === 'function' && !classes.includes(name) ? [[name, one as Call] as const] : [],
);

/** A workbook to be read with hostile options, and each option of a written file by its name. */
const bytes = writeBerkas(dinsosTapin2020, { format: 'xlsx', data: { pmksSeluruh: 4120 } });
const writing = ['bentuk', 'hasil', 'capaian', 'data', 'laporan', 'anggaran', 'tandaTangan'] as const;
const readingOptions = { lembar: value, tersembunyi: value, locale: value, judul: value, instansi: value };

/** Calls of the functions of files, with the value in every argument. */
const ofFiles: readonly (readonly [string, () => unknown])[] = [
  ['readBerkas(value)', () => readBerkas(value as never)],
  ['readBerkas(the value as bytes)', () => readBerkas(new TextEncoder().encode(`${textOf(value)}`))],
  ['readBerkas(bytes, value)', () => readBerkas(bytes, value as never)],
  ['readBerkas(bytes, { each: value })', () => readBerkas(bytes, readingOptions as never)],
  ['readBerkas(bytes, { tahun: value })', () => readBerkas(bytes, { tahun: value } as never)],
  ['readData(value, document)', () => readData(value as never, dinsosTapin2020)],
  ['readData(bytes, value)', () => readData(bytes, value as never)],
  ['writeBerkas(value)', () => writeBerkas(value as never, { format: 'docx' })],
  ['writeBerkas(document, value)', () => writeBerkas(dinsosTapin2020, value as never)],
  [
    'writeBerkas(document, { format: value })',
    () => writeBerkas(dinsosTapin2020, { format: value } as never),
  ],
  ...writing.flatMap((key) =>
    (['docx', 'xlsx'] as const).map(
      (format) =>
        [
          `writeBerkas(document, { format: '${format}', ${key}: value })`,
          () => writeBerkas(dinsosTapin2020, { format, [key]: value } as never),
        ] as const,
    ),
  ),
  [
    'writeBerkas(document, { data: { each: value } })',
    () => writeBerkas(dinsosTapin2020, { format: 'xlsx', data: { pmksSeluruh: value } } as never),
  ],
  [
    'writeBerkas(document, { anggaran: [each value] })',
    () =>
      writeBerkas(dinsosTapin2020, {
        format: 'docx',
        bentuk: 'pk',
        anggaran: [{ program: value, rupiah: value, keterangan: value }],
      } as never),
  ],
  [
    'writeBerkas(document, { tandaTangan: { each: value } })',
    () =>
      writeBerkas(dinsosTapin2020, {
        format: 'docx',
        tandaTangan: { tempat: value, tanggal: value, jabatan: value, atasan: value },
      } as never),
  ],
];

/** A text or a number as text; of anything else, none. */
function textOf(one: unknown): string {
  return typeof one === 'string' || typeof one === 'number' ? `${one}` : '';
}

if (mode === 'base') {
  globalThis.gc?.();
  console.log(JSON.stringify({ heap: process.memoryUsage().heapUsed, kept: typeof value }));
} else {
  const kebijakan = { ...pmks, formula: value };
  const ofLibrary = functions.flatMap(([name, call]): (readonly [string, () => unknown])[] => [
    [`${name}(value)`, () => call(value)],
    [`${name}(indicator, value)`, () => call(pmks, value)],
    [
      `${name}(indicator, { each: value })`,
      () => call(pmks, { terlayani: value, seluruh: value, realisasi: value, target: value }),
    ],
    [`${name}(indicator, { baris: value })`, () => call(pmks, { baris: value, untuk: value, nama: value })],
    [
      `${name}(indicator, a row of values)`,
      () => call(pmks, { baris: [{ wilayah: value, periode: value, data: value }], diharapkan: value }),
    ],
    [`${name}(document, value, { menurut: value })`, () => call(dinsosTapin2020, value, { menurut: value })],
    [`${name}(an indicator with the value for a formula)`, () => call(kebijakan, {})],
  ]);
  const calls = [...ofLibrary, ...ofFiles];
  // The best of three: the others say what the engine and the machine add.
  const took = calls.map(([name, call]) => ({ name, ms: Math.min(timed(call), timed(call), timed(call)) }));
  const slowest = took.reduce((a, b) => (b.ms > a.ms ? b : a));
  console.log(JSON.stringify({ ...slowest, calls: calls.length }));
}
