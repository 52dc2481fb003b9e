import { join } from 'node:path';
import { Session } from 'chdb';
import { kindOf, tabSeparated, writeShared } from '../table.mjs';

/** A name in backticks, in which ClickHouse reads escapes. */
const ticked = (/** @type {string} */ name) => `\`${name.replace(/[\\`]/g, '\\$&')}\``;

/** The types of columns in ClickHouse. */
function clickhouseType(/** @type {string} */ tipe) {
  const kind = kindOf(tipe);
  const words = { smallint: 'Int16', integer: 'Int32', bigint: 'Int64', double: 'Float64', text: 'String' };
  const type =
    kind === 'decimal' ? tipe.replace('decimal', 'Decimal') : words[/** @type {keyof typeof words} */ (kind)];
  return `Nullable(${type})`;
}

/** @type {Readonly<Record<string, string>>} */
const signs = { t: '\t', n: '\n', r: '\r', 0: '\0', b: '\b', f: '\f' };

/** A cell of tab-separated text as ClickHouse writes it. */
const cell = (/** @type {string} */ text) =>
  text === '\\N' ? null : text.replace(/\\(.)/g, (_, sign) => signs[sign] ?? sign);

/**
 * ClickHouse in this process.
 * @param {string} folder
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export async function start(folder) {
  const session = new Session();
  const exec = (/** @type {string} */ sql) => session.query(sql, 'TabSeparated');
  // Doubles are read from text as every other engine reads them.
  exec('SET precise_float_parsing = 1');
  return {
    name: 'clickhouse',
    dialek: 'clickhouse',
    modes: [''],
    finite: false,
    exec: async (sql) => {
      exec(sql);
    },
    load: async ({ name, columns, rows }) => {
      const file = writeShared(join(folder, 'rows.tsv'), tabSeparated(rows));
      const typed = columns
        .map((column) => `${ticked(column.name)} ${clickhouseType(column.tipe)}`)
        .join(', ');
      exec(`DROP TABLE IF EXISTS ${ticked(name)}`);
      exec(`CREATE TABLE ${ticked(name)} (${typed}) ENGINE = Memory`);
      exec(`INSERT INTO ${ticked(name)} FROM INFILE '${file}' FORMAT TabSeparated`);
    },
    drop: async (name) => {
      exec(`DROP TABLE ${ticked(name)}`);
    },
    rows: async (sql) => {
      const lines = exec(sql).split('\n');
      return lines.slice(0, -1).map((line) => line.split('\t').map(cell));
    },
    stop: async () => session.cleanup(),
  };
}
