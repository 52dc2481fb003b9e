import { expect, it } from 'vitest';
import { explanationLines } from '../../../src/dokumen/build/explanationLines.js';
import { isSymbol, readLegend, symbolKey } from '../../../src/dokumen/build/legend.js';
import { explained } from './explained.js';
import { fieldOf } from './fields.js';

it.each([
  [
    'A / B x 100%\ndi mana:\nA = Jumlah lansia terlayani\nB = Jumlah lansia',
    'formula',
    'Jumlah lansia terlayani / Jumlah lansia x 100',
  ],
  [
    'A / B x 100%, dimana A = jumlah lansia terlayani, B = jumlah lansia',
    'formula',
    'jumlah lansia terlayani / jumlah lansia x 100',
  ],
  [
    'A / B x 100%\nKet: A adalah jumlah lansia terlayani; B adalah jumlah lansia',
    'formula',
    'jumlah lansia terlayani / jumlah lansia x 100',
  ],
  [
    'A / B x 100%\nDimana :\nA = Jumlah lansia\nyang terlayani\nB = Jumlah seluruh lansia\ndi Kabupaten',
    'formula',
    'Jumlah lansia yang terlayani / Jumlah seluruh lansia di Kabupaten x 100',
  ],
  [
    'X = Jumlah lansia terlayani\nY = Jumlah lansia\nX / Y x 100%',
    'formula',
    'Jumlah lansia terlayani / Jumlah lansia x 100',
  ],
  [
    'a. Jumlah lansia terlayani\nb. Jumlah lansia\nRumus = a/b x 100%',
    'formula',
    'Jumlah lansia terlayani / Jumlah lansia x 100',
  ],
  [
    '(A / B) x 100%\nA. Jumlah lansia terlayani\nB) Jumlah lansia',
    'formula',
    'Jumlah lansia terlayani / Jumlah lansia x 100',
  ],
  ['LT / L x 100%\nLT : Lansia terlayani\nL : Lansia', 'formula', 'Lansia terlayani / Lansia x 100'],
  ['A / B x 100%\nA.Lansia terlayani\nB.Lansia', 'formula', 'Lansia terlayani / Lansia x 100'],
  [
    '(A + B) / C x 100% (A = laki-laki; B = perempuan; C = semua)',
    'formula',
    '(laki-laki + perempuan) / semua x 100',
  ],
  [
    'A / B x 100% (di mana A = lansia terlayani dan B = lansia)',
    'formula',
    'lansia terlayani / lansia x 100',
  ],
  ['A / B x 100%\n- A adalah Jumlah P\n- B merupakan Jumlah Q', 'formula', 'Jumlah P / Jumlah Q x 100'],
  [
    '(Pt - Pt-1)\n---- x 100 %\nPt-1\nPt = Pendapatan tahun t\nPt-1 = Pendapatan tahun t-1',
    'formula',
    '(Pendapatan tahun t - Pendapatan tahun t-1) / Pendapatan tahun t-1 x 100',
  ],
  [
    '$\\frac{A}{B} \\times 100$\nKeterangan:\n$A$ = Jumlah lansia terlayani\n$B$ = Jumlah lansia',
    'formula',
    'Jumlah lansia terlayani / Jumlah lansia x 100',
  ],
  [
    '$\\frac{A}{B} \\times 100$, dengan $A$ = Jumlah lansia terlayani dan $B$ = Jumlah lansia',
    'formula',
    'Jumlah lansia terlayani / Jumlah lansia x 100',
  ],
  [
    '$\\frac{K_t - K_{t-1}}{K_{t-1}} \\times 100$\n$K_t$ = Kunjungan tahun t\n$K_{t-1}$ = Kunjungan tahun t-1',
    'formula',
    '(Kunjungan tahun t - Kunjungan tahun t-1) / Kunjungan tahun t-1 x 100',
  ],
  [
    'A : Jumlah lansia terlayani\nB : Jumlah lansia\nRumus : A / B x 100%',
    'explanation',
    'Jumlah lansia terlayani / Jumlah lansia x 100',
  ],
  [
    'Rumus:\nA\n----\nB\nx 100%\nKeterangan:\nA = Jumlah a\nB = Jumlah b',
    'explanation',
    'Jumlah a / Jumlah b x 100',
  ],
] as const)(
  '[W22] names the letters of the formula, above, below or beside it: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);

it.each([
  [
    'A / B x 100%\nA = Jumlah lansia\nA = Jumlah anak\nB = Jumlah desa',
    'formula',
    'dilaporkan; salah legenda',
  ],
  ['A / B x 100%\nA = Jumlah lansia\nB = Jumlah lansia', 'formula', 'dilaporkan; salah legenda'],
  [
    'A / B x 100%\nKeterangan:\nA : Jumlah lansia terlayani\nB : Jumlah lansia\nC : Jumlah lain',
    'formula',
    'Jumlah lansia terlayani / Jumlah lansia x 100; catatan legenda-lebih',
  ],
  ['A = Jumlah lansia terlayani\nB = Jumlah lansia', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['A / B x 100%\ndi mana:\nA = orang\nB = desa\nPMKS = warga', 'formula', 'orang / desa x 100'],
] as const)(
  'that says two things of one letter is refused; what it says too much is noted: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);

it.each([
  ...[
    'A',
    'AB',
    'ABC',
    'A1',
    'ABC123',
    'Pt',
    'Ptn',
    'P1t',
    'Pt1',
    'a',
    'ab',
    'a123',
    'TOTAL_12',
    'Kn-1',
    'K n-1',
    'K(t)',
    'ABt',
    'Pab',
  ],
  ...['K (t+1)', 'P_t', 'K 2', 'ABCDEFGH'],
])('%s is a letter of formulas', (text) => {
  expect(isSymbol(text)).toBe(true);
});

it.each(['Abcd', 'abc', 'ABCDEFGHI', 'K(a)', 'K-1', 'K nt', 'x A', '', 'Kota', 'A1234b'])(
  '%s is none',
  (text) => {
    expect(isSymbol(text)).toBe(false);
  },
);

it.each([
  ['K n-1', 'Kn-1'],
  ['$K_{t}$', 'Kt'],
  ['"A"', 'A'],
])('%s is compared as %s', (text, key) => {
  expect(symbolKey(text)).toBe(key);
});

/** Each letter with its words, and the lines that are none. */
const legendIn = (text: string) => {
  const { entries, others, heads } = readLegend(explanationLines(fieldOf('formula', text)));
  return [
    ...entries.map(({ symbol, words }) => `${symbol}: ${words}`),
    ...others.map((one) => `- ${one.text}`),
    heads.length,
  ];
};

it.each([
  ...[
    'di mana',
    'dimana',
    'Keterangan',
    'Ket',
    'Ket.',
    'dengan',
    'dengan keterangan',
    'catatan',
    '(di mana',
    'DIMANA',
  ],
])('"%s" begins a legend', (head) => {
  expect(legendIn(`${head}:\nWarga = orang`)).toEqual(['Warga: orang', 1]);
  expect(legendIn(`${head} :\nWarga = orang`)).toEqual(['Warga: orang', 1]);
  expect(legendIn(`${head}, A = orang`)).toEqual(['A: orang', 0]);
});

it.each([
  ['A = orang', ['A: orang', 0]],
  ['A: orang', ['A: orang', 0]],
  ['A → orang', ['A: orang', 0]],
  ['A -> orang', ['A: orang', 0]],
  ['A adalah orang', ['A: orang', 0]],
  ['A merupakan orang', ['A: orang', 0]],
  ['A ialah orang', ['A: orang', 0]],
  ['A yaitu orang', ['A: orang', 0]],
  ['- A = orang', ['A: orang', 0]],
  ['•A = orang', ['A: orang', 0]],
  ['1. A = orang', ['A: orang', 0]],
  ['12) A = orang', ['A: orang', 0]],
  ['A = orang;', ['A: orang', 0]],
  ['A = orang.,', ['A: orang', 0]],
  ['A = orang)', ['A: orang', 0]],
  ['A = orang).', ['A: orang', 0]],
  ['A = orang (jiwa)', ['A: orang (jiwa)', 0]],
  ['A = orang, B = desa', ['A: orang', 'B: desa', 0]],
  ['A = orang; B: desa', ['A: orang', 'B: desa', 0]],
  ['A = orang. B = desa', ['A: orang', 'B: desa', 0]],
  ['A = orang dan B = desa', ['A: orang', 'B: desa', 0]],
  ['A = orang, dan B adalah desa', ['A: orang', 'B: desa', 0]],
  ['A = orang; serta B = desa', ['A: orang', 'B: desa', 0]],
  ['A = orang\nyang sehat', ['A: orang yang sehat', 0]],
  ['A = orang\n(sehat)', ['A: orang (sehat)', 0]],
  ['A = orang\nYang sehat', ['A: orang', '- Yang sehat', 0]],
  ['A = orang\nb / c', ['A: orang', '- b / c', 0]],
  ['A = orang\nper desa / kota', ['A: orang', '- per desa / kota', 0]],
  ['A = orang\nLain\nyang sehat', ['A: orang', '- Lain', '- yang sehat', 0]],
  ['A = 5', ['- A = 5', 0]],
  ['(Pt) = orang', ['Pt: orang', 0]],
  ['(Pt)= orang', ['Pt: orang', 0]],
  ['(Pt) adalah orang', ['Pt: orang', 0]],
  ['A = orang) .', ['A: orang', 0]],
  ['A = orang) aktif', ['A: orang) aktif', 0]],
  ['A = B / C', ['- A = B / C', 0]],
  ['A : B', ['- A : B', 0]],
  ['Warga = orang', ['- Warga = orang', 0]],
  ['Warga: orang', ['- Warga: orang', 0]],
  ['A = orang = jiwa', ['- A = orang = jiwa', 0]],
  ['A orang', ['- A orang', 0]],
  ['Keterangan:\nWarga: orang', ['Warga: orang', 1]],
  ['Keterangan:\nWarga adalah orang', ['- Warga adalah orang', 1]],
  ['Keterangan lain', ['- Keterangan lain', 0]],
])('the legend in %j', (text, expected) => {
  expect(legendIn(text)).toEqual(expected);
});

it.each([
  ['A / B x 100%\nA: warga', 'warga / B x 100'],
  ['A / B x 100%\nA adalah warga\nB adalah desa', 'warga / desa x 100'],
  ['A / B x 100%\nA -> warga\nB → desa', 'warga / desa x 100'],
  ['A / B x 100%\n(A) = warga\n(B) = desa', 'warga / desa x 100'],
  ['A / B x 100%\nA merupakan warga\nB ialah desa', 'warga / desa x 100'],
  ['A / B x 100%\nA yaitu warga; B yaitu desa', 'warga / desa x 100'],
  ['A / B x 100%\nA → warga, B → desa', 'warga / desa x 100'],
  ['A1 / B1 x 100%\nA1 = warga\nB1 = desa', 'warga / desa x 100'],
  ['$\\frac{A}{B}$\n$A$ = warga\n$B$ = desa', 'warga / desa x 1'],
  ['$\\frac{\\text{A}}{\\mathrm{B}}$ x 100%\nA = warga\nB = desa', 'warga / desa x 100'],
  ['K n / K n-1 x 100%\nK n = warga\nK n-1 = warga lalu', 'warga / warga lalu x 100'],
  ['A / B x 100%\nKeterangan:\nA = warga yang\nsehat\nB = desa', 'warga yang sehat / desa x 100'],
  ['A / B x 100%\nA = warga\nA = desa\nB = kota', 'dilaporkan; salah legenda'],
  ['A / B x 100%\nA = lihat lampiran\nB = desa', 'A / desa x 100'],
  ['A / B x 100%\nA = (terlampir)\nB = desa', 'A / desa x 100'],
])('the legend beside a formula: %j', (text, expected) => {
  expect(explained(text)).toBe(expected);
});
