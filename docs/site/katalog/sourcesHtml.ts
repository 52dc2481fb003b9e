import { type Bahasa, formatRujukan, type Rujukan } from 'indikator';
import { type Html, html } from '../page/html.js';
import { words } from './words.js';

/** The sources of a definition: each as a citation, how sure it is, when it is in force, where its text is. */
export function sourcesHtml(rujukan: readonly Rujukan[], bahasa: Bahasa): Html {
  const kata = words[bahasa];
  return html`<ul class="sources">${rujukan.map((one) => {
    const citation = formatRujukan(one).replace(/ \((?:menurut sumber kedua|belum diperiksa)\)$/, '');
    const text =
      one.tautan === undefined ? citation : html`<a href="${one.tautan}" rel="noopener">${citation}</a>`;
    const valid = one.berlaku && html` <small>${kata.sejak(one.berlaku.sejak, one.berlaku.sampai)}</small>`;
    return html`<li><span lang="id">${text}</span> ${sureness(one.keyakinan, bahasa)}${valid}${one.catatan !== undefined && html`<p class="note" lang="id">${one.catatan}</p>`}</li>`;
  })}</ul>`;
}

/** A word for how sure something is. */
export function sureness(keyakinan: Rujukan['keyakinan'], bahasa: Bahasa): Html {
  return html`<span class="sure sure-${keyakinan}">${words[bahasa].keyakinanKata[keyakinan]}</span>`;
}
