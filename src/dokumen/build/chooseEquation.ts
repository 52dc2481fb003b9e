import type { NamedFormula } from '../../read/formula/readNamedFormula.js';
import type { ComposedText } from './composedText.js';
import type { LineGroup } from './groupLines.js';
import { isNameOf } from './isNameOf.js';
import { startsQuantity } from './isProse.js';
import type { Read } from './judgement.js';
import { isSymbol, symbolKey } from './legend.js';
import type { Equation } from './splitEquation.js';
import { substitute } from './substitute.js';

/** An equation of a cell, with the lines that it stands on. */
export interface Named extends Equation {
  readonly group: LineGroup;
}

/** The equation that is the indicator's, with those that define its letters put in. */
interface Chosen {
  readonly named: NamedFormula;
  readonly groups: readonly LineGroup[];
  readonly numbers: readonly ComposedText[];
  /** True when nothing was put in, so that numbers can be told apart. */
  readonly isAlone: boolean;
}

/**
 * Which of several equations is the indicator's: the one with its name, else the one that all others define letters of. *undefined* when that does not tell.
 */
export function chooseEquation(
  all: readonly Named[],
  nama: string,
  read: (one: Named) => Read,
): Chosen | Exclude<Read, { readonly named: NamedFormula }> | undefined {
  const byName = new Map(all.map((one) => [symbolKey(one.name), one]));
  if (byName.size < all.length) return undefined;
  const owns = all.filter(({ name }) => isNameOf(name, nama));
  const results = new Map<Named, NamedFormula>();
  for (const one of all) {
    const result = read(one);
    if (!('named' in result)) return result;
    results.set(one, result.named);
  }
  const usedBy = (one: Named) =>
    [...(results.get(one)?.variabel.values() ?? [])].flatMap(
      ({ label }) => byName.get(symbolKey(label)) ?? [],
    );
  const used = new Set(all.flatMap(usedBy));
  const roots = all.filter((one) => !used.has(one));
  const [own] = owns.length === 1 ? owns : roots;
  if (own === undefined || (owns.length !== 1 && roots.length !== 1)) return undefined;
  return withDefinitions(own, results, usedBy);
}

function withDefinitions(
  own: Named,
  results: ReadonlyMap<Named, NamedFormula>,
  usedBy: (one: Named) => readonly Named[],
): Chosen | undefined {
  const named = results.get(own);
  if (named === undefined) return undefined;
  const definitions = usedBy(own);
  // Definitions of definitions are more than an office writes; they are refused.
  if (definitions.some((one) => usedBy(one).length > 0)) return undefined;
  const parts = definitions.map((one) => ({ symbol: symbolKey(one.name), named: results.get(one) }));
  if (!parts.every((part) => part.named !== undefined && hasPlainNames(part.named))) return undefined;
  return {
    named:
      parts.length === 0
        ? named
        : substitute(named, new Map(parts.map((part) => [part.symbol, part.named as NamedFormula]))),
    groups: [own, ...definitions].map(({ group }) => group),
    numbers: own.numbers,
    isAlone: parts.length === 0,
  };
}

/** True when each name is a letter, or begins as quantities do: a name that lacks its first words would be another one. */
function hasPlainNames({ variabel }: NamedFormula): boolean {
  return [...variabel.values()].every(({ label }) => isSymbol(label) || startsQuantity(label));
}
