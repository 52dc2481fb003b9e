import type { Bahasa } from 'indikator';
import { bidangUrusan } from 'indikator/katalog';
import { type Html, html, jsonScript } from '../page/html.js';
import type { Page } from '../page/page.js';
import { definitionPath } from './definitionPath.js';
import type { Definition } from './definitions.js';
import { sureness } from './sourcesHtml.js';
import { levels, words } from './words.js';

const affairs = new Map(bidangUrusan.butir.map(({ kode, nama }) => [kode, nama]));
const affair = (kode: string) => `${kode} ${affairs.get(kode) ?? ''}`.trim();

/** The list of all definitions, with filters that filter.js makes work. */
export function listPage(definitions: readonly Definition[], bahasa: Bahasa): Page {
  const kata = words[bahasa];
  const isIndicator = ({ jenis }: Definition) => jenis === 'indikator';
  const indicators = definitions.filter(isIndicator).length;
  const inOrder = [
    ...definitions.filter(isIndicator).sort(byAffair),
    ...definitions.filter((one) => !isIndicator(one)),
  ];
  return {
    path: `${bahasa === 'id' ? '' : 'en/'}katalog/index.html`,
    bahasa,
    judul: kata.judul,
    uraian: kata.pengantar(indicators),
    skrip: ['filter.js'],
    isi: html`<h1>${kata.judul}</h1><p>${kata.pengantar(indicators)}</p>
${filters(definitions, bahasa)}
<p role="status" data-count>${definitions.length} ${kata.ditemukan}</p>
<p data-empty hidden>${kata.kosong}</p>
<ul class="definitions">${inOrder.map((one) => row(one, bahasa))}</ul>
${jsonScript('kata', { ditemukan: kata.ditemukan })}`,
  };
}

/** By the code of the first affair, then by name; what has no affair comes last. */
function byAffair({ entri: a }: Definition, { entri: b }: Definition): number {
  const [codeA = '~', codeB = '~'] = [a.urusan[0], b.urusan[0]];
  return codeA === codeB ? a.nama.localeCompare(b.nama, 'id') : codeA < codeB ? -1 : 1;
}

function filters(definitions: readonly Definition[], bahasa: Bahasa): Html {
  const kata = words[bahasa];
  const entries = definitions.map(({ entri }) => entri);
  const codes = [...new Set(entries.flatMap(({ urusan }) => urusan))].sort();
  const rules = [...new Set(entries.flatMap(({ rujukan }) => rujukan))].sort((a, b) =>
    a.localeCompare(b, 'id'),
  );
  const used = [...new Set(entries.flatMap(({ tingkat }) => tingkat))];
  return html`<form class="filters" data-filters role="search" aria-label="${kata.judul}">
<label class="wide">${kata.cari}<input type="search" name="kata" autocomplete="off"></label>
${choice(
  'urusan',
  kata.urusan,
  codes.map((kode) => [kode, affair(kode)]),
  bahasa,
)}
${choice(
  'tingkat',
  kata.tingkat,
  used.map((one) => [one, kata.tingkatKata[one]]),
  bahasa,
)}
${choice(
  'rujukan',
  kata.peraturan,
  rules.map((one) => [one, one]),
  bahasa,
)}
${choice('keyakinan', kata.keyakinan, Object.entries(kata.keyakinanKata), bahasa)}
${choice('jenis', kata.jenis, Object.entries(kata.jenisKata), bahasa)}
<button type="reset">${kata.hapus}</button></form>`;
}

function choice(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  bahasa: Bahasa,
): Html {
  return html`<label>${label}<select name="${name}"><option value="">${words[bahasa].semua}</option>${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></label>`;
}

function row({ entri, jenis }: Definition, bahasa: Bahasa): Html {
  const { id, nama, urusan, tingkat, keyakinan } = entri;
  const kata = words[bahasa];
  const about = [kata.jenisKata[jenis], ...urusan.map(affair), levels(tingkat, bahasa)]
    .filter((text) => text !== '')
    .join(' · ');
  return html`<li data-id="${id}" data-jenis="${jenis}" data-keyakinan="${keyakinan}"><a href="~/${definitionPath(id, bahasa)}" lang="id">${nama}</a> <small>${about}</small> ${sureness(keyakinan, bahasa)}</li>
`;
}
