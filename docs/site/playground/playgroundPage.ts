import type { Bahasa } from 'indikator';
import { achievementSteps } from '../calculator/calculatorHtml.js';
import { type Html, html } from '../page/html.js';
import type { Page } from '../page/page.js';
import { dialects } from '../sql/queryOf.js';
import { words } from './words.js';

/** The page where a definition is written, opened and tried; playground.js makes it work. */
export function playgroundPage(bahasa: Bahasa): Page {
  const kata = words[bahasa];
  return {
    path: `${bahasa === 'id' ? '' : 'en/'}playground/index.html`,
    bahasa,
    judul: kata.judul,
    uraian: kata.pengantar,
    skrip: ['playground.js'],
    gayaSendiri: true,
    isi: html`<h1>${kata.judul}</h1><p>${kata.pengantar}</p>
<div class="choices"><label>${kata.contoh} <select id="contoh"></select></label>
<button type="button" id="bagikan">${kata.bagikan}</button> <span role="status" id="tersalin"></span></div>
<div class="playground">
<section class="summary" aria-label="${kata.hasil}"><h2>${kata.hasil}</h2><p class="figure" role="status" data-hasil></p>
<div data-capaian-box hidden><h3>${kata.capaian}</h3><p class="figure" role="status" data-capaian></p></div></section>
<section class="data"><h2>${kata.data}</h2><form class="calculator"><div class="inputs" id="isian"></div></form></section>
<section class="definition-tabs"><h2>${kata.definisi}</h2>${tabs(kata.tab, kata.cara)}
${panel('formulir', formPanel(bahasa))}${panel('rumus', formulaPanel(bahasa))}${panel('tabel', tablePanel(bahasa))}${panel('berkas', filePanel(bahasa))}
${panel('json', html`<div id="editor"></div>`)}
<div id="terbaca" role="status"></div><div id="pilihan"></div></section>
<section class="details"><h2>${kata.masalah}</h2><p id="ringkasan"></p><ul id="masalah"></ul>
<h2>${kata.rumus}</h2><div id="rumus" class="scroll" tabindex="0"></div>
<h2>${kata.penjelasan}</h2><ol data-langkah></ol>${achievementSteps(bahasa)}
<details id="laporan"><summary>${kata.laporan}</summary><iframe class="table" title="${kata.laporan}" sandbox></iframe></details>
<details id="sql"><summary>${kata.sql}</summary><label>${kata.basisData} <select id="dialek">${Object.entries(
      dialects,
    ).map(
      ([name, text]) => html`<option value="${name}">${text}</option>`,
    )}</select></label><p class="note">${kata.petunjukSql}</p><pre tabindex="0"><code id="kueri"></code></pre></details></section>
</div>
<noscript><p>${kata.tanpaSkrip}</p></noscript>`,
  };
}

function tabs(names: Readonly<Record<string, string>>, label: string): Html {
  return html`<div role="tablist" aria-label="${label}" id="cara">${Object.entries(names).map(
    ([name, text], i) =>
      html`<button type="button" role="tab" id="tab-${name}" data-tab="${name}" aria-controls="panel-${name}" aria-selected="${String(i === 0)}">${text}</button>`,
  )}</div>`;
}

const panel = (name: string, isi: Html) =>
  html`<div role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}"${name === 'formulir' ? '' : html` hidden`}>${isi}</div>`;

function formPanel(bahasa: Bahasa): Html {
  const kata = words[bahasa];
  const { polaritasKata } = kata;
  return html`<form class="fields-form" id="formulir"><label>${kata.nama}<input id="f-nama" autocomplete="off"></label>
<label>${kata.satuan}<input id="f-satuan" autocomplete="off"></label>
<label>${kata.polaritas}<select id="f-polaritas">${Object.entries(polaritasKata).map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>
<label>${kata.digit}<input id="f-digit" type="number" placeholder="2" min="0" max="20" inputmode="numeric"></label>
<div id="f-variabel"></div><p class="note">${kata.petunjukFormulir}</p></form>`;
}

function formulaPanel(bahasa: Bahasa): Html {
  const kata = words[bahasa];
  return html`<div class="fields-form"><label>${kata.notasi}<select id="notasi">${Object.entries(
    kata.notasiKata,
  ).map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>
<label for="rumus-teks">${kata.rumusTeks}</label><textarea id="rumus-teks" rows="4" spellcheck="false" aria-describedby="h-rumus e-rumus"></textarea>
<p class="note" id="h-rumus">${kata.petunjukRumus}</p><p class="wrong" id="e-rumus"></p></div>`;
}

function tablePanel(bahasa: Bahasa): Html {
  const kata = words[bahasa];
  return html`<div class="fields-form"><label for="tabel">${kata.tempel}</label><textarea id="tabel" rows="8" spellcheck="false"></textarea>
<label>${kata.tahun}<input id="tahun" inputmode="numeric" autocomplete="off" maxlength="4"></label>
<button type="button" id="baca" class="main">${kata.baca}</button></div>`;
}

function filePanel(bahasa: Bahasa): Html {
  const kata = words[bahasa];
  return html`<div class="drop" id="jatuhkan"><label for="berkas">${kata.pilihBerkas}</label><input id="berkas" type="file" accept=".docx,.xlsx">
<p class="note">${kata.petunjukBerkas}</p></div>`;
}
