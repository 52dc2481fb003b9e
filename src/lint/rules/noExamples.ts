import type { LintRule } from './lintRule.js';

export const noExamples = {
  code: 'no-examples',
  kalimat: () => 'tidak ada contoh hitungan',
  alasan:
    'Satu contoh dengan angka yang dihitung tangan memperlihatkan rumus yang salah tulis sebelum dipakai.',
  en: {
    kalimat: () => 'there is no worked example',
    alasan:
      'One example with figures worked by hand shows a formula that was written down wrongly before it is used.',
  },
  find: ({ indikator: { contoh = [] } }) => (contoh.length === 0 ? [{ path: ['contoh'], fakta: {} }] : []),
} as const satisfies LintRule<Readonly<Record<never, never>>>;
