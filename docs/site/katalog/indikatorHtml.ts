import { type Bahasa, formulaToProse, formulaToText, type Indikator, type Variabel } from 'indikator';
import { calculatorHtml } from '../calculator/calculatorHtml.js';
import { drawnFormula } from '../page/drawnFormula.js';
import { Html, html, type Part } from '../page/html.js';
import { scrolling } from '../text/markdown.js';
import { aggregationWords, joiningWords } from './aggregationWords.js';
import { scaleHtml } from './scaleHtml.js';
import { levels, words } from './words.js';

/** What is known of an indicator apart from its sources: formula, form, variables, properties, scale, aggregation. */
export function indikatorHtml(
  indikator: Indikator,
  bahasa: Bahasa,
  linkOf: (id: string) => string | undefined,
): Html {
  const kata = words[bahasa];
  const { skala, contoh } = indikator;
  return html`<section><h2>${kata.rumus}</h2>${scrolling(new Html(drawnFormula(indikator)))}
<details><summary>${kata.kataKata}</summary><p lang="id">${formulaToProse(indikator)}</p><p lang="id"><code>${formulaToText(indikator)}</code></p></details></section>
<section><h2>${kata.hitung}</h2>${contoh !== undefined && html`<p class="note">${kata.contoh}</p>`}${calculatorHtml(indikator, bahasa, contoh?.[0]?.data ?? {})}</section>
<section><h2>${kata.variabel}</h2>${variables(indikator, bahasa, linkOf)}</section>
<section><h2>${kata.sifat}</h2>${properties(indikator, bahasa)}${prose(indikator, bahasa)}</section>
${skala !== undefined && html`<section><h2>${kata.skala}: <span lang="id">${skala.nama}</span></h2>${scaleHtml(skala, bahasa)}</section>`}
<section><h2>${kata.agregasi}</h2><ul>${aggregationWords(indikator, bahasa).map((text) => html`<li>${text}</li>`)}</ul></section>`;
}

function variables(indikator: Indikator, bahasa: Bahasa, linkOf: (id: string) => string | undefined): Html {
  const kata = words[bahasa];
  const rows = Object.entries(indikator.variabel).map(([id, variabel]) => {
    const rules: Part[] = rulesOf(indikator, variabel, bahasa).map((text) => html`<li>${text}</li>`);
    if (variabel.indikator !== undefined) {
      const href = linkOf(variabel.indikator);
      const name =
        href === undefined
          ? html`<code>${variabel.indikator}</code>`
          : html`<a href="${href}"><code>${variabel.indikator}</code></a>`;
      rules.push(html`<li>${kata.indikatorLain}: ${name}</li>`);
    }
    return html`<div><dt><span lang="id">${variabel.label}</span> <code>${id}</code></dt><dd><ul>${rules}</ul></dd></div>`;
  });
  return html`<dl class="fields variables">${rows}</dl>`;
}

function rulesOf(indikator: Indikator, variabel: Variabel, bahasa: Bahasa): string[] {
  const kata = words[bahasa];
  const { satuan, jenis, minimum, maksimum, bagianDari } = variabel;
  return [
    satuan ?? [],
    jenis === 'cacah' ? kata.cacah : [],
    minimum === undefined ? [] : `${kata.palingSedikit} ${minimum}`,
    maksimum === undefined ? [] : `${kata.palingBanyak} ${maksimum}`,
    bagianDari === undefined
      ? []
      : `${kata.bagianDari}: ${indikator.variabel[bagianDari]?.label ?? bagianDari}`,
    joiningWords(variabel, bahasa),
  ].flat();
}

function properties(indikator: Indikator, bahasa: Bahasa): Html {
  const kata = words[bahasa];
  const {
    id,
    satuan,
    polaritas,
    kodeLuar = [],
    namaLain = [],
    tingkat = [],
    pembulatan,
    berlaku,
  } = indikator;
  const rows: readonly (readonly [string, Part])[] = [
    [kata.id, html`<code>${id}</code>`],
    [kata.satuan, html`<span lang="id">${satuan}</span>`],
    [kata.polaritas, polaritas === undefined ? kata.takDinyatakan : kata.polaritasKata[polaritas]],
    [kata.tingkat, levels(tingkat, bahasa)],
    [kata.kode, kodeLuar.map(({ sistem, kode }) => `${sistem} ${kode}`).join(', ')],
    [kata.namaLain, namaLain.join(', ')],
    [kata.pembulatan, pembulatan === undefined ? '' : kata.digit(pembulatan.digit)],
    [kata.berlaku, berlaku === undefined ? '' : kata.sejak(berlaku.sejak, berlaku.sampai)],
  ];
  return html`<dl class="properties">${rows.map(([name, value]) => value !== '' && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function prose({ makna, alasan, caraPerhitungan, catatan }: Indikator, bahasa: Bahasa): Html[] {
  const kata = words[bahasa];
  const parts = [
    [kata.makna, makna],
    [kata.alasan, alasan],
    [kata.cara, caraPerhitungan],
    [kata.catatan, catatan],
  ] as const;
  return parts.flatMap(([name, text]) =>
    text === undefined ? [] : html`<h3>${name}</h3><p lang="id">${text}</p>`,
  );
}
