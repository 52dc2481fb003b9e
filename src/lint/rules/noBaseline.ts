import type { LintRule } from './lintRule.js';

export const noBaseline = {
  code: 'no-baseline',
  needsDokumen: true,
  kalimat: () => 'ada target, tetapi tidak ada kondisi awal',
  alasan: 'Tanpa kondisi awal tidak terlihat apakah target itu kemajuan, kemunduran, atau tetap.',
  en: {
    kalimat: () => 'there are targets, but no baseline',
    alasan: 'Without a baseline nobody sees whether a target means progress, decline or neither.',
  },
  find({ indikator: { kondisiAwal = [], target = [], targetPerubahan = [] } }) {
    const hasTarget = target.length + targetPerubahan.length > 0;
    return hasTarget && kondisiAwal.length === 0 ? [{ path: ['kondisiAwal'], fakta: {} }] : [];
  },
} as const satisfies LintRule<Readonly<Record<never, never>>>;
