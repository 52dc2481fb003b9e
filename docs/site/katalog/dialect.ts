// The query of a definition's page, written anew in the dialect that a visitor chooses.

import { safeParseIndikator } from 'indikator';
import type { Dialek } from 'indikator/sql';
import { dialects, queryOf } from '../sql/queryOf.js';

const choice = document.querySelector<HTMLSelectElement>('[data-dialek]');
const query = document.querySelector('[data-kueri] code');
const parsed = safeParseIndikator(JSON.parse(document.querySelector('#definisi')?.textContent ?? 'null'));
if (choice !== null && query !== null && parsed.ok) {
  const indikator = parsed.value;
  let before = choice.value;
  const show = () => {
    const dialek = (Object.keys(dialects) as Dialek[]).find((name) => name === choice.value);
    if (dialek === undefined) return;
    query.textContent = queryOf(indikator, dialek) ?? '';
    for (const word of document.querySelectorAll('[data-panggilan] span'))
      if (word.textContent === `'${before}'`) word.textContent = `'${dialek}'`;
    before = dialek;
  };
  choice.addEventListener('change', show);
  // A browser that comes back to the page keeps the choice, and not what it did.
  if (before !== 'postgresql') {
    before = 'postgresql';
    show();
  }
}
