import { type Html, html } from '../page/html.js';
import { type Page, REPOSITORY } from '../page/page.js';
import type { Entry } from '../search/entry.js';
import { codeBlock, type LinkOf } from '../text/highlight.js';
import { type Links, renderInline, renderMarkdown } from '../text/markdown.js';
import type { ApiName, Field } from './apiName.js';
import { addressOf, taskOf, tasks } from './tasks.js';

/** Where each public name stands. Of two that differ in their first letter alone, each has its own place. */
export function apiLinks(names: readonly ApiName[]): LinkOf {
  const places = new Map(names.map((one) => [one.nama, addressOf(one)]));
  return (name) => places.get(name);
}

/** A page for each task, and one that lists all names. */
export function apiPages(names: readonly ApiName[]): Page[] {
  const linkOf = apiLinks(names);
  const links: Links = { linkOf, resolve: (link) => resolve(link, linkOf) };
  const used = Object.keys(tasks).filter((folder) => names.some((one) => taskOf(one) === folder));
  const ofTask = (folder: string) => inOrder(names.filter((one) => taskOf(one) === folder));
  return [indexPage(used, ofTask, links), ...used.map((folder) => taskPage(folder, used, ofTask, links))];
}

/** What the search finds of the API. */
export function apiEntries(names: readonly ApiName[]): Entry[] {
  return inOrder(names).flatMap((one) =>
    (['id', 'en'] as const).map((bahasa) => ({
      judul: one.nama,
      induk: one.jenis,
      teks: firstParagraph(one.uraian),
      alamat: addressOf(one).slice('~/'.length),
      jenis: 'api' as const,
      bahasa,
    })),
  );
}

/** Functions first: who looks for a task looks for what does it. */
function inOrder(names: readonly ApiName[]): ApiName[] {
  const rank = ({ jenis }: ApiName) => (jenis === 'function' ? 0 : jenis === 'constant' ? 1 : 2);
  return [...names].sort((a, b) => rank(a) - rank(b));
}

function resolve(link: string, linkOf: LinkOf): string {
  if (!link.startsWith('api:')) return link;
  const href = linkOf(link.slice('api:'.length).split('.')[0] ?? '');
  if (href === undefined)
    throw new Error(`a doc comment links to ${link.slice('api:'.length)}, which is no public name`);
  return href;
}

type OfTask = (folder: string) => readonly ApiName[];

function indexPage(folders: readonly string[], ofTask: OfTask, links: Links): Page {
  const list = (
    folder: string,
  ) => html`<section><h2 id="${folder}"><a href="~/en/api/${folder}.html">${tasks[folder]}</a></h2>
<dl class="names">${ofTask(folder).map(
    (one) =>
      html`<div><dt><a href="${addressOf(one)}"><code>${one.nama}</code></a> <small>${one.jenis}</small></dt><dd>${renderInline(firstParagraph(one.uraian), links)}</dd></div>`,
  )}</dl></section>`;
  return {
    path: 'en/api/index.html',
    bahasa: 'en',
    judul: 'API',
    uraian: 'Every public name of indikator, by task.',
    satuBahasa: true,
    sisi: side(folders),
    isi: html`<h1>API</h1><p>Every public name, by what it is for, in the order in which data flows.</p>${folders.map(list)}`,
  };
}

function taskPage(folder: string, folders: readonly string[], ofTask: OfTask, links: Links): Page {
  const own = ofTask(folder);
  const judul = tasks[folder] ?? folder;
  return {
    path: `en/api/${folder}.html`,
    bahasa: 'en',
    judul,
    uraian: `${judul}: ${own.map(({ nama }) => nama).join(', ')}`.slice(0, 200),
    satuBahasa: true,
    sisi: side(folders, folder, own),
    isi: html`<h1>${judul}</h1>${own.map((one) => section(one, links))}`,
  };
}

function side(folders: readonly string[], here?: string, own: readonly ApiName[] = []): Html {
  const names = html`<ul>${own.map(({ nama }) => html`<li><a href="#${nama}"><code>${nama}</code></a></li>`)}</ul>`;
  return html`<p><a href="~/en/api/index.html">API</a></p><ul>${folders.map(
    (folder) =>
      html`<li><a href="~/en/api/${folder}.html"${folder === here ? html` aria-current="page"` : ''}>${tasks[folder]}</a>${folder === here ? names : ''}</li>`,
  )}</ul>`;
}

function section(one: ApiName, links: Links): Html {
  const from = one.dari.map((entry) => html`<code>${entry}</code>`);
  const { nama, jenis, file, baris, uraian, deklarasi, parameter, anggota, contoh } = one;
  return html`<section class="name"><h2 id="${nama}"><code>${nama}</code></h2>
<p class="meta">${jenis} · ${from.map((code, i) => html`${i > 0 ? ', ' : ''}${code}`)} · <a href="${REPOSITORY}/blob/main/${file}#L${baris}">source of ${nama}</a></p>
${codeBlock(deklarasi, 'typescript', (name) => (name === nama ? undefined : links.linkOf?.(name)))}
${renderMarkdown(uraian, links).isi}
${table(`Parameters of ${nama}`, parameter, links)}${table(`Properties of ${nama}`, anggota, links)}
${contoh.map((text) => renderMarkdown(text, links).isi)}</section>`;
}

function table(caption: string, fields: readonly Field[], links: Links): Html | '' {
  if (fields.length === 0) return '';
  const row = ({ nama, tipe, opsional, uraian }: Field) =>
    html`<div><dt><code class="field">${nama}${opsional ? '?' : ''}</code> ${typeCode(tipe, links)}</dt><dd>${renderMarkdown(uraian, links).isi}</dd></div>`;
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
