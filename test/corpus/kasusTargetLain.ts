import type { Harap, Kasus } from './kasus.js';

const target = (kelas: string, harap: Harap, ...masukan: readonly string[]): readonly Kasus[] =>
  masukan.map((one) => ({ id: `target ${one}`, kelas, cara: 'target', masukan: one, harap }));

const DITOLAK: Harap = { ditolak: true };
const angka = (nilai: string): Harap => ({ nilai, atauDitolak: true });

/** More texts of cells of targets. */
export const kasusTargetLain: readonly Kasus[] = [
  ...target(
    'dua-angka',
    DITOLAK,
    '3 unit dan 2 paket',
    '3 unit & 2 paket',
    '85% dan 90%',
    '5 desa + 3 kelurahan',
    '4 dokumen (2 laporan)',
    '1 Januari - 31 Desember 2026',
    '2025: 80, 2026: 85',
    '3 hari 4 jam',
    '80 dari 100 desa',
    '12 bulan, 4 kali',
    'Tahun 2026: 85',
    '85 % >= 80 %',
    '00,5',
    '1/2',
    '100 % 100 %',
    '12 dokumen/4 laporan',
    '1 (satu) dokumen dan 2 (dua) laporan',
    '1. 80 2. 90',
    '12:30',
  ),
  ...target('tanda', DITOLAK, 'Rp (12.500.000)', '(5.000)', '(1.250,75)', '± 5', '+/- 10%', '~80'),
  ...target('batas', { batas: ['>=', '80'] }, '80 ke atas', '≥ 80', '>= 80', '≥80', 'minimal 80', 'Minimal 80', 'min. 80', 'paling sedikit 80', 'paling rendah 80', 'sekurang-kurangnya 80', 'tidak kurang dari 80'),
  ...target('kata-batas', { batas: ['<=', '5'] }, 'maks 5', 'maks. 5', 'paling tinggi 5', 'paling banyak 5', 'paling lama 5', 'paling lambat 5', 'tidak lebih dari 5', '≤ 5', '≤5', '<= 5', 'Maksimal 5', 'tidak melebihi 5'),
  ...target('kata-batas', { batas: ['<', '5'] }, '< 5', '<5', 'kurang dari 5', 'di bawah 5', 'dibawah 5'),
  ...target('kata-batas', { batas: ['>', '5'] }, '> 5', 'lebih dari 5', 'di atas 5', 'diatas 5'),
  ...target('kata-batas', { batas: ['<=', '15'], satuan: 'menit' }, 'paling lama 15 menit', '≤ 15 menit'),
  ...target('rentang-turun', { rentang: ['5', '10'] }, '10 - 5', '10 s.d. 5', '10 s/d 5', '5 – 10', '5—10', '5 sampai 10', '5 sampai dengan 10', '5 hingga 10', 'antara 5 dan 10', '5-10'),
  ...target('rentang-negatif', { rentang: ['-3', '-1'] }, '-3 s.d. -1', '-1 s.d. -3', '-3 - -1'),
  ...target('rentang-predikat', { rentang: ['60', '70'], predikat: 'B', atauDitolak: true }, '60-70 (B)', '60 s.d. 70 (B)'),
  ...target('predikat', { predikat: 'BB' }, 'BB', 'Predikat BB', 'BB (Sangat Baik)', 'BB/Sangat Baik', 'Nilai BB'),
  ...target('predikat', { predikat: 'WTP', atauDitolak: true }, 'WTP', 'Opini WTP', 'WTP (Wajar Tanpa Pengecualian)'),
  ...target('predikat', { predikat: 'BB', atauDitolak: true }, 'Minimal BB', 'minimal predikat BB', '≥ BB'),
  ...target('predikat', { nilai: '78.5', predikat: 'BB', atauDitolak: true }, '78,5 (BB)', '78,5/BB', 'BB (78,5)', '78,5 BB', '78,50 (BB)', 'BB/78,5'),
  ...target('predikat', { predikat: 'Sangat Tinggi', atauDitolak: true }, 'Sangat Tinggi'),
  ...target('predikat', { nilai: '4', predikat: 'Baik', atauDitolak: true }, '4 (Baik)'),
  ...target('kurung', angka('95'), '(95)', '( 95 % )', '[95]', '95 (sembilan puluh lima)', '95% (sembilan puluh lima persen)'),
  ...target('catatan-kaki', angka('80'), '80*)', '80 *)', '80**', '80¹', '80 1)', '80 (*)', '80†'),
  ...target('skala-kata', { nilai: '1500000' }, '1,5 juta', '1,5 Juta', 'Rp 1,5 juta', 'Rp. 1,5 juta', 'Rp1,5 juta', '1.5 juta', 'Rp. 1.500.000,-', 'Rp 1.500.000,00', 'IDR 1.500.000,00'),
  ...target('skala-kata', { nilai: '2000000000000', atauDitolak: true }, '2 triliun', 'Rp 2 T', 'Rp 2 trilyun', '2 triliun rupiah'),
  ...target('skala-kata', { nilai: '7500000000', atauDitolak: true }, '7,5 miliar', '7,5 milyar', 'Rp 7,5 M', 'Rp 7,5 milyar'),
  ...target('skala-kata', { nilai: '12000', atauDitolak: true }, '12 ribu', '12 rb', '12rb', '12 ribu orang'),
  ...target('tersurat', { nilai: '100', atauDitolak: true }, '100% (12 dari 12)', '100 % (seluruh desa)', '100% desa', '100,00%', '100 persen', '100.00 %', '1OO%'.replace('OO', '00')),
  ...target('tersurat', { nilai: '3', satuan: 'dokumen', atauDitolak: true }, '3 dokumen', '3 (tiga) dokumen', '3 dokumen.'),
  ...target('tanda', { nilai: '-0.5', atauDitolak: true }, '-0,5', '−0,5', '- 0,5', '-0,5%', 'minus 0,5'),
  ...target('angka', DITOLAK, '1.2.3', '1,2,3', '12a', '1O', 'lihat lampiran', 'sesuai ketentuan', '8 5', '1.23.456', '1,23.456,7', '.5.', 'Tahun ke-2', 'TW II', 'IV'),
];
