import type { NoteKind } from './lintRule.js';

/** The one note that is no rule's: it is about exceptions, so none silences it. */
export const unusedException = {
  code: 'unused-exception',
  kalimat: ({ kode }) => `pengecualian "${kode}" tidak terpakai: catatan itu tidak muncul`,
  alasan: 'Pengecualian yang tertinggal menutupi catatan yang kelak muncul karena sebab lain.',
  en: {
    kalimat: ({ kode }) => `the exception "${kode}" is not used: there is no such note`,
    alasan: 'An exception that is left behind hides a note that later comes up for another cause.',
  },
} as const satisfies NoteKind<{ readonly kode: string }>;
