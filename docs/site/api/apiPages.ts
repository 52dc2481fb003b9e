import type { Bahasa } from 'indikator';
import { type Html, html } from '../page/html.js';
import { type Page, REPOSITORY, rootOf } from '../page/page.js';
import type { Entry } from '../search/entry.js';
import { codeBlock, type LinkOf } from '../text/highlight.js';
import { type Links, renderInline, renderMarkdown } from '../text/markdown.js';
import type { ApiName, Field } from './apiName.js';
import { addressOf, taskOf, tasks } from './tasks.js';
import { words } from './words.js';

/** Where each public name stands. Of two that differ in their first letter alone, each has its own place. */
export function apiLinks(names: readonly ApiName[], bahasa: Bahasa): LinkOf {
  const places = new Map(names.map((one) => [one.nama, addressOf(one, bahasa)]));
  return (name) => places.get(name);
}

/** A page for each task, and one that lists all names. What the sources say is English in both languages. */
export function apiPages(names: readonly ApiName[], bahasa: Bahasa): Page[] {
  const linkOf = apiLinks(names, bahasa);
  const api: Api = {
    bahasa,
    links: { linkOf, resolve: (link) => resolve(link, linkOf) },
    folders: Object.keys(tasks).filter((folder) => names.some((one) => taskOf(one) === folder)),
    ofTask: (folder) => inOrder(names.filter((one) => taskOf(one) === folder)),
  };
  return [indexPage(api), ...api.folders.map((folder) => taskPage(folder, api))];
}

/** What the search finds of the API. */
export function apiEntries(names: readonly ApiName[]): Entry[] {
  return inOrder(names).flatMap((one) =>
    (['id', 'en'] as const).map((bahasa) => ({
      judul: one.nama,
      induk: words[bahasa].jenis[one.jenis],
      teks: firstParagraph(one.uraian),
      alamat: addressOf(one, bahasa).slice('~/'.length),
      jenis: 'api' as const,
      bahasa,
      ...(one.jenis === 'function' ? { isFungsi: true as const } : {}),
    })),
  );
}

/** What is shown, and how. */
interface Api {
  readonly bahasa: Bahasa;
  readonly links: Links;
  readonly folders: readonly string[];
  readonly ofTask: (folder: string) => readonly ApiName[];
}

/** Functions first: who looks for a task looks for what does it, and first for what bears its name. */
function inOrder(names: readonly ApiName[]): ApiName[] {
  const rank = (one: ApiName) =>
    one.nama === taskOf(one) ? 0 : one.jenis === 'function' ? 1 : one.jenis === 'constant' ? 2 : 3;
  return [...names].sort((a, b) => rank(a) - rank(b));
}

function resolve(link: string, linkOf: LinkOf): string {
  if (!link.startsWith('api:')) return link;
  const href = linkOf(link.slice('api:'.length).split('.')[0] ?? '');
  if (href === undefined)
    throw new Error(`a doc comment links to ${link.slice('api:'.length)}, which is no public name`);
  return href;
}

const pageOf = (folder: string, bahasa: Bahasa) => `${rootOf(bahasa)}api/${folder}.html`;
const taskIn = (folder: string, bahasa: Bahasa) => tasks[folder]?.[bahasa] ?? folder;

function indexPage(api: Api): Page {
  const { bahasa, folders, ofTask, links } = api;
  const kata = words[bahasa];
  const list = (
    folder: string,
  ) => html`<section><h2 id="${folder}"><a href="${pageOf(folder, bahasa)}">${taskIn(folder, bahasa)}</a></h2>
<dl class="names">${ofTask(folder).map(
    (one) =>
      html`<div><dt><a href="${addressOf(one, bahasa)}"><code>${one.nama}</code></a> <small>${kata.jenis[one.jenis]}</small></dt><dd lang="en">${renderInline(firstParagraph(one.uraian), links)}</dd></div>`,
  )}</dl></section>`;
  return {
    path: pageOf('index', bahasa).slice('~/'.length),
    bahasa,
    judul: 'API',
    uraian: kata.semua,
    sisi: side(api),
    isi: html`<h1>API</h1><p>${kata.semua}</p>${languageNote(bahasa)}${folders.map(list)}`,
  };
}

function taskPage(folder: string, api: Api): Page {
  const { bahasa } = api;
  const own = api.ofTask(folder);
  const judul = taskIn(folder, bahasa);
  return {
    path: pageOf(folder, bahasa).slice('~/'.length),
    bahasa,
    judul,
    uraian: `${judul}: ${own.map(({ nama }) => nama).join(', ')}`.slice(0, 200),
    sisi: side(api, folder, own),
    isi: html`<h1>${judul}</h1>${languageNote(bahasa)}${own.map((one) => section(one, api))}`,
  };
}

/** Where the texts are in another language than the page, that is said. */
function languageNote(bahasa: Bahasa): Html | false {
  const { bahasaSumber } = words[bahasa];
  return bahasaSumber !== '' && html`<p class="note">${bahasaSumber}</p>`;
}

function side({ bahasa, folders }: Api, here?: string, own: readonly ApiName[] = []): Html {
  const names = html`<ul>${own.map(({ nama }) => html`<li><a href="#${nama}"><code>${nama}</code></a></li>`)}</ul>`;
  return html`<p><a href="${pageOf('index', bahasa)}">API</a></p><ul>${folders.map(
    (folder) =>
      html`<li><a href="${pageOf(folder, bahasa)}"${folder === here ? html` aria-current="page"` : ''}>${taskIn(folder, bahasa)}</a>${folder === here ? names : ''}</li>`,
  )}</ul>`;
}

function section(one: ApiName, { bahasa, links }: Api): Html {
  const kata = words[bahasa];
  const from = one.dari.map((entry) => html`<code>${entry}</code>`);
  const { nama, jenis, file, baris, uraian, deklarasi, parameter, anggota, contoh } = one;
  return html`<section class="name"><h2 id="${nama}"><code>${nama}</code></h2>
<p class="meta">${kata.jenis[jenis]} · ${from.map((code, i) => html`${i > 0 ? ', ' : ''}${code}`)} · <a href="${REPOSITORY}/blob/main/${file}#L${baris}">${kata.sumber(nama)}</a></p>
${codeBlock(deklarasi, 'typescript', (name) => (name === nama ? undefined : links.linkOf?.(name)))}
<div lang="en">${renderMarkdown(uraian, links).isi}</div>
${table(kata.parameter(nama), parameter, links)}${table(kata.anggota(nama), anggota, links)}
${contoh.map((text) => renderMarkdown(text, links).isi)}</section>`;
}

function table(caption: string, fields: readonly Field[], links: Links): Html | '' {
  if (fields.length === 0) return '';
  const row = ({ nama, tipe, opsional, uraian }: Field) =>
    html`<div><dt><code class="field">${nama}${opsional ? '?' : ''}</code> ${typeCode(tipe, links)}</dt><dd lang="en">${renderMarkdown(uraian, links).isi}</dd></div>`;
  return html`<h3>${caption}</h3><dl class="fields">${fields.map(row)}</dl>`;
}

/** A type in a line, with links of the names in it. */
function typeCode(tipe: string, { linkOf }: Links): Html {
  const parts = tipe.split(/\b([A-Z]\w*)\b/);
  return html`<code>${parts.map((part) => {
    const href = linkOf?.(part);
    return href === undefined ? part : html`<a href="${href}">${part}</a>`;
  })}</code>`;
}

/** The first paragraph, for lists. */
function firstParagraph(text: string): string {
  return (text.split(/\n\s*\n/)[0] ?? '').replaceAll('\n', ' ');
}
