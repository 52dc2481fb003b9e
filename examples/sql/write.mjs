// Writes the same figures for databases: a view for PostgreSQL and one for MariaDB, a model for dbt, a query for Spark.
// Run: npm run build && node examples/sql/write.mjs folder

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineIndikator, persentase } from 'indikator';
import { kueri, toSql } from 'indikator/sql';

const pmks = defineIndikator({
  id: 'pmksTertangani',
  nama: 'Persentase PMKS tertangani',
  satuan: 'persen',
  variabel: {
    terlayani: { label: 'PMKS terlayani', jenis: 'cacah', bagianDari: 'seluruh' },
    seluruh: { label: 'Seluruh PMKS', jenis: 'cacah' },
  },
  formula: persentase('terlayani', 'seluruh'),
});

/**
 * @param {import('indikator/sql').Dialek} dialek
 * @param {string | import('indikator/sql').Kueri} tabel
 */
function sqlFor(dialek, tabel = 'realisasi') {
  const made = toSql(pmks, {
    dialek,
    tabel,
    kolom: { terlayani: { tipe: 'integer' }, seluruh: { tipe: 'integer' } },
    kunci: ['kode_wilayah', 'periode'],
  });
  if (!made.ok) throw new Error(made.issues.map(({ message }) => message).join('\n'));
  return made.value;
}

const texts = {
  'view.postgresql.sql': sqlFor('postgresql').view('capaian_pmks'),
  'view.mariadb.sql': sqlFor('mariadb').view('capaian_pmks'),
  // dbt puts the table's name in the place of the braces, and knows by them what the model is made from.
  'capaian_pmks.sql': sqlFor('duckdb', kueri("SELECT * FROM {{ ref('realisasi') }}")).sql,
  'query.spark.sql': sqlFor('spark').sql,
};
const [folder = '.'] = process.argv.slice(2);
for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), `${text}\n`);
