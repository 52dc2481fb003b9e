import fc from 'fast-check';
import {
  type DokumenIku,
  evaluateDokumen,
  explain,
  konstanta,
  type Pembulatan,
  parseDokumen,
  safeParseDokumen,
} from 'indikator';
import { describe, expect, test } from 'vitest';
import { pecahan } from '../fixtures/number.js';
import { Fraction } from './oracle.js';
import { pembulatan } from './trees.js';

/** A random indicator: the sum of values of its own and of results of others, each with a weight. */
interface Node {
  readonly own: string;
  readonly inner: readonly {
    readonly to: number;
    readonly weight: string;
    readonly dasar: 'tercetak' | 'eksak' | undefined;
  }[];
  readonly divisor: string;
  readonly bulat: Pembulatan;
}

const number = fc.stringMatching(/^-?[0-9]{1,3}(\.[0-9]{1,3})?$/);
/** Zero divides nothing, so that some indicators have no result, and neither have those that are made of them. */
const divisor = fc.constantFrom('1', '3', '7', '0.9', '-2', '0');

/** Random documents: indicator `i` is made of indicators behind it alone, unless a link back is wanted. */
const nodes = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, i) =>
      fc.record<Node>({
        own: number,
        divisor,
        bulat: pembulatan,
        inner: fc.uniqueArray(
          fc.record({
            to: fc.integer({ min: Math.min(i + 1, count - 1), max: count - 1 }),
            weight: fc.constantFrom('1', '0.376', '-1/9', '2'),
            dasar: fc.constantFrom('tercetak', 'eksak', undefined),
          }),
          { maxLength: i + 1 < count ? 3 : 0, selector: ({ to }) => to },
        ),
      }),
    ),
  ),
);

/** Where each indicator stands in the document; its place has nothing to do with what it is made of. */
const shuffled = nodes.chain((all) =>
  fc.record({
    nodes: fc.constant(all),
    order: fc.shuffledSubarray([...all.keys()], { minLength: all.length, maxLength: all.length }),
  }),
);

const kali = (weight: string, id: string) => ({ jenis: 'kali', operan: [konstanta(pecahan(weight)), id] });

function definitionOf({ inner, bulat }: Node, i: number) {
  const variabel = Object.fromEntries([
    [`a${i}`, { label: `Nilai ${i}` }],
    [`b${i}`, { label: `Pembagi ${i}` }],
    ...inner.map(({ to, dasar }) => [
      `x${i}k${to}`,
      { label: `Hasil ${to}`, indikator: `i${to}`, ...(dasar === undefined ? {} : { dasar }) },
    ]),
  ]);
  const terms = inner.map(({ to, weight }) => kali(weight, `x${i}k${to}`));
  const sum = terms.length === 0 ? `a${i}` : { jenis: 'tambah', operan: [`a${i}`, ...terms] };
  return {
    id: `i${i}`,
    nama: `Indeks ${i}`,
    satuan: 'poin',
    variabel,
    pembulatan: bulat,
    formula: { jenis: 'hitungan', ekspresi: { jenis: 'bagi', operan: [sum, `b${i}`] } },
  };
}

const documentOf = (definitions: readonly object[]) => ({
  id: 'd',
  judul: 'D',
  instansi: { nama: 'Dinas' },
  tahun: 2026,
  sasaran: [
    { id: 's1', uraian: 'S', indikator: definitions.slice(0, 3) },
    { id: 's2', uraian: 'S', indikator: definitions.slice(3) },
  ],
});

function dataOf(all: readonly Node[]) {
  return Object.fromEntries(
    all.flatMap((one, i) => [
      [`a${i}`, one.own],
      [`b${i}`, one.divisor],
    ]),
  );
}

/** What the oracle says: the exact value, or undefined where there is none. */
function oracleValue(all: readonly Node[], i: number): Fraction | undefined {
  const { own, inner, divisor: below } = all[i] as Node;
  let sum = Fraction.parse(own);
  for (const { to, weight, dasar } of inner) {
    const value = oracleValue(all, to);
    if (value === undefined) return undefined;
    const { digit, mode } = (all[to] as Node).bulat;
    const taken = dasar === 'eksak' ? value : Fraction.parse(value.round(digit, mode));
    sum = sum.plus(taken.times(Fraction.parse(weight)));
  }
  return below === '0' ? undefined : sum.over(Fraction.parse(below));
}

describe('[E10] random documents', () => {
  const made = shuffled.map(({ nodes: all, order }) => {
    const dokumen: DokumenIku = parseDokumen(documentOf(order.map((i) => definitionOf(all[i] as Node, i))));
    return { all, order, semua: evaluateDokumen(dokumen, dataOf(all) as never) };
  });

  test('every result is that of the oracle, at its place in the document', () => {
    fc.assert(
      fc.property(made, ({ all, order, semua }) => {
        const expected = order.map((i) => {
          const { digit, mode } = (all[i] as Node).bulat;
          const value = oracleValue(all, i);
          return value === undefined ? [`i${i}`] : [`i${i}`, value.round(digit, mode), value.toText()];
        });
        const found = semua.map((one) => (one.ok ? [one.id, one.desimal, one.eksak] : [one.id]));
        expect(found).toEqual(expected);
      }),
    );
  });

  test('what has no result says why, down to the data', () => {
    fc.assert(
      fc.property(made, ({ all, order, semua }) => {
        for (const [k, hasil] of semua.entries()) {
          const { inner } = all[order[k] as number] as Node;
          const failed = inner.filter(({ to }) => oracleValue(all, to) === undefined);
          const issues = hasil.ok ? [] : hasil.issues;
          const codes = issues.map(({ code }) => (code.includes('zero') ? 'zero' : code));
          const letak = issues.flatMap(({ fakta }) => fakta.letak ?? []);
          expect(codes).toEqual(
            failed.length > 0 || hasil.ok ? failed.map(() => 'indicator-failed') : ['zero'],
          );
          expect(letak.filter((one) => !/^data\.b\d+$/.test(`${one}`))).toEqual([]);
        }
      }),
    );
  });

  test('an explanation names every indicator below, once, each behind those that it is made of', () => {
    fc.assert(
      fc.property(made, ({ all, order, semua }) => {
        for (const [k, hasil] of semua.entries()) {
          if (!hasil.ok) continue;
          const own = order[k] as number;
          const named = explain(hasil).langkah.flatMap(
            (one) => /^Indikator: Indeks (\d+)$/.exec(one)?.[1] ?? [],
          );
          const below = reachedFrom(all, own);
          expect([...named].sort()).toEqual(below.size === 1 ? [] : [...below].map(String).sort());
          for (const [at, i] of named.entries()) {
            const inner = (all[Number(i)] as Node).inner.map(({ to }) => `${to}`);
            expect(inner.every((one) => named.indexOf(one) < at)).toBe(true);
          }
        }
      }),
    );
  });

  test('a document is refused exactly where a way leads back', () => {
    const links = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 9 });
    fc.assert(
      fc.property(links, (arrows) => {
        const all = Array.from({ length: 6 }, (_, i): Node => {
          const to = [...new Set(arrows.filter(([from]) => from === i).map(([, end]) => end))];
          const inner = to.map((end) => ({ to: end, weight: '1', dasar: undefined }));
          return { own: '1', divisor: '1', bulat: { digit: 2, mode: 'half-up' }, inner };
        });
        const isCyclic = all.some((_, i) =>
          (all[i] as Node).inner.some(({ to }) => reachedFrom(all, to).has(i)),
        );
        const parsed = safeParseDokumen(documentOf(all.map(definitionOf)));
        expect(parsed.ok).toBe(!isCyclic);
        if (!parsed.ok)
          expect(new Set(parsed.issues.map(({ code }) => code))).toEqual(new Set(['indicator-cycle']));
      }),
    );
  });
});

/** The indicator itself, and all that it is made of. */
function reachedFrom(all: readonly Node[], start: number, found = new Set<number>()): Set<number> {
  if (found.has(start)) return found;
  found.add(start);
  for (const { to } of (all[start] as Node).inner) reachedFrom(all, to, found);
  return found;
}
