// What stands behind # in an address: everything that a visitor has filled in. It is never sent to a host.

import type { Filled } from '../calculator/calculate.js';

/** What the page holds: the text of the definition, and what is filled in. */
export interface Shared extends Filled {
  readonly definisi: string;
}

const KEY = 'isi=';

/** The part of an address that holds all. */
export function shareHash(shared: Shared): string {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `#${KEY}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** What an address holds; undefined: nothing, or something else. An address may come from anybody. */
export function readHash(hash: string): Shared | undefined {
  if (!hash.startsWith(`#${KEY}`)) return undefined;
  try {
    const binary = atob(
      hash
        .slice(KEY.length + 1)
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    return checked(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

function checked(value: unknown): Shared | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { definisi, data, target, metode } = value as Readonly<Record<string, unknown>>;
  if (typeof definisi !== 'string' || typeof data !== 'object' || data === null) return undefined;
  const texts = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const text = (one: unknown) => (typeof one === 'string' ? one : '');
  return { definisi, data: Object.fromEntries(texts), target: text(target), metode: text(metode) };
}
