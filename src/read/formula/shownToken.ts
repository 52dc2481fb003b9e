import type { Token } from './token.js';

/** A token as a sentence shows it; empty at the end of the formula. */
export function shownToken(token: Token): string {
  switch (token.kind) {
    case 'end':
      return '';
    case 'label':
      return JSON.stringify(token.text.slice(0, 40));
    case 'number':
      return token.value.slice(0, 40);
    case 'operator':
      return { tambah: '+', kurang: '-', kali: 'x', bagi: '/' }[token.operation];
    case 'fraction':
      return '\\frac';
    case 'percent':
      return '%';
    default:
      return token.text;
  }
}
