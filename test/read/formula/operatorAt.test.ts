import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

describe('a sign that lost its operand', () => {
  it.each([
    ['Generasi X x Jumlah A', 'teks[11]: ditemukan "x"; diharapkan nama, angka, atau kurung buka'],
    ['Jumlah A / Jumlah B x', 'teks[21]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['Jumlah A / Jumlah B X', 'teks[21]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    [
      'Jumlah A / Jumlah B kali',
      'teks[24]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka',
    ],
    ['(Jumlah A x) / B', 'teks[11]: ditemukan ); diharapkan nama, angka, atau kurung buka'],
    ['A / x', 'a / x * 1 {A; x}'],
    ['Generasi X + Jumlah B', 'teks[11]: ditemukan +; diharapkan nama, angka, atau kurung buka'],
    ['Generasi X - Generasi Y', 'teks[11]: ditemukan -; diharapkan nama, angka, atau kurung buka'],
    ['Siswa kelas X dan XI / Siswa x 100', 'siswaKelasXDanXi / siswa * 100 {Siswa kelas X dan XI; Siswa}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('words of operators, by what stands beside them', () => {
  it.each([
    ['Jumlah A di bagi Jumlah B', 'jumlahA / jumlahB * 1 {Jumlah A; Jumlah B}'],
    ['Jumlah A di kali 2', '(jumlahA * 2) {Jumlah A}'],
    ['Jumlah A di', 'jumlahADi {Jumlah A di}'],
    ['Jumlah A di desa / B', 'jumlahADiDesa / b * 1 {Jumlah A di desa; B}'],
    ['A tambah jumlah B', '(a + jumlahB) {A; jumlah B}'],
    ['A tambah jml B', '(a + jmlB) {A; jml B}'],
    ['Data yang x 5', '(dataYang * 5) {Data yang}'],
    ['A kali 5 / B', '(a * 5) / b * 1 {A; B}'],
    ['Ab kali Cd / B', 'abKaliCd / b * 1 {Ab kali Cd; B}'],
    ['A1 kurang B2', '(a1 - b2) {A1; B2}'],
    ['A1 kurang B22', 'a1KurangB22 {A1 kurang B22}'],
    ['A1 kurang cB', 'a1KurangCb {A1 kurang cB}'],
    ['A plus B', '(a + b) {A; B}'],
    ['A minus B', '(a - b) {A; B}'],
    ['A tambah B', '(a + b) {A; B}'],
    ['Aa bagi jumlah B / C', 'aaBagiJumlahB / c * 1 {Aa bagi jumlah B; C}'],
    ['A yang dan B / C', 'aYangDanB / c * 1 {A yang dan B; C}'],
    ['A atau B / C', 'aAtauB / c * 1 {A atau B; C}'],
    ['Kelas X atau XI / C', 'kelasXAtauXi / c * 1 {Kelas X atau XI; C}'],
    ['Generasi X yang bekerja / C', 'generasiXYangBekerja / c * 1 {Generasi X yang bekerja; C}'],
    ['kelas x dan XI / C', '(kelas * danXi) / c * 1 {kelas; dan XI; C}'],
    ['A kurang jumlah B', '(a - jumlahB) {A; jumlah B}'],
    ['A kurang mampu / B', 'aKurangMampu / b * 1 {A kurang mampu; B}'],
    ['A tambahan / B', 'aTambahan / b * 1 {A tambahan; B}'],
    ['A kali jumlah B', '(a * jumlahB) {A; jumlah B}'],
    ['A kali (B + C)', '(a * (b + c)) {A; B; C}'],
    ['A kali ∑ B', '(a * jumlahB) {A; ∑ B}'],
    ['Hasil kali jumlah A / B', 'hasilKaliJumlahA / b * 1 {Hasil kali jumlah A; B}'],
    ['A dibagi oleh B', 'a / b * 1 {A; B}'],
    ['A dikali dengan 2', '(a * 2) {A}'],
    ['A x100 / B', '(a * 100) / b * 1 {A; B}'],
    ['A / B x100%', 'a / b * 100 {A; B}'],
    ['kelas X dan XI / B', 'kelasXDanXi / b * 1 {kelas X dan XI; B}'],
    ['Kelas X', 'kelasX {Kelas X}'],
    ['A / Kelas X', 'teks[11]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('words that only say that the formula goes on', () => {
  it.each([
    ['A kemudian dikali 2', '(a * 2) {A}'],
    ['A lalu dikali 2', '(a * 2) {A}'],
    ['A selanjutnya dikali 2', '(a * 2) {A}'],
    ['A dan dikali 2', '(a * 2) {A}'],
    ['A serta dikali 2', '(a * 2) {A}'],
    ['A, hasilnya dikali 2', '(a * 2) {A}'],
    ['A hasilnya, dikali 2', '(a * 2) {A}'],
    ['A kemudian hasilnya dikali 2', '(a * 2) {A}'],
    ['A dan B dikali 2', '(aDanB * 2) {A dan B}'],
    ['A kemudian', 'aKemudian {A kemudian}'],
    ['A kemudian B / C', 'aKemudianB / c * 1 {A kemudian B; C}'],
    ['A kemudian x 2', '(aKemudian * 2) {A kemudian}'],
    ['A lalulintas dibagi 2', 'aLalulintas / 2 * 1 {A lalulintas}'],
    ['A terlalu dibagi 2', 'aTerlalu / 2 * 1 {A terlalu}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('two operators side by side', () => {
  it.each([
    ['A x x B', 4, 'x'],
    ['A x X B', 4, 'X'],
    ['A + x B', 4, 'x'],
    ['+ x B', 2, 'x'],
    ['A / x jumlah B', 4, 'x'],
    ['(A) x x (B)', 6, 'x'],
    ['A x kali B', 4, 'kali'],
    ['A : tambah jumlah B', 4, 'tambah'],
    ['A kali x B', 7, 'x'],
    ['A dikali dengan x B', 16, 'x'],
    ['A x x "B"', 4, 'x'],
  ])('%s', (text, at, word) => {
    const expected = `teks[${at}]: ditemukan "${word}"; diharapkan nama, angka, atau kurung buka`;
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });

  it.each([
    ['Y x X / 100', '(y * x) / 100 * 1 {Y; X}'],
    ['x / y', 'x / y * 1 {x; y}'],
    ['X (tahun n) / X (tahun n-1) x 100', 'xTahunN / xTahunN1 * 100 {X (tahun n); X (tahun n-1)}'],
    ['Sungai / kali yang tercemar x 100', 'sungai / kaliYangTercemar * 100 {Sungai; kali yang tercemar}'],
    ['Mutu A plus / Mutu x 100', 'mutuAPlus / mutu * 100 {Mutu A plus; Mutu}'],
  ])('a name all the same: %s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a word between two that speak of the same', () => {
  it.each([
    ['Nilai A plus nilai B', '(nilaiA + nilaiB) {Nilai A; nilai B}'],
    ['Nilai A minus nilai B', '(nilaiA - nilaiB) {Nilai A; nilai B}'],
    ['Nilai A tambah nilai B', '(nilaiA + nilaiB) {Nilai A; nilai B}'],
    ['Luas A kurang luas B', '(luasA - luasB) {Luas A; luas B}'],
    ['Skor mutu kali skor waktu', '(skorMutu * skorWaktu) {Skor mutu; skor waktu}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
