import { DILAPORKAN, DITOLAK } from '../fact.js';
import { naskah } from '../naskah.js';
import {
  also,
  awal,
  cell,
  hasil,
  induk,
  kode,
  nama,
  pemilik,
  revisi,
  row,
  rumus,
  sasaran,
  satuan,
  simpan,
  sumber,
  table,
  tall,
  target,
  wide,
} from '../page.js';
import { kali, kurang, persen, rasio, tambah } from '../shapes.js';

// Documents with what tables of agencies have besides rows and columns, each written by hand.

const INSTANSI = 'Badan Perencanaan Pembangunan Daerah Kabupaten Contoh';
const says = { judul: 'INDIKATOR KINERJA UTAMA', instansi: 'Dinas Contoh Kabupaten Contoh', tahun: 2026 };
const above = ['INDIKATOR KINERJA UTAMA', 'DINAS CONTOH KABUPATEN CONTOH', 'TAHUN 2026', ''];

/** A cell that contradicts another one, whatever is made of it. */
const aneh = (text: string) => cell(text, { jenis: 'bertentangan' });

const targets = (...rows: readonly (readonly [string, string, ReturnType<typeof cell>])[]) =>
  table(
    row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
    ...rows.map(([name, unit, one], i) =>
      row(
        kode(`${i + 1}`),
        sasaran(`Sasaran ${name.toLowerCase()}`),
        nama(name),
        unit === '' ? '' : satuan(unit),
        one,
      ),
    ),
  );

const formulas = (...rows: readonly (readonly [string, string, ReturnType<typeof cell>])[]) =>
  table(
    row('No', 'Sasaran', 'Indikator', 'Satuan', 'Formulasi Pengukuran'),
    ...rows.map(([name, unit, one], i) =>
      row(kode(`${i + 1}`), sasaran(`Sasaran ${name.toLowerCase()}`), nama(name), satuan(unit), one),
    ),
  );

export const written = [
  naskah(
    'aneka target',
    says,
    ...above,
    targets(
      ['Nilai SAKIP', 'Nilai', target('2026', '78 (BB)', { nilai: '78', predikat: 'BB' })],
      ['Predikat SAKIP', 'Predikat', target('2026', 'BB', { predikat: 'BB' })],
      ['Opini laporan keuangan', 'Opini', target('2026', 'WTP', { predikat: 'WTP' })],
      ['Ketepatan waktu', 'Persen', target('2026', '>90', { arah: '>', nilai: '90' })],
      ['Kehadiran', 'Persen', target('2026', '80 - 90%', { bawah: '80', atas: '90' })],
      ['Kebocoran air', 'Persen', target('2026', 'maksimal 5%', { arah: '<=', nilai: '5' })],
      ['Kemiskinan', 'Persen', target('2026', '14,39-13,90', { bawah: '13.90', atas: '14.39' })],
      ['Pertumbuhan', 'Persen', target('2026', '-0,5% s.d. 2,75%', { bawah: '-0.5', atas: '2.75' })],
      ['Waktu tanggap', 'Menit', target('2026', 'paling lama 15 menit', { arah: '<=', nilai: '15' })],
      ['Pendapatan asli', 'Rupiah', target('2026', '12,5 miliar', '12500000000')],
      ['Retribusi', 'Rupiah', target('2026', 'Rp 488.943.107.488,-', '488943107488')],
      ['Kunjungan', 'Orang', target('2026', '15 ribu', '15000')],
      ['Mutu layanan', 'Predikat', target('2026', 'B (Baik)', { predikat: 'B' })],
      ['Mutu minimal', 'Predikat', target('2026', '-', 'tanpa')],
      ['Mutu barang', 'Nilai', target('2026', '75 ke atas', { arah: '>=', nilai: '75' })],
    ),
  ),
  naskah(
    'target yang tidak dapat dibaca',
    says,
    ...above,
    targets(
      ['Pelayanan', 'Unit', target('2026', '7 UPP, 14 Kab/Kota', 'ditolak')],
      ['Kegiatan', 'Orang', target('2026', '240 Orang/Bulan dan 6 kegiatan', 'ditolak')],
      ['Lama proses', 'Jam', target('2026', '2 jam 30 menit', 'ditolak')],
      ['Pelaporan', 'Tanggal', target('2026', '31 Maret 2026', 'ditolak')],
      ['Nomor', 'Nilai', target('2026', '0262', 'ditolak')],
      ['Ketaatan', 'Persen', target('2026', '91 % <= 100 %', 'ditolak')],
      ['Selisih', 'Rupiah', target('2026', 'Rp (5.000)', 'ditolak')],
      ['Dokumen', 'Dokumen', target('2026', '12 dokumen; 3 laporan', 'ditolak')],
      ['Kelompok', 'Orang', target('2026', '10 orang (2 kelompok)', 'ditolak')],
    ),
  ),
  naskah(
    'satuan bertentangan',
    says,
    ...above,
    targets(
      ['Lama izin', 'Jam', aneh('2 hari')],
      ['Penyelesaian', 'Persen', aneh('12 dokumen')],
      ['Peserta', 'Orang', aneh('80%')],
      ['Berkas', 'Dokumen', target('2026', '12 dokumen', '12')],
      ['Kehadiran', '%', target('2026', '85 persen', '85')],
      ['Luas', 'Ha', target('2026', '120,5 ha', '120.5')],
    ),
  ),
  naskah(
    'subindikator',
    says,
    ...above,
    table(
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row('1', cell('Meningkatnya akses sekolah'), cell('Angka Partisipasi Kasar'), cell('%'), ''),
      ...[
        ['SD/MI', '100,00', '100'],
        ['SMP/MTs', '97,00', '97'],
      ].map(([part = '', text = '', nilai = '']) => {
        const of = `Angka Partisipasi Kasar: ${part}`;
        return row(
          '',
          '',
          also(
            nama(part, of),
            { jenis: 'satuan', of, nilai: '%' },
            { jenis: 'sasaran', of, uraian: 'Meningkatnya akses sekolah' },
          ),
          '',
          target('2026', text, nilai),
        );
      }),
      row(
        '2',
        sasaran('Meningkatnya literasi'),
        nama('Indeks literasi'),
        satuan('Indeks'),
        target('2026', '61,5', '61.5'),
      ),
    ),
  ),
  naskah(
    'subindikator bertanda',
    says,
    ...above,
    table(
      row('No', 'Indikator', 'Satuan', 'Target 2026'),
      row('1', cell('Angka Harapan Hidup'), cell('Tahun'), ''),
      ...[
        ['laki-laki', '69,4', '69.4'],
        ['perempuan', '73,1', '73.1'],
      ].map(([part = '', text = '', nilai = '']) => {
        const of = `Angka Harapan Hidup: ${part}`;
        return row(
          '',
          also(nama(`- ${part}`, of), { jenis: 'satuan', of, nilai: 'Tahun' }),
          '',
          target('2026', text, nilai),
        );
      }),
    ),
  ),
  naskah(
    'legenda di tiap baris',
    { ...says, judul: 'SPM BIDANG SOSIAL' },
    'SPM BIDANG SOSIAL',
    'DINAS CONTOH KABUPATEN CONTOH',
    'TAHUN 2026',
    table(
      row('No', 'Jenis Pelayanan', 'Indikator', 'Satuan', 'Cara Perhitungan', 'Target'),
      row(
        '1',
        'Rehabilitasi',
        nama('Anak telantar yang terpenuhi kebutuhannya'),
        satuan('%'),
        rumus(
          'X / Y x 100%\nKeterangan:\nX = Jumlah anak telantar terlayani\nY = Jumlah anak telantar',
          persen('Jumlah anak telantar terlayani', 'Jumlah anak telantar'),
        ),
        target('2026', '100%', '100'),
      ),
      row(
        '2',
        'Rehabilitasi',
        nama('Lanjut usia telantar yang terpenuhi kebutuhannya'),
        satuan('%'),
        rumus(
          'X / Y x 100%\ndi mana:\nX = Jumlah lanjut usia telantar terlayani\nY = Jumlah lanjut usia telantar',
          persen('Jumlah lanjut usia telantar terlayani', 'Jumlah lanjut usia telantar'),
        ),
        target('2026', '100%', '100'),
      ),
      row(
        '3',
        'Bencana',
        nama('Korban bencana yang menerima bantuan'),
        satuan('%'),
        rumus(
          '(A / B) x 100 %\nA : Jumlah korban bencana yang menerima bantuan\nB : Jumlah korban bencana',
          persen('Jumlah korban bencana yang menerima bantuan', 'Jumlah korban bencana'),
        ),
        target('2026', '100%', '100'),
      ),
    ),
  ),
  naskah(
    'notasi inggris',
    { ...says, locale: 'en' },
    ...above,
    table(
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row(
        kode('1'),
        sasaran('Pendapatan naik'),
        nama('Pendapatan'),
        satuan('Rupiah'),
        target('2026', '1,250,000.50', '1250000.50'),
      ),
      row(
        kode('2'),
        sasaran('Kunjungan naik'),
        nama('Kunjungan'),
        satuan('Orang'),
        target('2026', '12,500', '12500'),
      ),
      row(kode('3'), sasaran('Mutu naik'), nama('Mutu'), satuan('Nilai'), target('2026', '3.125', '3.125')),
    ),
  ),
  naskah(
    'notasi indonesia',
    { ...says, locale: 'id' },
    ...above,
    table(
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row(
        kode('1'),
        sasaran('Pendapatan naik'),
        nama('Pendapatan'),
        satuan('Rupiah'),
        target('2026', '1.250.000,50', '1250000.50'),
      ),
      row(
        kode('2'),
        sasaran('Kunjungan naik'),
        nama('Kunjungan'),
        satuan('Orang'),
        target('2026', '12.500', '12500'),
      ),
      row(kode('3'), sasaran('Mutu naik'), nama('Mutu'), satuan('Nilai'), target('2026', '3,125', '3.125')),
    ),
  ),
  naskah(
    'angka yang dapat berarti dua',
    says,
    ...above,
    targets(
      ['Kunjungan', 'Orang', target('2026', '1.500', 'ditolak')],
      ['Pendapatan', 'Rupiah', target('2026', '2.750.000', '2750000')],
      ['Mutu', 'Nilai', target('2026', '71.25', '71.25')],
    ),
  ),
  naskah(
    'kode sasaran dan indikator',
    says,
    ...above,
    table(
      row('No', 'Kode', 'Sasaran', 'Kode Indikator', 'Indikator', 'Satuan', 'Target'),
      ...[
        ['1', '2.1', 'Jalan yang baik', '2.1.1', 'Jalan mantap'],
        ['2', '2.2', 'Jembatan yang baik', '2.2.1', 'Jembatan mantap'],
      ].map(([no = '', code = '', uraian = '', own = '', name = '']) =>
        row(
          no,
          also(cell(code), { jenis: 'kodeSasaran', nilai: code }),
          sasaran(uraian),
          kode(own),
          nama(name),
          satuan('Persen'),
          target('2026', '80', '80'),
        ),
      ),
    ),
  ),
  naskah(
    'aneka formula',
    says,
    ...above,
    formulas(
      [
        'Pertumbuhan produksi',
        'Persen',
        rumus(
          '(P n - P n-1)\n------------------ x 100 %\nP n-1',
          rasio(kurang('P n', 'P n-1'), 'P n-1', '100'),
        ),
      ],
      [
        'Indeks mutu',
        'Indeks',
        rumus(
          '(0,4 x Mutu air) + (0,6 x Mutu udara)',
          `${tambah(kali('0.4', 'Mutu air'), kali('0.6', 'Mutu udara'))}`,
        ),
      ],
      ['Rata-rata indeks', 'Indeks', rumus('1/3 (I1 + I2 + I3)', kali('1/3', tambah('I1', 'I2', 'I3')))],
      [
        'Kematian bayi',
        'per 1.000 KH',
        rumus(
          'Jumlah kematian bayi / Jumlah kelahiran hidup x 1.000',
          rasio('Jumlah kematian bayi', 'Jumlah kelahiran hidup', '1000'),
        ),
      ],
      [
        'Jalan rusak',
        'Persen',
        rumus(
          '(rusak ringan + rusak berat) / panjang jalan x 100%',
          persen(tambah('rusak ringan', 'rusak berat'), 'panjang jalan'),
        ),
      ],
      [
        'Sekolah inklusi',
        'Persen',
        rumus('Jumlah SD/MI inklusi / Jumlah SD/MI x 100 %', persen('Jumlah SD/MI inklusi', 'Jumlah SD/MI')),
      ],
      [
        'Partisipasi sekolah',
        'Persen',
        rumus(
          'Siswa usia 7-12 tahun / Penduduk usia 7-12 tahun x 100 %',
          persen('Siswa usia 7-12 tahun', 'Penduduk usia 7-12 tahun'),
        ),
      ],
      [
        'Rumah layak huni',
        'Persen',
        rumus('∑ rumah layak huni / ∑ rumah x 100', persen('∑ rumah layak huni', '∑ rumah')),
      ],
      [
        'Air terjual',
        'Persen',
        rumus(
          'Air terjual (m3) / Air diproduksi (m3) x 100 (%)',
          persen('Air terjual (m3)', 'Air diproduksi (m3)'),
        ),
      ],
      [
        'Sertifikasi guru',
        'Persen',
        rumus(
          'Guru bersertifikat dibagi seluruh guru, dikali 100%.',
          persen('Guru bersertifikat', 'seluruh guru'),
        ),
      ],
      [
        'Sertifikasi pegawai',
        'Persen',
        rumus(
          String.raw`$y = \frac{\text{Pegawai bersertifikat}}{\text{Pegawai}} \times 100 \%,$`,
          persen('Pegawai bersertifikat', 'Pegawai'),
        ),
      ],
      [
        'Arsip tertata',
        'Persen',
        rumus(
          'Jumlah arsip tertata / Jumlah arsip x 100 % = 40 / 50 x 100 % = 80 %',
          persen('Jumlah arsip tertata', 'Jumlah arsip'),
        ),
      ],
    ),
  ),
  naskah(
    'formula yang tidak dapat dibaca',
    says,
    ...above,
    formulas(
      ['Balita pendek', 'Persen', rumus('Jumlah pendek + sangat pendek / Jumlah diukur x 100%', DITOLAK)],
      ['Rumah layak', 'Persen', rumus('Jumlah rumah layak Jumlah rumah x 100', DITOLAK)],
      ['Kematian ibu', 'per 100.000 KH', rumus('Jumlah kematian ibu / 100.000 kelahiran hidup', DITOLAK)],
      ['Gini', 'Rasio', rumus('1 - ∑ fi (Yi + Yi-1)', DITOLAK)],
      ['Pertumbuhan penduduk', 'Persen', rumus('ln (Pt / P0) / t x 100', DITOLAK)],
      [
        'Indeks komposit',
        'Indeks',
        rumus('IP1 = (Skor 1 / Skor ideal 1) x 100%\nIP2 = (Skor 2 / Skor ideal 2) x 100%', DITOLAK),
      ],
    ),
  ),
  naskah(
    'bukan formula',
    says,
    ...above,
    formulas(
      ...[
        'n/a',
        'Hasil penilaian Kemenpan/Inspektorat',
        'Sumber: BPS',
        'Sesuai PP 2/2018',
        'Jumlah desa/kelurahan yang tangguh',
        'Hasil survei/kuesioner',
      ].map((text, i) => [`Indikator ke-${i + 1}`, 'Nilai', rumus(text, DILAPORKAN)] as const),
    ),
  ),
  naskah(
    'judul kolom lain',
    { ...says, judul: 'INDIKATOR KINERJA UTAMA', instansi: INSTANSI },
    'INDIKATOR KINERJA UTAMA',
    INSTANSI.toUpperCase(),
    'TAHUN 2026',
    '',
    table(
      row(
        'No',
        'Tujuan dan Sasaran',
        'Indikator Kinerja Makro',
        'Satuan',
        'Tipe Perhitungan',
        'Bobot',
        'Formula/Rumus',
        'Target Kinerja 2026',
        'Unit in Charge',
        'Ket',
      ),
      row(
        '1',
        sasaran('Perencanaan yang bermutu'),
        nama('Keselarasan rencana'),
        satuan('%'),
        simpan('Non kumulatif'),
        simpan('40%'),
        rumus('Program selaras / Program x 100 %', persen('Program selaras', 'Program')),
        target('2026', '95', '95'),
        pemilik('Bidang Perencanaan'),
        simpan('IKU baru'),
      ),
      row(
        '2',
        sasaran('Evaluasi yang bermutu'),
        nama('Rekomendasi dijalankan'),
        satuan('%'),
        simpan('Kumulatif'),
        simpan('60%'),
        rumus(
          'Rekomendasi dijalankan / Rekomendasi x 100 %',
          persen('Rekomendasi dijalankan', 'Rekomendasi'),
        ),
        target('2026', '80', '80'),
        pemilik('Bidang Evaluasi'),
        '',
      ),
    ),
  ),
  naskah(
    'tanpa tahun',
    { judul: 'INDIKATOR KINERJA UTAMA' },
    'INDIKATOR KINERJA UTAMA',
    'Berdasarkan Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
    '',
    table(
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row(kode('1'), sasaran('S1'), nama('Jalan mantap'), satuan('Persen'), '80'),
      row(kode('2'), sasaran('S2'), nama('Jembatan mantap'), satuan('Persen'), '85'),
    ),
  ),
  naskah(
    'target murni dan perubahan',
    says,
    ...above,
    table(
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Kondisi Awal (2025)', 'Target Murni', 'Target Perubahan'),
      row(
        kode('1'),
        sasaran('S1'),
        nama('Jalan mantap'),
        satuan('Persen'),
        awal('2025', '70,5', '70.5'),
        target('2026', '80', '80'),
        revisi('2026', '75', '75'),
      ),
      row(
        kode('2'),
        sasaran('S2'),
        nama('Nilai SAKIP'),
        satuan('Nilai'),
        awal('2025', '65 (B)', { nilai: '65', predikat: 'B' }),
        target('2026', '71 (BB)', { nilai: '71', predikat: 'BB' }),
        revisi('2026', '72 (BB)', { nilai: '72', predikat: 'BB' }),
      ),
    ),
  ),
  naskah(
    'proyeksi dan kondisi awal di bawah target',
    { ...says, tahun: 2026, tahunAkhir: 2028, judul: 'RENSTRA' },
    'RENSTRA',
    'DINAS CONTOH KABUPATEN CONTOH',
    'TAHUN 2026-2028',
    table(
      [
        row(tall(2, 'No'), tall(2, 'Sasaran'), tall(2, 'Indikator'), tall(2, 'Satuan'), wide(5, 'Target')),
        row('Kondisi awal (RPJMD) (2025)', '2026', '2027', '2028', 'Proyeksi 2029'),
      ],
      row(
        kode('1'),
        sasaran('S1'),
        nama('Jalan mantap'),
        satuan('Persen'),
        awal('2025', '70,5', '70.5'),
        target('2026', '72', '72'),
        target('2027', '74', '74'),
        target('2028', '76', '76'),
        simpan('77,8'),
      ),
    ),
  ),
  naskah(
    'arah',
    says,
    ...above,
    table(
      row('No', 'Indikator', 'Satuan', 'Polaritas', 'Target'),
      ...[
        ['Kemiskinan', '↓', 'turun'],
        ['Pendapatan', '↑', 'naik'],
        ['Keluhan', 'Rendah', 'turun'],
        ['Kepuasan', 'Tinggi', 'naik'],
        ['Produksi', 'Besar', 'naik'],
        ['Layanan', 'Maksimalkan', 'naik'],
        ['Limbah', 'Minimalkan', 'turun'],
        ['Inflasi', 'Stabil', 'stabil'],
      ].map(([name = '', text = '', nilai = ''], i) =>
        row(
          kode(`${i + 1}`),
          nama(name),
          satuan('Persen'),
          cell(text, { jenis: 'polaritas', nilai }),
          target('2026', '5', '5'),
        ),
      ),
    ),
  ),
  naskah(
    'struktur dua tingkat',
    { ...says, tahun: 2026 },
    'INDIKATOR KINERJA UTAMA (IKU) DINAS CONTOH SETINGKAT IMPACT',
    '',
    'NAMA ORGANISASI : DINAS CONTOH KABUPATEN CONTOH',
    'INDIKATOR KINERJA UTAMA : 2026',
    '',
    table(
      row(
        'NO.',
        'SASARAN STRATEGIS DAERAH',
        'SASARAN OPD',
        'INDIKATOR KINERJA UTAMA',
        'TARGET',
        'SATUAN',
        'PENJELASAN/FORMULASI PERHITUNGAN',
        'SUMBER DATA',
        'PENANGGUNG JAWAB',
      ),
      row('1. PREDIKAT LAYANAN', '', '', '', '', '', '', '', ''),
      row(
        kode('1.1'),
        induk('Layanan yang transparan'),
        sasaran('Akuntabilitas dinas meningkat'),
        nama('Nilai SAKIP'),
        target('2026', '78 (BB)', { nilai: '78', predikat: 'BB' }),
        satuan('Nilai Mutu'),
        rumus('Penilaian oleh Inspektorat menurut ketentuan yang berlaku', DILAPORKAN),
        sumber('Hasil evaluasi'),
        pemilik('Dinas Contoh Kabupaten Contoh'),
      ),
      row('2. CAKUPAN LAYANAN', '', '', '', '', '', '', '', ''),
      row(
        kode('2.1'),
        induk('Warga yang sejahtera'),
        sasaran('Layanan dasar terpenuhi'),
        nama('Persentase warga terlayani'),
        target('2026', '94,33', '94.33'),
        satuan('Persen'),
        'Makin banyak yang terlayani, makin sejahtera warga.',
        sumber('1. RENSTRA OPD\n2. Laporan bidang', 'RENSTRA OPD', 'Laporan bidang'),
        pemilik('Dinas Contoh Kabupaten Contoh'),
      ),
      row(
        '',
        '',
        '',
        '',
        '',
        '',
        rumus(
          String.raw`$\frac{\text{Jumlah warga terlayani}}{\text{Jumlah warga}} \times 100$`,
          persen('Jumlah warga terlayani', 'Jumlah warga'),
        ),
        '',
        '',
      ),
    ),
  ),
  naskah(
    'judul tabel berulang',
    says,
    ...above,
    table(
      row('No.', 'Sasaran Strategis', 'Indikator Kinerja Utama', 'Satuan', 'Target'),
      row(
        kode('1'),
        sasaran('Sasaran pertama'),
        nama('Jalan mantap'),
        satuan('Persen'),
        target('2026', '80', '80'),
      ),
    ),
    '',
    table(
      row('No.', 'Sasaran Strategis', 'Indikator Kinerja Utama', 'Satuan', 'Target'),
      row(
        kode('2'),
        sasaran('Sasaran kedua'),
        nama('Jembatan mantap'),
        satuan('Persen'),
        target('2026', '85', '85'),
      ),
    ),
    '',
    'Contoh, 5 Januari 2026',
    'KEPALA DINAS,',
    '',
    '.............................',
  ),
  naskah(
    'realisasi dengan predikat',
    { ...says, judul: 'LAPORAN KINERJA' },
    'LAPORAN KINERJA',
    'DINAS CONTOH KABUPATEN CONTOH',
    'TAHUN 2026',
    table(
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'),
      row(
        kode('1'),
        sasaran('S1'),
        nama('Nilai SAKIP'),
        satuan('Nilai'),
        target('2026', '78 (BB)', { nilai: '78', predikat: 'BB' }),
        hasil('2026', '78,50 (BB)', { nilai: '78.50', predikat: 'BB' }),
        '100,64%',
      ),
      row(
        kode('2'),
        sasaran('S2'),
        nama('Opini laporan keuangan'),
        satuan('Opini'),
        target('2026', 'WTP', { predikat: 'WTP' }),
        hasil('2026', 'WTP', { predikat: 'WTP' }),
        '100%',
      ),
      row(
        kode('3'),
        sasaran('S3'),
        nama('Jalan mantap'),
        satuan('Persen'),
        target('2026', '80', '80'),
        hasil('2026', '72,39', '72.39'),
        '90,49%',
      ),
      row(
        kode('4'),
        sasaran('S4'),
        nama('Jembatan mantap'),
        satuan('Persen'),
        target('2026', '80', '80'),
        hasil('2026', '-', 'tanpa'),
        '',
      ),
    ),
  ),
  naskah(
    'isi sel berlapis',
    says,
    ...above,
    table(
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row(
        '1',
        cell(
          'Infrastruktur yang baik',
          { jenis: 'sasaran', of: 'Jalan mantap', uraian: 'Infrastruktur yang baik' },
          { jenis: 'sasaran', of: 'Jembatan mantap', uraian: 'Infrastruktur yang baik' },
        ),
        cell('1. Jalan mantap\n2. Jembatan mantap', { jenis: 'indikator', nama: 'Jalan mantap' }),
        cell(
          'Persen\nUnit',
          { jenis: 'satuan', of: 'Jalan mantap', nilai: 'Persen' },
          { jenis: 'satuan', of: 'Jembatan mantap', nilai: 'Unit' },
        ),
        cell(
          '80\n90,5',
          { jenis: 'target', of: 'Jalan mantap', periode: '2026', isi: { nilai: '80' } },
          { jenis: 'target', of: 'Jembatan mantap', periode: '2026', isi: { nilai: '90.5' } },
        ),
      ),
    ),
  ),
  naskah(
    'persen tanpa kali seratus',
    says,
    ...above,
    formulas(
      ['Jalan mantap', 'Persen', aneh('Jalan mantap / Panjang jalan')],
      [
        'Jembatan mantap',
        'Persen',
        rumus('Jembatan mantap / Jembatan x 100 %', persen('Jembatan mantap', 'Jembatan')),
      ],
    ),
  ),
  naskah(
    'semester',
    { ...says, judul: 'RENCANA AKSI' },
    'RENCANA AKSI',
    'DINAS CONTOH KABUPATEN CONTOH',
    'TAHUN 2026',
    table(
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Semester I', 'Semester II'),
      row(
        kode('1'),
        sasaran('S1'),
        nama('Laporan'),
        satuan('Laporan'),
        target('2026', '4', '4'),
        target('2026-S1', '2', '2'),
        target('2026-S2', '2', '2'),
      ),
      row(
        kode('2'),
        sasaran('S2'),
        nama('Peserta'),
        satuan('Orang'),
        target('2026', '90', '90'),
        target('2026-S1', '30', '30'),
        target('2026-S2', '60', '60'),
      ),
    ),
  ),
  naskah(
    'catatan kaki pada angka',
    says,
    ...above,
    targets(
      ['Jalan mantap', 'Persen', target('2026', '80*', '80')],
      ['Jembatan mantap', 'Persen', target('2026', '(85%)', '85')],
      ['Trotoar mantap', 'Persen', target('2026', '100% (40 dari 40 ruas)', '100')],
    ),
    '*) angka sementara',
  ),
  naskah(
    'angka spreadsheet',
    { ...says, locale: 'id', tahun: 2025, tahunAkhir: 2026 },
    'INDIKATOR KINERJA UTAMA',
    'DINAS CONTOH KABUPATEN CONTOH',
    'TAHUN 2025-2026',
    table(
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2025', 'Target 2026'),
      row(
        kode('1'),
        sasaran('S1'),
        nama('Mutu'),
        satuan('Nilai'),
        target('2025', '29.28571428571428', '29.28571428571428'),
        target('2026', '28.125', '28.125'),
      ),
    ),
  ),
];
