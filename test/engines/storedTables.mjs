// The tables of docs/guides/store.md in the databases that it names: they take what is sound, and refuse a result without its
// version and a row that is neither a result nor a reason.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../proof/run.mjs';
import { withFolder } from './folder.mjs';
import { startMariadb } from './servers/mariadb.mjs';
import { startPostgresql } from './servers/postgresql.mjs';

const guide = readFileSync(join(root, 'docs/guides/store.md'), 'utf8');
const [, schema = ''] = /^```sql\n([\s\S]*?)^```$/m.exec(guide) ?? [];

const sound = [
  `INSERT INTO definisi VALUES ('pmks', 1, '2026-01-01', '{}')`,
  `INSERT INTO target VALUES ('pmks', '2026-T1', false, '{}'), ('pmks', '2026-T1', true, '{}')`,
  `INSERT INTO realisasi VALUES ('63.05.01.2001', '2026-T1', 'terlayani', NULL)`,
  `INSERT INTO hasil VALUES ('pmks', 1, '63.05.01.2001', '2026-T1', 1438, '14.38', NULL, '{}')`,
  `INSERT INTO hasil VALUES ('pmks', 1, '63.05.01.2001', '2026-T2', NULL, NULL, 'missing', NULL)`,
];
const wrong = [
  `INSERT INTO hasil VALUES ('pmks', 2, '63.05.01.2002', '2026-T1', NULL, NULL, 'missing', NULL)`,
  `INSERT INTO hasil VALUES ('pmks', 1, '63.05.01.2002', '2026-T1', NULL, NULL, NULL, NULL)`,
  `INSERT INTO hasil VALUES ('pmks', 1, '63.05.01.2002', '2026-T1', 1438, '14.38', 'missing', '{}')`,
  `INSERT INTO hasil VALUES ('pmks', 1, '63.05.01.2002', '2026-T1', 1438, NULL, 'missing', NULL)`,
];

/** Runs the statements; says which of the wrong ones a database took. */
async function taken(/** @type {(sql: string) => Promise<unknown>} */ query) {
  const statements = schema.split(/;\n/).filter((sql) => sql.trim() !== '');
  for (const sql of [...statements, ...sound]) await query(sql);
  const outcomes = [];
  for (const sql of wrong) {
    const refused = await query(sql).then(
      () => false,
      () => true,
    );
    if (!refused) outcomes.push(sql);
  }
  return outcomes;
}

/** Whether each database keeps the tables as the guide says. */
export async function runStoredTables() {
  let ok = true;
  for (const [name, start] of /** @type {const} */ ([
    ['PostgreSQL', startPostgresql],
    ['MariaDB', startMariadb],
  ])) {
    const outcomes = await withFolder(async (folder) => {
      const { client, stop } = await start(folder);
      try {
        return await taken((sql) => client.query(sql));
      } finally {
        await stop();
      }
    });
    ok &&= outcomes.length === 0;
    console.log(
      `${outcomes.length === 0 ? 'ok' : `not ok: took ${outcomes.join('; ')}`} - tables of ${name}`,
    );
  }
  return ok;
}
