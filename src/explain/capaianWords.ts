import type { Operands } from '../achieve/prepareMethod.js';
import type { MetodeCapaian } from '../definition/kebijakanCapaian.js';
import type { Bahasa } from '../issue/formatIssue.js';

/** The phrases that the explanation of an achievement is made of, in one language. */
export interface CapaianWords {
  readonly names: Readonly<Record<keyof Operands, string>>;
  printed(teks: string, tepat: string): string;
  method(nama: MetodeCapaian, rumus: string): string;
  insideRange(rentang: string): string;
  end(isAtas: boolean, nilai: string): string;
  zero(apa: string, nilai: string): string;
  limit(isAtas: boolean, batas: string, dari: string): string;
  ungraded(sebab: string): string;
  reached(isTercapai: boolean): string;
}

const id: CapaianWords = {
  names: { realisasi: 'Realisasi', target: 'Target', baseline: 'Kondisi awal' },
  printed: (teks, tepat) => `${teks} (seperti tercetak; tepatnya ${tepat})`,
  method: (nama, rumus) => `Metode ${nama}: ${rumus}`,
  insideRange: (rentang) => `Realisasi di dalam rentang ${rentang}: capaian 100`,
  end: (isAtas, nilai) => {
    const sisi = isAtas ? 'atas' : 'bawah';
    return `Realisasi di ${sisi} rentang: pembandingnya ujung ${sisi}, ${nilai}`;
  },
  zero: (apa, nilai) => `${apa} 0: capaian ditetapkan ${nilai} oleh definisi`,
  limit: (isAtas, batas, dari) => `Batas ${isAtas ? 'atas' : 'bawah'} ${batas}: ${dari} menjadi ${batas}`,
  ungraded: (sebab) => `Tanpa predikat: ${sebab}`,
  reached: (isTercapai) => (isTercapai ? 'Target tercapai' : 'Target belum tercapai'),
};

const en: CapaianWords = {
  names: { realisasi: 'Realisation', target: 'Target', baseline: 'Baseline' },
  printed: (teks, tepat) => `${teks} (as printed; exactly ${tepat})`,
  method: (nama, rumus) => `Method ${metodeEn[nama]}: ${rumus}`,
  insideRange: (rentang) => `Realisation within the range ${rentang}: achievement 100`,
  end: (isAtas, nilai) =>
    `Realisation ${isAtas ? 'above' : 'below'} the range: held against the ${isAtas ? 'upper' : 'lower'} end, ${nilai}`,
  zero: (apa, nilai) => `${apa} 0: the definition sets the achievement to ${nilai}`,
  limit: (isAtas, batas, dari) => `${isAtas ? 'Cap' : 'Floor'} ${batas}: ${dari} becomes ${batas}`,
  ungraded: (sebab) => `No grade: ${sebab}`,
  reached: (isTercapai) => (isTercapai ? 'Target met' : 'Target not met'),
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
