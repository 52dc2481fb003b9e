// npm run demo: the two documents of the catalogue, or a table of yours.
// Run: npm run demo -- path/to/table.tsv [data.json]

const [, , table, data] = process.argv;
if (table === undefined) await import('./demo.mjs');
else (await import('./read-table.mjs')).readTable(table, data);
