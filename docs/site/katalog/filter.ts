// The filters of the list of the catalogue. What is chosen stands behind # in the address, so that it can be shared.

import { findKatalog } from 'indikator/katalog/indeks';
import { chosenIds, type Filters, filtersOf } from './chosenIds.js';

const form = document.querySelector<HTMLFormElement>('[data-filters]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-id]')];
const count = document.querySelector('[data-count]');
const empty = document.querySelector<HTMLElement>('[data-empty]');
const kata = JSON.parse(document.getElementById('kata')?.textContent ?? '{}') as {
  readonly ditemukan: string;
};

function show(filters: Filters): void {
  const ids = chosenIds(filters, findKatalog);
  const places = new Map([...ids].map((id, i) => [id, i]));
  const place = (row: HTMLElement) => places.get(row.dataset['id'] ?? '') ?? rows.length;
  for (const row of rows) row.hidden = place(row) === rows.length;
  // Words find the best first; without words the order of the page is kept.
  const inOrder = filters.cari.kata === undefined ? rows : rows.toSorted((a, b) => place(a) - place(b));
  rows[0]?.parentElement?.append(...inOrder);
  const text = `${ids.size} ${kata.ditemukan}`;
  if (count && count.textContent !== text) count.textContent = text;
  if (empty) empty.hidden = ids.size > 0;
}

function chosen(form: HTMLFormElement): URLSearchParams {
  const all = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  );
  return new URLSearchParams(all);
}

function update(form: HTMLFormElement): void {
  const params = chosen(form);
  history.replaceState(null, '', params.size > 0 ? `#${params}` : '#');
  show(filtersOf(params));
}

function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  show(filtersOf(chosen(form)));
}

if (form !== null) {
  restore(form);
  form.addEventListener('input', () => update(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only behind the event.
  form.addEventListener('reset', () => setTimeout(() => update(form)));
  addEventListener('hashchange', () => restore(form));
}
