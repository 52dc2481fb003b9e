import { type Naskah, naskah } from '../naskah.js';
import { cell, hasil, kode, nama, row, rumus, sasaran, satuan, table, tall, target, wide } from '../page.js';
import { persen, rasio } from '../shapes.js';

// Arrangements: what other tables have in columns stands in rows, and what they have in rows stands in one cell.

const KOP = { judul: 'LAPORAN KINERJA', instansi: 'Dinas Kesehatan Kabupaten Contoh' } as const;
const A = 'Prevalensi stunting';
const B = 'Kunjungan posyandu';

export const susunan: readonly Naskah[] = [
  naskah(
    'tahun di baris',
    { ...KOP, tahun: 2023, tahunAkhir: 2025 },
    'LAPORAN KINERJA TAHUN 2023-2025',
    'DINAS KESEHATAN KABUPATEN CONTOH',
    '',
    table(
      row('No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Tahun', 'Target', 'Realisasi'),
      row(
        tall(3, kode('1')),
        tall(3, sasaran('Gizi baik')),
        tall(3, nama(A)),
        tall(3, satuan('Persen')),
        '2023',
        target('2023', '18,5', '18.5'),
        hasil('2023', '17,9', '17.9'),
      ),
      row('2024', target('2024', '16,25', '16.25'), hasil('2024', '15,2', '15.2')),
      row('2025', target('2025', '14,5', '14.5'), hasil('2025', '14,1', '14.1')),
      row(
        tall(2, kode('2')),
        tall(2, sasaran('Balita terpantau')),
        tall(2, nama(B)),
        tall(2, satuan('Persen')),
        '2024',
        target('2024', '80', '80'),
        hasil('2024', '78,5', '78.5'),
      ),
      row('2025', target('2025', '85', '85'), hasil('2025', '-', 'tanpa')),
    ),
  ),
  naskah(
    'triwulan di baris',
    { judul: 'RENCANA AKSI', instansi: 'Dinas Perikanan Kabupaten Contoh', tahun: 2026 },
    'RENCANA AKSI DINAS PERIKANAN KABUPATEN CONTOH TAHUN 2026',
    '',
    table(
      row(
        'No',
        'Sasaran',
        'Indikator',
        'Satuan',
        'Target Tahunan',
        'Triwulan',
        'Target Triwulan',
        'Realisasi',
      ),
      row(
        tall(4, kode('1')),
        tall(4, sasaran('Ikan cukup')),
        tall(4, nama('Produksi ikan tangkap')),
        tall(4, satuan('Ton')),
        tall(4, target('2026', '400', '400')),
        'I',
        target('2026-T1', '100', '100'),
        hasil('2026-T1', '95', '95'),
      ),
      row('II', target('2026-T2', '110', '110'), hasil('2026-T2', '112', '112')),
      row('III', target('2026-T3', '90', '90'), hasil('2026-T3', '90,5', '90.5')),
      row('IV', target('2026-T4', '100', '100'), hasil('2026-T4', '101', '101')),
    ),
  ),
  naskah(
    'target dan realisasi di baris',
    { judul: 'PENGUKURAN KINERJA', instansi: 'Dinas Sosial Kota Contoh', tahun: 2024, tahunAkhir: 2025 },
    'PENGUKURAN KINERJA DINAS SOSIAL KOTA CONTOH TAHUN 2024-2025',
    '',
    table(
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Uraian', '2024', '2025'),
      row(
        tall(2, kode('1')),
        tall(2, sasaran('PPKS mandiri')),
        tall(2, nama('PPKS tertangani')),
        tall(2, satuan('Orang')),
        'Realisasi',
        hasil('2024', '90', '90'),
        hasil('2025', '210', '210'),
      ),
      row('Target', target('2024', '100', '100'), target('2025', '200', '200')),
    ),
  ),
  naskah(
    'beberapa angka ribuan dan negatif dalam satu sel',
    { judul: 'PERJANJIAN KINERJA', instansi: 'Dinas Pertanian Kota Contoh', tahun: 2026 },
    'PERJANJIAN KINERJA DINAS PERTANIAN KOTA CONTOH TAHUN 2026',
    '',
    table(
      row('No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'),
      row(
        '1',
        sasaran('Pangan cukup'),
        cell(
          '1. Produksi padi\n2. Perubahan harga',
          { jenis: 'indikator', nama: 'Produksi padi' },
          { jenis: 'sasaran', of: 'Perubahan harga', uraian: 'Pangan cukup' },
        ),
        cell(
          'Ton\nPersen',
          { jenis: 'satuan', nilai: 'Ton' },
          { jenis: 'satuan', of: 'Perubahan harga', nilai: 'Persen' },
        ),
        cell(
          '12.500,5\n-1,5',
          { jenis: 'target', periode: '2026', isi: { nilai: '12500.5' } },
          { jenis: 'target', of: 'Perubahan harga', periode: '2026', isi: { nilai: '-1.5' } },
        ),
        cell(
          '12.400\n-2,25',
          { jenis: 'realisasi', periode: '2026', isi: { nilai: '12400' } },
          { jenis: 'realisasi', of: 'Perubahan harga', periode: '2026', isi: { nilai: '-2.25' } },
        ),
      ),
      row(
        '2',
        sasaran('Ternak sehat'),
        nama('Kasus penyakit mulut dan kuku'),
        satuan('Kasus'),
        target('2026', '0', '0'),
        hasil('2026', '1,5', '1.5'),
      ),
      row('', wide(2, 'JUMLAH RATA-RATA'), '', '', '99,75'),
    ),
  ),
  naskah(
    'sasaran bernomor selebar tabel',
    { judul: 'INDIKATOR KINERJA UTAMA', instansi: 'Dinas Pariwisata Kota Contoh', tahun: 2026 },
    'INDIKATOR KINERJA UTAMA DINAS PARIWISATA KOTA CONTOH TAHUN 2026',
    '',
    table(
      row('No', 'Indikator Kinerja', 'Satuan', 'Target', 'Formula'),
      row(
        wide(
          5,
          cell('Tujuan 1: Pariwisata maju', {
            jenis: 'induk',
            of: 'Lama tinggal',
            uraian: 'Pariwisata maju',
          }),
        ),
      ),
      row(wide(5, 'Sasaran 1.1: Kunjungan meningkat')),
      row(
        kode('1'),
        {
          ...nama('Lama tinggal'),
          facts: [...nama('Lama tinggal').facts, { jenis: 'sasaran', uraian: 'Kunjungan meningkat' }],
        },
        satuan('Hari'),
        target('2026', '2,1', '2.1'),
        rumus('Malam tamu / Jumlah tamu', rasio('Malam tamu', 'Jumlah tamu')),
      ),
      row(wide(5, 'Sasaran 1.2. Ekonomi kreatif tumbuh')),
      row(
        kode('2'),
        {
          ...nama('Pelaku naik kelas'),
          facts: [...nama('Pelaku naik kelas').facts, { jenis: 'sasaran', uraian: 'Ekonomi kreatif tumbuh' }],
        },
        satuan('Persen'),
        target('2026', '12,5', '12.5'),
        rumus('Pelaku naik kelas / Pelaku x 100%', persen('Pelaku naik kelas', 'Pelaku')),
      ),
    ),
  ),
];
