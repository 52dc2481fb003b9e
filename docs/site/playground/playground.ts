// The page where a visitor writes or opens a definition, fills in figures, and sees what comes of them. The text in the editor is
// the definition; the other ways to write one change that text. Everything happens in the browser.

import type { Bahasa, Indikator } from 'indikator';
import type { Dialek } from 'indikator/sql';
import type { Filled } from '../calculator/calculate.js';
import { asTyped, inputsHtml } from '../calculator/calculatorHtml.js';
import { filledIn, say, showCalculated, showSteps } from '../calculator/showCalculated.js';
import { dialects, queryOf } from '../sql/queryOf.js';
import { makeDefinitionForm } from './definitionForm.js';
import { makeEditor } from './editor.js';
import { element } from './element.js';
import { examples } from './examples.js';
import { makeFormulaPanel } from './formulaPanel.js';
import { makeOpenPanels } from './openPanels.js';
import { readHash, type Shared, shareHash } from './share.js';
import { showOutcome } from './showOutcome.js';
import { makeTabs } from './tabs.js';
import { words } from './words.js';
import { type Outcome, reportOf, work } from './work.js';

const bahasa: Bahasa = document.documentElement.lang === 'en' ? 'en' : 'id';
const kata = words[bahasa];
const page = element('isi', HTMLElement);
const isian = element('isian', HTMLElement);
const contoh = element('contoh', HTMLSelectElement);
const laporan = element('laporan', HTMLDetailsElement);
const sql = element('sql', HTMLDetailsElement);
const dialek = element('dialek', HTMLSelectElement);

const NOTHING: Filled = { data: {}, target: '', metode: '' };

let outcome: Outcome = { findings: [], contoh: 0 };
/** What is filled in, also for variables that are not there at the moment. */
let filled: Filled = NOTHING;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** The fields on the page, with nothing filled in. */
let fieldsOf = '';

const editor = makeEditor(element('editor', HTMLElement), kata.json, () => showSoon());
const setDefinition = (definisi: object) => editor.set(JSON.stringify(definisi, null, 2));
const form = makeDefinitionForm(bahasa, setDefinition);
const formula = makeFormulaPanel(bahasa, setDefinition, () => editor.text());
const openTab = makeTabs(element('cara', HTMLElement), refresh);
makeOpenPanels(bahasa, (indikator) => {
  filled = { ...filled, data: {}, target: '' };
  setDefinition(indikator);
});

/** Shows all of it now, so what waits to be shown need not be shown again. */
function show(): void {
  clearTimeout(waiting);
  outcome = work(editor.text(), filled, bahasa);
  const { indikator } = outcome;
  if (indikator !== undefined) showFields(indikator);
  showOutcome(outcome, bahasa, (span) => {
    openTab('json');
    editor.select(span);
  });
  editor.mark(outcome.findings);
  if (indikator !== undefined && outcome.calculated !== undefined)
    showCalculated(page, outcome.calculated, indikator, bahasa);
  else showNothing();
  showReport();
  showQuery();
  refresh();
}

function showNothing(): void {
  const place = page.querySelector('[data-hasil]');
  say(place, kata.ringkas(outcome.findings.length));
  place?.classList.remove('waiting');
  place?.classList.add('failed');
  showSteps(page, {});
}

/** The panels follow the definition, but for the one that is being written in. */
function refresh(): void {
  form.show(outcome.indikator);
  formula.show(outcome.indikator);
}

/** Fields are made anew only when they would be others, so that nobody loses the one that is being typed in. */
function showFields(indikator: Indikator): void {
  const now = inputsHtml(indikator, bahasa, NOTHING).text;
  if (now === fieldsOf) return;
  fieldsOf = now;
  // The template escapes labels, so this text holds our own elements and nothing else.
  isian.innerHTML = inputsHtml(indikator, bahasa, filled).text;
}

function showReport(): void {
  const frame = laporan.querySelector('iframe');
  if (!laporan.open || frame === null || outcome.indikator === undefined) return;
  frame.srcdoc = reportOf(outcome.indikator, filled, new Date().getFullYear(), bahasa) ?? '';
}

function showQuery(): void {
  if (!sql.open || outcome.indikator === undefined) return;
  const known = (Object.keys(dialects) as Dialek[]).find((name) => name === dialek.value);
  element('kueri', HTMLElement).textContent = (known && queryOf(outcome.indikator, known)) ?? kata.tanpaSql;
}

/** Waits until the visitor has stopped typing, so that a screen reader is not interrupted at every key. */
function showSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(show, 200);
}

function load(shared: Shared): void {
  filled = { data: shared.data, target: shared.target, metode: shared.metode };
  fieldsOf = '';
  editor.set(shared.definisi);
  show();
}

function loadExample(index: number): void {
  const example = examples[index];
  if (example === undefined) return;
  const { definisi, data, target = '' } = example;
  load({ definisi: JSON.stringify(definisi, null, 2), data: asTyped(data, bahasa), target, metode: '' });
}

async function share(): Promise<void> {
  history.replaceState(null, '', shareHash({ definisi: editor.text(), ...filled }));
  const copied = await navigator.clipboard?.writeText(location.href).then(
    () => true,
    () => false,
  );
  say(element('tersalin', HTMLElement), copied ? kata.tersalin : kata.alamatDiubah);
}

function start(): void {
  contoh.append(...examples.map(({ nama }, i) => new Option(nama, String(i))));
  contoh.addEventListener('change', () => loadExample(Number(contoh.value)));
  isian.addEventListener('input', () => {
    if (outcome.indikator !== undefined) {
      const now = filledIn(isian, outcome.indikator);
      filled = { ...now, data: { ...filled.data, ...now.data } };
    }
    showSoon();
  });
  isian.closest('form')?.addEventListener('submit', (event) => event.preventDefault());
  element('bagikan', HTMLButtonElement).addEventListener('click', () => void share());
  laporan.addEventListener('toggle', showReport);
  sql.addEventListener('toggle', showQuery);
  dialek.addEventListener('change', showQuery);
  const shared = readHash(location.hash);
  if (shared === undefined) loadExample(0);
  else load(shared);
  openTab(
    shared === undefined
      ? (new URLSearchParams(location.hash.slice(1)).get('buka') ?? 'formulir')
      : 'formulir',
  );
}

start();
addEventListener('hashchange', () => {
  const shared = readHash(location.hash);
  if (shared !== undefined) load(shared);
});
