// Engines beside each other: random definitions and rows, then each by itself groups and a table that is split.

import { compareAchievements } from './achievements.mjs';
import { compareAggregates } from './aggregates.mjs';
import { asked, timed } from './asked.mjs';
import { compare } from './compare.mjs';
import { engineNames, withEngine } from './engines/engine.mjs';
import { withFolder } from './folder.mjs';
import { wrongParts } from './partitions.mjs';

/** @typedef {import('./asked.mjs').Asked} Asked */

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
 * @param {Readonly<Record<string, number>>} [every] Engines that are asked about one of so many definitions.
 * @returns {Promise<{ ok: boolean, compared: Compared[] }>}
 */
export async function compareAll(names, size, every = {}) {
  const { rows, definitions, seed } = size;
  console.log(`${definitions} definitions of ${rows} rows, seed ${seed}`);
  return withEngines(names.length > 0 ? names : engineNames, every, async (engines) => {
    await compare(engines, size);
    await compareAchievements(engines, { ...size, definitions: Math.ceil(definitions / 3) });
    let ok = true;
    /** @type {Compared[]} */
    const compared = [];
    for (const one of engines) {
      const tables = Math.ceil(definitions / 2 / one.every ** 2);
      await timed(one, () => compareAggregates(one, { definitions: tables, seed }));
      const parts = await timed(one, () => wrongParts(one.engine, { rows: 2_000, seed }));
      ok &&= parts.length === 0;
      for (const line of parts) console.log(`${one.engine.name}, split: ${line}`);
      compared.push(...one.judged.map((judged) => comparedOf(one, judged)));
    }
    for (const one of compared) print(one);
    return { ok: ok && compared.every(({ verdict }) => verdict.wrongs === 0 && verdict.rows > 0), compared };
  });
}

/**
 * Engines, each in a folder of its own, for as long as `use` takes.
 * @template T
 * @param {readonly string[]} names
 * @param {Readonly<Record<string, number>>} every
 * @param {(engines: readonly Asked[]) => Promise<T>} use
 * @param {readonly Asked[]} [started]
 * @returns {Promise<T>}
 */
async function withEngines([name, ...rest], every, use, started = []) {
  if (name === undefined) return use(started);
  return withFolder((folder) =>
    withEngine(name, folder, (engine) =>
      withEngines(rest, every, use, [...started, asked(engine, every[name] ?? 1)]),
    ),
  );
}

/** @type {(asked: Asked, judged: import('./asked.mjs').Judged) => Compared} */
const comparedOf = ({ engine, seconds }, { what, verdict, definitions }) => ({
  engine: `${engine.name} ${what}`.trim(),
  verdict,
  definitions,
  seconds,
});

/** @param {Compared} compared */
function print({ engine, verdict, definitions, seconds }) {
  const { rows, figures, codes, limit, wrongs, wrong } = verdict;
  console.log(
    `${engine.padEnd(22)} ${definitions} definitions, ${rows} rows: ${figures} figures, ${codes} codes, ${limit} limit, ${wrongs} wrong, ${seconds.toFixed(0)} s`,
  );
  for (const line of wrong.slice(0, 12)) console.log(`  ${line}`);
}
