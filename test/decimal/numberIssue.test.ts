import { expect, test } from 'vitest';
import { numberIssue } from '../../src/decimal/numberIssue.js';

const place = { asal: 'definisi', path: ['pengali'] } as const;

test('a number that is too long is a limit, anything else no number', () => {
  expect(numberIssue({ sebab: 'terlalu-panjang' }, place, '9'.repeat(1001), 'pengali')).toMatchObject({
    code: 'limit',
    path: ['pengali'],
    asal: 'definisi',
    fakta: { apa: 'masukan', batas: '1000' },
  });
  expect(numberIssue({ sebab: 'koma-desimal' }, place, '0,5', 'pengali')).toMatchObject({
    code: 'not-a-number',
    ditemukan: '"0,5"',
    fakta: { label: 'pengali', sebab: 'koma-desimal' },
  });
});
