import { bundle } from './bundle.js';

/** The scripts of pages, by the name under which pages ask for them. */
const sources = [
  'docs/site/page/site.ts',
  'docs/site/search/search.ts',
  'docs/site/calculator/calculator.ts',
  'docs/site/katalog/filter.ts',
  'docs/site/katalog/dialect.ts',
  'docs/site/playground/playground.ts',
];

/** Bundles the scripts. */
export function scripts(entryPoints: readonly string[]): Promise<[string, string][]> {
  return bundle(sources, entryPoints);
}
