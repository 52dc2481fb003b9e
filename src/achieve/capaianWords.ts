import type { MetodeCapaian } from '../definition/kebijakanCapaian.js';
import type { Bahasa } from '../issue/formatIssue.js';
import type { Bahan } from './rumus.js';

/** The phrases that the explanation of an achievement is made of, in one language. */
export interface CapaianWords {
  readonly nama: Readonly<Record<keyof Bahan, string>>;
  tercetak(teks: string, tepat: string): string;
  metode(nama: MetodeCapaian, rumus: string): string;
  dalamRentang(rentang: string): string;
  ujung(isAtas: boolean, nilai: string): string;
  nol(apa: string, nilai: string): string;
  batas(isAtas: boolean, batas: string, dari: string): string;
  tanpaPredikat(sebab: string): string;
  tercapai(isTercapai: boolean): string;
}

const id: CapaianWords = {
  nama: { realisasi: 'Realisasi', target: 'Target', baseline: 'Kondisi awal' },
  tercetak: (teks, tepat) => `${teks} (seperti tercetak; tepatnya ${tepat})`,
  metode: (nama, rumus) => `Metode ${nama}: ${rumus}`,
  dalamRentang: (rentang) => `Realisasi di dalam rentang ${rentang}: capaian 100`,
  ujung: (isAtas, nilai) => {
    const sisi = isAtas ? 'atas' : 'bawah';
    return `Realisasi di ${sisi} rentang: pembandingnya ujung ${sisi}, ${nilai}`;
  },
  nol: (apa, nilai) => `${apa} 0: capaian ditetapkan ${nilai} oleh definisi`,
  batas: (isAtas, batas, dari) => `Batas ${isAtas ? 'atas' : 'bawah'} ${batas}: ${dari} menjadi ${batas}`,
  tanpaPredikat: (sebab) => `Tanpa predikat: ${sebab}`,
  tercapai: (isTercapai) => (isTercapai ? 'Target tercapai' : 'Target belum tercapai'),
};

const en: CapaianWords = {
  nama: { realisasi: 'Realisation', target: 'Target', baseline: 'Baseline' },
  tercetak: (teks, tepat) => `${teks} (as printed; exactly ${tepat})`,
  metode: (nama, rumus) => `Method ${metodeEn[nama]}: ${rumus}`,
  dalamRentang: (rentang) => `Realisation within the range ${rentang}: achievement 100`,
  ujung: (isAtas, nilai) =>
    `Realisation ${isAtas ? 'above' : 'below'} the range: held against the ${isAtas ? 'upper' : 'lower'} end, ${nilai}`,
  nol: (apa, nilai) => `${apa} 0: the definition sets the achievement to ${nilai}`,
  batas: (isAtas, batas, dari) => `${isAtas ? 'Cap' : 'Floor'} ${batas}: ${dari} becomes ${batas}`,
  tanpaPredikat: (sebab) => `No grade: ${sebab}`,
  tercapai: (isTercapai) => (isTercapai ? 'Target met' : 'Target not met'),
};

const metodeEn: Readonly<Record<MetodeCapaian, string>> = {
  rasio: 'ratio',
  selisih: 'difference',
  'rasio-terbalik': 'inverse ratio',
  'dari-baseline': 'from the baseline',
  stabil: 'stable',
  rentang: 'range',
};

/** The phrases of each language. */
export const capaianWords: Readonly<Record<Bahasa, CapaianWords>> = { id, en };
