import type { Bahasa, Indikator } from 'indikator';
import { html } from '../page/html.js';
import { element } from './element.js';
import { words } from './words.js';

/** The form of a definition: it shows one, and says how it is changed. */
export interface DefinitionForm {
  readonly show: (indikator: Indikator | undefined) => void;
}

/** Makes the form of names, units and rounding; `changed` is given the definition that it makes. */
export function makeDefinitionForm(bahasa: Bahasa, changed: (definisi: object) => void): DefinitionForm {
  const form = element('formulir', HTMLFormElement);
  const variables = element('f-variabel', HTMLElement);
  let shown: Indikator | undefined;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => shown !== undefined && changed(changedBy(form, shown)));
  return {
    show: (indikator) => {
      const isTyping = form.contains(document.activeElement);
      const before = shown;
      shown = indikator ?? shown;
      if (indikator === undefined || (isTyping && before !== undefined)) return;
      field(form, 'f-nama').value = indikator.nama;
      field(form, 'f-satuan').value = indikator.satuan;
      field(form, 'f-polaritas').value = indikator.polaritas ?? '';
      field(form, 'f-digit').value =
        indikator.pembulatan === undefined ? '' : String(indikator.pembulatan.digit);
      // The template escapes labels, so this text holds our own elements and nothing else.
      variables.innerHTML =
        html`${Object.entries(indikator.variabel).map(([id, variabel]) => variableHtml(id, variabel, bahasa))}`.text;
    },
  };
}

function variableHtml(
  id: string,
  { label, satuan = '', jenis }: Indikator['variabel'][string],
  bahasa: Bahasa,
) {
  const kata = words[bahasa];
  return html`<fieldset><legend>${kata.variabelKe(id)}</legend><label>${kata.label}<input id="fl-${id}" value="${label}" autocomplete="off"></label>
<label>${kata.satuan}<input id="fs-${id}" value="${satuan}" autocomplete="off"></label>
<label class="check"><input type="checkbox" id="fc-${id}"${jenis === 'cacah' ? html` checked` : ''}> ${kata.cacah}</label></fieldset>`;
}

function field(form: HTMLElement, id: string): HTMLInputElement | HTMLSelectElement {
  const found = form.querySelector(`#${CSS.escape(id)}`);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`the form has no ${id}`);
}

/** The definition with what the form says; what is empty there is not stated. */
function changedBy(form: HTMLElement, indikator: Indikator): object {
  const value = (id: string) => field(form, id).value.trim();
  const stated = (name: string, text: string) => (text === '' ? {} : { [name]: text });
  const { polaritas: _, pembulatan, variabel, ...rest } = indikator;
  const digit = value('f-digit');
  const changedVariabel = Object.entries(variabel).map(([id, own]) => {
    const { satuan: _unit, jenis: _kind, ...kept } = own;
    const box = field(form, `fc-${id}`);
    const isCount = box instanceof HTMLInputElement && box.checked;
    const jenis = isCount ? { jenis: 'cacah' } : own.jenis === 'ukuran' ? { jenis: 'ukuran' } : {};
    return [id, { ...kept, label: value(`fl-${id}`), ...stated('satuan', value(`fs-${id}`)), ...jenis }];
  });
  return {
    ...rest,
    nama: value('f-nama'),
    satuan: value('f-satuan'),
    ...stated('polaritas', value('f-polaritas')),
    ...(digit === '' ? {} : { pembulatan: { digit: Number(digit), mode: pembulatan?.mode ?? 'half-up' } }),
    variabel: Object.fromEntries(changedVariabel),
  };
}
