import { expect, test } from 'vitest';
import { divisionByZero, missing } from '../../src/issue/evaluation.js';
import { makeIssue } from '../../src/issue/issue.js';

test('an issue is plain data: code, place, sentence, what was found, facts', () => {
  const issue = makeIssue(missing, { asal: 'data', path: ['seluruh'] }, null, { label: 'Seluruh' });
  expect(issue).toEqual({
    code: 'missing',
    path: ['seluruh'],
    kalimat: '"Seluruh" belum diisi; isi dengan angka (0 bila memang nol)',
    message: 'data.seluruh: "Seluruh" belum diisi; isi dengan angka (0 bila memang nol)',
    tingkat: 'salah',
    asal: 'data',
    ditemukan: 'null',
    fakta: { label: 'Seluruh' },
  });
  expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
});

test('the offending value itself is not kept', () => {
  const issue = makeIssue(
    divisionByZero,
    { asal: 'data', path: ['x'] },
    { rahasia: 'x' },
    { pembilang: '5' },
  );
  expect(JSON.stringify(issue)).not.toContain('rahasia');
  expect(issue.ditemukan).toBe('{…}');
});
