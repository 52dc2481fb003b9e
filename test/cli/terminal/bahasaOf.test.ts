import { expect, it } from 'vitest';
import { bahasaOf } from '../../../src/cli/terminal/bahasaOf.js';

it.each([
  [{}, 'id'],
  [{ LANG: 'id_ID.UTF-8' }, 'id'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'de_DE' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'id'],
  [{ LANG: 'POSIX' }, 'id'],
  [{ LANG: 'en_US', LC_ALL: 'id_ID' }, 'id'],
  [{ LANG: 'id_ID', LC_MESSAGES: 'en_GB', LC_ALL: '' }, 'en'],
  [{ LANG: 'ido' }, 'en'],
])('%j: %s', (env, bahasa) => {
  expect(bahasaOf(env)).toBe(bahasa);
});
