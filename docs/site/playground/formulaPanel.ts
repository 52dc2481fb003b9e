import { type Bahasa, formatIssue, type Indikator } from 'indikator';
import { say } from '../calculator/showCalculated.js';
import { element } from './element.js';
import { formulaText, type Notasi, withFormula } from './formula.js';
import { locate } from './locate.js';

/** Makes the panel where a formula is written; `changed` is given the definition with that formula. */
export function makeFormulaPanel(
  bahasa: Bahasa,
  changed: (definisi: object) => void,
  definitionText: () => string,
): { readonly show: (indikator: Indikator | undefined) => void } {
  const text = element('rumus-teks', HTMLTextAreaElement);
  const choice = element('notasi', HTMLSelectElement);
  const notasi = (): Notasi => (choice.value === 'latex' ? 'latex' : 'teks');
  let shown: Indikator | undefined;

  function read(): void {
    const made = withFormula(currentFields(definitionText()), text.value, notasi());
    const sentences = made.ok ? [] : made.issues.map((issue) => formatIssue(issue, bahasa));
    say(element('e-rumus', HTMLElement), sentences.join(' '));
    text.setAttribute('aria-invalid', String(!made.ok));
    if (made.ok) changed(made.value);
  }

  function write(indikator: Indikator): void {
    text.value = formulaText(indikator, notasi());
    say(element('e-rumus', HTMLElement), '');
    text.removeAttribute('aria-invalid');
  }

  text.addEventListener('input', read);
  choice.addEventListener('change', () => shown !== undefined && write(shown));
  return {
    show: (indikator) => {
      shown = indikator;
      if (indikator !== undefined && document.activeElement !== text) write(indikator);
    },
  };
}

/** The parts of the definition that is there, sound or not; of a text that is no object none but an id. */
function currentFields(text: string): Readonly<Record<string, unknown>> {
  const located = locate(text);
  const value = located.ok ? located.value : undefined;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject
    ? (value as Record<string, unknown>)
    : { id: 'indikator', nama: 'Indikator', satuan: 'persen' };
}
