import { expect, it } from 'vitest';
import { decodedText, encodingOf } from '../../../src/cli/input/encodingOf.js';

it('knows UTF-8, UTF-16 by its mark, and what is neither', () => {
  const text = 'Café Ñ';
  expect(decodedText(Buffer.from(text))).toBe(text);
  expect(decodedText(Buffer.from(`\ufeff${text}`))).toBe(text);
  expect(decodedText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
  expect(decodedText(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(text);
  expect(decodedText(Buffer.from(text, 'latin1'))).toBe(text);
  // The last letter is cut in two.
  expect(encodingOf(Buffer.from(text).subarray(0, -1))).toBe('utf-8');
});
