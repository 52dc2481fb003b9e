// `npm run test:engines [rows] [definitions] [engine ...]`: are figures in SQL those of the library? Seeds with SEED=7.

import { compare } from './compare.mjs';
import { engineNames, withEngine } from './engines/engine.mjs';
import { withFolder } from './folder.mjs';

const words = process.argv.slice(2);
const [rows = 1_600, definitions = 72] = words.filter((word) => /^\d+$/.test(word)).map(Number);
const asked = words.filter((word) => !/^\d+$/.test(word));
const seed = Number(process.env['SEED'] ?? 20260101);

console.log(`${definitions} definitions of ${rows} rows, seed ${seed}`);
for (const name of asked.length > 0 ? asked : engineNames) {
  const begun = Date.now();
  const verdicts = await withFolder((folder) =>
    withEngine(name, folder, (engine) => compare(engine, { definitions, rows, seed })),
  );
  for (const { mode, verdict } of verdicts) {
    const { rows, figures, codes, limit, wrongs, wrong } = verdict;
    console.log(
      `${`${name} ${mode}`.trim().padEnd(12)} ${rows} rows: ${figures} figures, ${codes} codes, ${limit} limit, ${wrongs} wrong`,
    );
    for (const line of wrong.slice(0, 12)) console.log(`  ${line}`);
    if (wrongs > 0) process.exitCode = 1;
  }
  console.log(`  ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}
