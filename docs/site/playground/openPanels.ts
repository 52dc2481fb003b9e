import type { Bahasa, Indikator } from 'indikator';
import { html } from '../page/html.js';
import { element } from './element.js';
import { type Opened, openFile, openTable } from './openDocument.js';
import { words } from './words.js';

/** How much is said of one document. */
const MOST = 50;

/** Makes the panels that open a table or a file; `chosen` is given the indicator that the visitor takes of it. */
export function makeOpenPanels(bahasa: Bahasa, chosen: (indikator: Indikator) => void): void {
  const kata = words[bahasa];
  const place = element('jatuhkan', HTMLElement);
  const file = element('berkas', HTMLInputElement);

  function show(opened: Opened): void {
    const { indikator, masalah, judul } = opened;
    element('terbaca', HTMLElement).textContent =
      `${judul === '' ? '' : `${judul}: `}${kata.terbaca(indikator.length, masalah.length)}`;
    const list = element('pilihan', HTMLElement);
    // The template escapes what a stranger's file says, so this text holds our own elements and nothing else.
    list.innerHTML = html`${
      indikator.length > 0 &&
      html`<fieldset><legend>${kata.pilih}</legend>${indikator.map(
        ({ nama }, i) =>
          html`<label class="check"><input type="radio" name="terbaca" value="${i}"${i === 0 ? html` checked` : ''}> ${nama}</label>`,
      )}</fieldset>`
    }<ul class="said">${masalah.slice(0, MOST).map(({ text, tingkat }) => html`<li class="${tingkat}">${text}</li>`)}</ul>`.text;
    list.onchange = ({ target }) => {
      const one = target instanceof HTMLInputElement ? indikator[Number(target.value)] : undefined;
      if (one !== undefined) chosen(one);
    };
    const [first] = indikator;
    if (first !== undefined) chosen(first);
  }

  async function open(blob: File | undefined): Promise<void> {
    if (blob !== undefined) show(openFile(new Uint8Array(await blob.arrayBuffer()), year(), bahasa));
  }

  element('baca', HTMLButtonElement).addEventListener('click', () =>
    show(openTable(element('tabel', HTMLTextAreaElement).value, year(), bahasa)),
  );
  file.addEventListener('change', () => void open(file.files?.[0]));
  // A file that misses its place must not take the page away.
  for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, (event) => event.preventDefault());
  place.addEventListener('dragover', () => place.classList.add('over'));
  place.addEventListener('dragleave', () => place.classList.remove('over'));
  addEventListener('drop', (event) => {
    place.classList.remove('over');
    void open(event.dataTransfer?.files[0]);
  });
}

/** The year that a visitor gives for tables that name none. */
function year(): number | undefined {
  const { value } = element('tahun', HTMLInputElement);
  return /^\d{4}$/.test(value) ? Number(value) : undefined;
}
