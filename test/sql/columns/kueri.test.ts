import { expect, it } from 'vitest';
import { isKueri, kueri } from '../../../src/sql/columns/kueri.js';

it('marks a query, and nothing that only looks like one', () => {
  const made = kueri('select 1');
  expect(made).toEqual({ kueri: 'select 1' });
  expect(isKueri(made)).toBe(true);
  expect(Object.isFrozen(made)).toBe(true);
  for (const other of [{ kueri: 'select 1' }, { ...made }, 'select 1', null])
    expect(isKueri(other)).toBe(false);
});

it.each([' ', '', 'a\0', 1, null])('refuses %j', (sql) => {
  expect(() => kueri(sql as string)).toThrow('teks kueri SQL');
});
