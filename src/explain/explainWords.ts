import { groupDigits } from '../decimal/formatAngka.js';
import type { ModePembulatan } from '../decimal/roundTo.js';
import type { Bahasa } from '../issue/formatIssue.js';

/** How a value outside the printed ends of a class comes into it: by the scale's policy for gaps or for its own ends. */
export type Belonging = 'di-atas' | 'di-bawah' | 'bawah-terbuka' | 'bawah-tertutup' | 'bulatkan';

/** An end of a class as this language writes it; `terbuka` when the number itself lies outside. */
export interface WrittenEnd {
  readonly angka: string;
  readonly terbuka: boolean;
}

/** The phrases that an explanation is made of, in one language. */
export interface ExplainWords {
  /** Plain decimal text as this language writes it; a fraction stays as it is. */
  number(plain: string): string;
  /** The heading of the steps of one of several indicators. */
  indicator(nama: string): string;
  /** Says that the steps of some indicators are left out. */
  untold: string;
  input(label: string, nilai: string): string;
  formula(formula: string): string;
  compute(kiri: string, hasil: string): string;
  exactly(desimal: string, pecahan: string): string;
  set(nilai: string, alasan: string): string;
  scored(penilai: string): string;
  round(digit: number, mode: ModePembulatan, dari: string, rounded: string): string;
  grade(nilai: string, predikat: string, skala: string, rentang: string): string;
  /** From where to where a class goes; without ends for one of a scale of names. */
  range(bawah: WrittenEnd | undefined, atas: WrittenEnd | undefined): string;
  /** Why a value that lies outside the printed ends of a class still belongs to it. */
  belongs: Readonly<Record<Belonging, string>>;
  result(teks: string): string;
}

const id: ExplainWords = {
  number: (plain) => written(plain, 'id'),
  indicator: (nama) => `Indikator: ${nama}`,
  untold: 'Langkah indikator yang lebih dalam tidak ditulis di sini, karena terlalu panjang',
  input: (label, nilai) => `Masukan: ${label} = ${nilai}`,
  formula: (formula) => `Rumus: ${formula}`,
  compute: (kiri, hasil) => `Hitung: ${kiri} = ${hasil}`,
  exactly: (desimal, pecahan) => `${desimal}… (tepatnya ${pecahan})`,
  set: (nilai, alasan) => `0 / 0 ditetapkan bernilai ${nilai}: ${alasan}`,
  scored: (penilai) => `Dinilai oleh ${penilai}; tidak dihitung`,
  round: (digit, mode, dari, rounded) =>
    `Bulatkan ke ${digit} desimal (${modeId[mode]}): ${dari} menjadi ${rounded}`,
  grade: (nilai, predikat, skala, rentang) =>
    `Predikat: ${nilai} masuk ${predikat} (${rentang}) menurut ${skala}`,
  range: (bawah, atas) =>
    [
      ...(bawah === undefined ? [] : [`${bawah.terbuka ? 'lebih dari' : 'mulai'} ${bawah.angka}`]),
      ...(atas === undefined ? [] : [`${atas.terbuka ? 'hingga di bawah' : 'sampai'} ${atas.angka}`]),
    ].join(' ') || 'angka kelas itu',
  belongs: {
    'di-atas': 'di atas ujung skala, yang ikut kelas tertinggi',
    'di-bawah': 'di bawah ujung skala, yang ikut kelas terendah',
    'bawah-terbuka': 'celah ikut kelas di atasnya',
    'bawah-tertutup': 'celah ikut kelas di bawahnya',
    bulatkan: 'dibulatkan dulu ke digit skala',
  },
  result: (teks) => `Hasil: ${teks}`,
};

const modeId: Readonly<Record<ModePembulatan, string>> = {
  'half-up': 'setengah menjauhi nol',
  'half-down': 'setengah mendekati nol',
  'half-even': 'setengah ke angka genap',
  up: 'menjauhi nol',
  down: 'mendekati nol',
  ceil: 'ke atas',
  floor: 'ke bawah',
};

const en: ExplainWords = {
  number: (plain) => written(plain, 'en'),
  indicator: (nama) => `Indicator: ${nama}`,
  untold: 'The steps of indicators further down are not written here, because they are too long',
  input: (label, nilai) => `Input: ${label} = ${nilai}`,
  formula: (formula) => `Formula: ${formula}`,
  compute: (kiri, hasil) => `Compute: ${kiri} = ${hasil}`,
  exactly: (desimal, pecahan) => `${desimal}… (exactly ${pecahan})`,
  set: (nilai, alasan) => `0 / 0 is set to ${nilai}: ${alasan}`,
  scored: (penilai) => `Scored by ${penilai}; not computed`,
  round: (digit, mode, dari, rounded) =>
    `Round to ${digit} decimals (${modeEn[mode]}): ${dari} becomes ${rounded}`,
  grade: (nilai, predikat, skala, rentang) => `Grade: ${nilai} is ${predikat} (${rentang}) by ${skala}`,
  range: (bawah, atas) =>
    [
      ...(bawah === undefined ? [] : [`${bawah.terbuka ? 'above' : 'from'} ${bawah.angka}`]),
      ...(atas === undefined ? [] : [`${atas.terbuka ? 'to below' : 'to'} ${atas.angka}`]),
    ].join(' ') || 'the number of that class',
  belongs: {
    'di-atas': 'above the end of the scale, which belongs to the highest class',
    'di-bawah': 'below the end of the scale, which belongs to the lowest class',
    'bawah-terbuka': 'a gap belongs to the class above it',
    'bawah-tertutup': 'a gap belongs to the class below it',
    bulatkan: 'rounded first to the digits of the scale',
  },
  result: (teks) => `Result: ${teks}`,
};

const modeEn: Readonly<Record<ModePembulatan, string>> = {
  'half-up': 'half away from zero',
  'half-down': 'half towards zero',
  'half-even': 'half to even',
  up: 'away from zero',
  down: 'towards zero',
  ceil: 'up',
  floor: 'down',
};

export function written(plain: string, locale: Bahasa): string {
  return plain.includes('/') ? plain : groupDigits(plain, locale);
}

/** The phrases of each language. */
export const explainWords: Readonly<Record<Bahasa, ExplainWords>> = { id, en };
