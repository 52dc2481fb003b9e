// How an engine means to answer: the table is read once, and in Spark no row goes to another worker before it is summed.

/** What asks an engine for its plan, and what in a plan reads a table. */
const asks = {
  postgresql: { explain: 'EXPLAIN', scan: /\bSeq Scan on\b/g },
  duckdb: { explain: 'EXPLAIN', scan: /\bSEQ_SCAN\b/g },
  mariadb: { explain: 'EXPLAIN', scan: /\b_asal\b/g },
  sqlite: { explain: 'EXPLAIN QUERY PLAN', scan: /\bSCAN bagian_0\b|\bSCAN _asal\b/g },
  clickhouse: { explain: 'EXPLAIN', scan: /\bReadFrom\w+/g },
  spark: { explain: 'EXPLAIN', scan: /\bFileScan\b/g },
};

/**
 * What is wrong with the plans of an engine; empty when nothing is.
 * @param {import('./engines/engine.mjs').Engine} engine
 * @param {string} rows A query with a row for each row of the table.
 * @param {string} sums A query with one row of sums over them.
 */
export async function wrongPlans({ dialek, rows: ask }, rows, sums) {
  const { explain, scan } = asks[/** @type {keyof typeof asks} */ (dialek)];
  const wrong = [];
  for (const [query, shuffles] of /** @type {const} */ ([
    [rows, 0],
    [sums, 1],
  ])) {
    const plan = (await ask(`${explain} ${query}`)).flat().join('\n');
    const scans = plan.match(scan)?.length ?? 0;
    if (scans !== 1) wrong.push(`${scans} scans:\n${plan}`);
    const exchanges = plan.match(/\bExchange\b/g)?.length ?? 0;
    if (dialek === 'spark' && exchanges !== shuffles) wrong.push(`${exchanges} shuffles:\n${plan}`);
  }
  return wrong;
}
