import type { Judgement } from './judge.js';

/** Each issue in a line: how grave it is, what is wrong and why, and the first line of the cell. */
export function toldOf({ reading, written }: Judgement): readonly string[] {
  const texts = new Map<string, string>();
  for (const [{ text }, { rows, columns }] of written.places)
    for (const row of rows) for (const column of columns) texts.set(`${row} ${column}`, text);
  return reading.issues.flatMap(({ tingkat, code, path: [, row, , column], fakta: { sebab, apa } }) => {
    // Said of every page that has lines around its table.
    if (code === 'text-outside') return [];
    const [cell = ''] = (texts.get(`${row} ${column}`) ?? '').split('\n');
    return [[tingkat, code, sebab ?? apa ?? '', cell].join(' ').replace(/ +/g, ' ').trim()];
  });
}
