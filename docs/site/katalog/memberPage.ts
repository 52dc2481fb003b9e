import type { Bahasa, DokumenIku, Indikator } from 'indikator';
import { html } from '../page/html.js';
import { type Page, REPOSITORY, rootOf } from '../page/page.js';
import { definitionPath } from './definitionPath.js';
import type { Definition } from './definitions.js';
import { memberImportHtml } from './importHtml.js';
import { indikatorHtml } from './indikatorHtml.js';
import { sourcesHtml } from './sourcesHtml.js';
import { words } from './words.js';

/** The indicators of a document, in its order. */
export const membersOf = ({ sasaran }: DokumenIku): readonly Indikator[] =>
  sasaran.flatMap(({ indikator }) => indikator);

/** The path of the page of an indicator of a document. */
export const memberPath = (dokumen: string, id: string, bahasa: Bahasa) =>
  definitionPath(`${dokumen}-${id}`, bahasa);

/** The page of an indicator that a document of the catalogue defines for itself. */
export function memberPage(
  { definisi: dokumen, file }: Definition & { readonly jenis: 'dokumen' },
  indikator: Indikator,
  bahasa: Bahasa,
): Page {
  const kata = words[bahasa];
  const { id, nama, kode, rujukan = [] } = indikator;
  const ids = new Set(membersOf(dokumen).map((one) => one.id));
  const link = (other: string) => (ids.has(other) ? `~/${memberPath(dokumen.id, other, bahasa)}` : undefined);
  return {
    path: memberPath(dokumen.id, id, bahasa),
    bahasa,
    judul: nama,
    uraian: `${nama}: ${dokumen.judul}`.slice(0, 200),
    skrip: ['calculator.js', 'dialect.js'],
    isi: html`<article class="definition"><p class="crumbs"><a href="${rootOf(bahasa)}katalog/index.html">${kata.judul}</a> · <a href="~/${definitionPath(dokumen.id, bahasa)}" lang="id">${dokumen.judul}</a></p>
<h1 lang="id">${nama}</h1>
<p class="meta">${kata.jenisKata.indikator} <code>${id}</code>${kode !== undefined && html` · ${kata.kode} ${kode}`}</p>
${indikatorHtml(indikator, bahasa, link)}
${rujukan.length > 0 && html`<section><h2>${kata.sumber}</h2>${sourcesHtml(rujukan, bahasa)}</section>`}
<section><h2>${kata.pemakaian}</h2>${memberImportHtml(dokumen, indikator, bahasa)}</section>
<p class="edit"><a href="${REPOSITORY}/edit/main/${file}">${kata.ubah}</a> · <a data-edit href="${rootOf(bahasa)}playground/index.html">${kata.cobaUbah}</a></p></article>`,
  };
}
