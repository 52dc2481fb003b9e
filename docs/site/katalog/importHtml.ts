import type { Bahasa, Indikator } from 'indikator';
import { type Html, html } from '../page/html.js';
import { codeBlock } from '../text/highlight.js';
import type { Definition } from './definitions.js';
import { words } from './words.js';

/** Code that takes a definition from the package, in each language that it is for. */
export function importHtml({ entri, definisi, jenis }: Definition, bahasa: Bahasa): Html {
  const blocks = [
    [
      'TypeScript',
      'typescript',
      jenis === 'indikator' ? evaluation(definisi) : `import { ${entri.id} } from 'indikator/katalog';`,
    ],
    ['JSON', 'typescript', jsonCode(entri.id, entri.berkas)],
    ['PHP', 'php', phpCode(entri.id, entri.berkas)],
  ] as const;
  return html`<div class="imports">${blocks.map(([name, language, code]) => html`<h3>${name}</h3>${codeBlock(code, language)}`)}</div>
<details class="json"><summary>${words[bahasa].json}</summary>${codeBlock(JSON.stringify(definisi, null, 2), 'json')}</details>`;
}

function evaluation({ id, variabel, contoh }: Indikator): string {
  const example = contoh?.[0]?.data ?? {};
  const data = Object.keys(variabel).map((name) => {
    const value = Object.entries(example).find(([key]) => key === name)?.[1];
    return `  ${name}: ${value === undefined ? 0 : /^\d{1,15}$/.test(value) ? value : `'${value}'`},`;
  });
  return `import { evaluate, explain } from 'indikator';
import { ${id} } from 'indikator/katalog';

const hasil = evaluate(${id}, {
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
