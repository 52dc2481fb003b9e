import { describe, expect, it } from 'vitest';
import { corpus } from './documents/index.js';
import { judge } from './judge.js';
import { told } from './told.js';
import { toldOf } from './toldOf.js';

it('there are enough documents, each in two formats or more', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  expect(corpus.filter(({ habits }) => new Set(habits).size < 2)).toEqual([]);
});

/** The one thing of a document that is reported rather than read, in every format. */
const REPORTED: ReadonlyMap<string, string> = new Map([
  ['catatan kaki pada angka', '"100% (40 dari 40 ruas)"'],
  ['formula gabungan', '"Koleksi hilang/Koleksi x 100 %"'],
  ['hasil di atas target turun', 'instansi: BNNK Contoh'],
]);

describe('everything is read right, or reported where that is known, and nothing else is told', () => {
  for (const naskah of corpus)
    for (const habit of naskah.habits)
      it(`${naskah.nama} [${habit}]`, () => {
        const judgement = judge(naskah, habit);
        const { verdicts, lost } = judgement;
        const known = REPORTED.get(naskah.nama);
        const wrong = verdicts.filter(({ is }) => is !== 'right');
        expect(wrong.map(({ is, says }) => `${is} ${says}`)).toEqual(
          known === undefined ? [] : [expect.stringContaining(known)],
        );
        expect(wrong.filter(({ is }) => is === 'silent')).toEqual([]);
        // A text that was not read is kept.
        expect(lost).toEqual([]);
        expect(toldOf(judgement)).toEqual(told[naskah.nama] ?? []);
      });
});
