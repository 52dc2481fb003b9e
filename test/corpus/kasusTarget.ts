import type { Harap, Kasus } from './kasus.js';

const target = (kelas: string, masukan: string, harap: Harap): Kasus => ({
  id: `target ${masukan}`,
  kelas,
  cara: 'target',
  masukan,
  harap,
});

const ditolak: Harap = { ditolak: true };

/** What stands in cells of targets, each with what it says. */
export const kasusTarget: readonly Kasus[] = [
  ...[
    '3 kegiatan, 12 desa',
    '75 % dan (120 % 40 %)',
    '1 jam 15 menit',
    '240 Orang/Hari dan 4 laporan',
    '15 Januari 2026',
    '0715',
    '85 % <= 90 %',
    '12 dokumen; 3 laporan',
    '4 + 2 unit',
    '10 orang (2 kelompok)',
  ].map((text) => target('dua-angka', text, ditolak)),
  target('tanda', 'Rp (7.250)', ditolak),
  target('batas', '75 ke atas', { batas: ['>=', '75'] }),
  target('kata-batas', 'maksimal 3%', { batas: ['<=', '3'] }),
  target('kata-batas', 'paling lama 5 hari', { batas: ['<=', '5'] }),
  target('kata-batas', 'tidak lebih dari 10%', { batas: ['<=', '10'] }),
  target('kata-batas', 'diatas 80', { batas: ['>', '80'], atauDitolak: true }),
  target('rentang-turun', '8,75-8,20', { rentang: ['8.20', '8.75'] }),
  target('rentang-negatif', '-2,5% s.d. 4,75%', { rentang: ['-2.5', '4.75'] }),
  target('rentang-predikat', '60 - 70 (B)', { rentang: ['60', '70'], predikat: 'B', atauDitolak: true }),
  target('predikat', 'A (80,01-90)', { predikat: 'A', atauDitolak: true }),
  target('predikat', 'BB (Sangat Baik)', { predikat: 'BB' }),
  target('predikat', 'WTP', { predikat: 'WTP' }),
  target('predikat', '78 (BB)', { nilai: '78', predikat: 'BB' }),
  target('kurung', '(95%)', { nilai: '95' }),
  target('catatan-kaki', '72,5*', { nilai: '72.5', atauDitolak: true }),
  target('skala-kata', 'Rp 2,75 miliar', { nilai: '2750000000' }),
  target('skala-kata', '15 juta', { nilai: '15000000' }),
  target('tersurat', '100% (25 dari 25 desa)', { nilai: '100', satuan: '%', atauDitolak: true }),
];
