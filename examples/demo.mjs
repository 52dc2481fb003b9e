// Evaluates the two IKU documents of the catalogue on invented data, prints their official tables, and reports their performance.
// Run: npm run demo

import { readFileSync } from 'node:fs';
import {
  defineSkala,
  evaluateDokumen,
  explain,
  formatLaporan,
  formulaToText,
  reportKinerja,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020, skalaKinerja } from 'indikator/katalog';
import { table } from './table.mjs';

const columns = [
  { judul: 'No.', lebar: 3 },
  { judul: 'Sasaran', lebar: 24 },
  { judul: 'Indikator', lebar: 24 },
  { judul: 'Formula', lebar: 28 },
  { judul: 'Angka', lebar: 24 },
  { judul: 'Realisasi', lebar: 10 },
  { judul: 'Satuan', lebar: 7 },
  { judul: 'Penanggung jawab', lebar: 18 },
];

/** @param {string} file */
function readSample(file) {
  return JSON.parse(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8'));
}

/**
 * One row for each indicator: where its numbers come from, and what they give.
 * @param {import('indikator').DokumenIku} dokumen
 * @param {readonly import('indikator').Hasil[]} semua
 */
function rowsOf(dokumen, semua) {
  const rows = dokumen.sasaran.flatMap((sasaran) =>
    sasaran.indikator.map((indikator) => ({ sasaran, indikator })),
  );
  return rows.map(({ sasaran, indikator }, i) => {
    const hasil = semua[i];
    const induk = dokumen.sasaran.find((satu) => satu.id === sasaran.induk);
    const angka = hasil?.ok ? Object.entries(hasil.data).map(([id, nilai]) => `${id} = ${nilai}`) : [];
    return [
      indikator.kode ?? '',
      [induk?.uraian, sasaran.uraian].filter((uraian) => uraian !== undefined).join(' > '),
      indikator.nama,
      formulaToText(indikator),
      angka.join('; '),
      hasil?.ok ? hasil.teks : '-',
      indikator.satuan,
      (indikator.penanggungJawab ?? []).map((satu) => satu.nama).join('; '),
    ];
  });
}

/**
 * @param {import('indikator').DokumenIku} dokumen
 * @param {string} file
 */
function show(dokumen, file) {
  const { catatan, data } = readSample(file);
  const semua = evaluateDokumen(dokumen, data);
  console.log(`\n${dokumen.judul}\n${dokumen.instansi.nama}, ${dokumen.tahun}\n(${catatan})\n`);
  console.log(table(columns, rowsOf(dokumen, semua)));
  return semua;
}

const [perlindungan] = show(dinsosTapin2020, 'tapin-2020.json');
const [, tertangani] = show(dinsosKutaiKartanegara2022, 'kutai-kartanegara-2022.json');

for (const hasil of [perlindungan, tertangani]) {
  if (!hasil?.ok) continue;
  console.log(`\nPenjelasan: ${hasil.indikator.nama}\n`);
  for (const [i, langkah] of explain(hasil).langkah.entries()) console.log(`  ${i + 1}. ${langkah}`);
  console.log(`\n  LaTeX: ${explain(hasil).latex}`);
}

console.log('\nData yang salah (Tapin, 2020): yang terlihat oleh pengguna\n');
const salah = {
  pmksPerlindungan: 4121,
  pmksSeluruh: 4120,
  pmksRehabilitasi: null,
  psksBerperan: 0,
  psksSeluruh: 0,
};
for (const hasil of evaluateDokumen(dinsosTapin2020, salah)) {
  console.log(`  ${hasil.id}`);
  for (const issue of hasil.ok ? [] : hasil.issues) console.log(`    [${issue.code}] ${issue.message}`);
}

// Chapter III of a LKjIP. The documents state no method, cap or grades: here they are invented too. The scale of the
// regulation leaves open what lies between two classes and above 100, so whoever uses it has to say.
const skala = defineSkala({ ...skalaKinerja, celah: 'bawah-tertutup', diAtas: 'tertinggi' });
const kebijakan = { batasAtas: '120', skala };

/**
 * @param {import('indikator').DokumenIku} dokumen
 * @param {string} file
 */
function report(dokumen, file) {
  const { catatan, data, laporan } = readSample(file);
  const periode = `${dokumen.tahun}`;
  console.log(
    `\n${formatLaporan(reportKinerja(dokumen, { periode, data, kebijakan, ...laporan }))}\n(${catatan})`,
  );
}

report(dinsosTapin2020, 'tapin-2020.json');
report(dinsosKutaiKartanegara2022, 'kutai-kartanegara-2022.json');
