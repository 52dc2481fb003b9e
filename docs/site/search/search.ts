// The search of every page: guides first, then names of the API, then the catalogue, then what the project says of itself.

import { findKatalog } from 'indikator/katalog/indeks';
import { type Found, finder } from './finder.js';
import { words } from './words.js';

declare global {
  var indikatorSearch: Parameters<typeof finder>[0];
}

const lang = document.documentElement.lang === 'en' ? 'en' : 'id';
const kata = words[lang];
const find = finder(globalThis.indikatorSearch, findKatalog, lang);

const dialog = document.createElement('dialog');
dialog.id = 'pencarian';
dialog.setAttribute('aria-label', kata.cari);
dialog.innerHTML = `<form method="dialog"><label for="kata-cari"></label><input id="kata-cari" type="text" autocomplete="off" spellcheck="false"><button></button></form><p role="status"></p><div class="found"></div>`;
document.body.append(dialog);

const input = part('input', HTMLInputElement);
const status = part('[role=status]', HTMLElement);
const list = part('.found', HTMLElement);
part('label', HTMLElement).textContent = kata.apa;
part('button', HTMLElement).textContent = kata.tutup;
let root = '';

function part<E extends HTMLElement>(selector: string, kind: new () => E): E {
  const found = dialog.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search has no ${selector}`);
  return found;
}

function show(): void {
  const groups = find(input.value);
  const count = groups.reduce((all, { found }) => all + found.length, 0);
  status.textContent = input.value.trim() === '' ? '' : kata.ditemukan(count);
  list.replaceChildren(...groups.flatMap(({ judul, found }) => [heading(judul), items(found)]));
}

function heading(text: string): HTMLElement {
  const made = document.createElement('h2');
  made.textContent = text;
  return made;
}

function items(found: readonly Found[]): HTMLElement {
  const made = document.createElement('ul');
  made.append(...found.map(item));
  return made;
}

function item({ judul, induk, teks, alamat }: Found): HTMLElement {
  const made = document.createElement('li');
  const link = document.createElement('a');
  link.href = root + alamat;
  const name = document.createElement('strong');
  name.textContent = judul;
  const inside = document.createElement('small');
  inside.textContent = [induk, teks].filter((one) => one !== '').join(' · ');
  link.append(name, inside);
  made.append(link);
  return made;
}

/** Arrows go from the input through all that was found, and back. */
function step(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.max(0, Math.min(stops.length - 1, here + by))]?.focus();
}

input.addEventListener('input', show);
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  list.querySelector('a')?.click();
});
dialog.addEventListener('keydown', step);
list.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) dialog.close();
});
addEventListener('indikator-search', (event) => {
  root = (event as CustomEvent<string>).detail;
  if (!dialog.open) dialog.showModal();
  input.select();
});
