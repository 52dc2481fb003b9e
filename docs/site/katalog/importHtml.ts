import type { Bahasa, DokumenIku, Indikator } from 'indikator';
import { type Html, html } from '../page/html.js';
import { columnsOf, dialects, queryOf } from '../sql/queryOf.js';
import { codeBlock } from '../text/highlight.js';
import type { Definition } from './definitions.js';
import { words } from './words.js';

/** Code that takes a definition from the package, in each language that it is for. */
export function importHtml(definition: Definition, bahasa: Bahasa): Html {
  const { entri, definisi, jenis } = definition;
  const { id, berkas } = entri;
  const typescript =
    jenis === 'indikator' ? evaluation(definisi, id) : `import { ${id} } from 'indikator/katalog';`;
  return html`${codes(typescript, jsonCode(id, berkas), phpCode(id, berkas))}
${jenis === 'indikator' && sqlHtml(definisi, id, bahasa)}
${wholeJson(definisi, bahasa)}`;
}

/** The same for an indicator of a document of the catalogue, which the document's own name and file lead to. */
export function memberImportHtml({ id: dokumen }: DokumenIku, indikator: Indikator, bahasa: Bahasa): Html {
  const { id } = indikator;
  const json = `${jsonCode(dokumen, dokumen)}
const definisi = ${dokumen}.sasaran.flatMap(({ indikator }) => indikator).find(({ id }) => id === '${id}');`;
  const php = `$json = file_get_contents('${fileOf(dokumen)}');
$sasaran = json_decode($json, true)['sasaran'];
$indikator = array_merge(...array_column($sasaran, 'indikator'));
$definisi = array_column($indikator, null, 'id')['${id}'];`;
  return html`${codes(evaluation(indikator, dokumen), json, php)}
${sqlHtml(indikator, dokumen, bahasa)}
${wholeJson(indikator, bahasa)}`;
}

function codes(typescript: string, json: string, php: string): Html {
  const blocks = [
    ['TypeScript', 'typescript', typescript],
    ['JSON', 'typescript', json],
    ['PHP', 'php', php],
  ] as const;
  return html`<div class="imports">${blocks.map(([name, language, code]) => html`<h3>${name}</h3>${codeBlock(code, language)}`)}</div>`;
}

function wholeJson(definisi: object, bahasa: Bahasa): Html {
  return html`<details class="json"><summary>${words[bahasa].json}</summary>${codeBlock(JSON.stringify(definisi, null, 2), 'json')}</details>`;
}

/** The call that makes a query, and the query, which dialect.js writes for the database chosen; nothing where a database cannot compute the indicator. */
function sqlHtml(indikator: Indikator, exported: string, bahasa: Bahasa): Html | '' {
  const query = queryOf(indikator, 'postgresql');
  if (query === undefined) return '';
  const columns = Object.entries(columnsOf(indikator)).map(
    ([id, { tipe }]) => `    ${id}: { tipe: '${tipe}' },`,
  );
  const { imported, lines, name } = takenFrom(exported, indikator.id);
  const code = `${imported === '' ? '' : `import { ${imported} } from 'indikator';\n`}import { toSql } from 'indikator/sql';
import { ${exported} } from 'indikator/katalog';

${lines}const kueri = toSql(${name}, {
  dialek: 'postgresql',
  tabel: 'data',
  kolom: {
${columns.join('\n')}
  },
  kunci: ['kode_wilayah'],
});
console.log(kueri.ok ? kueri.value.sql : kueri.issues);`;
  const kata = words[bahasa];
  return html`<h3>SQL</h3><p><label>${kata.basisData} <select data-dialek autocomplete="off">${Object.entries(dialects).map(([value, name]) => html`<option value="${value}">${name}</option>`)}</select></label></p>
<div data-panggilan>${codeBlock(code, 'typescript')}</div><details><summary>${kata.kueri}</summary><div data-kueri>${codeBlock(query, 'text')}</div></details>`;
}

/** Code that evaluates an indicator with the data of its first example: one of the catalogue, or one of a document there. */
function evaluation({ id, variabel, contoh }: Indikator, exported: string): string {
  const example = contoh?.[0]?.data ?? {};
  const data = Object.keys(variabel).map((name) => {
    const value = Object.entries(example).find(([key]) => key === name)?.[1];
    return `  ${name}: ${value === undefined ? 0 : /^\d{1,15}$/.test(value) ? value : `'${value}'`},`;
  });
  const { imported, lines, name } = takenFrom(exported, id);
  return `import { ${['evaluate', 'explain', imported].filter((one) => one !== '').join(', ')} } from 'indikator';
import { ${exported} } from 'indikator/katalog';

${lines}const hasil = evaluate(${name}, {
${data.join('\n')}
});
console.log(hasil.ok ? explain(hasil).teks : hasil.issues);`;
}

/** How code comes to an indicator: what it imports for that, the lines, and the name behind them. */
function takenFrom(exported: string, id: string): Record<'imported' | 'lines' | 'name', string> {
  if (exported === id) return { imported: '', lines: '', name: id };
  const lines = `const indikator = findIndikator(${exported}, { id: '${id}' });
if (indikator === undefined) throw new Error('${id}');
`;
  return { imported: 'findIndikator', lines, name: 'indikator' };
}

/** A file that is named after its definition is that definition; a family is a table by id. */
const isAlone = (id: string, berkas: string) => id === berkas;

function jsonCode(id: string, berkas: string): string {
  const name = isAlone(id, berkas) ? id : 'katalog';
  const use = isAlone(id, berkas) ? '' : `\nconst definisi = katalog.${id};`;
  return `import ${name} from 'indikator/katalog/${berkas}.json' with { type: 'json' };${use}`;
}

function phpCode(id: string, berkas: string): string {
  const key = isAlone(id, berkas) ? '' : `['${id}']`;
  return `$json = file_get_contents('${fileOf(berkas)}');
$definisi = json_decode($json, true)${key};`;
}

function fileOf(berkas: string): string {
  return `node_modules/indikator/dist/katalog/${berkas}.json`;
}
