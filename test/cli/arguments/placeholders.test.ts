import { expect, it } from 'vitest';
import { optionOf, options } from '../../../src/cli/arguments/options.js';
import { placeholders } from '../../../src/cli/arguments/placeholders.js';
import { commands } from '../../../src/cli/commands.js';

it.each([
  ['LAMA BARU', 'OLD NEW'],
  ['[KATA...]', '[WORD...]'],
  ['ID=NILAI', 'ID=VALUE'],
  ['hitung [DATA] [--PILIHAN]', 'hitung [DATA] [--OPTION]'],
])('%s is %s in English and stays in Indonesian', (text, english) => {
  expect(placeholders(text, 'en')).toBe(english);
  expect(placeholders(text, 'id')).toBe(text);
});

it('every word of options and commands has its English; these alone are the same in both languages', () => {
  const values = Object.keys(options).map((name) => optionOf(name as keyof typeof options).value ?? '');
  const words = [...values, ...commands.map((one) => one.arguments)].flatMap(
    (text) => text.match(/[A-Z]+/g) ?? [],
  );
  const same = words.filter((word) => placeholders(word, 'en') === word);
  expect([...new Set(same)].sort()).toEqual(['DATA', 'FORMAT', 'ID']);
});
