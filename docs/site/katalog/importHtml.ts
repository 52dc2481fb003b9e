import type { Bahasa, Indikator } from 'indikator';
import { type Html, html } from '../page/html.js';
import { columnsOf, dialects, queryOf } from '../sql/queryOf.js';
import { codeBlock } from '../text/highlight.js';
import type { Definition } from './definitions.js';
import { words } from './words.js';

/** Code that takes a definition from the package, in each language that it is for. */
export function importHtml(definition: Definition, bahasa: Bahasa): Html {
  const { entri, definisi, jenis } = definition;
  const blocks = [
    [
      'TypeScript',
      'typescript',
      jenis === 'indikator'
        ? evaluation(definisi, entri.id)
        : `import { ${entri.id} } from 'indikator/katalog';`,
    ],
    ['JSON', 'typescript', jsonCode(entri.id, entri.berkas)],
    ['PHP', 'php', phpCode(entri.id, entri.berkas)],
  ] as const;
  return html`<div class="imports">${blocks.map(([name, language, code]) => html`<h3>${name}</h3>${codeBlock(code, language)}`)}</div>
${jenis === 'indikator' && sqlHtml(definisi, bahasa)}
<details class="json"><summary>${words[bahasa].json}</summary>${codeBlock(JSON.stringify(definisi, null, 2), 'json')}</details>`;
}

/** The call that makes a query, and the query, which dialect.js writes for the database chosen; nothing where a database cannot compute the indicator. */
function sqlHtml(indikator: Indikator, bahasa: Bahasa): Html | '' {
  const query = queryOf(indikator, 'postgresql');
  if (query === undefined) return '';
  const columns = Object.entries(columnsOf(indikator)).map(
    ([id, { tipe }]) => `    ${id}: { tipe: '${tipe}' },`,
  );
  const code = `import { toSql } from 'indikator/sql';
import { ${indikator.id} } from 'indikator/katalog';

const kueri = toSql(${indikator.id}, {
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
export function evaluation({ id, variabel, contoh }: Indikator, exported: string): string {
  const example = contoh?.[0]?.data ?? {};
  const data = Object.keys(variabel).map((name) => {
    const value = Object.entries(example).find(([key]) => key === name)?.[1];
    return `  ${name}: ${value === undefined ? 0 : /^\d{1,15}$/.test(value) ? value : `'${value}'`},`;
  });
  const isMember = exported !== id;
  const taken = isMember
    ? `const indikator = findIndikator(${exported}, { id: '${id}' });
if (indikator === undefined) throw new Error('${id}');
`
    : '';
  return `import { evaluate, explain${isMember ? ', findIndikator' : ''} } from 'indikator';
import { ${exported} } from 'indikator/katalog';

${taken}const hasil = evaluate(${isMember ? 'indikator' : id}, {
${data.join('\n')}
});
console.log(hasil.ok ? explain(hasil).teks : hasil.issues);`;
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
  return `$json = file_get_contents('node_modules/indikator/dist/katalog/${berkas}.json');
$definisi = json_decode($json, true)${key};`;
}
