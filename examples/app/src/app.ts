import { drawBullet } from './bullet.js';
import { semuaKinerja } from './data.js';
import { buildIsian } from './isian.js';
import { type Baris, nilai } from './nilai.js';
import { drawPohon, pohonOf, type Simpul } from './pohon.js';

function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html tidak mempunyai ${id}`);
  return found;
}

const pilihan = element('dokumen', HTMLSelectElement);
const place = {
  judul: element('judul', HTMLHeadingElement),
  instansi: element('instansi', HTMLParagraphElement),
  angka: element('angka', HTMLFormElement),
  kabar: element('kabar', HTMLParagraphElement),
  capaian: element('capaian', HTMLDivElement),
  gulir: element('gulir', HTMLDivElement),
  pohon: element('pohon', HTMLDivElement),
  pohonTeks: element('pohon-teks', HTMLUListElement),
};

/** What the last drawing has to undo before the next one. */
let undo: readonly (() => void)[] = [];

function open(index: number): void {
  const kinerja = semuaKinerja[index];
  if (kinerja === undefined) return;
  const { dokumen, realisasi } = kinerja;
  place.judul.textContent = dokumen.judul;
  place.instansi.textContent = `${dokumen.instansi.nama}, ${dokumen.tahun}`;
  const show = (data: Readonly<Record<string, string | null>>) => {
    const { baris, issues } = nilai(kinerja, data);
    showIssues(issues);
    say(issues.length === 0 ? 'Semua angka dapat dihitung.' : `${issues.length} angka perlu diperbaiki.`);
    for (const one of undo) one();
    const pohon = pohonOf(dokumen, baris);
    place.pohon.setAttribute('aria-label', `Pohon kinerja ${dokumen.instansi.nama}; teksnya di bawah gambar`);
    undo = [...showCapaian(baris), drawPohon(place.pohon, pohon)];
    reach();
    place.pohonTeks.replaceChildren(listItem(pohon));
  };
  const showIssues = buildIsian(place.angka, dokumen, realisasi, show);
  show(realisasi);
}

/** A drawing that is wider than its place can be scrolled by keyboard. */
function reach(): void {
  if (place.gulir.scrollWidth > place.gulir.clientWidth) place.gulir.tabIndex = 0;
  else place.gulir.removeAttribute('tabindex');
}

function say(text: string): void {
  if (place.kabar.textContent !== text) place.kabar.textContent = text;
}

function showCapaian(semua: readonly Baris[]): (() => void)[] {
  const parts = semua.map((baris) => ({ baris, ...article(baris) }));
  place.capaian.replaceChildren(...parts.map(({ made }) => made));
  // A chart measures its place, so the place has to be on the page first.
  return parts.map(({ baris, chart }) => drawBullet(chart, baris));
}

function article({ indikator, kalimat, langkah, tercapai }: Baris) {
  const made = document.createElement('article');
  const judul = document.createElement('h3');
  judul.textContent = indikator.nama;
  const chart = document.createElement('div');
  chart.className = 'bullet';
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', kalimat);
  const teks = document.createElement('p');
  teks.className = tercapai === undefined ? '' : tercapai ? 'tercapai' : 'belum';
  teks.textContent = kalimat;
  made.append(judul, chart, teks);
  if (langkah.length > 0) made.append(steps(langkah));
  return { made, chart };
}

function steps(langkah: readonly string[]): HTMLDetailsElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Cara menghitung';
  const list = document.createElement('ol');
  for (const satu of langkah) list.append(Object.assign(document.createElement('li'), { textContent: satu }));
  details.append(summary, list);
  return details;
}

function listItem({ teks, anak }: Simpul): HTMLLIElement {
  const li = document.createElement('li');
  li.append(teks);
  if (anak.length > 0) {
    const ul = document.createElement('ul');
    ul.append(...anak.map(listItem));
    li.append(ul);
  }
  return li;
}

pilihan.append(
  ...semuaKinerja.map(
    ({ dokumen }, i) => new Option(`${dokumen.instansi.nama}, ${dokumen.tahun}`, String(i)),
  ),
);
pilihan.addEventListener('change', () => open(Number(pilihan.value)));
addEventListener('resize', reach);
open(0);
