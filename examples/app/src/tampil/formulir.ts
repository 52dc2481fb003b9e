import type { VariabelTerpakai } from 'indikator';
import { type IsianSel, variabel } from '../hitung/isian.js';
import { type Masalah, masalahOf } from '../hitung/masalah.js';
import { unsur } from './unsur.js';

/** A field for each variable, with what is to be said of it beside it. `changed` gets what was typed, field by field. */
export function buildFormulir(form: HTMLFormElement, changed: (id: string, teks: string) => void) {
  const semua = variabel.map((satu) => field(satu, changed));
  form.replaceChildren(...semua.map(({ row }) => row));
  form.onsubmit = (event) => event.preventDefault();
  return {
    /** Fills the fields with those of another kecamatan or quarter. */
    fill(sel: IsianSel): void {
      for (const { id, input } of semua) input.value = sel[id] ?? '';
    },
    /** Says at each field what is wrong with it; returns how many are wrong. */
    check(sel: IsianSel): number {
      const masalah = masalahOf(sel);
      for (const satu of semua) satu.show(masalah[satu.id]);
      return Object.values(masalah).filter(({ salah }) => salah).length;
    },
  };
}

function field(
  { id, definisi: { label, satuan } }: VariabelTerpakai,
  changed: (id: string, teks: string) => void,
) {
  const input = unsur('input', {
    id,
    inputmode: 'decimal',
    autocomplete: 'off',
    'aria-describedby': `${id}-kabar`,
  });
  const kabar = unsur('span', { id: `${id}-kabar`, class: 'kabar' });
  const nama = unsur('label', { for: id }, satuan === undefined ? label : `${label} (${satuan})`);
  input.addEventListener('input', () => changed(id, input.value));
  const show = (masalah: Masalah | undefined): void => {
    const salah = masalah?.salah === true;
    kabar.textContent = masalah?.kalimat ?? '';
    kabar.className = salah ? 'kabar salah' : 'kabar';
    input.setAttribute('aria-invalid', String(salah));
  };
  return { id, input, show, row: unsur('p', {}, nama, input, kabar) };
}
