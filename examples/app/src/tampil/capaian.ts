import { explainAgregat, explainCapaian, formatPeriode } from 'indikator';
import { drawBullet } from '../gambar/bullet.js';
import { namaKelas } from '../gambar/kelas.js';
import { satuanSumbu } from '../gambar/sumbu.js';
import { drawTren } from '../gambar/tren.js';
import { triwulan } from '../hitung/isian.js';
import { kalimatOf, kalimatTren } from '../hitung/kalimat.js';
import type { Kinerja, TitikTren } from '../hitung/kinerja.js';
import { unsur } from './unsur.js';

/** What the marks and colours of the drawings mean. */
export function buildKunci(): HTMLElement[] {
  const butir = (kelas: string, teks: string) =>
    unsur('li', {}, unsur('span', { class: `contoh ${kelas}`, 'aria-hidden': 'true' }), teks);
  return [
    unsur(
      'ul',
      { class: 'kunci' },
      butir('batang', 'realisasi'),
      butir('garis', 'target'),
      butir('titik-target', 'target dalam tren'),
    ),
    unsur(
      'p',
      { class: 'kunci-judul' },
      'Latar: predikat yang dicapai bila realisasi sampai di sana, menurut capaian terhadap target',
    ),
    unsur('ul', { class: 'kunci' }, ...namaKelas.map((teks, i) => butir(`kelas-${i}`, teks))),
  ];
}

/** One indicator: bullet chart, sentence, trend, what is missing, and how it was computed. */
export function buildCapaian(kinerja: Kinerja, tren: readonly TitikTren[]): HTMLElement {
  const kalimat = kalimatOf(kinerja);
  const { capaian, agregat, indikator } = kinerja;
  const keadaan = capaian.tercapai === undefined ? '' : capaian.tercapai ? 'tercapai' : 'belum';
  const kiri = unsur(
    'div',
    {},
    drawBullet(kinerja, kalimat),
    unsur('p', { class: `kalimat ${keadaan}` }, kalimat),
    ...(agregat.ok ? [] : [unsur('p', { class: 'catatan' }, agregat.issues[0]?.kalimat ?? '')]),
  );
  const kanan = unsur(
    'figure',
    {},
    unsur('figcaption', {}, `Tren sejak Januari, ${satuanSumbu(indikator.satuan)}`),
    drawTren(tren, `Tren ${indikator.nama}. ${kalimatTren(tren, triwulan)}`),
  );
  return unsur(
    'article',
    {},
    unsur('h3', {}, indikator.nama),
    unsur('div', { class: 'gambar' }, kiri, kanan),
    ...kelengkapan(kinerja),
    ...caraHitung(kinerja),
  );
}

function kelengkapan({ agregat }: Kinerja): HTMLElement[] {
  if (!agregat.ok || agregat.catatan.length === 0) return [];
  const { terpakai, gagal, hilang } = agregat.cakupan;
  const semua = terpakai.length + gagal.length + hilang.length;
  const judul = `Belum lengkap: ${terpakai.length} dari ${semua} isian kecamatan terhitung`;
  return [
    rincian(
      judul,
      agregat.catatan.map(({ kalimat }) => kalimat),
      'kelengkapan',
    ),
  ];
}

function caraHitung({ agregat, capaian }: Kinerja): HTMLElement[] {
  if (!agregat.ok) return [];
  const langkah = [
    ...explainAgregat(agregat).langkah,
    ...(capaian.ok ? explainCapaian(capaian).langkah : []),
  ];
  const kapan = agregat.untuk?.sampai;
  const judul = kapan === undefined ? '' : ` ${formatPeriode(kapan, { kumulatif: true })}`;
  return [rincian(`Cara menghitung${judul}`, langkah, 'cara')];
}

function rincian(judul: string, isi: readonly string[], kelas: string): HTMLDetailsElement {
  return unsur(
    'details',
    { class: kelas },
    unsur('summary', {}, judul),
    unsur('ol', {}, ...isi.map((satu) => unsur('li', {}, satu))),
  );
}
