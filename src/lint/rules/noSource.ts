import type { LintRule } from './lintRule.js';

export const noSource = {
  code: 'no-source',
  needsDokumen: true,
  kalimat: () => 'sumber datanya tidak disebut',
  alasan: 'Angka yang tidak diketahui asalnya tidak dapat diperiksa dan tidak dapat diulang tahun depan.',
  en: {
    kalimat: () => 'the source of its data is not named',
    alasan: 'A figure that comes from nowhere can be neither checked nor repeated next year.',
  },
  find: ({ indikator: { sumberData = [] } }) =>
    sumberData.length === 0 ? [{ path: ['sumberData'], fakta: {} }] : [],
} as const satisfies LintRule<Readonly<Record<never, never>>>;
