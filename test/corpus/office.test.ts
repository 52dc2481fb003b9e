import { describe, expect, it } from 'vitest';
import { corpus } from './documents/index.js';
import { judge, judgeReading } from './judge.js';
import { figuresOf } from './measure.js';
import { officeReading } from './officeReading.js';
import type { Block } from './page.js';
import { type WrittenFile, writeExcelPage, writeWordPage } from './writeOfficePage.js';

const writers: Readonly<Record<string, (page: readonly Block[]) => WrittenFile>> = {
  docx: writeWordPage,
  xlsx: writeExcelPage,
};

/** What nobody is told of when it is read from a text: the corpus of texts asks for it. */
const texts = new Map<string, Set<string>>();
for (const naskah of corpus) {
  const verdicts = (['word', 'excel'] as const).flatMap((habit) => judge(naskah, habit).verdicts);
  const silent = verdicts.filter(({ is }) => is === 'silent').map(({ says }) => inShort(says));
  texts.set(naskah.nama, new Set(silent));
}

/** Without the row, which differs between formats. */
function inShort(says: string): string {
  return says.replace(/baris \d+/, 'baris');
}

for (const [format, write] of Object.entries(writers)) {
  const all = corpus.map((naskah) => {
    const { bytes, places } = write(naskah.page);
    const { locale } = naskah;
    const reading = officeReading(bytes, locale === undefined ? {} : { locale });
    return { nama: naskah.nama, ...judgeReading(naskah, { text: '', places }, reading) };
  });

  describe(`${format}: what nobody is told of`, () => {
    for (const { nama, verdicts } of all)
      it(nama, () => {
        const inTexts = texts.get(nama) ?? new Set();
        const silent = verdicts.filter(({ is }) => is === 'silent').map(({ says }) => says);
        expect(silent.filter((says) => !inTexts.has(inShort(says)))).toEqual([]);
      });
  });

  it(`${format}: a text that was not read is kept`, () => {
    expect(all.flatMap(({ lost }) => lost)).toEqual([]);
  });

  it(`${format}: as much is right as of the texts`, () => {
    if (process.env.SHOW) console.log(JSON.stringify(figuresOf(all)));
    for (const [, { right, silent, reported }] of figuresOf(all))
      expect(right / Math.max(1, right + silent + reported)).toBeGreaterThanOrEqual(0.8);
  });
}
