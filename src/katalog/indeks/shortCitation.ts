import type { Rujukan } from '../../definition/rujukan.js';

/** Issuers whose regulations have a short name of their own. */
const issuers: readonly (readonly [issuer: string, short: string])[] = [
  ['Menteri Dalam Negeri', 'Permendagri'],
  ['Menteri Kesehatan', 'Permenkes'],
  ['Menteri Sosial', 'Permensos'],
  ['Menteri PANRB', 'PermenPANRB'],
  ['Menteri PUPR', 'PermenPUPR'],
  ['Menteri Pekerjaan Umum dan Perumahan Rakyat', 'PermenPUPR'],
  ['Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi', 'Permendikbudristek'],
  ['Menteri Pendidikan dan Kebudayaan', 'Permendikbud'],
  ['Menteri Lingkungan Hidup dan Kehutanan', 'PermenLHK'],
  ['Menteri LHK', 'PermenLHK'],
  ['Menteri Keuangan', 'PMK'],
  ['Menteri Pertanian', 'Permentan'],
];

/** What regulations are called, at length and in short. */
const kinds: readonly (readonly [long: string, short: string])[] = [
  ...issuers.map(([issuer, short]) => [`Peraturan ${issuer}`, short] as const),
  ['Undang-Undang', 'UU'],
  ['Peraturan Pemerintah', 'PP'],
  ['Peraturan Presiden', 'Perpres'],
  ['Instruksi Presiden', 'Inpres'],
  ['Peraturan Gubernur', 'Pergub'],
  ['Peraturan Bupati', 'Perbup'],
  ['Peraturan Wali Kota', 'Perwali'],
];

/** How people cite a source: a regulation as `'PP 2/2018'`, anything else by its title and year. */
export function shortCitation(rujukan: Rujukan): string {
  return shortened(longCitation(rujukan));
}

function longCitation(rujukan: Rujukan): string {
  switch (rujukan.jenis) {
    case 'uu':
      return `Undang-Undang Nomor ${rujukan.nomor} Tahun ${rujukan.tahun}`;
    case 'pp':
      return `Peraturan Pemerintah Nomor ${rujukan.nomor} Tahun ${rujukan.tahun}`;
    case 'perpres':
      return `Peraturan Presiden Nomor ${rujukan.nomor} Tahun ${rujukan.tahun}`;
    case 'inpres':
      return `Instruksi Presiden Nomor ${rujukan.nomor} Tahun ${rujukan.tahun}`;
    case 'permen':
    case 'peraturan-badan':
    case 'perkada':
      return `Peraturan ${rujukan.penerbit} Nomor ${rujukan.nomor} Tahun ${rujukan.tahun}`;
    default: {
      // A decision is known by its number, which has the year in it.
      const name = rujukan.jenis === 'keputusan' ? rujukan.nomor : (rujukan.judul ?? rujukan.nomor ?? '');
      const { tahun } = rujukan;
      return tahun === undefined || name.includes(`${tahun}`) ? name : `${name} (${tahun})`;
    }
  }
}

/** A citation in its short form, however long it is written: `'Peraturan Pemerintah Nomor 2 Tahun 2018'` is `'PP 2/2018'`. */
export function shortened(citation: string): string {
  const small = citation.toLowerCase();
  const kind = kinds.find(([long]) => small.startsWith(long.toLowerCase()));
  const text = kind === undefined ? citation : kind[1] + citation.slice(kind[0].length);
  return text.replace(/(?:\bnomor |\bno\.? ?)?(\b[0-9]+) tahun ([0-9]{4})/i, '$1/$2');
}
