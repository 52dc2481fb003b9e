import {
  bagi,
  defineIndikator,
  type Formula,
  hitungan,
  type Indikator,
  indeksTertimbang,
  kali,
  konstanta,
  kurang,
  laju,
  penilaian,
  penurunan,
  persentase,
  pertumbuhan,
  rasio,
  rataRata,
  tambah,
} from 'indikator';

/** The labels that the cases are printed with. */
export const labels = { a: 'Anak', b: 'Lansia', c: 'Disabilitas' } as const;

type V = keyof typeof labels;

/** An indicator around a formula, with just the variables that the formula names. */
export function indikatorOf(
  formula: Formula,
  satuan = 'indeks',
  semua: Readonly<Record<string, string>> = labels,
): Indikator {
  const text = JSON.stringify(formula);
  const used = Object.entries(semua).filter(([id]) => text.includes(`"${id}"`));
  return defineIndikator({
    id: 'kasus',
    nama: 'Kasus',
    satuan,
    variabel: Object.fromEntries(used.map(([id, label]) => [id, { label }])),
    formula,
  });
}

const semua = {
  persen: [persentase<V>('a', 'b'), 'persen'],
  persenKapital: [persentase<V>('a', 'b'), 'Persen'],
  persenTanda: [persentase<V>('a', 'b'), '%'],
  kaliSeratusBukanPersen: [persentase<V>('a', 'b'), 'indeks'],
  seribu: [laju<V>('a', 'b', 1000), 'per 1.000 penduduk'],
  seribuPersen: [laju<V>('a', 'b', 1000), 'persen'],
  seratusRibu: [laju<V>('a', 'b', '100000'), 'per 100.000 kelahiran'],
  rasioSaja: [rasio<V>('a', 'b'), 'jam'],
  rasioSajaPersen: [rasio<V>('a', 'b'), 'persen'],
  pengaliDesimal: [rasio<V>('a', 'b', '0.5'), 'indeks'],
  pengaliPecahan: [rasio<V>('a', 'b', '1/9'), 'indeks'],
  jumlahDiAtas: [persentase<V>(tambah('a', 'b'), 'c'), 'persen'],
  jumlahDiBawah: [persentase<V>('a', tambah('b', 'c')), 'persen'],
  hasilKaliDiAtas: [persentase<V>(kali('a', 'b'), 'c'), 'persen'],
  rasioDalamRasio: [persentase<V>(bagi('a', 'b'), bagi('b', 'c')), 'persen'],
  tumbuh: [pertumbuhan<V>('a', 'b'), 'persen'],
  turun: [penurunan<V>('a', 'b'), 'persen'],
  rata: [rataRata<V>('a', 'b', 'c'), 'indeks'],
  indeks: [indeksTertimbang<V>({ a: '0.376', b: '1/9', c: '-2' }), 'indeks'],
  dilaporkan: [hitungan<V>('a'), 'indeks'],
  dinilai: [penilaian<V>('a', { penilai: 'Tim Inspektorat' }), 'nilai'],
  jumlah: [hitungan<V>(tambah('a', 'b', 'c')), 'orang'],
  selisihKanan: [hitungan<V>(kurang('a', kurang('b', 'c'))), 'orang'],
  selisihKiri: [hitungan<V>(kurang(kurang('a', 'b'), 'c')), 'orang'],
  jumlahDalamKali: [hitungan<V>(kali('a', tambah('b', 'c'))), 'orang'],
  kaliDalamJumlah: [hitungan<V>(tambah(kali('a', 'b'), 'c')), 'orang'],
  bagiKanan: [hitungan<V>(bagi('a', bagi('b', 'c'))), 'orang'],
  bagiKiri: [hitungan<V>(bagi(bagi('a', 'b'), 'c')), 'orang'],
  bagiDalamJumlah: [hitungan<V>(tambah(bagi('a', 'b'), 'c')), 'orang'],
  konstantaNegatif: [hitungan<V>(kurang(konstanta(-5), kali('a', konstanta('-0.5')))), 'orang'],
  pecahan: [hitungan<V>(tambah('a', konstanta('1/9'))), 'orang'],
  pecahanNegatif: [hitungan<V>(bagi(konstanta('-1/3'), 'a')), 'orang'],
  pecahanDiBawah: [hitungan<V>(bagi('a', konstanta('2/7'))), 'orang'],
  konstantaBesar: [hitungan<V>(kali('a', konstanta('1234567.891'))), 'orang'],
  bersarang: [
    hitungan<V>(kali(konstanta(2), kurang(tambah('a', kali('b', 'c')), bagi('a', konstanta(3))))),
    'orang',
  ],
} as const satisfies Readonly<Record<string, readonly [Formula<V>, string]>>;

/** The names of the cases. */
export type Name = keyof typeof semua;

/** The indicators of all cases, by name. */
export const cases = Object.entries(semua).map(
  // The names of the entries are the keys of the record itself.
  ([name, [formula, satuan]]) => [name as Name, indikatorOf(formula, satuan)] as const,
);

/** Labels that a notation could trip over. */
export const hostileLabels = [
  'A & B',
  '50% dari {x}',
  'a\\b',
  '\\frac{1}{2}',
  '\\',
  '\\\\',
  '\\textbackslash{}',
  '$x$',
  '$$',
  'a_b^c~d#e',
  '}',
  '{',
  '}{',
  '}} \\times {{',
  '\\end{document}',
  '\\input{/etc/passwd}',
  '%komentar',
  '\\%',
  '&amp;',
  '<b>tebal</b>',
  '</mtext><script>alert(1)</script>',
  ']]>',
  '<!-- x -->',
  '&#60;',
  '"kutip"',
  "'kutip'",
  '`kutip`',
  '“kutip”',
  '--- – —',
  'A + B - C x D / E : F = G',
  '(n - (n-1)) / (n-1)',
  'tab\tdi sini',
  'baris\nbaru',
  'baris\r\nbaru',
  'nol\u0000di sini',
  'esc\u001b[31m',
  'c1\u0085\u009f',
  'pemisah\u2028baris\u2029alinea',
  'é ñ ü Ā',
  '中文',
] as const;
