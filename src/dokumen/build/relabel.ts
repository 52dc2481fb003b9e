import type { Formula } from '../../definition/formula.js';
import type { Variabel } from '../../definition/variabel.js';
import type { Names } from '../../read/formula/names.js';
import type { IsiFormula } from '../../read/formula/readFormula.js';
import type { NamedFormula } from '../../read/formula/readNamedFormula.js';
import { type LegendEntry, symbolKey } from './legend.js';
import { mapVariables } from './substitute.js';

/**
 * A formula with the names of the document: the words of a legend in the place of the letters that it names. *undefined* when the
 * legend says two things of a letter, or the same of two.
 */
export function relabel(
  { formula, variabel }: NamedFormula,
  legend: readonly LegendEntry[],
  names: Names,
): { readonly isi: IsiFormula; readonly used: ReadonlySet<LegendEntry> } | undefined {
  const used = new Set<LegendEntry>();
  const ids = new Map<string, string>();
  const labels = new Map<string, Variabel>();
  const chosen = [...variabel].map(([id, { label }]) => {
    const key = symbolKey(label);
    const found = legend.filter(({ symbol }) => symbolKey(symbol) === key);
    for (const one of found) used.add(one);
    return { id, label, words: [...new Set(found.map(({ words }) => words))] };
  });
  if (chosen.some(({ words }) => words.length > 1)) return undefined;
  for (const { id, label, words } of chosen) {
    const own = words[0] ?? label;
    const named = names.idOf(own);
    if (labels.has(named)) return undefined;
    ids.set(id, named);
    labels.set(named, { label: own });
  }
  const isi = { formula: renamed(formula, (id) => ids.get(id) ?? id), variabel: Object.fromEntries(labels) };
  return { isi, used };
}

/** The formula with its variables under other ids. */
export function renamed(formula: Formula, to: (id: string) => string): Formula {
  switch (formula.jenis) {
    case 'penilaian':
      return { ...formula, variabel: to(formula.variabel) };
    case 'hitungan':
      return { ...formula, ekspresi: mapVariables(formula.ekspresi, to) };
    default:
      return {
        ...formula,
        pembilang: mapVariables(formula.pembilang, to),
        penyebut: mapVariables(formula.penyebut, to),
      };
  }
}
