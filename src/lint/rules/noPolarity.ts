import type { LintRule } from './lintRule.js';

export const noPolarity = {
  code: 'no-polarity',
  kalimat: () => 'tidak dikatakan apakah naik atau turun yang baik (polaritas)',
  alasan: 'Tanpa polaritas capaian tidak dapat dihitung, karena arahnya tidak pernah diduga.',
  en: {
    kalimat: () => 'it is not said whether more or less is better (polaritas)',
    alasan: 'Without a polarity there is no achievement, because the direction is never guessed.',
  },
  find: ({ indikator }) => (indikator.polaritas === undefined ? [{ path: ['polaritas'], fakta: {} }] : []),
} as const satisfies LintRule<Readonly<Record<never, never>>>;
