import { defineIndikator, formatLint, IndikatorError, lint } from 'indikator';
import { expect, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const poor = lint(
  defineIndikator({ ...pmks, nama: 'A *b*\nc', contoh: [], pengecualian: [{ kode: 'x', alasan: 'y' }] }),
);

it('prints for a terminal', () => {
  expect(formatLint(poor)).toBe(
    [
      '2 catatan',
      '',
      'A *b* c (pmksTertangani)',
      '  [no-examples] tidak ada contoh hitungan (contoh)',
      '      Mengapa: Satu contoh dengan angka yang dihitung tangan memperlihatkan rumus yang salah tulis sebelum dipakai.',
      '  [unused-exception] pengecualian "x" tidak terpakai: catatan itu tidak muncul (pengecualian[0].kode)',
      '      Mengapa: Pengecualian yang tertinggal menutupi catatan yang kelak muncul karena sebab lain.',
      '',
    ].join('\n'),
  );
});

it('tells the reason of a code once', () => {
  const [one] = poor;
  const twice = one === undefined ? [] : [one, { ...one, indikator: 'lain', nama: 'Lain' }];
  expect(formatLint(twice).split('\n').slice(3)).toEqual([
    '  [no-examples] tidak ada contoh hitungan (contoh)',
    '      Mengapa: Satu contoh dengan angka yang dihitung tangan memperlihatkan rumus yang salah tulis sebelum dipakai.',
    '',
    'Lain (lain)',
    '  [no-examples] tidak ada contoh hitungan (contoh)',
    '',
  ]);
});

it('prints Markdown, in English', () => {
  expect(formatLint(poor.slice(0, 1), { format: 'markdown', bahasa: 'en' })).toBe(
    [
      '1 finding',
      '',
      '### A \\*b\\* c (pmksTertangani)',
      '',
      '- **no-examples** there is no worked example (contoh)',
      '  - Why: One example with figures worked by hand shows a formula that was written down wrongly before it is used.',
      '',
    ].join('\n'),
  );
});

it('prints what JSON gives back', () => {
  expect(formatLint(JSON.parse(JSON.stringify(poor)), { bahasa: 'en' })).toBe(
    formatLint(poor, { bahasa: 'en' }),
  );
});

it('says that there is nothing', () => {
  expect([formatLint([]), formatLint([], { bahasa: 'en' })]).toEqual([
    'Tidak ada catatan\n',
    'Nothing found\n',
  ]);
});

it.each([[null], ['x'], [[null]], [[{}]], [[5]]])('refuses %j', (list) => {
  // A caller without types.
  expect(() => formatLint(list as never)).toThrow(IndikatorError);
});

it('refuses another format', () => {
  expect(() => formatLint([], { format: 'pdf' as never })).toThrow(
    'diharapkan salah satu dari: teks, markdown',
  );
});
