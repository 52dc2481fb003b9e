import { expect, test } from 'vitest';
import { gradeOf } from '../../src/read/gradeOf.js';

test.each([
  ['BB', 'BB'],
  ['Sangat Baik', 'Sangat Baik'],
  ['Opini WTP', 'WTP'],
  ['opini: WTP', 'WTP'],
  ['Predikat BB', 'BB'],
  ['Predikat opini WTP', 'WTP'],
  ['Nilai: predikat BB', 'BB'],
  ['Kategori Baik', 'Baik'],
  ['Nilai A (Memuaskan)', 'A'],
  ['Akreditasi A', 'A'],
  ['B (Baik)', 'B'],
  ['B(Baik)', 'B'],
  ['Baik (B)', 'B'],
  ['BB/Sangat Baik', 'BB'],
  ['Sangat Baik / BB', 'BB'],
  ['A = Memuaskan', 'A'],
  ['A=Memuaskan', 'A'],
  ['A : Memuaskan', 'A'],
  ['A-Memuaskan', 'A'],
  ['B ( Baik )', 'B'],
  ['Kriteria Baik', 'Baik'],
  ['Kualifikasi A', 'A'],
  ['Peringkat A', 'A'],
  ['Grade A', 'A'],
  ['Predikat= A', 'A'],
  ['BB - Sangat Baik', 'BB'],
  ['A- (Memuaskan)', 'A-'],
  ['WTP (Wajar Tanpa Pengecualian)', 'WTP'],
  ['Wajar Tanpa Pengecualian (WTP)', 'WTP'],
])('%s: %s', (text, grade) => {
  expect(gradeOf(text)).toBe(grade);
});

test.each([
  ...[
    '',
    'A/B',
    'A atau B',
    'BB - A',
    'Baik/Sangat Baik',
    'Baik (Sangat Baik)',
    'A (B)',
    'B (Dokumen)',
    'B (Baik',
  ],
  ...[
    '78 (BB)',
    'BB (78)',
    'yang B (Baik)',
    'B (Baik) lagi',
    'Predikat  A',
    'predikatA',
    'Rp',
    'Predikat',
    'Level III',
    'Minimal BB',
    'Ada',
    'Triwulan IV',
    'A, B',
  ],
])('none: %s', (text) => {
  expect(gradeOf(text)).toBeUndefined();
});
