// The form that computes one indicator, on the first page and on that of every definition.

import { type Bahasa, safeParseIndikator } from 'indikator';
import { shareHash } from '../playground/share.js';
import { calculate } from './calculate.js';
import { filledIn, showCalculated } from './showCalculated.js';

const bahasa: Bahasa = document.documentElement.lang === 'en' ? 'en' : 'id';
const form = document.querySelector<HTMLFormElement>('[data-calculator]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const text = form.querySelector('#definisi')?.textContent ?? '';
  const parsed = safeParseIndikator(JSON.parse(text));
  if (!parsed.ok) return;
  const indikator = parsed.value;
  const edit = document.querySelector<HTMLAnchorElement>('[data-edit]');
  const update = () => {
    const filled = filledIn(form, indikator);
    showCalculated(form, calculate(indikator, filled, bahasa), indikator, bahasa);
    if (edit) edit.hash = shareHash({ definisi: JSON.stringify(indikator, null, 2), ...filled });
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  update();
}
