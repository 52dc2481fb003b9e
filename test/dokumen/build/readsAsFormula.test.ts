import { describe, expect, it } from 'vitest';
import { explained } from './explained.js';

describe('what reads as a formula among explanations', () => {
  it.each([
    ['Jumlah kunjungan setahun / Jumlah hari layanan', 'Jumlah kunjungan setahun / Jumlah hari layanan x 1'],
    ['Anggota dewasa + Anggota pelajar', '(Anggota dewasa + Anggota pelajar)'],
    ['Jumlah unit tahun n - Jumlah unit tahun n-1', '(Jumlah unit tahun n - Jumlah unit tahun n-1)'],
    ['Bobot x Skor', '(Bobot x Skor)'],
    ['Jumlah A dibagi Jumlah B', 'Jumlah A / Jumlah B x 1'],
    ['Rasio = Jumlah A / Jumlah B', 'Jumlah A / Jumlah B x 1'],
    ['Layanan baik.\nJumlah A / Jumlah B', 'Jumlah A / Jumlah B x 1'],
    ['(A + B) / 2', '(A + B) / 2 x 1'],
    ['Jumlah A\n……………… x 100%\nJumlah B', 'Jumlah A / Jumlah B x 100'],
    ['Anak diimunisasi\n............\nAnak', 'Anak diimunisasi / Anak x 1'],
  ])('is read: %j', (text, expected) => {
    expect(explained(text, 'explanation')).toBe(expected);
  });

  it.each([
    'Dokter : Penduduk',
    'Jumlah koleksi dibandingkan dengan jumlah penduduk',
    'Dokter / Penduduk',
    'Jumlah guru/Jumlah murid',
    'SD - SMP sederajat dibagi Sekolah dikali 100%',
    'Jalan a + b dibagi Jalan dikali 100%',
    'Data s.d. TW II dibagi Data dikali 100%',
    'PNS & PPPK dibagi ASN dikali 100%',
    'Lansia >= 60 tahun dilayani dibagi Lansia dikali 100%',
    'Anak diimunisasi\nX 100\nAnak',
    'Pembilang = Anak diimunisasi\nPenyebut = Anak',
    'Numerator: Anak diimunisasi\nDenominator: Anak',
    'Anak diimunisasi dikali seratus',
    'Membandingkan jumlah A dengan jumlah B',
    'Dihitung dengan membagi jumlah A dengan jumlah B.',
    'Nilai LKE 2026 / Inspektorat',
    'Jumlah A / 12\nJumlah rapat yang diadakan',
    '45 / Jumlah warga\nJumlah rapat',
    'Jumlah warga dibagi 12\nlayanan cepat Jumlah B',
    'Mutu + waktu',
  ])('is read or refused: %j', (text) => {
    expect(explained(text, 'explanation')).not.toBe('dilaporkan');
    expect(explained(text, 'formula')).not.toMatch(/^dilaporkan(?:; catatan [a-z-]+)?$/);
  });

  it.each([
    'Kabupaten/Kota',
    'Hasil survei / kuesioner',
    'Laporan / dokumen',
    'Hasil survei - BPS',
    'Instrumen : kuesioner',
    'Mutu + waktu\nLayanan lain',
    'Layanan - warga',
    'Kata pengantar.\n-----\nMutu layanan.',
    'Alat + mutu',
    'Bukti + mutu',
    'Cara + mutu',
    'Dasar + mutu',
    'Frekuensi + mutu',
    'Indikator + mutu',
    'Jadwal + mutu',
    'Jenis + mutu',
    'Kategori + mutu',
    'Keterangan + mutu',
    'Kriteria + mutu',
    'Level + mutu',
    'Lokasi + mutu',
    'Metode + mutu',
    'Pelaksana + mutu',
    'Penanggung jawab + mutu',
    'Penilaian + mutu',
    'Periode + mutu',
    'Polarisasi + mutu',
    'Sasaran + mutu',
    'Sifat + mutu',
    'Tahap + mutu',
    'Target + mutu',
    'Teknik + mutu',
    'Tipe + mutu',
    'Waktu + mutu',
    'Periode : tahunan',
    'Penanggung jawab : Bidang A',
    'Penanggungjawab : Bidang A',
    'Penilai : Tim A',
    'Dibagi menjadi dua kelompok',
    'Realisasi dibandingkan dengan target tahun lalu agar terlihat kemajuannya.',
    'Data dibandingkan dengan tahun lalu',
    'Rilis BPS 2 x setahun',
    'Usia 7-12 tahun',
    'Layanan ini diberikan kepada lansia - terutama yang sakit - oleh puskesmas.',
    'Jumlah SD/MI yang terakreditasi',
    'Lihat Permen PANRB 88/2021',
    '.......',
    '……',
  ])('prose stays prose: %j', (text) => {
    expect(explained(text, 'explanation')).toBe('dilaporkan');
  });

  it('a column of formulas comes first, whatever signs the prose beside it has', () => {
    expect(explained('Makna: Mutu + Waktu\nRumus: A / B x 100%', 'explanation')).toBe('A / B x 100');
    expect(explained('Perlu mutu + waktu\nRumus: A / B x 100%', 'explanation')).toBe('A / B x 100');
  });
});
