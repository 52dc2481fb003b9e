import type { Bahasa, Indikator } from 'indikator';
import type { Calculated, Filled, Told } from './calculate.js';
import { words } from './words.js';

/** What is filled in. */
export function filledIn(form: HTMLElement, indikator: Indikator): Filled {
  const value = (id: string) =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`#${CSS.escape(id)}`)?.value ?? '';
  const data = Object.fromEntries(Object.keys(indikator.variabel).map((id) => [id, value(`v-${id}`)]));
  return { data, target: value('target'), metode: value('metode') };
}

/** Shows what was computed, and what is wrong at its field. */
export function showCalculated(
  form: HTMLElement,
  outcome: Calculated,
  indikator: Indikator,
  bahasa: Bahasa,
): void {
  const { capaian, masalah, masalahTarget } = outcome;
  showSteps(form, outcome);
  showResult(form, outcome, indikator, bahasa);
  for (const id of Object.keys(indikator.variabel)) complain(form, `e-${id}`, `v-${id}`, masalah[id] ?? []);
  complain(form, 'e-target', 'target', masalahTarget);
  const achieved = form.querySelector<HTMLElement>('[data-capaian]');
  say(achieved, capaian === undefined ? '' : figure(capaian, bahasa));
  if (achieved !== null) achieved.dataset['tercapai'] = String(capaian?.tercapai ?? '');
}

/** The result; without one what hinders it, such as a denominator that is a difference of 0, or that figures are still to be filled in. */
function showResult(
  form: HTMLElement,
  { hasil, masalah }: Calculated,
  indikator: Indikator,
  bahasa: Bahasa,
): void {
  const place = form.querySelector('[data-hasil]');
  const kata = words[bahasa];
  const isWrong = Object.keys(masalah).length > 0;
  const ofFormula = Object.entries(masalah).flatMap(([id, said]) =>
    Object.hasOwn(indikator.variabel, id) ? [] : said,
  );
  const why = ofFormula.length > 0 ? ofFormula.join(' ') : isWrong ? kata.perbaiki : kata.isi;
  say(place, hasil === undefined ? why : figure(hasil, bahasa));
  place?.classList.toggle('failed', isWrong);
  place?.classList.toggle('waiting', hasil === undefined && !isWrong);
}

/** Shows the steps of what there is, and nothing of what there is not. */
export function showSteps(
  form: HTMLElement,
  { hasil, capaian }: Pick<Calculated, 'hasil' | 'capaian'>,
): void {
  for (const box of form.querySelectorAll<HTMLElement>('[data-capaian-box]'))
    box.hidden = capaian === undefined;
  list(form.querySelector('[data-langkah]'), hasil?.langkah ?? []);
  list(form.querySelector('[data-langkah-capaian]'), capaian?.langkah ?? []);
}

function figure({ teks, eksak, tercapai }: Told, bahasa: Bahasa): string {
  const kata = words[bahasa];
  const parts = [kata.tepatnya(eksak)];
  if (tercapai !== undefined) parts.push(tercapai ? kata.tercapai : kata.belumTercapai);
  return `${teks} (${parts.join('; ')})`;
}

/** A live region that is set to what it says already would be read out again at every key. */
export function say(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

function complain(form: HTMLElement, place: string, field: string, sentences: readonly string[]): void {
  say(form.querySelector(`#${CSS.escape(place)}`), sentences.join(' '));
  form.querySelector(`#${CSS.escape(field)}`)?.setAttribute('aria-invalid', String(sentences.length > 0));
}

function list(place: Element | null, lines: readonly string[]): void {
  const items = lines.map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  });
  place?.replaceChildren(...items);
}
