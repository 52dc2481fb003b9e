// The page where a visitor edits a definition and data, and sees what comes of them. Everything happens in the browser.

import type { Bahasa } from 'indikator';
import { examples } from './examples.js';
import { type Words, words } from './words.js';
import { type Editor, type Finding, lineOf, type Outcome, work } from './work.js';

/** An element that index.html is known to have; a wrong id shows at once, when the page starts. */
function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no ${id}`);
  return found;
}

const editors: Readonly<Record<Editor, HTMLTextAreaElement>> = {
  definisi: element('definisi', HTMLTextAreaElement),
  data: element('data', HTMLTextAreaElement),
};
const contoh = element('contoh', HTMLSelectElement);
const bahasa = element('bahasa', HTMLSelectElement);
const shown = {
  hasil: element('hasil', HTMLParagraphElement),
  ringkasan: element('ringkasan', HTMLParagraphElement),
  masalah: element('masalah', HTMLUListElement),
  rumus: element('rumus', HTMLElement),
  penjelasan: element('penjelasan', HTMLOListElement),
};

const language = (): Bahasa => (bahasa.value === 'en' ? 'en' : 'id');

function load(index: number): void {
  const example = examples[index];
  if (example === undefined) return;
  editors.definisi.value = JSON.stringify(example.definisi, null, 2);
  editors.data.value = JSON.stringify(example.data, null, 2);
  show();
}

function translate(): void {
  const table = words[language()];
  document.documentElement.lang = language();
  document.title = `${table.judul} | indikator`;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = table[place.dataset.word as keyof Words];
    if (typeof word === 'string') place.textContent = word;
  }
}

function show(): void {
  const table = words[language()];
  const outcome = work(editors.definisi.value, editors.data.value, language());
  const failed = outcome.teks === undefined;
  say(shown.hasil, failed ? table.ringkas(outcome.findings.length) : resultText(outcome));
  shown.hasil.classList.toggle('failed', failed);
  say(shown.ringkasan, outcome.findings.length === 0 ? goodNews(outcome, table) : '');
  shown.masalah.replaceChildren(...outcome.findings.map((one) => item(button(one, table))));
  draw(outcome.mathml);
  shown.penjelasan.replaceChildren(...outcome.langkah.map((langkah) => item(langkah)));
  for (const [name, editor] of Object.entries(editors)) {
    const wrong = outcome.findings.some((one) => one.editor === name);
    editor.setAttribute('aria-invalid', String(wrong));
  }
}

const resultText = ({ teks, eksak }: Outcome) => `${teks} (= ${eksak})`;

function goodNews({ contoh: count }: Outcome, table: Words): string {
  return count === 0 ? table.tidakAdaMasalah : `${table.tidakAdaMasalah} ${table.contohCocok(count)}`;
}

/** A live region that is set to what it says already would be read out again at every key. */
function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function item(content: string | HTMLElement): HTMLLIElement {
  const li = document.createElement('li');
  li.append(content);
  return li;
}

/** An issue is a button that selects what it is about. */
function button(found: Finding, table: Words): HTMLButtonElement {
  const editor = editors[found.editor];
  const made = document.createElement('button');
  made.type = 'button';
  const code = document.createElement('code');
  code.textContent = found.code;
  const place = document.createElement('small');
  place.textContent = table.tempat(table[found.editor], lineOf(editor.value, found.span.start));
  made.append(code, ` ${found.text} `, place);
  made.addEventListener('click', () => select(editor, found));
  return made;
}

function select(editor: HTMLTextAreaElement, { span }: Finding): void {
  editor.focus();
  editor.setSelectionRange(span.start, span.end);
  const lineHeight = Number.parseFloat(getComputedStyle(editor).lineHeight);
  editor.scrollTop = (lineOf(editor.value, span.start) - 3) * lineHeight;
  editor.scrollLeft = 0;
}

/** `formulaToMathml` escapes every label, so this text holds MathML elements and nothing else. */
function draw(mathml: string | undefined): void {
  const page = new DOMParser().parseFromString(mathml ?? '', 'text/html');
  shown.rumus.replaceChildren(...page.body.childNodes);
  reach();
}

/** A formula that is wider than its place can be scrolled by keyboard. */
function reach(): void {
  if (shown.rumus.scrollWidth > shown.rumus.clientWidth) shown.rumus.tabIndex = 0;
  else shown.rumus.removeAttribute('tabindex');
}

let waiting: ReturnType<typeof setTimeout> | undefined;
/** Waits until the visitor has stopped typing, so that a screen reader is not interrupted at every key. */
function showSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(show, 300);
}

contoh.append(...examples.map(({ nama }, i) => new Option(nama, String(i))));
contoh.addEventListener('change', () => load(Number(contoh.value)));
bahasa.value = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'id';
bahasa.addEventListener('change', () => {
  translate();
  show();
});
addEventListener('resize', reach);
for (const editor of Object.values(editors)) editor.addEventListener('input', showSoon);
translate();
load(0);
