import type { Bahasa, Indikator, Variabel } from 'indikator';
import { formatAngka } from 'indikator';
import { type Html, html, jsonScript } from '../page/html.js';
import { words } from './words.js';

/** Which methods there are to choose from where the definition names none, by its polarity; where more is better it need not. */
const methods = {
  turun: ['selisih', 'rasio-terbalik'],
  stabil: ['stabil'],
  none: ['rasio', 'selisih', 'rasio-terbalik', 'stabil'],
} as const;

const inWords: Readonly<Record<Bahasa, Readonly<Record<string, string>>>> = {
  id: {
    rasio: 'realisasi / target (makin tinggi makin baik)',
    selisih: '(2 x target - realisasi) / target (makin rendah makin baik)',
    'rasio-terbalik': 'target / realisasi (makin rendah makin baik)',
    stabil: 'jarak dari target (tepat pada target terbaik)',
  },
  en: {
    rasio: 'result / target (more is better)',
    selisih: '(2 x target - result) / target (less is better)',
    'rasio-terbalik': 'target / result (less is better)',
    stabil: 'distance from the target (on target is best)',
  },
};

/** What a form holds, as texts: of the variables by id, and of the target. */
export interface Given {
  readonly data: Readonly<Record<string, string>>;
  readonly target: string;
}

/** The form that computes an indicator, with the figures of an example; calculator.js of the site does it. */
export function calculatorHtml(
  indikator: Indikator,
  bahasa: Bahasa,
  example: Readonly<Record<string, string>>,
  target = '',
): Html {
  const kata = words[bahasa];
  return html`<form class="calculator" data-calculator aria-label="${kata.judul}">
${jsonScript('definisi', indikator)}
<div class="inputs">${inputsHtml(indikator, bahasa, { data: asTyped(example, bahasa), target })}</div>
<div class="outcome"><h3>${kata.hasil}</h3><p class="figure waiting" role="status" data-hasil>${kata.isi}</p>
<div data-capaian-box hidden><h3>${kata.capaian}</h3><p class="figure" role="status" data-capaian></p></div>
<h3>${kata.penjelasan}</h3><ol data-langkah></ol>${achievementSteps(bahasa)}
<p class="note">${kata.pengantar}</p></div>
</form>`;
}

/** A field for each variable, one for the target, and the method of achievement where it must be chosen. */
export function inputsHtml(indikator: Indikator, bahasa: Bahasa, { data, target }: Given): Html {
  const kata = words[bahasa];
  const fields = Object.entries(indikator.variabel).map(([id, variabel]) => {
    const hint = hintOf(indikator, variabel, bahasa);
    return html`<div class="field"><label for="v-${id}">${variabel.label}</label>
<input id="v-${id}" name="${id}" inputmode="decimal" autocomplete="off" value="${data[id] ?? ''}" aria-describedby="h-${id} e-${id}">
<small id="h-${id}">${hint}</small><p class="wrong" id="e-${id}"></p></div>`;
  });
  return html`${fields}<div class="field"><label for="target">${kata.target}</label>
<input id="target" autocomplete="off" value="${target}" aria-describedby="h-target e-target"><small id="h-target">${kata.petunjukTarget}</small><p class="wrong" id="e-target"></p></div>
${methodChoice(indikator, bahasa)}`;
}

/** Where the steps of an achievement are shown, when there is one. */
export function achievementSteps(bahasa: Bahasa): Html {
  return html`<div data-capaian-box hidden><h3>${words[bahasa].penjelasanCapaian}</h3><ol data-langkah-capaian></ol></div>`;
}

/** Figures of examples are plain decimals: people see them as they write them. */
export function asTyped(data: Readonly<Record<string, string>>, bahasa: Bahasa): Record<string, string> {
  const typed = (nilai: string) =>
    /^-?\d+(?:\.\d+)?$/.test(nilai) ? formatAngka(nilai, { locale: bahasa }) : nilai;
  return Object.fromEntries(Object.entries(data).map(([id, nilai]) => [id, typed(nilai)]));
}

function hintOf(indikator: Indikator, variabel: Variabel, bahasa: Bahasa): string {
  const kata = words[bahasa];
  const { satuan, jenis, minimum, maksimum, bagianDari } = variabel;
  const whole = bagianDari === undefined ? undefined : indikator.variabel[bagianDari]?.label;
  const parts = [
    satuan,
    jenis === 'cacah' ? kata.cacah : undefined,
    minimum === undefined ? undefined : kata.dari(minimum),
    maksimum === undefined ? undefined : kata.sampai(maksimum),
    whole === undefined ? undefined : kata.bagianDari(whole),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function methodChoice({ polaritas, capaian }: Indikator, bahasa: Bahasa): Html | '' {
  if (capaian?.metode !== undefined || polaritas === 'naik') return '';
  const kata = words[bahasa];
  return html`<div class="field"><label for="metode">${kata.metode}</label>
<select id="metode" aria-describedby="h-metode"><option value="">${kata.pilihMetode}</option>${methods[
    polaritas ?? 'none'
  ].map(
    (one) => html`<option value="${one}">${inWords[bahasa][one]}</option>`,
  )}</select><small id="h-metode">${kata.petunjukMetode}</small></div>`;
}
