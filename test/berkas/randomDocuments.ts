import fc from 'fast-check';
import {
  type DokumenIku,
  type Ekspresi,
  hitungan,
  type MetodeCapaian,
  parseDokumen,
  type Realisasi,
  rasio,
} from 'indikator';
import { treeOf, withVariable } from '../properties/trees.js';

const INDICATORS = 40;

const value = fc.oneof(
  fc.integer({ min: 0, max: 5000 }).map(String),
  fc.integer({ min: 1, max: 200 }).map(String),
  fc.tuple(fc.nat(999), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
  fc.tuple(fc.nat(99), fc.nat(9)).map(([whole, part]) => `-${whole}.${part}`),
  fc.constantFrom('0', '1', '0.5'),
);

const formula = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('1', '100', '1000', '100000')
      .map((pengali) => ({ jenis: 'rasio', pengali }) as const),
  },
  {
    weight: 1,
    arbitrary: treeOf(3).map((tree) => ({ jenis: 'hitungan', tree: withVariable(tree) }) as const),
  },
);

const methods: readonly MetodeCapaian[] = ['rasio', 'selisih', 'rasio-terbalik', 'stabil', 'dari-baseline'];

const one = fc.record({
  formula,
  pembulatan: fc.record({ digit: fc.nat(4), mode: fc.constantFrom('half-up', 'half-up', 'up', 'down') }),
  target: value,
  baseline: value,
  metode: fc.constantFrom(...methods),
  polaritas: fc.constantFrom('naik', 'turun', 'stabil'),
  batasAtas: fc.constantFrom(undefined, undefined, '100', '120'),
  values: fc.tuple(value, value, value, value, value),
});

/** Random documents of many small formulas, and values for them: whole numbers and decimals, zeros, negative ones. */
export function randomDocuments(
  seed: number,
  count: number,
): readonly { readonly dokumen: DokumenIku; readonly data: Realisasi }[] {
  const list = fc.array(one, { minLength: INDICATORS, maxLength: INDICATORS });
  return fc.sample(list, { seed, numRuns: count }).map((all) => {
    const data: Record<string, string> = {};
    const indikator = all.map(({ values, ...rest }, i) => {
      for (const [k, id] of ['a', 'b', 'c', 'd', 'e'].entries()) data[`${id}${i}`] = values[k] ?? '1';
      return indikatorOf(rest, i);
    });
    const dokumen = parseDokumen({
      id: 'acak',
      judul: 'IKU Acak Tahun 2026',
      instansi: { nama: 'Dinas Acak' },
      tahun: 2026,
      sasaran: [{ id: 's', uraian: 'Sasaran', indikator }],
    });
    return { dokumen, data };
  });
}

type Drawn = Omit<typeof one extends fc.Arbitrary<infer T> ? T : never, 'values'>;

function indikatorOf(drawn: Drawn, i: number) {
  const own =
    drawn.formula.jenis === 'rasio'
      ? rasio(`a${i}`, `b${i}`, drawn.formula.pengali)
      : hitungan(renamed(drawn.formula.tree, i));
  const used = ['a', 'b', 'c', 'd', 'e']
    .map((id) => `${id}${i}`)
    .filter((id) => JSON.stringify(own).includes(`"${id}"`));
  const { batasAtas, metode } = drawn;
  return {
    id: `i${i}`,
    nama: `Indikator ${i}`,
    satuan: 'indeks',
    polaritas: drawn.polaritas,
    pembulatan: drawn.pembulatan,
    variabel: Object.fromEntries(used.map((id) => [id, { label: `Nilai ${id}` }])),
    formula: own,
    target: [{ jenis: 'angka', periode: '2026', nilai: drawn.target }],
    kondisiAwal: [{ periode: '2025', nilai: drawn.baseline }],
    capaian: { metode, ...(batasAtas === undefined ? {} : { batasAtas }) },
  };
}

/** The same tree, with variables of this indicator alone. */
function renamed(tree: Ekspresi, i: number): Ekspresi {
  if (typeof tree === 'string') return `${tree}${i}`;
  if (tree.jenis === 'konstanta') return tree;
  // Operands keep their number.
  return { ...tree, operan: tree.operan.map((part) => renamed(part, i)) } as Ekspresi;
}
