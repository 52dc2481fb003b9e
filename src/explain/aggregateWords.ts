import type { ResultWay } from '../aggregate/combine.js';
import type { Bahasa } from '../issue/formatIssue.js';

/** The phrases that an explanation of a figure over many rows is made of, in one language. */
export interface AggregateWords {
  /** A variable of one region, or of all, joined from its terms. */
  joined(where: string, label: string, nilai: string): string;
  /** The last known value of a stock, and the period that it comes from. */
  last(nilai: string, periode: string): string;
  /** A result of one part, with the numbers put in. */
  part(where: string, formula: string, nilai: string): string;
  /** Results joined. */
  combined(where: string, way: string, terms: string, nilai: string): string;
  readonly all: string;
  readonly ways: Readonly<Record<ResultWay, string>>;
  readonly over: Readonly<Record<'wilayah' | 'unit' | 'periode', string>>;
  readonly weighted: string;
  note(kalimat: string): string;
}

const id: AggregateWords = {
  joined: (where, label, nilai) => `${where}: ${label} = ${nilai}`,
  last: (nilai, periode) => `${nilai} (keadaan ${periode}, yang terakhir diketahui)`,
  part: (where, formula, nilai) => `${where}: ${formula} = ${nilai}`,
  combined: (where, way, terms, nilai) =>
    `${where === '' ? way : `${where}, ${way}`}: ${terms === nilai ? nilai : `${terms} = ${nilai}`}`,
  all: 'Keseluruhan',
  ways: {
    'rata-rata': 'rata-rata',
    jumlah: 'jumlah',
    terakhir: 'yang terakhir diketahui',
    terkecil: 'yang terkecil',
    terbesar: 'yang terbesar',
  },
  over: { wilayah: 'antarwilayah', unit: 'antarunit', periode: 'antarperiode' },
  weighted: 'berbobot',
  note: (kalimat) => `Catatan: ${kalimat}`,
};

const en: AggregateWords = {
  joined: (where, label, nilai) => id.joined(where, label, nilai),
  last: (nilai, periode) => `${nilai} (state of ${periode}, the last known)`,
  part: (where, formula, nilai) => id.part(where, formula, nilai),
  combined: (where, way, terms, nilai) => id.combined(where, way, terms, nilai),
  all: 'The whole',
  ways: {
    'rata-rata': 'mean',
    jumlah: 'sum',
    terakhir: 'the last known',
    terkecil: 'the smallest',
    terbesar: 'the largest',
  },
  over: { wilayah: 'over regions', unit: 'over units', periode: 'over periods' },
  weighted: 'weighted',
  note: (kalimat) => `Note: ${kalimat}`,
};

/** The phrases of each language. */
export const aggregateWords: Readonly<Record<Bahasa, AggregateWords>> = { id, en };
