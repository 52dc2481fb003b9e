import type { Path } from '../issue/path.js';
import type { Plain } from './copyPlain.js';
import { asObject, fieldOf, itemsOf } from './plain.js';

/** A part of a formula, and where it stands. */
export interface Part {
  readonly value: Plain;
  readonly path: Path;
}

/** What a formula holds: the variables it names, what it divides by, and how many nodes it has. */
export interface Contents {
  readonly variables: readonly { readonly id: string; readonly path: Path }[];
  readonly divisors: readonly Part[];
  readonly nodes: number;
}

/** Collects from a formula that need not be well-formed: a rule should find what it can beside other issues. */
export function contentsOf(formula: Plain, path: Path): Contents {
  const variables: { id: string; path: Path }[] = [];
  const divisors: Part[] = [{ value: fieldOf(formula, 'penyebut'), path: [...path, 'penyebut'] }];
  let nodes = 0;
  const walk = (value: Plain, way: Path): void => {
    if (typeof value === 'string') variables.push({ id: value, path: way });
    if (typeof value === 'string' || asObject(value) !== undefined) nodes += 1;
    const operan = itemsOf(fieldOf(value, 'operan'));
    if (fieldOf(value, 'jenis') === 'bagi') divisors.push({ value: operan[1], path: [...way, 'operan', 1] });
    for (const [i, part] of operan.entries()) walk(part, [...way, 'operan', i]);
  };
  for (const key of ['pembilang', 'penyebut', 'ekspresi', 'variabel'])
    walk(fieldOf(formula, key), [...path, key]);
  return { variables, divisors, nodes };
}
