import { aksiBulanan, aksiJumlah, aksiKumulatif, aksiTerbagi, ukurTriwulan } from '../layouts/aksi.js';
import {
  ikuBaseline,
  ikuDuaTabel,
  ikuLengkap,
  ikuLimaTahun,
  ikuPenjelasan,
  ikuPenjelasanTerbagi,
  ikuSasaranSebagaiBaris,
  ikuTigaBaris,
} from '../layouts/iku.js';
import { cascading, idem, ikk, kartu, pohon, spm } from '../layouts/lain.js';
import { lkjip, lkjipDuaTahun, lkjipSalahHitung } from '../layouts/lkjip.js';
import { pkDuaTabel, pkNomorDalamNama, pkSatuanDalamTarget, pkSatuTabel } from '../layouts/pk.js';
import { renstraTahunKe, rpjmd, tC25Angka, tC25Romawi, tC28 } from '../layouts/renstra.js';
import { laid } from './laid.js';

/** Documents laid out from one source, in formats that differ from each to each. */
export const generated = [
  ...laid(
    'iku',
    ikuLengkap,
    { cara: 'baris' },
    { cara: 'garisBawah', digits: 2 },
    { cara: 'kata', notasi: 'en', digits: 2 },
    { cara: 'keterangan' },
  ),
  ...laid('iku penjelasan', ikuPenjelasan, { cara: 'latex' }, { cara: 'garis' }, { cara: 'legenda' }),
  ...laid('iku lima tahun', ikuLimaTahun, { cara: 'kurung' }, { cara: 'garisAtas', digits: 2 }),
  ...laid('iku tiga baris judul', ikuTigaBaris, { digits: 2 }, { notasi: 'en', digits: 2 }),
  ...laid('iku baseline', ikuBaseline, {}, { digits: 2 }),
  ...laid('iku sasaran sebagai baris', ikuSasaranSebagaiBaris, { cara: 'kurung' }, { cara: 'kata' }),
  ...laid('iku penjelasan terbagi', ikuPenjelasanTerbagi, { cara: 'bertumpuk' }, { cara: 'diMana' }),
  ...laid('iku dua tabel', ikuDuaTabel, {}, {}),
  ...laid('pk', pkDuaTabel, {}, { digits: 2 }),
  ...laid('pk satu tabel', pkSatuTabel, {}, {}),
  ...laid('pk satuan dalam target', pkSatuanDalamTarget, {}, { digits: 2 }),
  ...laid('pk nomor dalam nama', pkNomorDalamNama, {}, {}),
  ...laid('renstra T-C.25', tC25Angka, {}, { digits: 2 }),
  ...laid('renstra T-C.25 romawi', tC25Romawi, {}),
  ...laid('renstra tahun ke', renstraTahunKe, {}, { notasi: 'en', digits: 2 }),
  ...laid('renstra T-C.28', tC28, {}, { digits: 2 }),
  ...laid('rpjmd', rpjmd, {}, { digits: 2 }),
  ...laid('lkjip', lkjip, {}, { digits: 2 }),
  ...laid('lkjip dua tahun', lkjipDuaTahun, {}, { digits: 2 }),
  ...laid('lkjip salah hitung', lkjipSalahHitung, {}, {}),
  ...laid('rencana aksi', aksiKumulatif, {}, { digits: 2 }),
  ...laid('rencana aksi terbagi', aksiTerbagi, {}, {}),
  ...laid('rencana aksi jumlah', aksiJumlah, {}, { digits: 2 }),
  ...laid('pengukuran triwulan', ukurTriwulan, {}, {}),
  ...laid('rencana aksi bulanan', aksiBulanan, {}),
  ...laid('ikk', ikk, { cara: 'baris' }, { cara: 'titikDua' }),
  ...laid('spm', spm, {}, {}),
  ...laid('manual iku', kartu, { cara: 'baris' }, { cara: 'garis' }),
  ...laid('cascading', cascading, {}, {}),
  ...laid('pohon kinerja', pohon, {}, {}),
  ...laid('idem', idem, {}, {}),
];
