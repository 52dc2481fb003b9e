import { readFileSync } from 'node:fs';
import { type Bahasa, defineIndikator, formatAngka, persentase } from 'indikator';
import { APP_PAGE } from '../app/appPath.js';
import { calculatorHtml } from '../calculator/calculatorHtml.js';
import { drawnFormula } from '../page/drawnFormula.js';
import { Html, html } from '../page/html.js';
import { type Page, REPOSITORY, rootOf } from '../page/page.js';
import { codeBlock, type LinkOf } from '../text/highlight.js';
import { scrolling } from '../text/markdown.js';
import type { Figures } from './figures.js';
import { words } from './words.js';

/** The indicator of the ten lines. */
const pmks = defineIndikator({
  id: 'pmksTertangani',
  nama: 'Persentase PMKS tertangani',
  satuan: 'persen',
  variabel: {
    terlayani: { label: 'PMKS terlayani', bagianDari: 'seluruh' },
    seluruh: { label: 'Seluruh PMKS' },
  },
  formula: persentase('terlayani', 'seluruh'),
});

/** What the first page says of the package as it is. */
export interface State {
  readonly versi: string;
  readonly figures: Figures;
  /** How many indicators the catalogue has. */
  readonly definitions: number;
}

/** The first page of a language. */
export function landingPage(bahasa: Bahasa, state: State, linkOf: LinkOf): Page {
  const { versi, figures, definitions } = state;
  const kata = words[bahasa];
  const [sebelum, tautan, sesudah] = kata.aplikasi;
  return {
    path: bahasa === 'id' ? 'index.html' : 'en/index.html',
    bahasa,
    judul: 'indikator',
    uraian: kata.uraian,
    skrip: ['calculator.js'],
    isi: html`<div class="hero"><h1>${kata.judul}</h1><p class="lead">${kata.uraian}</p>
<div class="install">${codeBlock('npm install indikator', 'sh')}</div>
<p class="meta">${kata.versi} ${versi} · <a href="${REPOSITORY}">${kata.sumber}</a> · ${kata.syarat}</p></div>
<section class="doors" aria-label="${kata.pintu}">${kata
      .doors(definitions)
      .map(
        ([path, judul, teks]) =>
          html`<a href="${rootOf(bahasa)}${path}"><strong>${judul}</strong><span>${teks}</span></a>`,
      )}</section>
<p>${sebelum} <a href="~/${APP_PAGE}">${tautan}</a>${sesudah}</p>
<section class="live"><h2>${kata.sepuluhBaris}</h2><p>${kata.tentangContoh}</p>
${codeBlock(tenLines(), 'typescript', linkOf)}
<h3>${kata.rumus}</h3>${scrolling(new Html(drawnFormula(pmks)))}
${calculatorHtml(pmks, bahasa, { terlayani: '23', seluruh: '160' })}</section>
<section><h2>${kata.dipercaya}</h2><ul class="figures">${trust(figures, bahasa)}</ul>
<p>${kata.asalAngka} <a href="~/en/project/quality.html">${kata.mutu}</a>.</p></section>`,
  };
}

/** The first block of code of the README, which the tests run. */
function tenLines(): string {
  return /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
}

function trust(figures: Figures, bahasa: Bahasa): Html[] {
  const number = (value: number | string) => formatAngka(value, { locale: bahasa });
  return words[bahasa]
    .trust(figures, number)
    .map(([figure, text]) => html`<li><strong>${figure}</strong> ${text}</li>`);
}
