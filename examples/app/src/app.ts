import { formatPeriode, indikatorOf } from 'indikator';
import { dokumen } from './data/dokumen.js';
import { kecamatan } from './data/kecamatan.js';
import { isianContoh, kunciOf, terakhirTerisi, triwulan } from './hitung/isian.js';
import { hitungKinerja, hitungTren } from './hitung/kinerja.js';
import { keadaanOf } from './hitung/masalah.js';
import { ambilSimpanan, simpan } from './hitung/simpanan.js';
import { tabelWilayah } from './hitung/tabelWilayah.js';
import { buildCapaian, buildKunci } from './tampil/capaian.js';
import { buildFormulir } from './tampil/formulir.js';
import { reach } from './tampil/gulir.js';
import { buildPohon } from './tampil/pohon.js';
import { buildTabel } from './tampil/tabel.js';
import { wireUnduhan } from './tampil/unduhan.js';
import { tempat } from './tampil/unsur.js';

const pilihTriwulan = tempat('triwulan', HTMLSelectElement);
const pilihKecamatan = tempat('kecamatan', HTMLSelectElement);
const pilihIndikator = tempat('indikator', HTMLSelectElement);
const kabar = tempat('kabar', HTMLParagraphElement);

let isian = ambilSimpanan();
const kunci = () => kunciOf(pilihKecamatan.value, pilihTriwulan.value);
const sel = () => isian[kunci()] ?? {};

const formulir = buildFormulir(tempat('angka', HTMLFormElement), (id, teks) =>
  change({ ...isian, [kunci()]: { ...sel(), [id]: teks } }),
);

function change(baru: typeof isian): void {
  isian = baru;
  simpan(isian);
  draw();
}

/** Draws all that follows from what was typed; the fields themselves keep what they have. */
function draw(): void {
  const sampai = pilihTriwulan.value;
  const kinerja = hitungKinerja(isian, sampai);
  const tren = hitungTren(isian, triwulan);
  const salah = formulir.check(sel());
  say(salah === 0 ? 'Semua yang diisi dapat dihitung.' : `${salah} isian perlu diperbaiki.`);
  for (const satu of pilihKecamatan.options) {
    satu.textContent = `${kecamatan[satu.value]}: ${keadaanOf(isian[kunciOf(satu.value, sampai)])}`;
  }
  tempat('judul-capaian', HTMLHeadingElement).textContent =
    `Target dan realisasi ${formatPeriode(sampai, { kumulatif: true })}`;
  keepOpen(
    tempat('capaian', HTMLDivElement),
    kinerja.map((satu, i) => buildCapaian(satu, tren[i] ?? [])),
  );
  drawTabel();
  tempat('pohon', HTMLDivElement).replaceChildren(buildPohon(kinerja));
}

function drawTabel(): void {
  const nama = pilihIndikator.selectedOptions[0]?.textContent ?? '';
  const sampai = pilihTriwulan.value;
  tempat('tabel', HTMLDivElement).replaceChildren(
    buildTabel(tabelWilayah(isian, pilihIndikator.value, sampai), nama, sampai),
  );
  reachTabel();
}

function reachTabel(): void {
  reach(tempat('tabel', HTMLDivElement), 'Tabel kecamatan dan triwulan, dapat digulir');
}

/** Draws anew without closing what a reader has opened. */
function keepOpen(place: HTMLElement, baru: readonly HTMLElement[]): void {
  const details = (dalam: ParentNode) => [...dalam.querySelectorAll('details')];
  const open = new Set(details(place).flatMap((satu) => (satu.open ? [nameOf(satu)] : [])));
  place.replaceChildren(...baru);
  for (const satu of details(place)) satu.open = open.has(nameOf(satu));
}

function nameOf(details: HTMLDetailsElement): string {
  return `${details.closest('article')?.querySelector('h3')?.textContent} ${details.className}`;
}

function say(text: string): void {
  if (kabar.textContent !== text) kabar.textContent = text;
}

/** Another kecamatan or quarter: other fields, then all that follows. */
function show(): void {
  formulir.fill(sel());
  draw();
}

tempat('judul', HTMLHeadingElement).textContent = dokumen.judul;
pilihTriwulan.append(...triwulan.map((satu) => new Option(formatPeriode(satu), satu)));
pilihTriwulan.value = terakhirTerisi(isian);
pilihKecamatan.append(...Object.entries(kecamatan).map(([kode, nama]) => new Option(nama, kode)));
pilihIndikator.append(...indikatorOf(dokumen).map(({ id, nama }) => new Option(nama, id)));
tempat('kunci', HTMLDivElement).append(...buildKunci());
pilihTriwulan.addEventListener('change', show);
pilihKecamatan.addEventListener('change', show);
pilihIndikator.addEventListener('change', drawTabel);
addEventListener('resize', reachTabel);
tempat('contoh', HTMLButtonElement).addEventListener('click', () => replace(isianContoh()));

function replace(baru: typeof isian): void {
  change(baru);
  formulir.fill(sel());
}

wireUnduhan({
  isian: () => isian,
  sel,
  nama: () => `${kecamatan[pilihKecamatan.value]}-${pilihTriwulan.value}`.replaceAll(' ', '-'),
  sampai: () => pilihTriwulan.value,
  replace,
  fill: (data) => replace({ ...isian, [kunci()]: { ...sel(), ...data } }),
});
show();
