import { formatIssue } from 'indikator';
import { readDokumen } from 'indikator/dokumen';
import { expect, it } from 'vitest';

/** A table as a clerk might paste it: bars stand for tabs, `\n` for a line break in a cell. */
const table = [
  'DAFTAR INDIKATOR',
  'Dicetak oleh Bagian Umum, halaman 1 dari 3',
  '',
  'No|Sasaran|Indikator|Satuan|Polaritas|Warna Berkas|Kondisi Awal|Target 2025|Target 2026|Formula|Penjelasan',
  '1|Layanan sosial meningkat|Persentase lansia terlayani|%|naik|biru|80|85|90|Lansia terlayani / Seluruh lansia x 100|',
  '||Persentase anak terlayani|%|sebaik mungkin|merah|81|1.500|lihat renstra|Anak terlayani / (Seluruh anak x 100|',
  '2|Sarana membaik|Jumlah panti||naik|hijau||10|3,500|$\\sqrt{a}$|',
  '3|Tertib administrasi||Dokumen||||5|7||',
  '|||||||||catatan lepas|',
  '4|Kinerja baik|1. Nilai SAKIP\\n2. Nilai IPP|Nilai||||BB\\nB\\nCC|80||Pengelola: 198001012005011001',
  '||Angka kemiskinan|Persen|turun||12|>10|9||Rumus: 5% x D',
];

const text = table
  .map((line) =>
    line
      .split('|')
      .map((cell) => (cell.includes('\\n') ? `"${cell.replaceAll('\\n', '\n')}"` : cell))
      .join('\t'),
  )
  .join('\n');

const { issues } = readDokumen(text, { format: 'tsv' });

it('the issues of a bad table, read aloud in Indonesian', () => {
  expect(issues.map(({ tingkat, message }) => `${tingkat}: ${message}`)).toMatchInlineSnapshot(`
    [
      "catatan: kolom "Penjelasan", baris 10: angka yang berbentuk NIP ditutup dengan tanda *",
      "salah: kolom "Warna Berkas", baris 4: judul kolom tidak dikenal; isi sel-selnya disimpan di cara perhitungan",
      "catatan: teks: 2 baris (58 karakter) di luar tabel tidak dibaca",
      "salah: kolom "Satuan", baris 8: "Dokumen" tidak dibaca, karena baris ini tidak menyebut indikator; tidak disimpan",
      "salah: kolom "Target 2025", baris 8: "5" tidak dibaca, karena baris ini tidak menyebut indikator; tidak disimpan",
      "salah: kolom "Target 2026", baris 8: "7" tidak dibaca, karena baris ini tidak menyebut indikator; tidak disimpan",
      "salah: baris 9: "catatan lepas" tidak dibaca, karena baris ini dan baris di atasnya tidak menyebut indikator",
      "salah: kolom "Kondisi Awal", baris 4: "Kondisi Awal" tidak menyebut tahun, sehingga isi kolomnya tidak dibaca; disimpan di cara perhitungan",
      "salah: kolom "Formula", baris 6, huruf ke-18: ( tidak punya pasangan",
      "salah: kolom "Target 2025", baris 6: "1.500" dapat berarti 1500 (penulisan Indonesia) atau 1,5 (penulisan Inggris); nyatakan penulisan yang dipakai",
      "salah: kolom "Target 2026", baris 6: "lihat renstra" tidak terbaca sebagai target; diharapkan bentuk seperti 94,33, 78 (BB), BB, 80 - 90%, atau >90",
      "salah: kolom "Polaritas", baris 6: "sebaik mungkin" tidak terbaca sebagai polaritas; diharapkan naik, turun, atau stabil; disimpan di cara perhitungan",
      "salah: kolom "Formula", baris 7, huruf ke-2: \\sqrt bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan",
      "salah: kolom "Target 2026", baris 7: "3,500" dapat berarti 3,5 (penulisan Indonesia) atau 3500 (penulisan Inggris); nyatakan penulisan yang dipakai",
      "catatan: baris 7: satuan indikator tidak tertulis; dipakai "nilai"",
      "salah: kolom "Target 2025", baris 10: berisi 3 baris, sedangkan sel indikatornya menyebut 2; diharapkan satu baris untuk tiap indikator",
      "catatan: kolom "Penjelasan", baris 14: "5% x D" tidak terbaca sebagai formula; disimpan di cara perhitungan",
      "salah: kolom "Indikator", baris 14: batas ">" bertentangan dengan polaritas turun",
      "catatan: kolom "Indikator", baris 14: polaritas tidak tertulis, padahal biasanya makin kecil makin baik untuk "kemiskinan"",
      "catatan: teks: nama instansi tidak tertulis; dipakai "Instansi tidak disebut"",
      "catatan: teks: judul dokumen tidak tertulis; dipakai "Indikator Kinerja Utama"",
    ]
  `);
});

it('and in English', () => {
  expect(issues.map((issue) => formatIssue(issue, 'en'))).toMatchInlineSnapshot(`
    [
      "column "Penjelasan", row 10: digits shaped like a NIP were covered with *",
      "column "Warna Berkas", row 4: the heading is not known; the text of its cells is kept with the method (cara perhitungan)",
      "text: 2 rows (58 characters) outside the table were not read",
      "column "Satuan", row 8: "Dokumen" was not read, since this row names no indicator; it is not kept",
      "column "Target 2025", row 8: "5" was not read, since this row names no indicator; it is not kept",
      "column "Target 2026", row 8: "7" was not read, since this row names no indicator; it is not kept",
      "row 9: "catatan lepas" was not read, since neither this row nor those above name an indicator",
      "column "Kondisi Awal", row 4: "Kondisi Awal" names no year, so that the cells below were not read; it is kept with the method (cara perhitungan)",
      "column "Formula", row 6, character 18: ( has no counterpart",
      "column "Target 2025", row 6: "1.500" can mean 1500 (as Indonesians write) or 1.5 (as the English write); say which of the two it is",
      "column "Target 2026", row 6: "lihat renstra" cannot be read as a target; expected a form such as 94,33, 78 (BB), BB, 80 - 90% or >90",
      "column "Polaritas", row 6: "sebaik mungkin" cannot be read as a polarity; expected naik, turun or stabil; it is kept with the method (cara perhitungan)",
      "column "Formula", row 7, character 2: \\sqrt is no addition, subtraction, multiplication or division; enter its result as a reported value",
      "column "Target 2026", row 7: "3,500" can mean 3.5 (as Indonesians write) or 3500 (as the English write); say which of the two it is",
      "row 7: the unit of the indicator is not stated; "nilai" was taken",
      "column "Target 2025", row 10: holds 3 lines, while the cell of indicators names 2; expected one line for each indicator",
      "column "Penjelasan", row 14: "5% x D" cannot be read as a formula; it is kept with the method (cara perhitungan)",
      "column "Indikator", row 14: the bound ">" contradicts the polarity turun",
      "column "Indikator", row 14: the polarity is not stated, though less is usually better for "kemiskinan"",
      "text: the name of the agency is not stated; "Instansi tidak disebut" was taken",
      "text: the title of the document is not stated; "Indikator Kinerja Utama" was taken",
    ]
  `);
});

it('no sentence has a key of a definition, an escape or a value that is none', () => {
  const sentences = issues.flatMap((issue) => [issue.message, formatIssue(issue, 'en')]);
  for (const one of sentences) {
    expect(one).not.toMatch(/\b[a-z]+[A-Z]\w*|NaN|undefined|null|\\n|\w\[\d|\w\.[a-z]/);
  }
});

it('no sentence is there twice', () => {
  const sentences = issues.map(({ message }) => message);
  expect(new Set(sentences).size).toBe(sentences.length);
});

it('what is wrong with the definition made from a cell is told at the cell', () => {
  const head = 'No\tSasaran\tIndikator\tTarget TW I 2026\tTarget TW II 2026 (kumulatif)\tSatuan';
  const read = readDokumen(`IKU DINAS X TAHUN 2026\n${head}\n1\tS\tI\t5\t10\tunit`, { format: 'tsv' });
  expect(read.issues.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "kolom "Indikator", baris 3: berbeda dari target 2026-T1: dalam satu tahun semua target sejenis harus kumulatif, atau tidak satu pun",
    ]
  `);
});

it('too many indicators have one sentence', () => {
  const rows = Array.from({ length: 9000 }, (_, i) => `${i}\tS\tJumlah berkas ${i}\tunit\tA / B x 100`);
  const read = readDokumen(
    `IKU DINAS X TAHUN 2026\nNo\tSasaran\tIndikator\tSatuan\tRumus\n${rows.join('\n')}`,
    {
      format: 'tsv',
    },
  );
  expect(read.issues.map(({ message }) => message)).toEqual([
    'teks: terlalu banyak isi; paling banyak 100000',
  ]);
});

/** The sentences of a table of one indicator, in both languages, each as the numbers that it has. */
const numbersIn = (headings: readonly string[], cells: readonly string[]) => {
  const rows = [
    ['No', 'Sasaran', 'Indikator', 'Satuan', ...headings],
    ['1', 'S', 'Persentase X', 'Persen', ...cells],
  ];
  const read = readDokumen(rows.map((row) => row.join('\t')).join('\n'), {
    format: 'tsv',
    tahun: 2026,
    judul: 'IKU',
    instansi: 'Dinas X',
  });
  const numbers = (sentence: string) => sentence.replace(/^.*?: /, '').match(/"?\d[\d.,]*%?"?/g);
  return read.issues.map((issue) => [numbers(issue.message), numbers(formatIssue(issue, 'en'))]);
};

it.each([
  [
    ['Polaritas', 'Target 2026', 'Realisasi 2026', 'Capaian 2026 (%)'],
    ['naik', '80,5', '70,25', '99,1'],
    ['"99,1"', '70,25', '80,5%', '87,27%'],
    ['"99,1"', '70.25', '80.5%', '87.27%'],
  ],
  [
    ['Polaritas', 'Target 2026', 'Target 2027'],
    ['naik', '80,5', '70,25'],
    ['80,5', '70,25'],
    ['80.5', '70.25'],
  ],
  [
    ['Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV', 'Target 2026'],
    ['5,5', '6,5', '7,5', '8,5', '8,5'],
    ['5,5', '6,5', '7,5', '8,5', '8,5'],
    ['5.5', '6.5', '7.5', '8.5', '8.5'],
  ],
  [['Formula'], ['A / B x 100 = 3 / 4 x 100 = 70,25'], ['"70,25"', '"75,00"'], ['"70,25"', '"75.00"']],
  [['Formula'], ['12,5% x A / B'], ['12,5%', '12,5', '12,5', '100'], ['12.5%', '12.5', '12.5', '100']],
])('[W9a] numbers are in the notation of the language: %s', (headings, cells, indonesian, english) => {
  expect(numbersIn(headings, cells)).toContainEqual([indonesian, english]);
});
