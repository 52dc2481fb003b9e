import type { Harap, Kasus } from './kasus.js';

const kasus =
  (cara: 'teks' | 'latex') =>
  (kelas: string, masukan: string, harap: Harap): Kasus => ({
    id: `${cara} ${masukan}`,
    kelas,
    cara,
    masukan,
    harap,
  });

const teks = kasus('teks');
const latex = kasus('latex');
const latexOf = String.raw;
const TERLAYANI = 'Warga terlayani / Warga terdaftar x 100 %';

/** Formulas as they are written in cells and in applications, each with what it says. */
export const kasusFormula: readonly Kasus[] = [
  teks('kurung-keterangan', 'Air terjual (m3/bulan) / Air diproduksi (m3/bulan) x 100', {
    variabel: ['Air terjual (m3/bulan)', 'Air diproduksi (m3/bulan)'],
    atauDitolak: true,
  }),
  teks('kurung-keterangan', 'Guru bersertifikat (ASN+non ASN) / Guru x 100', {
    variabel: ['Guru bersertifikat (ASN+non ASN)', 'Guru'],
    atauDitolak: true,
  }),
  teks('kurung-keterangan', '{Produksi(n) - Produksi(n-1)} / Produksi(n-1) X 100%', {
    variabel: ['Produksi(n)', 'Produksi(n-1)'],
    atauDitolak: true,
  }),
  teks('kurung-keterangan', 'Warga terlayani / Warga terdaftar x 100 (dalam persen)', {
    formula: 'Warga terlayani / Warga terdaftar x 100',
    atauDitolak: true,
  }),
  teks('kurung-keterangan', 'Warga terlayani / Warga terdaftar x 100 % (sumber: dinas)', {
    formula: TERLAYANI,
    atauDitolak: true,
  }),
  latex(
    'kurung-keterangan',
    latexOf`\frac{\text{Produksi}(n) - \text{Produksi}(n-1)}{\text{Produksi}(n-1)} \times 100`,
    {
      variabel: ['Produksi(n)', 'Produksi(n-1)'],
      atauDitolak: true,
    },
  ),
  teks('kurung-keterangan', '1/4 (Mutu air + Mutu udara)', { formula: '(1/4) x (Mutu air + Mutu udara)' }),
  teks('kurung-keterangan', '(Mutu air + Mutu udara) / 2', { formula: '("Mutu air" + "Mutu udara") / 2' }),

  teks('bukan-formula', 'Banyaknya desa/kelurahan yang tanggap bencana', {
    bukanRasio: true,
    atauDitolak: true,
  }),
  teks('bukan-formula', 'Jumlah usaha mikro dan/atau kecil yang dibina', {
    bukanRasio: true,
    atauDitolak: true,
  }),
  teks('garis-miring', 'Lulusan SD/MI / Siswa SD/MI x 100%', {
    variabel: ['Lulusan SD/MI', 'Siswa SD/MI'],
    atauDitolak: true,
  }),

  teks('garis-hilang', 'Jalan mantap Jalan seluruhnya x 100', { ditolak: true }),
  teks('garis-hilang', 'Persentase jalan mantap x 100%', { ditolak: true }),
  teks('banding', 'Jalan mantap dibandingkan dengan Panjang jalan x 100%', {
    formula: 'Jalan mantap / Panjang jalan x 100 %',
    atauDitolak: true,
  }),
  teks('banding', 'Jalan mantap dibanding Panjang jalan dikali 100', {
    formula: 'Jalan mantap / Panjang jalan x 100',
    atauDitolak: true,
  }),
  teks('banding', 'Perbandingan antara Jalan mantap dengan Panjang jalan dikali 100%', {
    formula: 'Jalan mantap / Panjang jalan x 100 %',
    atauDitolak: true,
  }),
  teks('banding', 'Jalan mantap terhadap Panjang jalan x 100%', {
    formula: 'Jalan mantap / Panjang jalan x 100 %',
    atauDitolak: true,
  }),

  teks('tanda-baca', 'Warga terlayani dibagi Warga terdaftar dikali 100%.', { formula: TERLAYANI }),
  teks('tanda-baca', 'Warga terlayani / Warga terdaftar x 100 %;', { formula: TERLAYANI, atauDitolak: true }),
  teks('tanda-baca', 'Warga terlayani dibagi Warga terdaftar, dikali 100%', {
    variabel: ['Warga terlayani', 'Warga terdaftar'],
  }),
  teks('usia', 'Balita usia 6-59 bulan diukur / Balita usia 6-59 bulan x 100%', {
    variabel: ['Balita usia 6-59 bulan diukur', 'Balita usia 6-59 bulan'],
  }),
  teks('usia', 'Penduduk usia > 15 tahun melek huruf / Penduduk usia > 15 tahun x 100%', {
    variabel: ['Penduduk usia > 15 tahun melek huruf', 'Penduduk usia > 15 tahun'],
    atauDitolak: true,
  }),
  teks('sigma', '∑ bus laik jalan / ∑ bus x 100', { variabel: ['∑ bus laik jalan', '∑ bus'] }),
  teks('penyebut-tetap', 'Jumlah kematian bayi / 1.000 kelahiran hidup', { ditolak: true }),
  teks('ribuan', 'kasus baru / penduduk x 100,000', { pengali: '100000', atauDitolak: true }),
  teks('ribuan', 'kasus baru / penduduk x 1.000', { pengali: '1000' }),
  teks('kurung-persen', 'Warga terlayani / Warga terdaftar x 100 (%)', { formula: TERLAYANI }),
  teks('urutan', 'Rusak ringan + rusak berat / Jalan x 100%', { ditolak: true }),
  teks('urutan', '(Rusak ringan + rusak berat) / Jalan x 100%', {
    formula: '("Rusak ringan" + "rusak berat") / Jalan x 100 %',
  }),
  latex('sisi-kiri', latexOf`p = \frac{a}{b} \times 100 \%,`, { formula: 'a / b x 100 %' }),
  latex(
    'sisi-kiri',
    latexOf`Capaian = \frac{\text{selesai}}{\text{masuk}} \times 100 = \frac{8}{10} \times 100 = 80`,
    { formula: 'selesai / masuk x 100' },
  ),
  latex('latex-kata', latexOf`\frac{kasus tahun n-1 - kasus tahun n}{kasus tahun n-1} \times 100`, {
    variabel: ['kasus tahun n', 'kasus tahun n-1'],
  }),
  latex('latex-indeks', latexOf`\frac{\text{Padi}_{t} - \text{Padi}_{t-1}}{\text{Padi}_{t-1}} \times 100`, {
    variabelSebanyak: 2,
  }),
  teks('nol-di-depan', 'Luas tanam x 0,7 / Luas lahan', { bukanError: true }),
];
