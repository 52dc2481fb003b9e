import { readFormula } from 'indikator';
import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { shownWithLabels } from './shown.js';
it('shows', () => {
  for (const line of readFileSync('/tmp/f15/cases.txt', 'utf8').split('\n')) {
    if (line === '') continue;
    const latex = line.includes('\\');
    console.log(`${line}\n      ${shownWithLabels(readFormula(line, { notasi: latex ? 'latex' : 'teks' }))}`);
  }
});
