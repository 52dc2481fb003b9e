import type { Bahasa } from 'indikator';
import { say } from '../calculator/showCalculated.js';
import { element } from './element.js';
import type { Span } from './locate.js';
import { words } from './words.js';
import type { Finding, Outcome } from './work.js';

/** Shows the issues of the definition, each as a button that leads to its place, and the formula. */
export function showOutcome(
  { findings, contoh, mathml }: Outcome,
  bahasa: Bahasa,
  select: (span: Span) => void,
): void {
  const kata = words[bahasa];
  const good = contoh === 0 ? kata.tidakAdaMasalah : `${kata.tidakAdaMasalah} ${kata.contohCocok(contoh)}`;
  say(element('ringkasan', HTMLElement), findings.length === 0 ? good : '');
  element('masalah', HTMLElement).replaceChildren(...findings.map((one) => issue(one, bahasa, select)));
  // `drawnFormula` escapes every label, so this text holds elements of MathML, spans and nothing else.
  const drawn = new DOMParser().parseFromString(mathml ?? '', 'text/html');
  element('rumus', HTMLElement).replaceChildren(...drawn.body.childNodes);
}

function issue(found: Finding, bahasa: Bahasa, select: (span: Span) => void): HTMLLIElement {
  const code = document.createElement('code');
  code.textContent = found.code;
  const place = document.createElement('small');
  place.textContent = words[bahasa].baris(found.baris);
  const button = document.createElement('button');
  button.type = 'button';
  button.append(code, ` ${found.text} `, place);
  button.addEventListener('click', () => select(found.span));
  const item = document.createElement('li');
  item.append(button);
  return item;
}
