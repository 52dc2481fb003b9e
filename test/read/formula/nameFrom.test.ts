import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts, shownWithLabels } from './shown.js';

describe('what is divided, in words', () => {
  it.each([
    [
      'Rasio A : B dengan C x 100',
      'teks[0]: ditemukan "Rasio"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    ['Hasil bagi Jumlah A dengan Jumlah B dikali 100%', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Hasil bagi antara Jumlah A dan Jumlah B x 100', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Hasil pembagian Jumlah A dengan Jumlah B x 100', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Pembagian antara Jumlah A dengan Jumlah B x 100', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Hasil perbandingan antara A dengan B x 100', 'a / b * 100 {A; B}'],
    ['Hasil bagi A dengan B', 'a / b * 1 {A; B}'],
    [
      'Hasil bagi A dengan B dengan C x 100',
      'teks[0]: ditemukan "Hasil bagi"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    [
      'Hasil bagi A / B x 100',
      'teks[0]: ditemukan "Hasil bagi"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    ['Hasil panen / Luas lahan', 'hasilPanen / luasLahan * 1 {Hasil panen; Luas lahan}'],
    [
      'Pembagian raskin / Jumlah keluarga x 100',
      'pembagianRaskin / jumlahKeluarga * 100 {Pembagian raskin; Jumlah keluarga}',
    ],
    [
      'Hasil kali Jumlah A dengan Jumlah B / C',
      'hasilKaliJumlahADenganJumlahB / c * 1 {Hasil kali Jumlah A dengan Jumlah B; C}',
    ],
    [
      'Perbandingan Penduduk per km2 dengan Jumlah seluruhnya dikali 100%',
      'pendudukPerKm2 / jumlahSeluruhnya * 100 {Penduduk per km2; Jumlah seluruhnya}',
    ],
    [
      'Rasio Guru per sekolah dengan Jumlah guru x 100',
      'guruPerSekolah / jumlahGuru * 100 {Guru per sekolah; Jumlah guru}',
    ],
    [
      'Perbandingan Jumlah A : B dengan Jumlah C dikali 100%',
      'teks[0]: ditemukan "Perbandingan"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    [
      'Perbandingan A / B x 100',
      'teks[0]: ditemukan "Perbandingan"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    [
      'Perbandingan Jumlah A per Jumlah B x 100',
      'teks[0]: "Perbandingan Jumlah A per Jumlah B" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['Rasio pajak / PDRB x 100', 'rasioPajak / pdrb * 100 {Rasio pajak; PDRB}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('words before names', () => {
  it.each([
    ['n.b. A / B', 'nBA / b * 1 {n.b. A; B}'],
    ['b. A / B', 'teks[0]: ditemukan "b."; diharapkan nama, angka, atau kurung buka'],
    ['Kab. A / B', 'kabA / b * 1 {Kab. A; B}'],
    ['x Jumlahan / B', 'teks[0]: ditemukan "x"; diharapkan nama, angka, atau kurung buka'],
    ['x jumlahan / B', 'xJumlahan / b * 1 {x jumlahan; B}'],
    ['x jumlah A / B', 'teks[0]: ditemukan "x"; diharapkan nama, angka, atau kurung buka'],
    ['A kemudian dikali 2', '(a * 2) {A}'],
    ['A lalu dibagi B', 'a / b * 1 {A; B}'],
    ['A terlalu dibagi B', 'aTerlalu / b * 1 {A terlalu; B}'],
    ['skorlalu dikali 2', '(skorlalu * 2) {skorlalu}'],
    ['Kerasioan A / B', 'kerasioanA / b * 1 {Kerasioan A; B}'],
    ['Rasio jumlah A terhadap jumlah B x 100', 'jumlahA / jumlahB * 100 {jumlah A; jumlah B}'],
    [
      'Berasio jumlah A terhadap jumlah B x 100',
      'berasioJumlahA / jumlahB * 100 {Berasio jumlah A; jumlah B}',
    ],
    ['Proporsi A terhadap jumlah B x 100', 'a / jumlahB * 100 {A; jumlah B}'],
    ['Pembagian antara A dengan B', 'a / b * 1 {A; B}'],
    ['Hasil A / Hasil B', 'hasilA / hasilB * 1 {Hasil A; Hasil B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('numbers at the end', () => {
  it.each([
    [
      'Jumlah A / Jumlah B 100',
      'teks[20]: ditemukan 100; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      'Jumlah A / Jumlah B 100 persen',
      'teks[20]: ditemukan 100; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    ['Jumlah A / Jumlah B 5 persen', 'jumlahA / jumlahB5Persen * 1 {Jumlah A; Jumlah B 5 persen}'],
    [
      'Kasus / Ibu per 100.000 penduduk',
      'teks[16]: "100.000 penduduk" adalah satuan, bukan pembagi; tulis / (jumlah penduduk) x 100.000, dengan satuan "per 100.000 penduduk"',
    ],
    ['Kasus / Ibu per 100 penduduk', 'kasus / ibuPer100Penduduk * 1 {Kasus; Ibu per 100 penduduk}'],
    [
      'Kasus / Ibu per 100.000',
      'teks[16]: ditemukan 100.000; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      'Kasus per 1.000 bayi / Ibu per 1.000 penduduk',
      'kasusPer1000Bayi / ibuPer1000Penduduk * 1 {Kasus per 1.000 bayi; Ibu per 1.000 penduduk}',
    ],
    ['Kota dengan nilai ≥ 80 / Kota', 'kotaDenganNilai80 / kota * 1 {Kota dengan nilai ≥ 80; Kota}'],
    ['Kota berusia > 80', 'kotaBerusia80 {Kota berusia > 80}'],
    ['Kota luasan > 80', 'teks[12]: ditemukan "> 80"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['Nilai ≥ 90 persen', 'nilai90Persen {Nilai ≥ 90 persen}'],
    ['A / B ≥ 90%', 'teks[6]: ditemukan "≥ 90"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    [
      'A / B >= 80 persen',
      'teks[6]: ditemukan ">= 80 persen"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('what only begins as a sign, and rates without a quotient', () => {
  it.each([
    ['kalibrasi 100 / B', 'teks[10]: ditemukan 100; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['xylem 100 / B', 'teks[6]: ditemukan 100; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['Kasus per 100.000 penduduk', 'kasusPer100000Penduduk {Kasus per 100.000 penduduk}'],
    ['A / B per 1.000 penduduk x 100', 'a / bPer1000Penduduk * 100 {A; B per 1.000 penduduk}'],
    [
      'Kasus / Ibu per 1.000 penduduk',
      'teks[16]: "1.000 penduduk" adalah satuan, bukan pembagi; tulis / (jumlah penduduk) x 1.000, dengan satuan "per 1.000 penduduk"',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a mean of several values', () => {
  const asked =
    'teks[0]: Rata-rata bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan';
  it.each([
    ['Rata-rata dari A + B + C', asked],
    ['Rata-rata A + rata-rata B', '(rataRataA + rataRataB) {Rata-rata A; rata-rata B}'],
    ['Rata-rata dari A', 'rataRataDariA {Rata-rata dari A}'],
    ['Rata-rata dari A / B', 'rataRataDariA / b * 1 {Rata-rata dari A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('signs in words', () => {
  it.each([
    ['A minus B', '(a - b) {A; B}'],
    ['A plus B', '(a + b) {A; B}'],
    ['Jumlah A plus jumlah B', '(jumlahA + jumlahB) {Jumlah A; jumlah B}'],
    ['(Jumlah A minus jumlah B) / C', '(jumlahA - jumlahB) / c * 1 {Jumlah A; jumlah B; C}'],
    ['A kurang B', '(a - b) {A; B}'],
    ['Puskesmas plus / puskesmas x 100', 'puskesmasPlus / puskesmas * 100 {Puskesmas plus; puskesmas}'],
    ['Lensa minus terjual / B', 'lensaMinusTerjual / b * 1 {Lensa minus terjual; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a divisor in words', () => {
  it.each([
    ['(A + B) dibagi dua', '(a + b) / 2 * 1 {A; B}'],
    ['(A + B + C) / tiga x 100', '(a + b + c) / 3 * 100 {A; B; C}'],
    ['Jumlah A dibagi dua belas', 'jumlahA / 12 * 1 {Jumlah A}'],
    ['A dibagi empat', 'a / 4 * 1 {A}'],
    ['A dibagi lima', 'a / 5 * 1 {A}'],
    ['A dibagi enam', 'a / 6 * 1 {A}'],
    ['A dibagi tujuh', 'a / 7 * 1 {A}'],
    ['A dibagi delapan', 'a / 8 * 1 {A}'],
    ['A dibagi sembilan', 'a / 9 * 1 {A}'],
    ['A dibagi sepuluh', 'a / 10 * 1 {A}'],
    ['A dibagi sebelas', 'a / 11 * 1 {A}'],
    ['A dibagi tiga belas', 'a / 13 * 1 {A}'],
    ['A / B dikali seribu', 'a / b * 1000 {A; B}'],
    ['A / B dikali sepuluh ribu', 'a / b * 10000 {A; B}'],
    ['A / B dikali seratus ribu', 'a / b * 100000 {A; B}'],
    ['A / B dikali Seratus Persen', 'a / b * 100 {A; B}'],
    [
      'Jumlah A dibagi dua belas bulan',
      'teks[16]: ditemukan "dua belas bulan"; diharapkan nama, angka, atau kurung buka',
    ],
    ['A dibagi "dua"', 'a / dua * 1 {A; dua}'],
    ['A x dua', '(a * 2) {A}'],
    ['A / duafa', 'a / duafa * 1 {A; duafa}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a word for the whole before what is counted', () => {
  it.each([
    ['Persentase jumlah A dibagi jumlah B x 100', 'jumlahA / jumlahB * 100 {jumlah A; jumlah B}'],
    ['Rasio jumlah A / jumlah B', 'jumlahA / jumlahB * 1 {jumlah A; jumlah B}'],
    ['(Prosentase jumlah A / jumlah B) x 100', 'jumlahA / jumlahB * 100 {jumlah A; jumlah B}'],
    ['Persentase warga / jumlah B', 'persentaseWarga / jumlahB * 1 {Persentase warga; jumlah B}'],
    [
      'Persentase nilai A / persentase nilai B',
      'persentaseNilaiA / persentaseNilaiB * 1 {Persentase nilai A; persentase nilai B}',
    ],
    ['Persentase jumlah A x jumlah B', '(persentaseJumlahA * jumlahB) {Persentase jumlah A; jumlah B}'],
    ['jumlah B x rasio jumlah A / C', '(jumlahB * rasioJumlahA) / c * 1 {jumlah B; rasio jumlah A; C}'],
    ['"Rasio jumlah A" / B', 'rasioJumlahA / b * 1 {Rasio jumlah A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('what begins no name', () => {
  it.each<readonly [string, string]>([
    ['Dana dibagi rata', 'unexpected-part 12: "rata" | operan'],
    ['Dana dibagi Rata B', 'unexpected-part 12: "Rata" | operan'],
    ['Dana dibagi rata - rata B', 'dana / rataRataB * 1 {Dana; rata - rata B}'],
    ['Dana dibagi rata rata B', 'dana / rataRataB * 1 {Dana; rata rata B}'],
    ['Dana dikali rata B', '(dana * rataB) {Dana; rata B}'],
    ...['dst', 'dst.', 'dstnya', 'Dll.', 'dsb', 'seterusnya'].map(
      (word) => [`A + ${word} + B`, `unexpected-part 4: "${word}" | operan`] as const,
    ),
    ['A + dstx', '(a + dstx) {A; dstx}'],
    ['A + xdst', '(a + xdst) {A; xdst}'],
    ['kali 100 A', 'unexpected-part 0: "kali" | operan'],
    ['x 1.000 A', 'unexpected-part 0: "x" | operan'],
    ['kali 5', 'kali5 {kali 5}'],
    ['kalian 100 A', 'kalian100A {kalian 100 A}'],
    ['sekali 100 A', 'sekali100A {sekali 100 A}'],
    ['x Jumlah A', 'unexpected-part 0: "x" | operan'],
    ['x jumlah A', 'unexpected-part 0: "x" | operan'],
    ['x jumlahan A', 'xJumlahanA {x jumlahan A}'],
    ['x JUMLAH', 'xJumlah {x JUMLAH}'],
    ['x aJumlah', 'xAjumlah {x aJumlah}'],
    ['y Jumlah A', 'yJumlahA {y Jumlah A}'],
    ['dikali + A', 'unexpected-part 0: "dikali" | operan'],
    ['dikali', 'unexpected-part 0: "dikali" | operan'],
    ['A + a. B', '(a + aB) {A; a. B}'],
    ['a. + B', '(a + b) {a; B}'],
    ['a.', 'a {a}'],
    ['ab. A', 'abA {ab. A}'],
    ['A. B', 'aB {A. B}'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });
});

describe('a word that only says that a quotient follows', () => {
  it.each([
    ['Rasio terhadap jumlah B x 100', 'rasio / jumlahB * 100 {Rasio; jumlah B}'],
    ['Rasio A per B x 100', 'rasioA / b * 100 {Rasio A; B}'],
    ['Rasio A terhadap jumlah B x 100', 'a / jumlahB * 100 {A; jumlah B}'],
    ['IKU = Rasio jumlah A / jumlah B x 100', 'jumlahA / jumlahB * 100 {jumlah A; jumlah B}'],
    ['IKU = Rasio jumlah A dibagi jumlah B', 'jumlahA / jumlahB * 1 {jumlah A; jumlah B}'],
    ['IKU = (Rasio jumlah A / jumlah B) x 100', 'jumlahA / jumlahB * 100 {jumlah A; jumlah B}'],
    ['IKU = Rasio A / jumlah B', 'rasioA / jumlahB * 1 {Rasio A; jumlah B}'],
    ['IKU = Rasio jumlah A + jumlah B', '(rasioJumlahA + jumlahB) {Rasio jumlah A; jumlah B}'],
    [
      'IKU = Rasio jumlah A / Rasio jumlah B',
      'rasioJumlahA / rasioJumlahB * 1 {Rasio jumlah A; Rasio jumlah B}',
    ],
    ['IKU = C x Rasio jumlah A / jumlah B', '(c * rasioJumlahA) / jumlahB * 1 {C; Rasio jumlah A; jumlah B}'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });
});

describe('a unit at the end of a quotient', () => {
  it.each([
    ['A / B per 100.000 penduduk usia  kerja', 'unit-divisor 10: 100.000 | penduduk usia kerja'],
    ['A / B per 1.000', 'unexpected-part 10: 1.000 | operator'],
    ['A / B per 100 orang', 'a / bPer100Orang * 1 {A; B per 100 orang}'],
    ['A / B per 250.000 orang', 'a / bPer250000Orang * 1 {A; B per 250.000 orang}'],
    [
      'A / B per 1.000 orang + C',
      'ambiguous-formula 2: A / (B per 1.000 orang + C) | (A / B per 1.000 orang) + C | kurung',
    ],
    [
      'A / B per 1.000 orang per 1.000 km',
      'a / bPer1000OrangPer1000Km * 1 {A; B per 1.000 orang per 1.000 km}',
    ],
    ['A per 100.000 penduduk', 'aPer100000Penduduk {A per 100.000 penduduk}'],
    ['A / B tiap 1.000 orang', 'a / bTiap1000Orang * 1 {A; B tiap 1.000 orang}'],
    [
      `A / B per 1.000 ${'orang '.repeat(20)}`,
      `unit-divisor 10: 1.000 | ${'orang '.repeat(20).slice(0, 80)}`,
    ],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });
});

describe('the mean of what is added', () => {
  it.each([
    ['Rata-rata dari A + B', 'not-rational 0: Rata-rata'],
    ['Rerata dari A + B', 'not-rational 0: Rerata'],
    ['rataan dari A + B', 'not-rational 0: rataan'],
    ['IKU = Rata-rata dari A + B', 'not-rational 6: Rata-rata'],
    ['Rata-rata dari A - B', '(rataRataDariA - b) {Rata-rata dari A; B}'],
    ['Rata-rata A + B', '(rataRataA + b) {Rata-rata A; B}'],
    ['Rata-ratanya dari A + B', '(rataRatanyaDariA + b) {Rata-ratanya dari A; B}'],
    ['Nilai dari A + B', '(nilaiDariA + b) {Nilai dari A; B}'],
    ['C + rata-rata dari A + B', '(c + rataRataDariA + b) {C; rata-rata dari A; B}'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });
});

describe('two names that are compared', () => {
  it.each([
    ['Hasil bagi A dengan B', 'a / b * 1 {A; B}'],
    ['Hasil pembagian A dengan B', 'a / b * 1 {A; B}'],
    ['Hasil perbandingan antara A dan B', 'a / b * 1 {A; B}'],
    ['Hasil panen A dengan B', 'hasilPanenADenganB {Hasil panen A dengan B}'],
    ['Hasil bagian A dengan B', 'hasilBagianADenganB {Hasil bagian A dengan B}'],
    ['Berhasil bagi A dengan B', 'berhasilBagiADenganB {Berhasil bagi A dengan B}'],
    ['Pembagian antara A dan B', 'a / b * 1 {A; B}'],
    ['Pembagian A dengan B', 'pembagianADenganB {Pembagian A dengan B}'],
    ['Rasio antara A terhadap B', 'a / b * 1 {A; B}'],
    ['Proporsi antara A dan B', 'a / b * 1 {A; B}'],
    ['Rasio A dengan B x 100', 'a / b * 100 {A; B}'],
    ['Rasio A dan B x 100', 'no-divisor 0: Rasio A dan B | 100'],
    ['Rasio A dengan B', 'rasioADenganB {Rasio A dengan B}'],
    ['Rasio jumlah A dengan jumlah B', 'jumlahA / jumlahB * 1 {jumlah A; jumlah B}'],
    ['Rasio luas A dengan total B', 'luasA / totalB * 1 {luas A; total B}'],
    ['Rasio jumlah A dengan B', 'rasioJumlahADenganB {Rasio jumlah A dengan B}'],
    ['Rasio A dengan jumlah B', 'rasioADenganJumlahB {Rasio A dengan jumlah B}'],
    [
      'Rasio jumlah warga dengan ijazah dengan jumlah warga x 100',
      'jumlahWargaDenganIjazah / jumlahWarga * 100 {jumlah warga dengan ijazah; jumlah warga}',
    ],
    ['Hasil bagi A dengan B / C', 'unexpected-part 0: "Hasil bagi" | dengan'],
    ['Hasil bagi A', 'unexpected-part 0: "Hasil bagi" | dengan'],
    ['Perbandingan A / B', 'unexpected-part 0: "Perbandingan" | dengan'],
    ['Perbandingan / B', 'perbandingan / b * 1 {Perbandingan; B}'],
    ['Rasio A / B', 'rasioA / b * 1 {Rasio A; B}'],
    ['Rasio A dengan C / B', 'unexpected-part 0: "Rasio" | dengan'],
    ['Perbandingan antara dengan B', 'unexpected-part 0: "Perbandingan antara" | dengan'],
    ['Perbandingan antara A dengan', 'unexpected-part 0: "Perbandingan antara" | dengan'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });
});
