import type { Kinerja } from '../hitung/kinerja.js';
import { gambar } from '../tampil/unsur.js';
import { bidangOf } from './kelas.js';
import { persen, satuanSumbu, sumbuOf } from './sumbu.js';

const TINGGI = 36;

/** Target against realisasi: a bar for what was reached, a line for the target, behind them the classes of achievement. */
export function drawBullet({ indikator, agregat, target }: Kinerja, kalimat: string): SVGSVGElement {
  const nilai = agregat.ok ? Number(agregat.desimal) : undefined;
  const sasaran = target === undefined ? undefined : Number(target.nilai);
  const turun = indikator.polaritas === 'turun';
  const { ujung, tanda } = sumbuOf(Math.max(nilai ?? 0, (sasaran ?? 0) * (turun ? 1.6 : 1.1)), 3);
  const persegi = (dari: number, sampai: number, y: number, height: number, kelas: string) =>
    gambar('rect', { x: persen(dari, ujung), y, width: persen(sampai - dari, ujung), height, class: kelas });
  const bidang = sasaran === undefined ? [] : bidangOf(sasaran, turun, ujung);
  return gambar(
    'svg',
    { class: 'bullet', role: 'img', 'aria-label': kalimat },
    persegi(0, ujung, 0, TINGGI, 'dasar'),
    ...bidang.map(({ kelas, dari, sampai }) => persegi(dari, sampai, 0, TINGGI, `kelas kelas-${kelas}`)),
    ...(nilai === undefined ? [] : [persegi(0, nilai, 11, 14, 'batang')]),
    ...(sasaran === undefined ? [] : [garis(persen(sasaran, ujung))]),
    ...tanda.flatMap((satu, i) => tick(persen(satu.nilai, ujung), satu.teks, i, tanda.length)),
    gambar(
      'text',
      { x: '100%', y: TINGGI + 34, 'text-anchor': 'end', class: 'satuan' },
      satuanSumbu(indikator.satuan),
    ),
  );
}

function garis(x: string): SVGElement {
  return gambar('line', { x1: x, x2: x, y1: -3, y2: TINGGI + 3, class: 'garis' });
}

/** The first and the last number stay inside the drawing. */
function tick(x: string, teks: string, i: number, banyak: number): SVGElement[] {
  const anchor = i === 0 ? 'start' : i === banyak - 1 ? 'end' : 'middle';
  return [
    gambar('line', { x1: x, x2: x, y1: TINGGI, y2: TINGGI + 5, class: 'sumbu' }),
    gambar('text', { x, y: TINGGI + 18, 'text-anchor': anchor }, teks),
  ];
}
