import type { Bahasa } from '../issue/formatIssue.js';

/** The phrases that the explanation of a mean is made of, in one language. */
export interface RerataWords {
  /** Which figures of its members went in: exact or printed ones; of sasaran, or of indicators. */
  basis(isOverMeans: boolean, isPrinted: boolean, isBeforeLimits: boolean): string;
  /** One member with its value; `batas`: the cap that lowered it; `bobot`: its weight where weights differ. */
  member(nama: string, nilai: string, batas: string | undefined, bobot: string | undefined): string;
  note(kalimat: string): string;
}

const id: RerataWords = {
  basis: (isOverMeans, isPrinted, isBeforeLimits) => {
    const what = isOverMeans ? 'rata-rata tiap sasaran' : 'capaian tiap indikator';
    const how = isPrinted ? 'seperti tercetak' : 'eksak, sebelum dibulatkan';
    return `Dasar: ${what}, ${how}${isBeforeLimits ? ', sebelum batasnya sendiri' : ''}`;
  },
  member: (nama, nilai, batas, bobot) =>
    `${nama}: ${nilai}${batas === undefined ? '' : `, dibatasi ${batas}`}${bobot === undefined ? '' : `, bobot ${bobot}`}`,
  note: (kalimat) => `Catatan: ${kalimat}`,
};

const en: RerataWords = {
  basis: (isOverMeans, isPrinted, isBeforeLimits) => {
    const what = isOverMeans ? 'the mean of each objective' : 'the achievement of each indicator';
    const how = isPrinted ? 'as printed' : 'exact, before rounding';
    return `Basis: ${what}, ${how}${isBeforeLimits ? ', before its own floor and cap' : ''}`;
  },
  member: (nama, nilai, batas, bobot) =>
    `${nama}: ${nilai}${batas === undefined ? '' : `, capped at ${batas}`}${bobot === undefined ? '' : `, weight ${bobot}`}`,
  note: (kalimat) => `Note: ${kalimat}`,
};

/** The phrases of each language. */
export const rerataWords: Readonly<Record<Bahasa, RerataWords>> = { id, en };
