import type { LintRule } from './lintRule.js';

export const noOwner = {
  code: 'no-owner',
  needsDokumen: true,
  kalimat: () => 'penanggung jawabnya tidak disebut',
  alasan: 'Tanpa unit yang bertanggung jawab, tidak ada yang mengumpulkan data dan menjelaskan hasilnya.',
  en: {
    kalimat: () => 'no unit is responsible for it',
    alasan: 'Without a responsible unit nobody collects the data and explains the result.',
  },
  find: ({ indikator: { penanggungJawab = [] } }) =>
    penanggungJawab.length === 0 ? [{ path: ['penanggungJawab'], fakta: {} }] : [],
} as const satisfies LintRule<Readonly<Record<never, never>>>;
