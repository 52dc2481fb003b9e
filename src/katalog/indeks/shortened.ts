/** Issuers whose regulations have a short name of their own. */
const issuers: readonly (readonly [issuer: string, short: string])[] = [
  ['Menteri Dalam Negeri', 'Permendagri'],
  ['Menteri Kesehatan', 'Permenkes'],
  ['Menteri Sosial', 'Permensos'],
  ['Menteri PANRB', 'PermenPANRB'],
  ['Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', 'PermenPANRB'],
  ['Menteri PUPR', 'PermenPUPR'],
  ['Menteri Pekerjaan Umum dan Perumahan Rakyat', 'PermenPUPR'],
  ['Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi', 'Permendikbudristek'],
  ['Menteri Pendidikan dan Kebudayaan', 'Permendikbud'],
  ['Menteri Lingkungan Hidup dan Kehutanan', 'PermenLHK'],
  ['Menteri LHK', 'PermenLHK'],
  ['Menteri Keuangan', 'PMK'],
  ['Menteri Pertanian', 'Permentan'],
];

/** What regulations are called, at length and in short; a ministry is named with and without its word. */
const kinds: readonly (readonly [long: string, short: string])[] = [
  ...issuers.flatMap(([issuer, short]) =>
    [`Peraturan ${issuer}`, issuer.replace('Menteri', 'Permen')].map((long) => [long, short] as const),
  ),
  ['PermenPAN-RB', 'PermenPANRB'],
  ['Permenpan RB', 'PermenPANRB'],
  ['Permen PAN-RB', 'PermenPANRB'],
  ['Undang-Undang', 'UU'],
  ['Peraturan Pemerintah', 'PP'],
  ['Peraturan Presiden', 'Perpres'],
  ['Instruksi Presiden', 'Inpres'],
  ['Peraturan Gubernur', 'Pergub'],
  ['Peraturan Bupati', 'Perbup'],
  ['Peraturan Wali Kota', 'Perwali'],
];

/**
 * A citation in its short form, however long it is written: `'Peraturan Pemerintah Nomor 2 Tahun 2018 tentang ...'` is
 * `'PP 2/2018'`. What stands behind number and year (title, part, how sure it is) is left out.
 */
export function shortened(citation: string): string {
  const plain = citation
    .replace(/\s+/g, ' ')
    .replace(/ ?(?:republik indonesia|\bri\b)/i, '')
    .replace(/ ?\/ ?/g, '/')
    .trim();
  const small = plain.toLowerCase();
  const kind = kinds.find(([long]) => small.startsWith(long.toLowerCase()));
  const text = kind === undefined ? plain : kind[1] + plain.slice(kind[0].length);
  const numbered = /([0-9]{1,6})(?:\/| (?:tahun|thn?\.?) )([0-9]{4})\b/i.exec(text);
  const before = text.slice(0, numbered?.index ?? 0);
  // `05/2025` at the end of a longer number is not number and year.
  if (numbered === null || !/(?:^|[ .])$/.test(before)) return text.endsWith('.') ? text.slice(0, -1) : text;
  const words = before.split(/[ .]/).filter((word) => word !== '' && !/^no(?:mor)?$/i.test(word));
  return [...words, `${numbered[1]}/${numbered[2]}`].join(' ');
}
