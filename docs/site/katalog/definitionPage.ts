import type { Bahasa, Pergantian } from 'indikator';
import type { ButirAcuan, DaftarAcuan } from 'indikator/katalog';
import { type Html, html } from '../page/html.js';
import { type Page, REPOSITORY, rootOf } from '../page/page.js';
import { definitionPath } from './definitionPath.js';
import type { Definition } from './definitions.js';
import { importHtml } from './importHtml.js';
import { indikatorHtml } from './indikatorHtml.js';
import { memberPath, membersOf } from './memberPage.js';
import { scaleHtml } from './scaleHtml.js';
import { sourcesHtml, sureness } from './sourcesHtml.js';
import { levels, words } from './words.js';

/** Whether the catalogue has a definition under an id. */
export type IsKnown = (id: string) => boolean;

/** The page of one definition. */
export function definitionPage(definition: Definition, bahasa: Bahasa, isKnown: IsKnown): Page {
  const { entri, file, baris, jenis } = definition;
  const kata = words[bahasa];
  const edit = `${REPOSITORY}/edit/main/${file}`;
  return {
    path: definitionPath(entri.id, bahasa),
    bahasa,
    judul: entri.nama,
    uraian: `${entri.nama}: ${kata.jenisKata[jenis]}, ${entri.rujukan.join(', ')}`.slice(0, 200),
    ...(jenis === 'indikator' ? { skrip: ['calculator.js', 'dialect.js'] } : {}),
    isi: html`<article class="definition"><p class="crumbs"><a href="${rootOf(bahasa)}katalog/index.html">${kata.judul}</a>${entri.urusan.map((kode) => html` · ${kode}`)}</p>
<h1 lang="id">${entri.nama}</h1>
<p class="meta">${kata.jenisKata[jenis]} <code>${entri.id}</code> · ${entri.tingkat.length > 0 && html`${levels(entri.tingkat, bahasa)} · `}${sureness(entri.keyakinan, bahasa)}</p>
${replacement(definition, bahasa, isKnown)}
${body(definition, bahasa, isKnown)}
${sources(definition, bahasa)}
<section><h2>${kata.pemakaian}</h2>${importHtml(definition, bahasa)}</section>
<p class="edit"><a href="${edit}">${kata.ubah}</a> · <a href="${REPOSITORY}/blob/main/${file}#L${Math.max(1, baris)}">${kata.lihat}</a>${
      jenis === 'indikator' &&
      html` · <a data-edit href="${rootOf(bahasa)}playground/index.html">${kata.cobaUbah}</a>`
    }</p></article>`,
  };
}

function body({ definisi, jenis }: Definition, bahasa: Bahasa, isKnown: IsKnown): Html {
  const link = (id: string) => (isKnown(id) ? `~/${definitionPath(id, bahasa)}` : undefined);
  const kata = words[bahasa];
  switch (jenis) {
    case 'indikator':
      return indikatorHtml(definisi, bahasa, link);
    case 'skala':
      return html`<section><h2>${kata.skala}</h2>${scaleHtml(definisi, bahasa)}${definisi.catatan !== undefined && html`<p lang="id">${definisi.catatan}</p>`}</section>`;
    case 'daftar':
      return html`<section><h2>${kata.butir}</h2>${membersHtml(definisi, bahasa)}${definisi.catatan !== undefined && html`<p lang="id">${definisi.catatan}</p>`}</section>`;
    case 'dokumen':
      return html`<section><h2>${kata.tabelResmi}</h2><p><a href="~/katalog/tabel/${definisi.id}.html">${kata.bukaTabel}</a></p>
<iframe class="table" src="~/katalog/tabel/${definisi.id}.html" title="${kata.tabelResmi}: ${definisi.judul}"></iframe></section>
<section><h2>${kata.indikator}</h2><ul lang="id">${membersOf(definisi).map(
        ({ id, nama }) => html`<li><a href="~/${memberPath(definisi.id, id, bahasa)}">${nama}</a></li>`,
      )}</ul></section>`;
  }
}

/** The members of a list; the column of groups where there are any. */
function membersHtml({ butir }: DaftarAcuan, bahasa: Bahasa): Html {
  const kata = words[bahasa];
  const isGrouped = butir.some(({ kelompok }) => kelompok !== undefined);
  const row = ({ kode, nama, kelompok }: ButirAcuan) =>
    html`<tr><td>${kode}</td><td>${nama}</td>${isGrouped && html`<td>${kelompok}</td>`}</tr>`;
  return html`<div class="scroll" tabindex="0"><table><thead><tr><th>${kata.kodeButir}</th><th>${kata.nama}</th>${isGrouped && html`<th>${kata.kelompok}</th>`}</tr></thead><tbody lang="id">${butir.map(row)}</tbody></table></div>`;
}

function sources({ definisi }: Definition, bahasa: Bahasa): Html | '' {
  const { rujukan = [] } = definisi;
  return rujukan.length === 0
    ? ''
    : html`<section><h2>${words[bahasa].sumber}</h2>${sourcesHtml(rujukan, bahasa)}</section>`;
}

function replacement({ definisi, jenis }: Definition, bahasa: Bahasa, isKnown: IsKnown): Html[] {
  if (jenis !== 'indikator' && jenis !== 'skala') return [];
  const kata = words[bahasa];
  const list = (title: string, all: readonly Pergantian[] = []) =>
    all.length === 0
      ? []
      : html`<aside class="replaced" aria-label="${title}"><strong>${title}</strong><ul>${all.map((one) => other(one, bahasa, isKnown))}</ul></aside>`;
  return [list(kata.digantikan, definisi.digantikan), list(kata.menggantikan, definisi.menggantikan)].flat();
}

function other({ nama, id, sejak, alasan }: Pergantian, bahasa: Bahasa, isKnown: IsKnown): Html {
  const name =
    id !== undefined && isKnown(id) ? html`<a href="~/${definitionPath(id, bahasa)}">${nama}</a>` : nama;
  return html`<li><span lang="id">${name}</span>${sejak !== undefined && html` <small>${words[bahasa].sejak(sejak)}</small>`}${alasan !== undefined && html` <small lang="id">${alasan}</small>`}</li>`;
}
