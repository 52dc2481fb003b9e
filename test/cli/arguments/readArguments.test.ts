import { expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments/readArguments.js';
import { UsageError } from '../../../src/cli/problem/usageError.js';

const command = { options: ['ke', 'kolom', 'json', 'isi'], most: 1 } as const;

it('takes values behind a space or a sign, short names, many of one kind, and what stands behind --', () => {
  const { values, positionals } = readArguments(
    ['--kolom', 'a=B C', '-o', 'hasil.csv', '--kolom=b=D', '--json', '--', '--nama aneh.csv'],
    command,
  );
  expect(values.all('kolom')).toEqual(['a=B C', 'b=D']);
  expect([values.one('ke'), values.has('json'), values.has('isi'), values.one('isi')]).toEqual([
    'hasil.csv',
    true,
    false,
    undefined,
  ]);
  expect(positionals).toEqual(['--nama aneh.csv']);
});

it('says in both languages what it does not take', () => {
  const refusedBy = (...argv: string[]) => {
    try {
      return readArguments(argv, command);
    } catch (error) {
      return error instanceof UsageError ? error.words : error;
    }
  };
  expect(refusedBy('--ke', '--json')).toEqual({
    id: 'pilihan --ke memerlukan nilai: --ke BERKAS',
    en: 'option --ke needs a value: --ke FILE',
  });
  expect(refusedBy('--jsn')).toEqual({
    id: 'pilihan --jsn tidak dikenal; maksudnya --json?',
    en: 'unknown option --jsn; did you mean --json?',
  });
  expect(refusedBy('--__proto__', '-x')).toMatchObject({ en: 'unknown option --__proto__' });
});
