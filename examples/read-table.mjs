// Reads any IKU table, says what was understood and what was not, and evaluates it when there is data.

import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { evaluateDokumen, formulaToText } from 'indikator';
import { readDokumen } from 'indikator/dokumen';
import { table } from './table.mjs';

/** @type {Readonly<Record<string, import('indikator/dokumen').FormatTabel>>} */
const formats = { '.csv': 'csv', '.html': 'html', '.htm': 'html', '.md': 'markdown' };

const columns = [
  { judul: 'No.', lebar: 4 },
  { judul: 'Sasaran', lebar: 22 },
  { judul: 'Indikator', lebar: 26 },
  { judul: 'Satuan', lebar: 8 },
  { judul: 'Target', lebar: 16 },
  { judul: 'Formula', lebar: 34 },
  { judul: 'Realisasi', lebar: 12 },
];

/** A path as the user wrote it, from where the user stands. @param {string} path */
const fromUser = (path) => readFileSync(resolve(process.env.INIT_CWD ?? '.', path), 'utf8');

/**
 * @param {string} path a table: .csv, .html, .md, else tab-separated
 * @param {string} [dataPath] JSON with a value for each variable, bare or under "data"
 */
export function readTable(path, dataPath) {
  const format = formats[extname(path).toLowerCase()] ?? 'tsv';
  const { dokumen, issues } = readDokumen(fromUser(path), { format });
  if (dokumen !== null) show(dokumen, dataPath === undefined ? undefined : JSON.parse(fromUser(dataPath)));
  console.log(issues.length === 0 ? '\nSemuanya dipahami.' : '\nYang perlu dilihat:');
  for (const { code, tingkat, message } of issues) console.log(`  [${tingkat}: ${code}] ${message}`);
}

/**
 * @param {import('indikator').DokumenIku} dokumen
 * @param {{ data?: import('indikator').Realisasi } & import('indikator').Realisasi | undefined} json
 */
function show(dokumen, json) {
  const data = json?.data ?? json;
  const semua = data === undefined ? [] : evaluateDokumen(dokumen, data);
  const rows = dokumen.sasaran
    .flatMap((sasaran) => sasaran.indikator.map((indikator) => ({ sasaran, indikator })))
    .map(({ sasaran, indikator }, i) => {
      const hasil = semua[i];
      return [
        indikator.kode ?? '',
        sasaran.uraian,
        indikator.nama,
        indikator.satuan,
        (indikator.target ?? []).map(({ periode, asli }) => `${periode}: ${asli}`).join('; '),
        formulaToText(indikator),
        hasil === undefined ? '' : hasil.ok ? hasil.teks : hasil.issues.map(({ code }) => code).join('; '),
      ];
    });
  const { judul, instansi, tahun, tahunAkhir } = dokumen;
  console.log(`${judul}\n${instansi.nama}, ${tahun}${tahunAkhir === undefined ? '' : `-${tahunAkhir}`}\n`);
  console.log(table(columns, rows));
  if (data === undefined)
    console.log(`\nUntuk menghitung, isi data.json:\n${JSON.stringify(blank(dokumen), null, 2)}`);
}

/** Every variable once, not filled in. @param {import('indikator').DokumenIku} dokumen */
function blank({ sasaran }) {
  const ids = sasaran.flatMap(({ indikator }) => indikator.flatMap(({ variabel }) => Object.keys(variabel)));
  return Object.fromEntries(ids.map((id) => [id, null]));
}
