import type { Path } from '../issue/path.js';
import type { Plain } from './copyPlain.js';
import { asObject, fieldOf, itemsOf } from './plain.js';

/** One place of a formula where a variable is named. */
export interface Mention {
  readonly id: string;
  readonly path: Path;
}

/** What a formula holds: where it names variables, and how many nodes it has. */
export interface Contents {
  readonly mentions: readonly Mention[];
  readonly nodes: number;
}

/** Collects from a formula that need not be well-formed: a rule should find what it can beside other issues. */
export function variablesIn(formula: Plain, path: Path): Contents {
  const mentions: Mention[] = [];
  let nodes = 0;
  const walk = (value: Plain, way: Path): void => {
    if (typeof value === 'string') mentions.push({ id: value, path: way });
    if (typeof value === 'string' || asObject(value) !== undefined) nodes += 1;
    for (const [i, part] of itemsOf(fieldOf(value, 'operan')).entries()) walk(part, [...way, 'operan', i]);
  };
  for (const key of ['pembilang', 'penyebut', 'ekspresi', 'variabel'])
    walk(fieldOf(formula, key), [...path, key]);
  return { mentions, nodes };
}
