import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Bahasa } from 'indikator';
import { APP_PAGE } from '../app/appPath.js';
import { type Html, html } from '../page/html.js';
import { type Page, REPOSITORY, rootOf } from '../page/page.js';
import type { Entry } from '../search/entry.js';
import { guidesIn, KATALOG, pagePathOf, projectDocuments } from './documents.js';
import type { LinkOf } from './highlight.js';
import { renderMarkdown } from './markdown.js';

/** A document that was read: its page, and what the search finds of it. */
export interface DocumentPage {
  readonly page: Page;
  readonly entries: readonly Entry[];
  /** Pictures of the repository that it shows. */
  readonly images: readonly string[];
}

const words = {
  id: {
    panduan: 'Panduan',
    proyek: 'Proyek',
    ubah: 'Usulkan perbaikan halaman ini',
    sebelum: 'Sebelumnya',
    sesudah: 'Berikutnya',
  },
  en: {
    panduan: 'Guides',
    proyek: 'The project',
    ubah: 'Suggest a change to this page',
    sebelum: 'Previous',
    sesudah: 'Next',
  },
} as const;

/** The pages of all documents: guides in both languages, the project in English. */
export function documentPages(linkOf: Readonly<Record<Bahasa, LinkOf>>): DocumentPage[] {
  return [
    ...guidesIn('id').map((file) => documentPage(file, 'id', linkOf.id)),
    ...guidesIn('en').map((file) => documentPage(file, 'en', linkOf.en)),
    ...projectDocuments.map((file) => documentPage(file, 'en', linkOf.en)),
  ];
}

function documentPage(file: string, bahasa: Bahasa, linkOf: LinkOf): DocumentPage {
  const path = pagePathOf(file) ?? '';
  const images: string[] = [];
  const resolve = (link: string) => addressOf(link, file, bahasa, images);
  const text = readFileSync(file, 'utf8');
  const { isi, bagian } = renderMarkdown(text, { resolve, linkOf });
  const judul = titleOf(file);
  const isGlossary = file.startsWith('docs/istilah');
  const isProject = projectDocuments.includes(file);
  const entries = bagian.map((one, i) => ({
    judul: i === 0 ? judul : one.judul,
    induk: i === 0 ? '' : judul,
    teks: one.teks,
    alamat: i === 0 ? path : `${path}#${one.id}`,
    jenis: isProject ? ('proyek' as const) : ('panduan' as const),
    bahasa,
  }));
  const page: Page = {
    path,
    bahasa,
    judul,
    uraian: (bagian[0]?.teks ?? judul).trim().slice(0, 200),
    sisi: sideOf(file, bahasa),
    isi: html`<article class="prose${isGlossary ? ' glossary' : ''}">${isi}</article>${isProject ? '' : nextTo(file, bahasa)}
<p class="edit"><a href="${REPOSITORY}/edit/main/${file}">${words[bahasa].ubah}</a></p>`,
    ...(isProject ? { satuBahasa: true as const } : {}),
  };
  return { page, entries, images };
}

/** The heading of a document; of the README what it is about. */
export function titleOf(file: string): string {
  if (file === 'README.md') return 'About indikator';
  if (file === 'README.id.md') return 'Tentang indikator';
  return /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file;
}

/** A link of a document: to a page of the site, or to the file in the repository. */
function addressOf(link: string, from: string, bahasa: Bahasa, images: string[]): string {
  if (/^(?:[a-z]+:|#)/.test(link)) return link;
  const [path = '', place] = link.split('#');
  const file = posix.join(posix.dirname(from), path);
  const page = pagePathOf(file);
  if (page !== undefined) return `~/${page}${place === undefined ? '' : `#${place}`}`;
  if (file === KATALOG) return `${rootOf(bahasa)}katalog/index.html`;
  // What a reader of the repository starts, a visitor of the site sees at once.
  if (file === 'examples/app/README.md') return `~/${APP_PAGE}`;
  if (!existsSync(file)) throw new Error(`${from} links to ${link}, which is not there`);
  if (/\.(?:png|svg)$/.test(file)) {
    images.push(file);
    return `~/images/${posix.basename(posix.dirname(file))}-${posix.basename(file)}`;
  }
  return `${REPOSITORY}/blob/main/${file}`;
}

function sideOf(file: string, bahasa: Bahasa): Html {
  const list = (files: readonly string[]) =>
    html`<ul>${files.map((one) => html`<li><a href="~/${pagePathOf(one)}"${one === file ? html` aria-current="page"` : ''}>${titleOf(one)}</a></li>`)}</ul>`;
  const kata = words[bahasa];
  const project = bahasa === 'en' && html`<p>${kata.proyek}</p>${list(projectDocuments)}`;
  return html`<p>${kata.panduan}</p>${list(guidesIn(bahasa))}${project}`;
}

function nextTo(file: string, bahasa: Bahasa): Html {
  const files = guidesIn(bahasa);
  const place = files.indexOf(file);
  const link = (other: string | undefined, word: string, rel: string) =>
    other !== undefined &&
    html`<a rel="${rel}" href="~/${pagePathOf(other)}"><small>${word}</small>${titleOf(other)}</a>`;
  const kata = words[bahasa];
  return html`<nav class="next" aria-label="${kata.panduan}">${link(files[place - 1], kata.sebelum, 'prev')}${link(files[place + 1], kata.sesudah, 'next')}</nav>`;
}
