import { expect, it } from 'vitest';
import { explained } from './explained.js';

it.each([
  ['n/a', 'formula', 'dilaporkan'],
  ['N/A', 'formula', 'dilaporkan'],
  ['-', 'formula', 'dilaporkan'],
  ['...', 'formula', 'dilaporkan'],
  ['Hasil penilaian Kemenpan/Inspektorat', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Hasil survei/kuesioner', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Hasil survei / kuesioner', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Hasil survei - BPS', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Sumber: BPS', 'formula', 'dilaporkan'],
  ['Sumber : BPS', 'formula', 'dilaporkan'],
  ['Sesuai PP 2/2018', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['PP No. 2/2018', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Jumlah Kabupaten/Kota yang melaporkan SPM', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Jumlah SD/MI yang terakreditasi', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Instrumen : kuesioner', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Penilaian eksternal: BPK', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['WTP/WDP/TMP', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Ya/Tidak', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Rilis BPS 2 x setahun', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Survei 3 kali per tahun', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Terlampir', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Rumus: "lihat lampiran"', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Rumus: lihat lampiran', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Rumus: lihat Permen PANRB 88/2021', 'explanation', 'dilaporkan; catatan bukan-formula'],
  ['Rumus: sesuai lampiran / juknis', 'explanation', 'dilaporkan; catatan bukan-formula'],
  ['Data diperoleh dari: survei - BPS.', 'explanation', 'dilaporkan'],
  ['Jumlah dokumen', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Rata-rata nilai A dan B', 'formula', 'dilaporkan; catatan bukan-formula'],
] as const)(
  '[W24] a reported value in a column of formulas is no quotient: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);
