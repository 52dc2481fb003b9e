// Files of Word and Excel to be read and documents to be written: large ones, and such as are made to cost much.

import { Zip, ZipDeflate } from 'fflate';
import { readBerkas, writeBerkas } from '../../dist/berkas.js';
import { parseDokumen, persentase } from '../../dist/index.js';

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'xl/sheet.xml';
const encoder = new TextEncoder();

const words = 'lansia anak desa jalan sekolah pasar warga sungai rumah kebun kapal guru'.split(' ');
const name = (i) =>
  `${words[i % 12]} ${words[Math.floor(i / 12) % 12]} ${words[Math.floor(i / 144) % 12]} ${i}`;

/** A workbook of one sheet, whose rows are given. */
function workbook(rows) {
  const cell = (value, at) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const data = rows.map(
    (cells, y) =>
      `<row r="${y + 1}">${cells.map((one, x) => cell(one, `${String.fromCharCode(65 + x)}${y + 1}`)).join('')}</row>`,
  );
  return workbookOf([`<worksheet xmlns="${S}"><sheetData>${data.join('')}</sheetData></worksheet>`]);
}

/** A workbook whose one sheet is made of these pieces. */
function workbookOf(pieces) {
  const relations = (id, type, target) =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  return zipped({
    '[Content_Types].xml': [
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ],
    '_rels/.rels': [relations('a', 'officeDocument', 'xl/workbook.xml')],
    'xl/workbook.xml': [
      `<workbook xmlns="${S}" xmlns:r="${OFFICE}"><sheets><sheet name="IKU" sheetId="1" r:id="a"/></sheets></workbook>`,
    ],
    'xl/_rels/workbook.xml.rels': [relations('a', 'worksheet', 'sheet.xml')],
    [SHEET]: pieces,
  });
}

/** A zip of these parts, each in pieces: none has to be held as a whole. */
function zipped(parts) {
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [key, pieces] of Object.entries(parts)) {
    const part = new ZipDeflate(key);
    zip.add(part);
    for (const [i, piece] of pieces.entries()) part.push(encoder.encode(piece), i === pieces.length - 1);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** A sheet of 600 MB of nothing that says how large it is, truly or not. */
function bomb(said) {
  const megabyte = ' '.repeat(1_000_000);
  const begin = `<worksheet xmlns="${S}"><sheetData>`;
  const bytes = workbookOf([begin, ...new Array(600).fill(megabyte), '</sheetData></worksheet>']);
  const file = Buffer.from(bytes);
  // In the directory at the end the name stands 46 bytes behind the start of its entry, the size 24.
  const entry = file.lastIndexOf(SHEET) - 46;
  if (said !== undefined) file.writeUInt32LE(said, entry + 24);
  return new Uint8Array(file);
}

const HEADINGS = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2025', 'Target 2026', 'Target 2027'].concat(
  ['Target 2028', 'Formulasi', 'Sumber Data'],
);
const indikatorRow = (i) => [
  i + 1,
  `Sasaran ${Math.floor(i / 20)}`,
  `Persentase ${name(i)}`,
  'Persen',
  ...[70, 75, 80.5, 90.25],
  `Jumlah ${name(i)} terlayani / Jumlah ${name(i)} x 100`,
  'Laporan',
];
/** A list of anything, as offices keep it beside their tables. */
const listRow = (i) => [
  i + 1,
  name(i),
  `Desa ${i % 300}`,
  'Laki-laki',
  i * 7,
  i * 3,
  0.25,
  'ya',
  '2025',
  '-',
];
const rowsOf = (count, row) => Array.from({ length: count }, (_, i) => row(i));
const tableRows = (count) => [['IKU DINAS CONTOH TAHUN 2025'], HEADINGS, ...rowsOf(count, indikatorRow)];
const tableOf = (count) => workbook(tableRows(count));

/** Twelve hundred indicators; as a document of Word some 300 pages. */
const large = () =>
  parseDokumen({
    id: 'besar',
    judul: 'IKU Dinas Contoh Tahun 2026',
    instansi: { nama: 'Dinas Contoh' },
    tahun: 2026,
    sasaran: Array.from({ length: 60 }, (_, k) => ({
      id: `s${k}`,
      uraian: `Meningkatnya pelayanan ${name(k)}`,
      indikator: Array.from({ length: 20 }, (__, j) => indikatorOf(20 * k + j)),
    })),
  });

function indikatorOf(i) {
  const variabel = {
    [`a${i}`]: { label: `Jumlah ${name(i)} yang memperoleh layanan dasar`, satuan: 'orang', jenis: 'cacah' },
    [`b${i}`]: { label: `Jumlah seluruh ${name(i)}`, satuan: 'orang', jenis: 'cacah' },
  };
  return {
    id: `i${i}`,
    nama: `Persentase ${name(i)} yang memperoleh layanan dasar sesuai standar pelayanan minimal`,
    satuan: 'persen',
    polaritas: 'naik',
    makna: `Menunjukkan sejauh mana ${name(i)} memperoleh layanan dasar sesuai standar yang ditetapkan.`,
    variabel,
    formula: persentase(`a${i}`, `b${i}`),
    target: [{ jenis: 'angka', periode: '2026', nilai: '94.33' }],
    sumberData: [{ nama: `Laporan ${name(i)}` }],
    penanggungJawab: [{ nama: 'Bidang Rehabilitasi Sosial' }],
  };
}

/** What was read, in few words. */
function read(bytes) {
  const { dokumen, issues } = readBerkas(bytes);
  if (dokumen === null) return issues.find(({ tingkat }) => tingkat === 'salah')?.code ?? '';
  const count = dokumen.sasaran.reduce((sum, one) => sum + one.indikator.length, 0);
  return `${count.toLocaleString('en')} indicators`;
}

/** Reads a file that was made before. */
const reading = (file) => ({ file, task: (bytes) => () => read(bytes) });

function writing(format, bentuk) {
  const task = () => {
    const dokumen = large();
    return () => `${Math.round(writeBerkas(dokumen, { format, bentuk }).length / 1000)} kB`;
  };
  return { task };
}

const list = () => rowsOf(20_000, listRow);

export const files = [
  { nama: 'Excel, a table of 20,000 rows in 10 columns', ...reading(() => tableOf(20_000)) },
  { nama: 'Excel, a table of 2,000 rows in 10 columns', ...reading(() => tableOf(2_000)) },
  {
    nama: 'Excel, a list of 20,000 rows in 10 columns below a table',
    ...reading(() => workbook([...tableRows(20), [], ...list()])),
  },
  { nama: 'Excel, a list of 20,000 rows in 10 columns, no table', ...reading(() => workbook(list())) },
  { nama: 'Word, 1,200 indicators', ...reading(() => writeBerkas(large(), { format: 'docx' })) },
  { nama: 'Excel, 1,200 indicators', ...reading(() => writeBerkas(large(), { format: 'xlsx' })) },
  { nama: 'a bomb of 600 MB that says so', ...reading(() => bomb()) },
  { nama: 'a bomb of 600 MB that says 2 kB', ...reading(() => bomb(2_000)) },
  { nama: 'a bomb of 600 MB that says 64 MB', ...reading(() => bomb(64_000_000)) },
  ...['iku', 'pk', 'kamus'].map((bentuk) => ({
    nama: `writing 1,200 indicators, Word, ${bentuk}`,
    ...writing('docx', bentuk),
  })),
  ...['iku', 'capaian'].map((bentuk) => ({
    nama: `writing 1,200 indicators, Excel, ${bentuk}`,
    ...writing('xlsx', bentuk),
  })),
];
