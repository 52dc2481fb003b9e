import type { Indikator } from 'indikator';
import * as katalog from 'indikator/katalog';
import { expect, it } from 'vitest';
import { dialects, queryOf } from '../../../docs/site/sql/queryOf.js';
import { pmks } from '../../fixtures/pmks.js';

it('every database has a query of its own', () => {
  const names = Object.keys(dialects) as (keyof typeof dialects)[];
  const queries = names.map((dialek) => queryOf(pmks, dialek));
  for (const query of queries) expect(query).toMatch(/^SELECT[\s\S]*terlayani/);
});

it('every definition of the catalogue has one', () => {
  const all = Object.values<object>(katalog).filter((one): one is Indikator => 'formula' in one);
  const without = all.filter((one) => queryOf(one, 'postgresql') === undefined);
  expect(without.map(({ id }) => id)).toEqual([]);
});
