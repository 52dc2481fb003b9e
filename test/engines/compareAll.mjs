// Engine after engine: random definitions and rows, then a table that is split.

import { compareAchievements } from './achievements.mjs';
import { compareAggregates } from './aggregates.mjs';
import { compare } from './compare.mjs';
import { engineNames, withEngine } from './engines/engine.mjs';
import { withFolder } from './folder.mjs';
import { wrongParts } from './partitions.mjs';

/** Each query of Spark is planned and compiled anew, in either mode: it is asked half as many, of twice as many rows. */
const FEWER = /** @type {Readonly<Record<string, number>>} */ ({ spark: 2 });

/**
 * @typedef {object} Compared
 * @property {string} engine With the mode, where it has some.
 * @property {import('../sql/random/judge.mjs').Verdict} verdict
 * @property {number} definitions
 * @property {number} seconds Of all modes of the engine.
 */

/**
 * Compares engines, and prints what each did.
 * @param {readonly string[]} names All when there are none.
 * @param {import('./compare.mjs').Size} size
 * @returns {Promise<{ ok: boolean, compared: Compared[] }>}
 */
export async function compareAll(names, { rows, definitions, seed }) {
  console.log(`${definitions} definitions of ${rows} rows, seed ${seed}`);
  /** @type {Compared[]} */
  const compared = [];
  let ok = true;
  for (const name of names.length > 0 ? names : engineNames) {
    const begun = Date.now();
    const fewer = FEWER[name] ?? 1;
    const own = { rows: rows * fewer, definitions: Math.ceil(definitions / fewer), seed };
    const { verdicts, parts } = await withFolder((folder) =>
      withEngine(name, folder, async (engine) => ({
        verdicts: [
          ...(await compare(engine, own)),
          ...(await compareAchievements(engine, { ...own, definitions: Math.ceil(own.definitions / 3) })),
          ...(await compareAggregates(engine, { definitions: Math.ceil(own.definitions / fewer / 2), seed })),
        ],
        parts: await wrongParts(engine, { rows: 2_000, seed }),
      })),
    );
    const seconds = (Date.now() - begun) / 1000;
    ok &&= parts.length === 0;
    for (const line of parts) console.log(`${name}, split: ${line}`);
    for (const { mode, verdict, definitions: asked } of verdicts) {
      const one = { engine: `${name} ${mode}`.trim(), verdict, definitions: asked, seconds };
      compared.push(one);
      print(one);
      ok &&= verdict.wrongs === 0 && verdict.rows > 0;
    }
  }
  return { ok, compared };
}

/** @param {Compared} compared */
function print({ engine, verdict, definitions, seconds }) {
  const { rows, figures, codes, limit, wrongs, wrong } = verdict;
  console.log(
    `${engine.padEnd(22)} ${definitions} definitions, ${rows} rows: ${figures} figures, ${codes} codes, ${limit} limit, ${wrongs} wrong, ${seconds.toFixed(0)} s`,
  );
  for (const line of wrong.slice(0, 12)) console.log(`  ${line}`);
}
