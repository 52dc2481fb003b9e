import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

// What belongs to a name, and what is arithmetic.

describe('words', () => {
  it.each([
    ['A kali 3', '(a * 3) {A}'],
    ['A kali B', '(a * b) {A; B}'],
    ['kali A', 'kaliA {kali A}'],
    ['A kali dengan B', 'aKaliDenganB {A kali dengan B}'],
    ['A Kali 10', '(a * 10) {A}'],
    ['A dibagi dengan', 'teks[15]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['A dibagi', 'teks[8]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['dibagi A', 'teks[0]: ditemukan "dibagi"; diharapkan nama, angka, atau kurung buka'],
    ['A x', 'teks[3]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['Generasi X', 'generasiX {Generasi X}'],
    ['x', 'x {x}'],
    ['x A', 'teks[0]: ditemukan "x"; diharapkan nama, angka, atau kurung buka'],
    ['A x x x B', '(a * x * b) {A; x; B}'],
    ['A dengan B', 'aDenganB {A dengan B}'],
    ['A dibagi dengan B', 'a / b * 1 {A; B}'],
    ['A persen', 'aPersen {A persen}'],
    ['100 persen x A / B', '(100 * a) / b * 1 {A; B}'],
    ['A 90 persen', 'a90Persen {A 90 persen}'],
    ['A 100 persen', 'teks[2]: ditemukan 100; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a name before an equals sign', () => {
  it.each([
    ['A = B / C', 'b / c * 1 {B; C}'],
    ['A + B = C / D', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A / B = C', 'a / b * 1 {A; B}'],
    ['X = A + B', '(a + b) {A; B}'],
    ['A = ', 'teks[4]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['= A / B', 'a / b * 1 {A; B}'],
    ['= A = B', 'teks[4]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a number once more in words', () => {
  it.each([
    ['100 (seratus) x A / B', '(100 * a) / b * 1 {A; B}'],
    ['A / B x 1000 (seribu)', 'a / b * 1000 {A; B}'],
    [
      'A x 100 (dua)',
      'teks[8]: "(dua)" tidak terbaca sebagai satu angka: yang tertulis dengan huruf adalah angka lain',
    ],
    ['A (seratus) x 2', '(aSeratus * 2) {A (seratus)}'],
    ['A / B x 100 (seratus persen)', 'a / b * 100 {A; B}'],
    ['A x 1.500 (seribu lima ratus)', '(a * 1500) {A}'],
    [
      '100 (dua ratus) x A',
      'teks[4]: "(dua ratus)" tidak terbaca sebagai satu angka: yang tertulis dengan huruf adalah angka lain',
    ],
    ['2 (A) x B', '(2 * a * b) {A; B}'],
    ['A x 100 (seratus', 'teks[8]: ( tidak punya pasangan'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('brackets', () => {
  it.each([
    ['A / B (C)', 'a / bC * 1 {A; B (C)}'],
    ['A (B) / C', 'aB / c * 1 {A (B); C}'],
    ['Aa (Bb + Cc)', 'aaBbCc {Aa (Bb + Cc)}'],
    ['Aa (Bb + Cc) / D', 'aaBbCc / d * 1 {Aa (Bb + Cc); D}'],
    [
      'A (B + C) / D',
      'teks[2]: formula dapat berarti A x (B + C) atau "A (B + C)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    ['P (t + 1) / P (t)', 'pT1 / pT * 1 {P (t + 1); P (t)}'],
    ['V (m3/hari) / K (m3)', 'vM3Hari / kM3 * 1 {V (m3/hari); K (m3)}'],
    ['Jumlah (Aa / Bb) x 2', '(jumlahAaBb * 2) {Jumlah (Aa / Bb)}'],
    ['A ((B)) / C', 'aB / c * 1 {A ((B)); C}'],
    ['A [B] / C', 'aB / c * 1 {A [B]; C}'],
    ['A (B / C', 'teks[2]: ( tidak punya pasangan'],
    ['A (B] / C', 'teks[2]: ( tidak punya pasangan'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('slashes and per', () => {
  it.each([
    [
      'Program/Kegiatan',
      'teks[7]: "Program/Kegiatan" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['A/B x C/D', '((a / b) * c) / d * 1 {A; B; C; D}'],
    ['Program/Kegiatan x 2', 'program / kegiatan * 2 {Program; Kegiatan}'],
    ['Program/Kegiatan dibagi 2', 'programKegiatan / 2 * 1 {Program/Kegiatan}'],
    ['A per B', 'aPerB {A per B}'],
    ['A per B x 2', '(aPerB * 2) {A per B}'],
    ['A per B x 1.000', 'a / b * 1000 {A; B}'],
    ['A per tahun x 2', '(aPerTahun * 2) {A per tahun}'],
    ['A per B / C', 'aPerB / c * 1 {A per B; C}'],
    [
      'A/b per C x 2',
      'teks[1]: formula dapat berarti A / b per C atau "A/b per C"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    ['per A', 'perA {per A}'],
    ['A x per', '(a * per) {A; per}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a glued times', () => {
  it.each([
    ['A / B x 100,', 'a / b * 100 {A; B}'],
    ['A / B x 1.000,00', 'a / b * 1000 {A; B}'],
    ['A / B x100,', 'a / b * 100 {A; B}'],
    ['A / B x1.000', 'a / b * 1000 {A; B}'],
    [
      'A x1.50.0',
      'teks[2]: "1.50.0" tidak terbaca sebagai satu angka: titik dan komanya tidak membentuk ribuan dan desimal, seperti 8.785,00',
    ],
    ['A X5 B', 'aX5B {A X5 B}'],
    ['A x5', 'aX5 {A x5}'],
    ['A×10', '(a * 10) {A}'],
    ['5x100 A', 'teks[6]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a bracket, of a name, of arithmetic, or a remark', () => {
  it.each([
    [
      'Volume (m3/hari) / Kapasitas (m3/hari) x 100',
      'volumeM3Hari / kapasitasM3Hari * 100 {Volume (m3/hari); Kapasitas (m3/hari)}',
    ],
    ['Pegawai (PNS+PPPK) / OPD x 100', 'pegawaiPnsPppk / opd * 100 {Pegawai (PNS+PPPK); OPD}'],
    ['{PDRB(t+1) - PDRB(t)} / PDRB(t) X 100%', '(pdrbT1 - pdrbT) / pdrbT * 100 {PDRB(t+1); PDRB(t)}'],
    [
      '(PDRB tahun n – PDRB tahun (n-1)) / PDRB tahun (n-1) x 100',
      '(pdrbTahunN - pdrbTahunN1) / pdrbTahunN1 * 100 {PDRB tahun n; PDRB tahun (n-1)}',
    ],
    ['1/8 (A + B)', '(1/8 * (a + b)) {A; B}'],
    ['(A + B) (C + D)', '((a + b) * (c + d)) {A; B; C; D}'],
    [
      'n (A + B)',
      'teks[2]: formula dapat berarti n x (A + B) atau "n (A + B)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'N (A / B) x 2',
      'teks[2]: formula dapat berarti N x (A / B) atau "N (A / B)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    ['X (tahun n) / X (tahun n-1) x 100', 'xTahunN / xTahunN1 * 100 {X (tahun n); X (tahun n-1)}'],
    ['A (%) / B (%) x 100', 'a / b * 100 {A (%); B (%)}'],
    ['x 100 (A / B)', 'teks[0]: ditemukan "x"; diharapkan nama, angka, atau kurung buka'],
    ['A / B x 100 (persen)', 'a / b * 100 {A; B}'],
    ['A / B x 100 (%)', 'a / b * 100 {A; B}'],
    ['A / B x 100% (%)', 'a / b * 100 {A; B}'],
    ['A / B x 100 [persen]', 'a / b * 100 {A; B}'],
    ['A / B x 100% (sumber: BPS)', 'a / b * 100 {A; B}'],
    ['A / B x 100 (dalam persen)', 'a / b * 100 {A; B}'],
    ['A / B x 1.000 (per mil)', 'a / b * 1000 {A; B}'],
    ['(A / B) x 100% (dalam 1 tahun)', 'a / b * 100 {A; B}'],
    [
      'A / B x 100 (C + D)',
      'teks[12]: formula dapat berarti A / B x 100 x (C + D) atau A / B x 100; tulis dengan tanda kurung',
    ],
    ['A / B x 100 (seratus)', 'a / b * 100 {A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('[W4] a slash or colon between words', () => {
  it.each([
    [
      'n/a',
      'teks[1]: "n/a" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Hasil penilaian Kemenpan/Inspektorat',
      'teks[24]: "Hasil penilaian Kemenpan/Inspektorat" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Sumber: BPS',
      'teks[6]: "Sumber: BPS" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Sesuai PP 2/2018',
      'teks[11]: "Sesuai PP 2/2018" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Jumlah Kabupaten/Kota yang melaporkan SPM',
      'teks[16]: "Jumlah Kabupaten/Kota yang melaporkan SP"… (41) tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Jumlah Kab/Kota terlayani/Jumlah Kab/Kota x 100%',
      'jumlahKabKotaTerlayani / jumlahKabKota * 100 {Jumlah Kab/Kota terlayani; Jumlah Kab/Kota}',
    ],
    [
      'Jumlah SD/MI terakreditasi / Jumlah SD/MI x 100',
      'jumlahSdMiTerakreditasi / jumlahSdMi * 100 {Jumlah SD/MI terakreditasi; Jumlah SD/MI}',
    ],
    [
      'Jumlah PNS/PPPK yang lulus x 100%',
      'teks[10]: formula dapat berarti Jumlah PNS / PPPK yang lulus atau "Jumlah PNS/PPPK yang lulus"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'Jumlah PNS/PPPK dibagi Jumlah pegawai kali 100',
      'jumlahPnsPppk / jumlahPegawai * 100 {Jumlah PNS/PPPK; Jumlah pegawai}',
    ],
    [
      'Volume air m3/hari / Kapasitas m3/hari x 100',
      'volumeAirM3Hari / kapasitasM3Hari * 100 {Volume air m3/hari; Kapasitas m3/hari}',
    ],
    [
      'Laki-laki/Perempuan x 100',
      'teks[0]: "Laki-laki/Perempuan" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['L/P x 100', 'l / p * 100 {L; P}'],
    ['Realisasi/Target x 100%', 'realisasi / target * 100 {Realisasi; Target}'],
    ['Jumlah guru /Jumlah murid x 100', 'jumlahGuru / jumlahMurid * 100 {Jumlah guru; Jumlah murid}'],
    ['(A/B)/(C/D) x 100', '(a / b) / (c / d) * 100 {A; B; C; D}'],
    [
      'A/B / C x 100',
      'teks[1]: formula dapat berarti A / B atau "A/B"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'A/B/C x 100',
      'teks[1]: formula dapat berarti A / B/C atau "A/B/C"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    ['PP 2/2018 / 5', 'pp22018 / 5 * 1 {PP 2/2018}'],
    [
      'Jumlah lulusan tahun 2019/2020 / Jumlah siswa x 100',
      'jumlahLulusanTahun20192020 / jumlahSiswa * 100 {Jumlah lulusan tahun 2019/2020; Jumlah siswa}',
    ],
    ['Rumus: A/B', 'a / b * 1 {A; B}'],
    [
      'Rumus: Survei/Kuesioner',
      'teks[13]: "Rumus: Survei/Kuesioner" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Rumus: n/a',
      'teks[7]: "n/a" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['IKU = A/B', 'a / b * 1 {A; B}'],
    ['Wilayah = Kabupaten/Kota', 'kabupatenKota {Kabupaten/Kota}'],
    ['Jumlah A : Jumlah B x 100%', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    [
      'Jumlah A: Jumlah B x 100%',
      'teks[8]: formula dapat berarti Jumlah A / Jumlah B atau "Jumlah A: Jumlah B"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'Persentase rumah layak: Jumlah rumah layak / Jumlah rumah x 100',
      'jumlahRumahLayak / jumlahRumah * 100 {Jumlah rumah layak; Jumlah rumah}',
    ],
    [
      'Jumlah A : Jumlah B : Jumlah C',
      'teks[20]: formula dapat berarti (Jumlah A : Jumlah B) : Jumlah C atau Jumlah A : (Jumlah B : Jumlah C); tulis dengan tanda kurung',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('words that divide, and those that tell a formula', () => {
  it.each([
    ['Jumlah A dibanding Jumlah B x 100%', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Jumlah A dibandingkan dengan Jumlah B x 100%', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    [
      'A dibandingkan B',
      'teks[2]: formula dapat berarti A / B atau "A dibandingkan B"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    ['Jumlah A terhadap Jumlah B x 100%', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    [
      'Perbandingan antara Jumlah A dengan Jumlah B dikali 100%',
      'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}',
    ],
    ['Perbandingan antara A dan B dikali 100', 'a / b * 100 {A; B}'],
    [
      'Perbandingan antara A dengan B dengan C x 100',
      'teks[0]: ditemukan "Perbandingan antara"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    ['Rasio Jumlah A terhadap Jumlah B x 100', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Proporsi A terhadap B x 100', 'a / b * 100 {A; B}'],
    [
      'Jumlah A berbanding Jumlah B x 100',
      'teks[0]: "Jumlah A berbanding Jumlah B" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['A dibagi B dikali 100%.', 'a / b * 100 {A; B}'],
    ['Jumlah A dibagi Jumlah B, dikali 100%', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Jumlah A, dibagi Jumlah B, dikali 100%;', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    [
      'Jumlah A dibagi Jumlah B lalu hasilnya dikalikan dengan seratus persen',
      'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}',
    ],
    ['Jumlah A dibagi jumlah B dikali 100 persen.', 'jumlahA / jumlahB * 100 {Jumlah A; jumlah B}'],
    ['Jumlah A bagi Jumlah B kali 100', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    [
      'Jumlah bantuan bagi keluarga miskin / Jumlah keluarga x 100',
      'jumlahBantuanBagiKeluargaMiskin / jumlahKeluarga * 100 {Jumlah bantuan bagi keluarga miskin; Jumlah keluarga}',
    ],
    ['Jumlah A kurang Jumlah B', '(jumlahA - jumlahB) {Jumlah A; Jumlah B}'],
    [
      'Keluarga kurang mampu / Keluarga x 100',
      'keluargaKurangMampu / keluarga * 100 {Keluarga kurang mampu; Keluarga}',
    ],
    [
      'Panjang kali yang dinormalisasi / Panjang kali x 100',
      'panjangKaliYangDinormalisasi / panjangKali * 100 {Panjang kali yang dinormalisasi; Panjang kali}',
    ],
    [
      'Jumlah bantuan yang dibagikan / Jumlah bantuan x 100',
      'jumlahBantuanYangDibagikan / jumlahBantuan * 100 {Jumlah bantuan yang dibagikan; Jumlah bantuan}',
    ],
    ['Jumlah A dibagi', 'teks[15]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['dibagi Jumlah B', 'teks[0]: ditemukan "dibagi"; diharapkan nama, angka, atau kurung buka'],
    ['x 100%', 'teks[0]: ditemukan "x"; diharapkan nama, angka, atau kurung buka'],
    ['a. A / B x 100', 'teks[0]: ditemukan "a."; diharapkan nama, angka, atau kurung buka'],
    ['- A / B x 100', 'teks[0]: ditemukan -; diharapkan nama, angka, atau kurung buka'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('units behind numbers, and what has to be reached', () => {
  it.each([
    [
      'Jumlah kasus / 100.000 kelahiran hidup',
      'teks[15]: "100.000 kelahiran hidup" adalah satuan, bukan pembagi; tulis / (jumlah kelahiran hidup) x 100.000, dengan satuan "per 100.000 kelahiran hidup"',
    ],
    [
      'Jumlah kasus / 1000 penduduk x 100',
      'teks[15]: "1000 penduduk" adalah satuan, bukan pembagi; tulis / (jumlah penduduk) x 1000, dengan satuan "per 1000 penduduk"',
    ],
    ['Jumlah kasus / 1.000', 'jumlahKasus / 1000 * 1 {Jumlah kasus}'],
    [
      'Jumlah kasus / 12 bulan',
      'teks[18]: ditemukan "bulan"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    ['A / B x 100.000 kelahiran hidup', 'a / b * 100000 {A; B}'],
    [
      'A / B x 100 orang',
      'teks[12]: ditemukan "orang"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      'A / B per 100.000 penduduk',
      'teks[10]: "100.000 penduduk" adalah satuan, bukan pembagi; tulis / (jumlah penduduk) x 100.000, dengan satuan "per 100.000 penduduk"',
    ],
    [
      '(AKB per 1.000 KH tahun n - AKB per 1.000 KH tahun n-1) / AKB per 1.000 KH tahun n-1 x 100',
      '(akbPer1000KhTahunN - akbPer1000KhTahunN1) / akbPer1000KhTahunN1 * 100 {AKB per 1.000 KH tahun n; AKB per 1.000 KH tahun n-1}',
    ],
    ['A / B ≥ 80', 'teks[6]: ditemukan "≥ 80"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    [
      'A / B ≥ 80 persen',
      'teks[6]: ditemukan "≥ 80 persen"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    ['A / Penduduk usia > 15', 'a / pendudukUsia15 * 1 {A; Penduduk usia > 15}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('ages, ranges and sums inside names', () => {
  it.each([
    [
      'Jumlah siswa usia 7-12 tahun / Jumlah penduduk usia 7-12 tahun x 100%',
      'jumlahSiswaUsia712Tahun / jumlahPendudukUsia712Tahun * 100 {Jumlah siswa usia 7-12 tahun; Jumlah penduduk usia 7-12 tahun}',
    ],
    ['Anak usia 7-12 / Anak x 100', 'anakUsia712 / anak * 100 {Anak usia 7-12; Anak}'],
    [
      'Jumlah anak usia 6–59 bulan / Jumlah anak x 100',
      'jumlahAnakUsia659Bulan / jumlahAnak * 100 {Jumlah anak usia 6–59 bulan; Jumlah anak}',
    ],
    ['Anak usia 0 - 5 tahun / Anak x 100', 'anakUsia05Tahun / anak * 100 {Anak usia 0 - 5 tahun; Anak}'],
    [
      'Anak usia 0 s/d 5 tahun / Anak x 100',
      'anakUsia0SD5Tahun / anak * 100 {Anak usia 0 s/d 5 tahun; Anak}',
    ],
    [
      'Penduduk usia > 15 tahun / Penduduk x 100',
      'pendudukUsia15Tahun / penduduk * 100 {Penduduk usia > 15 tahun; Penduduk}',
    ],
    [
      'Penduduk usia >= 15 tahun yang bekerja / Penduduk x 100',
      'pendudukUsia15TahunYangBekerja / penduduk * 100 {Penduduk usia >= 15 tahun yang bekerja; Penduduk}',
    ],
    ['Lansia 60+ tahun / Penduduk x 100', 'lansia60Tahun / penduduk * 100 {Lansia 60+ tahun; Penduduk}'],
    ['Laki - laki / Perempuan x 100', 'lakiLaki / perempuan * 100 {Laki - laki; Perempuan}'],
    [
      'A 7 - 12',
      'teks[4]: formula dapat berarti 7 - 12 atau "7 - 12"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    [
      '∑ rumah layak huni / ∑ rumah x 100',
      'jumlahRumahLayakHuni / jumlahRumah * 100 {∑ rumah layak huni; ∑ rumah}',
    ],
    ['∑rumah layak/∑rumah x 100', 'jumlahRumahLayak / jumlahRumah * 100 {∑rumah layak; ∑rumah}'],
    ['∑ "rumah / layak" / B', 'jumlahRumahLayak / b * 1 {∑ rumah / layak; B}'],
    [
      '∑ (A + B) / 2',
      'teks[0]: ∑ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['Σ A / Σ B x 100', 'jumlahA / jumlahB * 100 {Σ A; Σ B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a bracket behind a number', () => {
  it.each([
    [
      'A x 50 (persen)',
      'teks[4]: 50% dalam formula dapat berarti 50 atau 50/100; tulis sebagai pecahan atau desimal',
    ],
    [
      'A x 50 (" persen ")',
      'teks[4]: 50% dalam formula dapat berarti 50 atau 50/100; tulis sebagai pecahan atau desimal',
    ],
    [
      'A x 50 (%)',
      'teks[4]: 50% dalam formula dapat berarti 50 atau 50/100; tulis sebagai pecahan atau desimal',
    ],
    [
      'A x 50 ("%")',
      'teks[4]: 50% dalam formula dapat berarti 50 atau 50/100; tulis sebagai pecahan atau desimal',
    ],
    ['A x 50 (persen kota)', '(a * 50) {A}'],
    ['A / B x 100 (sumber: BPS)', 'a / b * 100 {A; B}'],
    ['A / B x 100 (persentase)', 'a / b * 100 {A; B}'],
    ['A / B x 100 (sumber. BPS + C)', 'a / b * 100 {A; B}'],
    ['A / B x 100 (keterangan: B + C)', 'a / b * 100 {A; B}'],
    ['A / B x 100 (satuan: hari + jam)', 'a / b * 100 {A; B}'],
    [
      'A / B x 100 (sumberdaya + C)',
      'teks[12]: formula dapat berarti A / B x 100 x (sumberdaya + C) atau A / B x 100; tulis dengan tanda kurung',
    ],
    [
      'A / B x 100 (A + B)',
      'teks[12]: formula dapat berarti A / B x 100 x (A + B) atau A / B x 100; tulis dengan tanda kurung',
    ],
    [
      'A / B x 100 (sumber BPS + C))',
      'teks[28]: ditemukan ); diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    ['(A / B x 100 (persen))', 'a / b * 100 {A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('signs inside names', () => {
  it.each([
    ['A/Besar / C x 100', 'aBesar / c * 100 {A/Besar; C}'],
    ['Bahan lolos/SD/MI / B', 'bahanLolosSdMi / b * 1 {Bahan lolos/SD/MI; B}'],
    ['SD/MIN / B', 'sdMin / b * 1 {SD/MIN; B}'],
    ['SD / MIN x 100', 'sd / min * 100 {SD; MIN}'],
    ['SPM/2018 / B', 'spm2018 / b * 1 {SPM/2018; B}'],
    [
      'A/2018',
      'teks[1]: "A/2018" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['PP 2/18 / B', 'pp218 / b * 1 {PP 2/18; B}'],
    ['Aa -(B + C)', '(aa - (b + c)) {Aa; B; C}'],
    [
      'Siswa -B / C',
      'teks[6]: formula dapat berarti Siswa - B atau "Siswa -B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    ['A 0-<5 tahun / B', 'a05Tahun / b * 1 {A 0-<5 tahun; B}'],
    ['A 0 -<5 tahun / B', 'a05Tahun / b * 1 {A 0 -<5 tahun; B}'],
    [
      'Siswa - <5 / B',
      'teks[11]: formula dapat berarti (Siswa - <5) / B atau Siswa - (<5 / B); tulis dengan tanda kurung',
    ],
    ['Usia 60+ tahun / B', 'usia60Tahun / b * 1 {Usia 60+ tahun; B}'],
    [
      'Usia 60 + tahun / B',
      'teks[16]: formula dapat berarti (Usia 60 + tahun) / B atau Usia 60 + (tahun / B); tulis dengan tanda kurung',
    ],
    ['Usia 5 - 7 tahun / B', 'usia57Tahun / b * 1 {Usia 5 - 7 tahun; B}'],
    ['laki - laki / B', 'lakiLaki / b * 1 {laki - laki; B}'],
    ['Skor (A) - Skor (B)', '(skorA - skorB) {Skor (A); Skor (B)}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a number with a unit, or in words', () => {
  it.each([
    ['A / B x 100.000 penduduk', 'a / b * 100000 {A; B}'],
    [
      'A / B x 100 penduduk',
      'teks[12]: ditemukan "penduduk"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      'A / 100.000 penduduk',
      'teks[4]: "100.000 penduduk" adalah satuan, bukan pembagi; tulis / (jumlah penduduk) x 100.000, dengan satuan "per 100.000 penduduk"',
    ],
    ['A / 1000', 'a / 1000 * 1 {A}'],
    ['A / B x 100.000 "penduduk"', 'a / b * 100000 {A; B}'],
    ['A / B x 100 100', 'teks[12]: ditemukan 100; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A / B dikali seratus', 'a / b * 100 {A; B}'],
    ['A / B x seratus persen', 'a / b * 100 {A; B}'],
    ['A / B x seribu', 'a / b * 1000 {A; B}'],
    ['A / B x sepuluh ribu', 'a / b * 10000 {A; B}'],
    ['A / B x seratus ribu', 'a / b * 100000 {A; B}'],
    ['A seratus', 'aSeratus {A seratus}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a bracket behind a bracket', () => {
  it.each([
    ['(A / B) (persen)', 'a / b * 1 {A; B}'],
    ['(A / B) (%)', 'a / b * 1 {A; B}'],
    ['(A / B) (sumber: BPS)', 'a / b * 1 {A; B}'],
    ['(A / B) (sumber: BPS + C)', 'a / b * 1 {A; B}'],
    ['(A / B)(C)', '((a / b) * c) {A; B; C}'],
    ['(A + B) (C)', 'teks[8]: formula dapat berarti (A + B) x (C) atau (A + B); tulis dengan tanda kurung'],
    ['(A + B) (C + D)', '((a + b) * (c + d)) {A; B; C; D}'],
    ['(A / B) (100)', 'a / b * 100 {A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a colon behind the label of a formula', () => {
  it.each([
    ['Persentase A: B / C', 'b / c * 1 {B; C}'],
    ['Persentase A: (B / C) x 100', 'b / c * 100 {B; C}'],
    ['Persentase A:B / C x 100', 'b / c * 100 {B; C}'],
    ['A : (B + C) x 100', 'a / (b + c) * 100 {A; B; C}'],
    [
      'A : 5 x B / C',
      'teks[2]: formula dapat berarti A / 5 x B / C atau A = 5 x B / C; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    ['SD/MI: A / B', 'a / b * 1 {A; B}'],
    ['A: SD/MI / B', 'sdMi / b * 1 {SD/MI; B}'],
    ['Rumus: A: B / C', 'b / c * 1 {B; C}'],
    [
      'A: 5',
      'teks[1]: formula dapat berarti A / 5 atau A = 5; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'A: B',
      'teks[1]: "A: B" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A /B ',
      'teks[2]: "A /B" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('what is written with a slash everywhere', () => {
  it.each([
    ['Aset prov/kab / B', 'asetProvKab / b * 1 {Aset prov/kab; B}'],
    ['Aset provinsi/kabupaten / B', 'asetProvinsiKabupaten / b * 1 {Aset provinsi/kabupaten; B}'],
    ['Aset kab./kota / B', 'asetKabKota / b * 1 {Aset kab./kota; B}'],
    ['Aset kab/kota / B', 'asetKabKota / b * 1 {Aset kab/kota; B}'],
    ['Aset kabupaten/kota / B', 'asetKabupatenKota / b * 1 {Aset kabupaten/kota; B}'],
    ['Aset kota/kab / B', 'asetKotaKab / b * 1 {Aset kota/kab; B}'],
    ['Aset kota/kabupaten / B', 'asetKotaKabupaten / b * 1 {Aset kota/kabupaten; B}'],
    ['Aset desa/kel / B', 'asetDesaKel / b * 1 {Aset desa/kel; B}'],
    ['Aset desa/kelurahan / B', 'asetDesaKelurahan / b * 1 {Aset desa/kelurahan; B}'],
    ['Aset kel/desa / B', 'asetKelDesa / b * 1 {Aset kel/desa; B}'],
    ['Aset kelurahan/desa / B', 'asetKelurahanDesa / b * 1 {Aset kelurahan/desa; B}'],
    ['TK/RA / B', 'tkRa / b * 1 {TK/RA; B}'],
    ['TK/PAUD / B', 'tkPaud / b * 1 {TK/PAUD; B}'],
    ['PAUD/TK / B', 'paudTk / b * 1 {PAUD/TK; B}'],
    ['SD/SDLB / B', 'sdSdlb / b * 1 {SD/SDLB; B}'],
    ['SMP/MTs / B', 'smpMts / b * 1 {SMP/MTs; B}'],
    ['SMP/SMPLB / B', 'smpSmplb / b * 1 {SMP/SMPLB; B}'],
    ['SMA/SMK / B', 'smaSmk / b * 1 {SMA/SMK; B}'],
    ['SMA/MA / B', 'smaMa / b * 1 {SMA/MA; B}'],
    ['SMK/MA / B', 'smkMa / b * 1 {SMK/MA; B}'],
    ['SMK/MAK / B', 'smkMak / b * 1 {SMK/MAK; B}'],
    ['RT/RW / B', 'rtRw / b * 1 {RT/RW; B}'],
    ['SKPD/OPD / B', 'skpdOpd / b * 1 {SKPD/OPD; B}'],
    ['OPD/SKPD / B', 'opdSkpd / b * 1 {OPD/SKPD; B}'],
    ['Baik dan/atau cukup / B', 'baikDanAtauCukup / b * 1 {Baik dan/atau cukup; B}'],
    ['Laki-laki/perempuan / B', 'lakiLakiPerempuan / b * 1 {Laki-laki/perempuan; B}'],
    [
      'Prov / Kab x 100',
      'teks[5]: formula dapat berarti Prov / Kab atau "Prov / Kab"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'Siswa SD / MI baik x 100',
      'teks[9]: formula dapat berarti Siswa SD / MI baik atau "Siswa SD / MI baik"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'Aset kota/kabu',
      'teks[9]: "Aset kota/kabu" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('words that are signs elsewhere', () => {
  it.each([
    ['Generasi X yang lulus / B', 'generasiXYangLulus / b * 1 {Generasi X yang lulus; B}'],
    ['Generasi X dan Y / B', 'generasiXDanY / b * 1 {Generasi X dan Y; B}'],
    ['Generasi X atau Y / B', 'generasiXAtauY / b * 1 {Generasi X atau Y; B}'],
    ['Dana yang dibagi / B', 'danaYangDibagi / b * 1 {Dana yang dibagi; B}'],
    ['A yang dibagi B', 'aYangDibagiB {A yang dibagi B}'],
    ['Skor A (Bb + Cc) / D', 'skorABbCc / d * 1 {Skor A (Bb + Cc); D}'],
    ['Logam / B', 'logam / b * 1 {Logam; B}'],
    ['Logaritmanya / B', 'logaritmanya / b * 1 {Logaritmanya; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('quoted remarks behind a multiplier', () => {
  it.each([
    ['A / B x 100 "persen"', 'a / b * 100 {A; B}'],
    ['A / B x 100 "(persen)"', 'a / b * 100 {A; B}'],
    ['A / B x 100 "(catatan)"', 'a / b * 100 {A; B}'],
    [
      'A / B x 100 "catatan"',
      'teks[12]: ditemukan "catatan"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      'A / B x 100 "lima persen"',
      'teks[12]: ditemukan "lima persen"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      'A / B x 100 "persen" x C',
      'teks[12]: ditemukan "persen"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('words that divide, and those of a name', () => {
  it.each([
    ['Jumlah A dibandingkan penduduk x 100', 'jumlahA / penduduk * 100 {Jumlah A; penduduk}'],
    [
      'Jumlah A dibandingkan penduduk',
      'teks[9]: formula dapat berarti Jumlah A / penduduk atau "Jumlah A dibandingkan penduduk"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    ['Jumlah A dibandingkan jumlah B', 'jumlahA / jumlahB * 1 {Jumlah A; jumlah B}'],
    [
      'A dibandingkan B / C x 100',
      'teks[2]: formula dapat berarti A / B atau "A dibandingkan B"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    ['A dibanding jumlah B x 100', 'a / jumlahB * 100 {A; jumlah B}'],
    ['A bagi jumlah B x 100', 'a / jumlahB * 100 {A; jumlah B}'],
    ['A bagi jml B x 100', 'a / jmlB * 100 {A; jml B}'],
    ['A bagi B x 100', 'a / b * 100 {A; B}'],
    [
      'A bagi jumlahan x 100',
      'teks[0]: "A bagi jumlahan" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['Bagi hasil A / B', 'bagiHasilA / b * 1 {Bagi hasil A; B}'],
    ['A per penduduk x 100', 'a / penduduk * 100 {A; penduduk}'],
    [
      'A per tahun x 100',
      'teks[0]: "A per tahun" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    [
      'A per kapita x 100',
      'teks[0]: "A per kapita" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    [
      'A per orang x 100',
      'teks[0]: "A per orang" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['A per Tahun / B', 'aPerTahun / b * 1 {A per Tahun; B}'],
    ['A per B / C x 100', 'aPerB / c * 100 {A per B; C}'],
    [
      'A per B per C x 100',
      'teks[0]: "A per B per C" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    [
      'A terhadap B x 100',
      'teks[0]: "A terhadap B" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['A terhadap jumlah B x 100', 'a / jumlahB * 100 {A; jumlah B}'],
    ['A terhadap seluruh B x 100', 'a / seluruhB * 100 {A; seluruh B}'],
    ['A tambah jumlahan / B', 'aTambahJumlahan / b * 1 {A tambah jumlahan; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('slashes without spaces', () => {
  it.each([
    ['(A/B) x 100', 'a / b * 100 {A; B}'],
    ['(Aa/B) x 100', 'aa / b * 100 {Aa; B}'],
    [
      '(A/B) + C / D',
      'teks[10]: formula dapat berarti ((A/B) + C) / D atau (A/B) + (C / D); tulis dengan tanda kurung',
    ],
    [
      'A/B',
      'teks[1]: "A/B" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['Rumus: A/B', 'a / b * 1 {A; B}'],
    ['X = A/B', 'a / b * 1 {A; B}'],
    ['X = Aa/Bb', 'aa / bb * 1 {Aa; Bb}'],
    [
      'Rumus: Aa/Bb',
      'teks[9]: "Rumus: Aa/Bb" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'X = Aa bb/Cc',
      'teks[9]: "X = Aa bb/Cc" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['Jumlah A/Jumlah B', 'jumlahA / jumlahB * 1 {Jumlah A; Jumlah B}'],
    ['A/jumlah B x 100', 'a / jumlahB * 100 {A; jumlah B}'],
    [
      'A:jumlah B x 100',
      'teks[1]: formula dapat berarti A / jumlah B atau "A:jumlah B"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'Aa/Bb + Cc',
      'teks[2]: formula dapat berarti Aa/ (Bb + Cc) atau (Aa/Bb) + Cc; tulis dengan tanda kurung',
    ],
    [
      'Aa bb/Cc dd + Ee',
      'teks[5]: formula dapat berarti Aa bb / Cc dd atau "Aa bb/Cc dd"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    ['Aa/5 + B', 'teks[2]: formula dapat berarti Aa/ (5 + B) atau (Aa/5) + B; tulis dengan tanda kurung'],
    [
      'Aa / 5 + B',
      'teks[3]: formula dapat berarti Aa / (5 + B) atau (Aa / 5) + B; tulis dengan tanda kurung',
    ],
    [
      'Aa/2020 + B',
      'teks[2]: formula dapat berarti Aa / 2020 atau "Aa/2020"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('the index of a letter', () => {
  it.each([
    [
      'P (tahunan + B) / C',
      'teks[2]: formula dapat berarti P x (tahunan + B) atau "P (tahunan + B)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    ['P (tahun - 1) / C', 'pTahun1 / c * 1 {P (tahun - 1); C}'],
    ['P (t - 1) / C', 'pT1 / c * 1 {P (t - 1); C}'],
    ['P (T1 + 1) / C', 'pT11 / c * 1 {P (T1 + 1); C}'],
    [
      'P (x + 1) / C',
      'teks[2]: formula dapat berarti P x (x + 1) atau "P (x + 1)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
