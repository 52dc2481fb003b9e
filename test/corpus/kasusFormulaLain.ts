import type { Harap, Kasus } from './kasus.js';

const kasus =
  (cara: 'teks' | 'latex') =>
  (kelas: string, harap: Harap, ...masukan: readonly string[]): readonly Kasus[] =>
    masukan.map((one) => ({ id: `${cara} ${one}`, kelas, cara, masukan: one, harap }));

const teks = kasus('teks');
const latex = kasus('latex');
const latexOf = String.raw;

const DITOLAK: Harap = { ditolak: true };
const ab = (pengali = '100'): Harap => ({
  formula: `Warga terlayani / Warga terdaftar x ${pengali}`,
  atauDitolak: true,
});
const of = (...variabel: readonly string[]): Harap => ({ variabel, atauDitolak: true });

/** More ways to write what stands in kasusFormula. */
export const kasusFormulaLain: readonly Kasus[] = [
  ...teks(
    'tanda-baca',
    ab(),
    'Warga terlayani dibagi Warga terdaftar kali 100',
    'Warga terlayani dibagi dengan Warga terdaftar, kemudian dikalikan 100',
    'Warga terlayani/Warga terdaftar x 100',
    'Warga terlayani : Warga terdaftar x 100',
    'Warga terlayani ÷ Warga terdaftar × 100',
    '(Warga terlayani/Warga terdaftar)*100',
    '( Warga terlayani ) / ( Warga terdaftar ) X 100',
    '[Warga terlayani / Warga terdaftar] x 100',
    'Rumus: Warga terlayani / Warga terdaftar x 100',
    '= Warga terlayani / Warga terdaftar x 100',
    'Warga terlayani / Warga terdaftar x 100 …',
    '"Warga terlayani" / "Warga terdaftar" x 100',
  ),
  ...teks(
    'kurung-persen',
    ab('100 %'),
    'Warga terlayani / Warga terdaftar x 100 persen',
    'Warga terlayani / Warga terdaftar x 100%.',
    'Warga terlayani / Warga terdaftar x 100,00 %',
    'Warga terlayani / Warga terdaftar x 100 % (dalam %)',
    'Warga terlayani / Warga terdaftar x (100%)',
    'Warga terlayani / Warga terdaftar x 100 (%), data per Desember',
  ),
  ...teks(
    'banding',
    ab(),
    'Perbandingan Warga terlayani dengan Warga terdaftar dikali 100',
    'Perbandingan antara Warga terlayani dan Warga terdaftar dikali 100',
    'Rasio Warga terlayani terhadap Warga terdaftar dikali 100',
    'Warga terlayani berbanding Warga terdaftar x 100',
    'Warga terlayani per Warga terdaftar x 100',
  ),
  ...teks(
    'urutan',
    DITOLAK,
    'Padi + jagung / luas lahan x 100',
    'Nilai awal - nilai akhir / nilai awal x 100%',
    'A + B + C / D x 100 %',
    'Jumlah L ditambah jumlah P dibagi penduduk dikali 100',
  ),
  ...teks(
    'garis-miring',
    of('Warga terlayani', 'Warga terdaftar'),
    '100 x Warga terlayani / Warga terdaftar',
  ),
  ...teks(
    'penyebut-tetap',
    { bukanRasio: true, atauDitolak: true },
    'Jumlah kematian bayi per 1.000 kelahiran hidup',
  ),
  ...teks('penyebut-tetap', DITOLAK, 'Jumlah kasus / 100.000 penduduk', 'kasus baru dibagi 1000 penduduk'),
  ...teks(
    'garis-hilang',
    DITOLAK,
    'Jumlah guru bersertifikat Jumlah guru seluruhnya x 100%',
    'Jumlah guru bersertifikat x 100',
    '(Jumlah guru bersertifikat) x 100 %',
    'Realisasi x 100%',
  ),
  ...teks(
    'garis-miring',
    { bukanRasio: true, atauDitolak: true },
    'Jumlah pasar/pertokoan',
    'Persentase SD/MI terakreditasi',
    'Skor LKE AKIP/SAKIP',
    'Jumlah pria/wanita yang ikut pelatihan',
    'Nilai hasil penilaian KemenPAN/RB',
    'Frekuensi kegiatan (kali/tahun)',
    'km/jam',
  ),
  ...teks(
    'garis-miring',
    of('Jumlah pasar/pertokoan tertib', 'Jumlah pasar/pertokoan'),
    'Jumlah pasar/pertokoan tertib / Jumlah pasar/pertokoan x 100',
  ),
  ...teks(
    'garis-miring',
    of('Debit (l/detik)', 'Kebutuhan (l/detik)'),
    'Debit (l/detik) / Kebutuhan (l/detik) x 100',
  ),
  ...teks(
    'usia',
    of('Siswa usia 13 - 15 tahun', 'Penduduk usia 13 - 15 tahun'),
    'Siswa usia 13 - 15 tahun / Penduduk usia 13 - 15 tahun x 100',
  ),
  ...teks(
    'usia',
    of('Lansia (≥ 60 tahun) terlayani', 'Lansia (≥ 60 tahun)'),
    'Lansia (≥ 60 tahun) terlayani / Lansia (≥ 60 tahun) x 100',
  ),
  ...teks(
    'usia',
    of('Murid usia 5 s.d. 6 tahun', 'Anak usia 5 s.d. 6 tahun'),
    'Murid usia 5 s.d. 6 tahun / Anak usia 5 s.d. 6 tahun x 100',
  ),
  ...teks('usia', of('K4', 'Ibu hamil'), 'K4 / Ibu hamil x 100%'),
  ...teks(
    'usia',
    of('Realisasi tahun 2024', 'Target tahun 2024'),
    'Realisasi tahun 2024 / Target tahun 2024 x 100%',
  ),
  ...teks(
    'usia',
    of('PDRB tahun n', 'PDRB tahun n-1'),
    '(PDRB tahun n - PDRB tahun n-1) / PDRB tahun n-1 x 100%',
  ),
  ...teks(
    'usia',
    of('Nilai Tahun Ini', 'Nilai Tahun Lalu'),
    '(Nilai Tahun Ini - Nilai Tahun Lalu) / Nilai Tahun Lalu * 100',
  ),
  ...teks('sigma', of('∑ OPD patuh', '∑ OPD'), 'Σ OPD patuh / Σ OPD x 100%', '∑OPD patuh/∑OPD x 100%'),
  ...teks('sigma', DITOLAK, '∑ (Nilai x Bobot)', '1 - ∑ pi (Qi + Qi-1)'),
  ...teks('kurung-keterangan', of('Guru (S1/D4)', 'Guru'), 'Guru (S1/D4) / Guru x 100'),
  ...teks(
    'kurung-keterangan',
    of('Arsip (baik)', 'Arsip (seluruhnya)'),
    'Arsip (baik) / Arsip (seluruhnya) x 100',
  ),
  ...teks('kurung-keterangan', of('PAD (n)', 'PAD (n-1)'), '(PAD (n) - PAD (n-1)) / PAD (n-1) x 100'),
  ...teks(
    'kurung-keterangan',
    ab(),
    'Warga terlayani / Warga terdaftar x 100 (satuan: persen)',
    'Warga terlayani / Warga terdaftar x 100 (data: SIAK, per 31 Desember)',
  ),
  ...teks(
    'kurung-keterangan',
    { formula: '(60 / 100) x "Skor A" + (40 / 100) x "Skor B"', atauDitolak: true },
    '60% Skor A + 40% Skor B',
    '(60% x Skor A) + (40% x Skor B)',
  ),
  ...teks(
    'kurung-keterangan',
    { formula: '("Skor A" + "Skor B" + "Skor C") / 3', atauDitolak: true },
    '(Skor A + Skor B + Skor C) : 3',
    '(Skor A + Skor B + Skor C) dibagi 3',
  ),
  ...teks(
    'ribuan',
    { pengali: '100000', atauDitolak: true },
    'kasus / penduduk x 100.000',
    'kasus / penduduk x 100 000',
    'kasus / penduduk x 100.000 penduduk',
  ),
  ...teks(
    'ribuan',
    { pengali: '1000', atauDitolak: true },
    'kasus / penduduk x 1,000',
    'kasus / penduduk x 1.000 ‰',
  ),
  ...teks(
    'nol-di-depan',
    { bukanError: true },
    '0.5 x Nilai A + 0.5 x Nilai B',
    '0,25 x Nilai A',
    'A x 007 / B',
  ),
  ...teks('dua-persamaan', DITOLAK, 'A = B / C x 100\nD = E / F x 100', 'x = a / b ; y = c / d'),
  ...teks(
    'contoh',
    ab('100 %'),
    'Warga terlayani / Warga terdaftar x 100 % = 30/40 x 100% = 75%',
    'P = Warga terlayani / Warga terdaftar x 100 %',
  ),
  ...latex(
    'sisi-kiri',
    { formula: 'a / b x 100' },
    latexOf`\frac{a}{b}\times100`,
    latexOf`\frac{a}{b} \cdot 100`,
    latexOf`IKU = \frac{a}{b} \times 100.`,
    latexOf`\left( \frac{a}{b} \right) \times 100`,
    latexOf`\dfrac{a}{b} \times 100`,
    latexOf`$$ \frac{a}{b} \times 100 $$`,
    latexOf`\[ \frac{a}{b} \times 100 \]`,
    latexOf`\displaystyle \frac{a}{b} \times 100`,
    latexOf`\frac{\mathrm{a}}{\mathrm{b}} \times 100`,
    latexOf`\frac{a}{b} \times 100 = \frac{3}{4} \times 100 = 75`,
    latexOf`\frac{a}{b}\,\times\,100`,
  ),
  ...latex(
    'sisi-kiri',
    { formula: 'a / b x 100 %', atauDitolak: true },
    latexOf`\frac{a}{b} \times 100\%`,
    latexOf`P = \frac{a}{b} \times 100 \%,`,
    latexOf`\frac{a}{b} \times 100\ \text{persen}`,
  ),
  ...latex(
    'latex-kata',
    of('Jumlah SD/MI baik', 'Jumlah SD/MI'),
    latexOf`\frac{\text{Jumlah SD/MI baik}}{\text{Jumlah SD/MI}} \times 100`,
  ),
  ...latex(
    'latex-kata',
    of('siswa usia 7-12 tahun', 'penduduk usia 7-12 tahun'),
    latexOf`\frac{\text{siswa usia 7-12 tahun}}{\text{penduduk usia 7-12 tahun}} \times 100`,
    latexOf`\frac{siswa usia 7-12 tahun}{penduduk usia 7-12 tahun} \times 100`,
  ),
  ...latex(
    'latex-indeks',
    { variabelSebanyak: 2, atauDitolak: true },
    latexOf`\frac{P_{t} - P_{t-1}}{P_{t-1}} \times 100`,
    latexOf`\frac{P_t - P_{t-1}}{P_{t-1}} \times 100\%`,
    latexOf`\frac{PDRB_{2024} - PDRB_{2023}}{PDRB_{2023}} \times 100`,
  ),
  ...latex(
    'latex-kata',
    DITOLAK,
    latexOf`\sum_{i=1}^{n} x_i`,
    latexOf`\sqrt{a \times b}`,
    latexOf`1 - \sum f_i (Y_i + Y_{i-1})`,
    latexOf`\frac{a}{b}^{2}`,
    latexOf`\begin{aligned} a &= b / c \\ d &= e / f \end{aligned}`,
  ),
];
