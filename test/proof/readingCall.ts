// Reads the corpus, then random documents, and prints what came: `npm run proof reading`.

import fc from 'fast-check';
import { corpus } from '../corpus/documents/index.js';
import { judge } from '../corpus/judge.js';
import { figuresOf, judgeAll } from '../corpus/measure.js';
import { randomNaskah } from '../corpus/random/randomNaskah.js';

const [, , count, seed] = process.argv;
const all = judgeAll();
const documents = fc.sample(randomNaskah, { numRuns: Number(count), seed: Number(seed) });
const drawn = documents.flatMap((naskah) =>
  naskah.habits.map((habit) => ({ nama: naskah.nama, habit, ...judge(naskah, habit) })),
);

/** What was read wrong, or not at all, with the text that it stood in. */
const found = (is: 'silent' | 'reported', texts: typeof all) =>
  texts.flatMap(({ nama, habit, verdicts, written }, at) =>
    verdicts
      .filter((one) => one.is === is)
      .map(({ says }) => ({ where: `${nama} [${habit}] ${at}`, says, text: written.text })),
  );

console.log(
  JSON.stringify({
    documents: corpus.length,
    texts: all.length,
    figures: figuresOf(all),
    drawn: figuresOf(drawn),
    silent: [...found('silent', all), ...found('silent', drawn)],
    reported: found('reported', all).map(({ where, says }) => ({ where, says })),
    alarms: all.reduce((sum, { alarms }) => sum + alarms.length, 0),
  }),
);
