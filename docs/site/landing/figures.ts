// The figures of trust, taken from what was measured: docs/quality.md, and the conformance pack itself.

import { readdirSync, readFileSync } from 'node:fs';

/** What the first page says was measured. */
export interface Figures {
  /** Cases of the conformance pack. */
  readonly vectors: number;
  /** Ratios that were held against an oracle, and how many were wrong. */
  readonly ratios: number;
  readonly wrong: number;
  /** Cells of formulas of workbooks that another program worked out again, and how many differed. */
  readonly formulas: number;
  readonly differing: number;
  /** Of the changes of sources that were tried in whole folders, how many tests noticed, in percent. */
  readonly mutation: string;
  /** Folders that this share is of. */
  readonly folders: number;
}

/** Reads the figures; a sentence that is no longer there is an error, so that no figure goes stale unseen. */
export function figuresOf(quality: string, vectors: number): Figures {
  const ratios = find(
    quality,
    /([\d,]+) evaluations\. As columns[\s\S]*?Wrong: ([\d,]+)\./,
    'all small ratios',
  );
  const formulas = find(
    quality,
    /\| formulas worked out again[^|]*\| (\d+)[^|]*\| (\d+) \|/,
    'formulas worked out again',
  );
  const rows = [...quality.matchAll(/^\| [a-z]+ \| (\d+) \| (\d+) \| [\d.]+% \|/gm)];
  if (rows.length === 0) throw new Error('docs/quality.md has no table of mutation any more');
  const sum = (place: number) => rows.reduce((all, row) => all + Number(row[place]), 0);
  return {
    vectors,
    ratios: numberOf(ratios[1]),
    wrong: numberOf(ratios[2]),
    formulas: numberOf(formulas[1]),
    differing: numberOf(formulas[2]),
    mutation: ((100 * sum(1)) / sum(2)).toFixed(1),
    folders: rows.length,
  };
}

const numberOf = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''));

function find(text: string, pattern: RegExp, what: string): RegExpExecArray {
  const found = pattern.exec(text);
  if (found === null) throw new Error(`docs/quality.md does not say any more: ${what}`);
  return found;
}

/** How many cases the conformance pack has. */
export function countVectors(folder: string): number {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const packs = files.map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Pack);
  return packs.flatMap(({ groups }) => groups).reduce((all, { cases }) => all + cases.length, 0);
}

interface Pack {
  readonly groups: readonly { readonly cases: readonly unknown[] }[];
}
