import type { Rujukan } from '../definition/rujukan.js';

// The sources that several definitions name. A source is read about elsewhere unless `cite` says otherwise: what was read of it stands
// with the definition.

export const aplikasiDamkar: Rujukan = {
  jenis: 'aplikasi',
  judul: 'Basis data Satpol PP dan pemadam kebakaran (DMK)',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const aplikasiEsakipBidangUrusan: Rujukan = {
  jenis: 'aplikasi',
  judul: 'Daftar bidang urusan dalam basis data aplikasi e-SAKIP dan LKPJ daerah',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const aplikasiKinerjaKota: Rujukan = {
  jenis: 'aplikasi',
  judul: 'Aplikasi indikator kinerja kota (kode publik)',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const aplikasiKinerjaPuskesmas: Rujukan = {
  jenis: 'aplikasi',
  judul: 'Aplikasi penilaian kinerja puskesmas (kode publik)',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const aplikasiPemantauanSpm: Rujukan = {
  jenis: 'aplikasi',
  judul: 'Borang pemantauan SPM: penerima layanan dan mutu, provinsi dan kabupaten/kota',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const aplikasiSpmPuskesmas: Rujukan = {
  jenis: 'aplikasi',
  judul: 'Aplikasi capaian SPM kesehatan kecamatan dan puskesmas',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const bpsBandungBarat: Rujukan = {
  jenis: 'laman',
  judul: 'Konsep TPAK, BPS Kabupaten Bandung Barat',
  penerbit: 'BPS Kabupaten Bandung Barat',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const bpsEnsiklopedia: Rujukan = {
  jenis: 'publikasi',
  judul: 'Ensiklopedia Indikator, hlm. 111',
  penerbit: 'Badan Pusat Statistik',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const bpsIpm: Rujukan = {
  jenis: 'publikasi',
  judul: 'Indeks Pembangunan Manusia metode baru',
  penerbit: 'Badan Pusat Statistik',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const bpsMataram: Rujukan = {
  jenis: 'laman',
  judul: 'Konsep TPAK, BPS Kota Mataram',
  penerbit: 'BPS Kota Mataram',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const bpsMetadataIdg: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata Indeks Pemberdayaan Gender',
  penerbit: 'Badan Pusat Statistik',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const bpsSirusa28740: Rujukan = {
  jenis: 'laman',
  judul: 'SIRUSA, metadata indikator 28740: Indeks Pembangunan Gender',
  penerbit: 'Badan Pusat Statistik',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan: 'https://sirusa.web.bps.go.id/metadata/indikator/28740',
  keyakinan: 'sumber-kedua',
};
export const bpsSirusa4344: Rujukan = {
  jenis: 'laman',
  judul: 'SIRUSA, metadata indikator 4344: keterlibatan masyarakat di perpustakaan',
  penerbit: 'Badan Pusat Statistik',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan: 'https://sirusa.web.bps.go.id/metadata/indikator/4344',
  keyakinan: 'sumber-kedua',
};
export const bpsSirusa60879: Rujukan = {
  jenis: 'laman',
  judul: 'SIRUSA, metadata indikator 60879: tingkat kemantapan jalan nasional',
  penerbit: 'Badan Pusat Statistik',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan: 'https://sirusa.web.bps.go.id/metadata/indikator/60879',
  keyakinan: 'sumber-kedua',
};
export const bpsSirusa88377: Rujukan = {
  jenis: 'laman',
  judul: 'SIRUSA, metadata indikator 88377: data BPS sebagai dasar perencanaan, monitoring, dan evaluasi',
  penerbit: 'Badan Pusat Statistik',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan: 'https://sirusa.web.bps.go.id/metadata/indikator/88377',
  keyakinan: 'sumber-kedua',
};
export const depdagriFisipol1991: Rujukan = {
  jenis: 'publikasi',
  judul: 'Skala interval derajat desentralisasi fiskal',
  penerbit: 'Tim Litbang Depdagri dan Fisipol UGM',
  tahun: 1991,
  keyakinan: 'sumber-kedua',
};
export const dokumenIklhKab: Rujukan = {
  jenis: 'dokumen',
  judul: 'Perhitungan IKLH kabupaten/kota (dokumen IKK LPPD)',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const edataKotaGorontalo: Rujukan = {
  jenis: 'aplikasi',
  judul: 'E-Database Kota Gorontalo (IKK dan data sektoral)',
  penerbit: 'Pemerintah Kota Gorontalo',
  tahun: 2024,
  keyakinan: 'sumber-kedua',
};
export const elppdLannyJaya: Rujukan = {
  jenis: 'aplikasi',
  judul: 'Aplikasi e-LPPD Kabupaten Lanny Jaya',
  penerbit: 'Pemerintah Kabupaten Lanny Jaya',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const formatIkkLppd2019: Rujukan = {
  jenis: 'dokumen',
  judul: 'Format indikator kinerja kunci (IKK) LPPD kabupaten 2019',
  penerbit: 'Kementerian Dalam Negeri',
  tahun: 2019,
  keyakinan: 'sumber-kedua',
};
export const formatIkkLppdKota: Rujukan = {
  jenis: 'dokumen',
  judul: 'Format indikator kinerja kunci (IKK) LPPD kota',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const formulirIkkPerpus: Rujukan = {
  jenis: 'dokumen',
  judul: 'Formulir IKK urusan perpustakaan',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const ikkKotaMagelang: Rujukan = {
  jenis: 'laman',
  judul: 'Indikator Kinerja Kunci Kota Magelang (DataGo)',
  penerbit: 'Pemerintah Kota Magelang',
  tautan: 'https://datago.magelangkota.go.id/frontend/ikk/data',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const ikuDinsosKutaiKartanegara2022: Rujukan = {
  jenis: 'dokumen',
  judul: 'Indikator Kinerja Utama (IKU) Dinas Sosial Setingkat Impact Tahun 2022',
  penerbit: 'Dinas Sosial Kabupaten Kutai Kartanegara',
  tahun: 2022,
  keyakinan: 'sumber-kedua',
};
export const ikuDinsosTapin2020: Rujukan = {
  jenis: 'dokumen',
  judul: 'Indikator Kinerja Utama Dinas Sosial Kabupaten Tapin Tahun 2020',
  penerbit: 'Dinas Sosial Kabupaten Tapin',
  tahun: 2020,
  keyakinan: 'sumber-kedua',
};
export const indikatorSulawesiTenggara: Rujukan = {
  jenis: 'aplikasi',
  judul: 'Aplikasi tabel indikator Provinsi Sulawesi Tenggara',
  penerbit: 'BPS Provinsi Sulawesi Tenggara',
  tahun: 2024,
  keyakinan: 'sumber-kedua',
};
export const iso37120: Rujukan = {
  jenis: 'pedoman',
  judul: 'ISO 37120, dikutip aplikasi kinerja kota',
  tahun: 2026,
  catatan: 'Tahun pembacaan kutipannya; edisinya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const kepBskap018Tahun2024: Rujukan = {
  jenis: 'keputusan',
  penerbit: 'Kepala Badan Standar, Kurikulum, dan Asesmen Pendidikan',
  nomor: '018/M/H/2024',
  tahun: 2024,
  keyakinan: 'sumber-kedua',
};
export const kepmendagri3002224302025: Rujukan = {
  jenis: 'keputusan',
  penerbit: 'Menteri Dalam Negeri',
  nomor: '300.2.2-2430',
  tahun: 2025,
  keyakinan: 'sumber-kedua',
};
export const krip: Rujukan = {
  jenis: 'keputusan',
  penerbit: 'Menteri PPN/Kepala Bappenas',
  nomor: 'KEP.26A/M.PPN/HK/05/2025',
  tahun: 2025,
  judul: 'Kode Referensi Indikator Pembangunan',
  keyakinan: 'sumber-kedua',
};
export const lamanAcehRb: Rujukan = {
  jenis: 'laman',
  judul: 'Predikat Indeks Reformasi Birokrasi, Pintu Aceh',
  penerbit: 'Pemerintah Aceh',
  tahun: 2022,
  keyakinan: 'sumber-kedua',
};
export const lamanBalikpapan: Rujukan = {
  jenis: 'laman',
  judul: 'Data Kota Balikpapan, metadata indikator',
  penerbit: 'Pemerintah Kota Balikpapan',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanBatang: Rujukan = {
  jenis: 'laman',
  judul: 'Data dan analisa Kabupaten Batang: IPG',
  penerbit: 'Pemerintah Kabupaten Batang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanBelitungTimur: Rujukan = {
  jenis: 'laman',
  judul: 'Standar data Kabupaten Belitung Timur 10910089',
  penerbit: 'Pemerintah Kabupaten Belitung Timur',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanBlitar: Rujukan = {
  jenis: 'laman',
  judul: 'Data Kabupaten Blitar, metadata indikator',
  penerbit: 'Pemerintah Kabupaten Blitar',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanBlitarSpip: Rujukan = {
  jenis: 'laman',
  judul: 'Open Data Kabupaten Blitar: maturitas SPIP',
  penerbit: 'Pemerintah Kabupaten Blitar',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanBlitarTgm: Rujukan = {
  jenis: 'laman',
  judul: 'Data Kabupaten Blitar: Tingkat Kegemaran Membaca',
  penerbit: 'Pemerintah Kabupaten Blitar',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanBpkOpini: Rujukan = {
  jenis: 'laman',
  judul: 'Warta Pemeriksa: empat jenis opini BPK',
  penerbit: 'Badan Pemeriksa Keuangan',
  tautan: 'https://wartapemeriksa.bpk.go.id/?p=52481',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanBskdn: Rujukan = {
  jenis: 'laman',
  judul: 'Enam dimensi yang diukur dalam IPKD',
  penerbit: 'Badan Strategi Kebijakan Dalam Negeri',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan: 'https://bskdn.kemendagri.go.id/website/ada-6-dimensi-yang-diukur-dalam-ipkd',
  keyakinan: 'sumber-kedua',
};
export const lamanDepokBapok: Rujukan = {
  jenis: 'laman',
  judul: 'Data Kota Depok: ketersediaan informasi barang kebutuhan pokok dan barang penting',
  penerbit: 'Pemerintah Kota Depok',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan:
    'https://admindata.depok.go.id/dataset/presentase-ketersediaan-informasi-barang-kebutuhan-pokok-dan-barang-penting',
  keyakinan: 'sumber-kedua',
};
export const lamanDesaIdm: Rujukan = {
  jenis: 'laman',
  judul: 'Kelas Indeks Desa Membangun pada laman desa',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanDharmasraya: Rujukan = {
  jenis: 'laman',
  judul: 'Satu Data Kabupaten Dharmasraya, metadata indikator',
  penerbit: 'Pemerintah Kabupaten Dharmasraya',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanDinsosJabarPmks: Rujukan = {
  jenis: 'laman',
  judul: 'Jenis-jenis PMKS',
  penerbit: 'Dinas Sosial Provinsi Jawa Barat',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanDinsosKaltimPsks: Rujukan = {
  jenis: 'laman',
  judul: 'Jenis-jenis PSKS',
  penerbit: 'Dinas Sosial Provinsi Kalimantan Timur',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanIdg: Rujukan = {
  jenis: 'laman',
  judul: 'Kategori Indeks Pemberdayaan Gender (Databoks)',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanIndikatorSpmPendidikan: Rujukan = {
  jenis: 'laman',
  judul: 'Penjelasan Indikator SPM Pendidikan',
  penerbit: 'Kementerian Pendidikan Dasar dan Menengah',
  tautan: 'https://pmp.dikdasmen.kemdikbud.go.id/edukasi/spm/indikator-spm',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanIplm: Rujukan = {
  jenis: 'laman',
  judul: 'Indeks Pembangunan Literasi Masyarakat, mengutip Perpustakaan Nasional (pustakawan.org)',
  tahun: 2025,
  keyakinan: 'sumber-kedua',
};
export const lamanKabMagelang: Rujukan = {
  jenis: 'laman',
  judul: 'Pusaka Kabupaten Magelang, metadata indikator',
  penerbit: 'Pemerintah Kabupaten Magelang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan: 'https://pusaka.magelangkab.go.id/metadata/indikator/index/10',
  keyakinan: 'sumber-kedua',
};
export const lamanKaro: Rujukan = {
  jenis: 'laman',
  judul: 'Open Data Kabupaten Karo: skor PPH',
  penerbit: 'Pemerintah Kabupaten Karo',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanKebumen: Rujukan = {
  jenis: 'laman',
  judul: 'Satu Data Kabupaten Kebumen, metadata indikator',
  penerbit: 'Pemerintah Kabupaten Kebumen',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanKutim: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata Kabupaten Kutai Timur: rasio DBH terhadap belanja',
  penerbit: 'Pemerintah Kabupaten Kutai Timur',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanLumajang: Rujukan = {
  jenis: 'laman',
  judul: 'Satu Data Kabupaten Lumajang, metadata',
  penerbit: 'Pemerintah Kabupaten Lumajang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanMagelangHutan: Rujukan = {
  jenis: 'laman',
  judul: 'DataGo Kota Magelang, metadata 6073',
  penerbit: 'Pemerintah Kota Magelang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanMagelangIdl: Rujukan = {
  jenis: 'laman',
  judul: 'DataGo Kota Magelang, metadata 5881',
  penerbit: 'Pemerintah Kota Magelang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanMajalengkaIdm: Rujukan = {
  jenis: 'laman',
  judul: 'Indeks Desa Membangun (Portal Majalengka)',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanMalinau: Rujukan = {
  jenis: 'laman',
  judul: 'Open Data Kabupaten Malinau, metadata',
  penerbit: 'Pemerintah Kabupaten Malinau',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanMetadataSingkawang: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata indikator Satu Data Kota Singkawang',
  penerbit: 'Pemerintah Kota Singkawang',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanPenajam: Rujukan = {
  jenis: 'laman',
  judul: 'Data Kabupaten Penajam Paser Utara, metadata indikator',
  penerbit: 'Pemerintah Kabupaten Penajam Paser Utara',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan: 'https://data.penajamkab.go.id/metadata/indikator/53',
  keyakinan: 'sumber-kedua',
};
export const lamanPolewali: Rujukan = {
  jenis: 'laman',
  judul: 'Satu Data Kabupaten Polewali Mandar: status desa',
  penerbit: 'Pemerintah Kabupaten Polewali Mandar',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanPurbalingga: Rujukan = {
  jenis: 'laman',
  judul: 'Data Kabupaten Purbalingga, metadata indikator',
  penerbit: 'Pemerintah Kabupaten Purbalingga',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanSingkawang: Rujukan = {
  jenis: 'laman',
  judul: 'Satu Data Kota Singkawang, metadata',
  penerbit: 'Pemerintah Kota Singkawang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanSingkawangKriminalitas: Rujukan = {
  jenis: 'laman',
  judul: 'Satu Data Kota Singkawang: angka kriminalitas',
  penerbit: 'Pemerintah Kota Singkawang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan: 'https://satudata.singkawangkota.go.id/dataset/angka-kriminalita',
  keyakinan: 'sumber-kedua',
};
export const lamanSingkawangZi: Rujukan = {
  jenis: 'laman',
  judul: 'Satu Data Kota Singkawang: penilaian zona integritas',
  penerbit: 'Pemerintah Kota Singkawang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan:
    'https://satudata.singkawangkota.go.id/dataset/persentase-perangkat-daerah-yang-dilakukan-penilaian-zona-integritas',
  keyakinan: 'sumber-kedua',
};
export const lamanSumbar: Rujukan = {
  jenis: 'laman',
  judul: 'Data Provinsi Sumatera Barat, metadata',
  penerbit: 'Pemerintah Provinsi Sumatera Barat',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lamanSurabaya: Rujukan = {
  jenis: 'laman',
  judul: 'Open Data Kota Surabaya: cakupan K4',
  penerbit: 'Pemerintah Kota Surabaya',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const literaturKeuangan1: Rujukan = {
  jenis: 'publikasi',
  judul: 'Literatur rasio kemandirian dan kemampuan keuangan daerah',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const literaturKeuangan2: Rujukan = {
  jenis: 'publikasi',
  judul: 'Literatur derajat desentralisasi fiskal',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lkjipSampang2019: Rujukan = {
  jenis: 'dokumen',
  judul: 'LKjIP Inspektorat Kabupaten Sampang 2019',
  penerbit: 'Inspektorat Kabupaten Sampang',
  tahun: 2019,
  keyakinan: 'sumber-kedua',
};
export const lkjipWonogiri2020: Rujukan = {
  jenis: 'dokumen',
  judul: 'Laporan Kinerja Instansi Pemerintah Kabupaten Wonogiri 2020',
  penerbit: 'Pemerintah Kabupaten Wonogiri',
  tahun: 2020,
  keyakinan: 'sumber-kedua',
};
export const lkpjArsip: Rujukan = {
  jenis: 'dokumen',
  judul: 'LKPJ: arsip dikelola (kutipan)',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const lkpjJabar2021: Rujukan = {
  jenis: 'dokumen',
  judul: 'Buku Data LKPJ Provinsi Jawa Barat 2021',
  penerbit: 'Pemerintah Provinsi Jawa Barat',
  tahun: 2021,
  keyakinan: 'sumber-kedua',
};
export const lppdBanggaiKepulauan2013: Rujukan = {
  jenis: 'dokumen',
  judul: 'LPPD 2013 Kabupaten Banggai Kepulauan, Lampiran III.3',
  penerbit: 'Pemerintah Kabupaten Banggai Kepulauan',
  tahun: 2013,
  keyakinan: 'sumber-kedua',
};
export const lppdBatam2016: Rujukan = {
  jenis: 'dokumen',
  judul: 'LPPD 2016 Kota Batam, Lampiran II.3',
  penerbit: 'Pemerintah Kota Batam',
  tahun: 2016,
  keyakinan: 'sumber-kedua',
};
export const lppdTebingTinggi2012: Rujukan = {
  jenis: 'dokumen',
  judul: 'LPPD Kota Tebing Tinggi 2012',
  penerbit: 'Pemerintah Kota Tebing Tinggi',
  tahun: 2012,
  keyakinan: 'sumber-kedua',
};
export const metadataAsahan: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata indikator, Satu Data Kabupaten Asahan (satudata.asahankab.go.id)',
  penerbit: 'Pemerintah Kabupaten Asahan',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const metadataBontangTpb: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata TPB Kota Bontang (simpatiku.bontangkota.go.id)',
  penerbit: 'Pemerintah Kota Bontang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  tautan: 'https://simpatiku.bontangkota.go.id/metadata/sdgs',
  keyakinan: 'sumber-kedua',
};
export const metadataDepok: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata indikator Kota Depok (admindata.depok.go.id)',
  penerbit: 'Pemerintah Kota Depok',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const metadataIkuBkkbn2021: Rujukan = {
  jenis: 'dokumen',
  judul: 'Metadata Indikator Kinerja Utama BKKBN 2021',
  penerbit: 'Badan Kependudukan dan Keluarga Berencana Nasional',
  tahun: 2021,
  keyakinan: 'sumber-kedua',
};
export const metadataKebumen: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata indikator Satu Data Kabupaten Kebumen',
  penerbit: 'Pemerintah Kabupaten Kebumen',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const metadataKebumen822: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata indikator 822, Satu Data Kabupaten Kebumen (satudata.kebumenkab.go.id)',
  penerbit: 'Pemerintah Kabupaten Kebumen',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const metadataKebumenKb: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata indikator 1380 dan 1393, Satu Data Kabupaten Kebumen (satudata.kebumenkab.go.id)',
  penerbit: 'Pemerintah Kabupaten Kebumen',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const metadataLumajang: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata indikator Satu Data Kabupaten Lumajang (satudata.lumajangkab.go.id)',
  penerbit: 'Pemerintah Kabupaten Lumajang',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const metadataMagelang825: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata indikator 825, Data Go Kota Magelang (datago.magelangkota.go.id)',
  penerbit: 'Pemerintah Kota Magelang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const metadataPurbalingga: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata indikator Kabupaten Purbalingga (data.purbalinggakab.go.id)',
  penerbit: 'Pemerintah Kabupaten Purbalingga',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const metadataSingkawang: Rujukan = {
  jenis: 'laman',
  judul: 'Metadata indikator Satu Data Kota Singkawang (satudata.singkawangkota.go.id)',
  penerbit: 'Pemerintah Kota Singkawang',
  tahun: 2026,
  catatan: 'Tahun pembacaan; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const naskahSampahSingkawang: Rujukan = {
  jenis: 'laman',
  judul: 'Naskah Kota Singkawang: cakupan penanganan sampah',
  penerbit: 'Pemerintah Kota Singkawang',
  tahun: 2026,
  catatan: 'Tahun pembacaan laman; tahun terbitnya tidak tercetak.',
  keyakinan: 'sumber-kedua',
};
export const perDjpb5Tahun2024: Rujukan = {
  jenis: 'peraturan-badan',
  penerbit: 'Direktorat Jenderal Perbendaharaan',
  nomor: 'PER-5/PB/2024',
  tahun: 2024,
  keyakinan: 'sumber-kedua',
};
export const peraturanBkn8Tahun2019: Rujukan = {
  jenis: 'peraturan-badan',
  penerbit: 'Badan Kepegawaian Negara',
  nomor: '8',
  tahun: 2019,
  keyakinan: 'sumber-kedua',
};
export const peraturanBkpm10Tahun2020: Rujukan = {
  jenis: 'peraturan-badan',
  penerbit: 'Badan Koordinasi Penanaman Modal',
  nomor: '10',
  tahun: 2020,
  keyakinan: 'sumber-kedua',
};
export const peraturanBpkp16Tahun2015: Rujukan = {
  jenis: 'peraturan-badan',
  penerbit: 'Badan Pengawasan Keuangan dan Pembangunan',
  nomor: '16',
  tahun: 2015,
  keyakinan: 'sumber-kedua',
};
export const peraturanBpkp8Tahun2021: Rujukan = {
  jenis: 'peraturan-badan',
  penerbit: 'Badan Pengawasan Keuangan dan Pembangunan',
  nomor: '8',
  tahun: 2021,
  keyakinan: 'sumber-kedua',
};
export const perbadanPangan15Tahun2023: Rujukan = {
  jenis: 'peraturan-badan',
  penerbit: 'Badan Pangan Nasional',
  nomor: '15',
  tahun: 2023,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo10Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '10',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo11Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '11',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo12Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '12',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo13Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '13',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo14Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '14',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo15Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '15',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo56Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '56',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo57Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '57',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo58Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '58',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo59Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '59',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo61Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '61',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo78Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '78',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo8Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '8',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo8Tahun2020: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '8',
  tahun: 2020,
  keyakinan: 'sumber-kedua',
};
export const perbupKulonProgo9Tahun2011: Rujukan = {
  jenis: 'perkada',
  penerbit: 'Bupati Kulon Progo',
  nomor: '9',
  tahun: 2011,
  keyakinan: 'sumber-kedua',
};
export const permendagri18Tahun2020: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Dalam Negeri',
  nomor: '18',
  tahun: 2020,
  keyakinan: 'sumber-kedua',
};
export const permendagri19Tahun2020: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Dalam Negeri',
  nomor: '19',
  tahun: 2020,
  keyakinan: 'sumber-kedua',
};
export const permendagri59Tahun2021: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Dalam Negeri',
  nomor: '59',
  tahun: 2021,
  keyakinan: 'sumber-kedua',
};
export const permendikbudristek32Tahun2022: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi',
  nomor: '32',
  tahun: 2022,
  keyakinan: 'sumber-kedua',
};
export const permenkes4Tahun2019: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Kesehatan',
  nomor: '4',
  tahun: 2019,
  keyakinan: 'sumber-kedua',
};
export const permenkes6Tahun2024: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Kesehatan',
  nomor: '6',
  tahun: 2024,
  keyakinan: 'sumber-kedua',
};
export const permenlhk27Tahun2021: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri LHK',
  nomor: '27',
  tahun: 2021,
  keyakinan: 'sumber-kedua',
};
export const permenpanrb12Tahun2015: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri PANRB',
  nomor: '12',
  tahun: 2015,
  keyakinan: 'sumber-kedua',
};
export const permenpanrb14Tahun2017: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri PANRB',
  nomor: '14',
  tahun: 2017,
  keyakinan: 'sumber-kedua',
};
export const permenpanrb59Tahun2020: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri PANRB',
  nomor: '59',
  tahun: 2020,
  keyakinan: 'sumber-kedua',
};
export const permenpanrb88Tahun2021: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri PANRB',
  nomor: '88',
  tahun: 2021,
  keyakinan: 'sumber-kedua',
};
export const permenpanrb8Tahun2026: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri PANRB',
  nomor: '8',
  tahun: 2026,
  keyakinan: 'sumber-kedua',
};
export const permenpupr13Tahun2023: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Pekerjaan Umum dan Perumahan Rakyat',
  nomor: '13',
  tahun: 2023,
  keyakinan: 'sumber-kedua',
};
export const permenpupr1Tahun2023: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri PUPR',
  nomor: '1',
  tahun: 2023,
  keyakinan: 'sumber-kedua',
};
export const permenpupr29Tahun2018: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri PUPR',
  nomor: '29',
  tahun: 2018,
  keyakinan: 'sumber-kedua',
};
export const permensos129Tahun2008: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Sosial',
  nomor: '129',
  tahun: 2008,
  keyakinan: 'sumber-kedua',
};
export const permensos5Tahun2019: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Sosial',
  nomor: '5',
  tahun: 2019,
  keyakinan: 'sumber-kedua',
};
export const permensos8Tahun2012: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Sosial',
  nomor: '8',
  tahun: 2012,
  keyakinan: 'sumber-kedua',
};
export const permensos9Tahun2018: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Sosial',
  nomor: '9',
  tahun: 2018,
  keyakinan: 'sumber-kedua',
};
export const perpres71Tahun2015: Rujukan = {
  jenis: 'perpres',
  nomor: '71',
  tahun: 2015,
  keyakinan: 'sumber-kedua',
};
export const pp2Tahun2018: Rujukan = {
  jenis: 'pp',
  nomor: '2',
  tahun: 2018,
  judul: 'Standar Pelayanan Minimal',
  keyakinan: 'sumber-kedua',
};
export const pp65Tahun2005: Rujukan = { jenis: 'pp', nomor: '65', tahun: 2005, keyakinan: 'sumber-kedua' };
export const pp6Tahun2008: Rujukan = { jenis: 'pp', nomor: '6', tahun: 2008, keyakinan: 'sumber-kedua' };
export const pp7Tahun2021: Rujukan = { jenis: 'pp', nomor: '7', tahun: 2021, keyakinan: 'sumber-kedua' };
export const publikasiIdsd: Rujukan = {
  jenis: 'publikasi',
  judul: 'Indeks Daya Saing Daerah (IDSD) 2024',
  penerbit: 'Badan Riset dan Inovasi Nasional',
  tahun: 2024,
  keyakinan: 'sumber-kedua',
};
export const rpjpn2025: Rujukan = {
  jenis: 'dokumen',
  judul: '45 Indikator Utama Pembangunan RPJPN 2025-2045',
  penerbit: 'Bappenas',
  tahun: 2025,
  keyakinan: 'sumber-kedua',
};
export const rpjpn2025Iup: Rujukan = {
  jenis: 'dokumen',
  judul: 'Rencana Pembangunan Jangka Panjang Nasional (RPJPN) 2025-2045: 45 Indikator Utama Pembangunan',
  tahun: 2025,
  catatan: 'Tahun awal rencana.',
  keyakinan: 'sumber-kedua',
};
export const uu15Tahun2004: Rujukan = {
  jenis: 'uu',
  nomor: '15',
  tahun: 2004,
  judul: 'Pemeriksaan Pengelolaan dan Tanggung Jawab Keuangan Negara',
  keyakinan: 'sumber-kedua',
};
export const uu23Tahun2014: Rujukan = { jenis: 'uu', nomor: '23', tahun: 2014, keyakinan: 'sumber-kedua' };

/** A source, with the part that is meant and how sure it is. */
/* @__NO_SIDE_EFFECTS__ */
export function cite(
  source: Rujukan,
  bagian: string | undefined,
  keyakinan: Rujukan['keyakinan'] = source.keyakinan,
): Rujukan {
  return { ...source, ...(bagian === undefined ? {} : { bagian }), keyakinan };
}
