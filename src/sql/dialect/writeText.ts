import type { Dialect } from './dialect.js';

/** Letters that mean the same in a text of every database, whatever its settings. */
const PLAIN = /^[A-Za-z0-9 .,()+-]*$/;

/** A text of a definition. What a setting, a template or an escape could read otherwise is written as bytes. */
export function writeText({ textOfBytes }: Dialect, text: string): string {
  if (PLAIN.test(text)) return `'${text}'`;
  const bytes = [...new TextEncoder().encode(text)];
  return textOfBytes(bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
