import { expect, it } from 'vitest';
import { printable } from '../../../src/cli/terminal/printable.js';

it('[K4] shows what would move the cursor or turn text around as a sign, and keeps lines', () => {
  expect(printable('a\u001b[2Jb\u0007\u009bc\u202ed')).toBe('a\ufffd[2Jb\ufffd\ufffdc\ufffdd');
  expect(printable('satu\r\ndua\ttiga\rempat')).toBe('satu\ndua tiga\nempat');
});
