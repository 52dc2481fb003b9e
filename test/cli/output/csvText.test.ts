import { expect, it } from 'vitest';
import { csvText } from '../../../src/cli/output/csvText.js';

it('[K4] quotes what must be, and disarms what a spreadsheet would run', () => {
  expect(
    csvText([
      ['a', 'b,c', 'd"e', 'f\ng'],
      ['=1+1', '-5', '-5.25', '-cmd'],
      ['@x', '+1', '', '63.05'],
    ]),
  ).toBe('a,"b,c","d""e","f\ng"\n' + "'=1+1,-5,-5.25,'-cmd\n'@x,'+1,,63.05\n");
});
