import type { Operands } from '../achieve/prepareMethod.js';
import type { MetodeCapaian } from '../definition/kebijakanCapaian.js';
import type { Bahasa } from '../issue/formatIssue.js';

/** The phrases that the explanation of an achievement is made of, in one language. */
export interface CapaianWords {
  readonly names: Readonly<Record<keyof Operands, string>>;
  printed(teks: string, tepat: string): string;
  /** The number of the class of a grade. */
  classNumber(nilai: string): string;
  method(nama: MetodeCapaian | 'rumus', formula: string): string;
  insideRange(rentang: string, nilai: string): string;
  end(isAbove: boolean, nilai: string): string;
  zero(apa: string, nilai: string): string;
  limit(isAbove: boolean, batas: string, dari: string): string;
  ungraded(reason: string): string;
  reached(isReached: boolean | undefined): string;
}

const id: CapaianWords = {
  names: { realisasi: 'Realisasi', target: 'Target', kondisiAwal: 'Kondisi awal' },
  printed: (teks, tepat) => `${teks} (seperti tercetak; tepatnya ${tepat})`,
  classNumber: (nilai) => `angka kelas ${nilai}`,
  method: (nama, formula) => `Metode ${nama}: ${formula}`,
  insideRange: (rentang, nilai) => `Realisasi di dalam rentang ${rentang}: capaian ${nilai}`,
  end: (isAbove, nilai) => {
    const side = isAbove ? 'atas' : 'bawah';
    return `Realisasi di ${side} rentang: pembandingnya ujung ${side}, ${nilai}`;
  },
  zero: (apa, nilai) => `${apa} 0: capaian ditetapkan ${nilai} oleh definisi`,
  limit: (isAbove, batas, dari) => `Batas ${isAbove ? 'atas' : 'bawah'} ${batas}: ${dari} menjadi ${batas}`,
  ungraded: (reason) => `Tanpa predikat: ${reason}`,
  reached: (isReached) => {
    if (isReached === undefined)
      return 'Tercapai atau belum: tidak dapat dikatakan, karena polaritas tidak dinyatakan';
    return isReached ? 'Target tercapai' : 'Target belum tercapai';
  },
};

const en: CapaianWords = {
  names: { realisasi: 'Realisation', target: 'Target', kondisiAwal: 'Baseline' },
  printed: (teks, tepat) => `${teks} (as printed; exactly ${tepat})`,
  classNumber: (nilai) => `class number ${nilai}`,
  method: (nama, formula) => `Method ${metodeEn[nama]}: ${formula}`,
  insideRange: (rentang, nilai) => `Realisation within the range ${rentang}: achievement ${nilai}`,
  end: (isAbove, nilai) =>
    `Realisation ${isAbove ? 'above' : 'below'} the range: held against the ${isAbove ? 'upper' : 'lower'} end, ${nilai}`,
  zero: (apa, nilai) => `${apa} 0: the definition sets the achievement to ${nilai}`,
  limit: (isAbove, batas, dari) => `${isAbove ? 'Cap' : 'Floor'} ${batas}: ${dari} becomes ${batas}`,
  ungraded: (reason) => `No grade: ${reason}`,
  reached: (isReached) => {
    if (isReached === undefined) return 'Met or not: cannot be said, because no polarity is stated';
    return isReached ? 'Target met' : 'Target not met';
  },
};

const metodeEn: Readonly<Record<MetodeCapaian | 'rumus', string>> = {
  rasio: 'ratio',
  selisih: 'difference',
  'rasio-terbalik': 'inverse ratio',
  'dari-baseline': 'from the baseline',
  stabil: 'stable',
  rentang: 'range',
  rumus: 'by formula',
};

/** The phrases of each language. */
export const capaianWords: Readonly<Record<Bahasa, CapaianWords>> = { id, en };
