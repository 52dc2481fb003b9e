// Tables to be read: ordinary ones in each format, and such as take long where something is done twice.

const HEADINGS = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Formulasi'];
const TITLE = 'IKU DINAS CONTOH TAHUN 2026';
const words = 'lansia anak desa jalan sekolah pasar warga sungai rumah kebun kapal guru'.split(' ');
const name = (i) =>
  `${words[i % 12]} ${words[Math.floor(i / 12) % 12]} ${words[Math.floor(i / 144) % 12]} ${i}`;

/** Rows of an ordinary table: short ones, or with prose as offices write it. */
const short = (i) => [
  `${i + 1}.`,
  `Sasaran ${i % 50}`,
  `Persentase ${name(i)} terlayani`,
  'Persen',
  '94,33',
  `Jumlah ${name(i)} terlayani / Jumlah ${name(i)} x 100 %`,
];
const long = (i) => [
  ...short(i).slice(0, 5),
  `Makna: Menunjukkan sejauh mana ${name(i)} memperoleh layanan dasar sesuai standar pelayanan minimal yang ditetapkan.` +
    `\nAlasan: Indikator ini dipilih karena layanan bagi ${name(i)} adalah urusan wajib dan menjadi prioritas daerah.` +
    `\nRumus: ${short(i)[5]}\nSumber Data: Laporan ${name(i)}`,
];

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
const line = (sign, isQuoted) => (cells) =>
  cells.map((cell) => (isQuoted || cell.includes('\n') ? quoted(cell) : cell)).join(sign);
const markdownRow = (cells) => `| ${cells.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`;
const htmlRow = (cells) =>
  `<tr>${cells.map((cell) => `<td><p>${cell.replaceAll('\n', '</p><p>')}</p></td>`).join('')}</tr>`;

/** Rows one below the other, as many as fit. */
function filled(size, head, row, rest = '') {
  const parts = [head];
  let length = head.length + rest.length;
  for (let i = 0; ; i += 1) {
    const next = row(i);
    length += next.length + 1;
    if (length > size) return [...parts, rest].join('\n');
    parts.push(next);
  }
}

const head = (sign, headings = HEADINGS) => `${TITLE}\n\n${headings.join(sign)}`;
const table = (sign, cells, isQuoted) => (size) =>
  filled(size, head(sign), (i) => line(sign, isQuoted)(cells(i)));
const markdownTable = (cells) => (size) =>
  filled(size, `# ${TITLE}\n\n${markdownRow(HEADINGS)}\n${markdownRow(HEADINGS.map(() => '--'))}`, (i) =>
    markdownRow(cells(i)),
  );
const htmlTable = (cells) => (size) =>
  filled(size, `<h1>${TITLE}</h1><table>${htmlRow(HEADINGS)}`, (i) => htmlRow(cells(i)), '</table>');
/** A table whose rows are one text again and again. */
const same = (row) => (size) => filled(size, head(';'), () => row);
/** Anything again and again. */
const again =
  (part, before = '') =>
  (size) =>
    before + part.repeat(Math.floor((size - before.length) / part.length));

/** Each text by its size: its name, its format, the text, and the most characters of it that are within the limits. */
export const tables = [
  { nama: 'csv', format: 'csv', text: table(';', long) },
  { nama: 'csv, every cell in quotes', format: 'csv', text: table(',', long, true) },
  { nama: 'tab-separated', format: 'tsv', text: table('\t', long) },
  { nama: 'Markdown', format: 'markdown', text: markdownTable(long) },
  { nama: 'HTML', format: 'html', text: htmlTable(long) },
  { nama: 'csv, short rows', format: 'csv', text: table(';', short) },
  { nama: 'HTML, short rows', format: 'html', text: htmlTable(short) },
  {
    nama: 'targets that cannot be read',
    format: 'csv',
    text: (size) => filled(size, head(';'), (i) => `${i};s;Persentase ${name(i)};%;12 dan 13;lihat ${i}`),
  },
  {
    nama: 'a sasaran to each indicator',
    format: 'csv',
    text: (size) =>
      filled(size, head(';', ['Tujuan', 'Sasaran', 'Indikator', 'Satuan', 'Target']), (i) =>
        [`Tujuan ${i}`, `Sasaran ${i}`, `Persentase ${name(i)}`, '%', `${i}`].join(';'),
      ),
  },
  { nama: 'rows without an indicator', format: 'csv', text: same(';;;;;catatan tambahan di bawah') },
  {
    nama: 'one indicator with a long list',
    format: 'csv',
    text: (size) =>
      filled(size, `${head(';')}\n1;s;Indikator satu;%;12;a / b x 100`, () => ';;;;;- lanjutan'),
  },
  { nama: '50,000 rows of two cells', format: 'csv', text: same('Jalan;80'), most: 440_000 },
  { nama: 'rows of one cell', format: 'csv', text: same('a'), most: 190_000 },
  { nama: 'rows that differ in length', format: 'csv', text: same('a;b;c\nd'), most: 190_000 },
  { nama: 'one wide row', format: 'csv', text: again('ab;', `${head(';')}\n`), most: 290_000 },
  { nama: 'headings again and again', format: 'csv', text: again(`${HEADINGS.join(';')}\n`), most: 600_000 },
  {
    nama: 'headings with misprints',
    format: 'csv',
    text: again('Nomer;Sasarn;Indikatr;Satuann;Targt\n'),
    most: 700_000,
  },
  {
    nama: 'cells of 9,990 characters',
    format: 'csv',
    text: (size) => filled(size, head(';'), (i) => `1;s;i${i};%;12;"${'kata '.repeat(1998)}"`),
  },
  {
    nama: 'formulas of 9,990 characters',
    format: 'csv',
    text: (size) => filled(size, head(';'), (i) => `1;s;i${i};%;12;"${'kata / b + '.repeat(908)}"`),
  },
  {
    nama: 'quotes in quotes',
    format: 'csv',
    text: again('"";"a""b";"c"d;e\n', `${head(';')}\n`),
    most: 400_000,
  },
  { nama: 'a quote that is not closed', format: 'csv', text: (size) => `${table(';', short)(size - 2)}\n"` },
  { nama: 'no table', format: 'csv', text: again('kata;lain, dan\tsisa yang panjang sekali\n') },
  {
    nama: 'cells of HTML that are not closed',
    format: 'html',
    text: again('<td>a', '<table><tr>'),
    most: 450_000,
  },
  { nama: 'bars', format: 'markdown', text: again(`${'|'.repeat(100)}\n`), most: 90_000 },
  {
    nama: 'merged cells that reach far',
    format: 'html',
    text: again('<tr><td colspan=100 rowspan=100>a</td></tr>', '<table>'),
  },
];
