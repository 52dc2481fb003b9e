// What can be wrong with what a report is asked to put beside its figures.

export const negativeAmount = {
  code: 'negative-amount',
  kalimat: (f: { label: string; ditemukan: string }) =>
    `${f.label} ${f.ditemukan} negatif; diharapkan nol atau lebih`,
} as const;

export const spentWithoutBudget = {
  code: 'spent-without-budget',
  kalimat: (_: object) => 'pagu 0, padahal ada realisasi anggaran; isi pagunya, atau nolkan realisasinya',
} as const;
