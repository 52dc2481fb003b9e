import type { TitikTren } from '../hitung/kinerja.js';
import { gambar } from '../tampil/unsur.js';
import { persen, sumbuOf } from './sumbu.js';

const ATAS = 16;
const TINGGI = 92;

interface Titik {
  readonly x: string;
  readonly y: number;
}

/** Realisasi and target since the start of the year, quarter by quarter; a quarter without a figure has no point. */
export function drawTren(tren: readonly TitikTren[], kalimat: string): SVGSVGElement {
  const nilai = tren.map(({ agregat }) => (agregat === undefined ? undefined : Number(agregat.desimal)));
  const target = tren.map((satu) => (satu.target === undefined ? undefined : Number(satu.target.nilai)));
  const { ujung, tanda } = sumbuOf(Math.max(...[...nilai, ...target].map((satu) => satu ?? 0)), 3);
  const y = (satu: number) => ATAS + TINGGI - (satu / ujung) * TINGGI;
  // The numbers of the axis stand on the left, so that the first quarter begins to their right.
  const titikOf = (semua: readonly (number | undefined)[]) =>
    semua.map((satu, i): Titik | undefined =>
      satu === undefined ? undefined : { x: persen(24 + i * 23, 100), y: y(satu) },
    );
  return gambar(
    'svg',
    { class: 'tren', role: 'img', 'aria-label': kalimat },
    ...tanda.flatMap(({ nilai: satu, teks }) => [
      gambar('line', { x1: '0', x2: '100%', y1: y(satu), y2: y(satu), class: 'sumbu' }),
      gambar('text', { x: 0, y: y(satu) - 3 }, teks),
    ]),
    ...ruas(titikOf(target), 'target'),
    ...ruas(titikOf(nilai), 'realisasi'),
    ...tren.map((_, i) =>
      gambar(
        'text',
        { x: persen(24 + i * 23, 100), y: ATAS + TINGGI + 16, 'text-anchor': 'middle' },
        `T${i + 1}`,
      ),
    ),
  );
}

/** Lines between neighbours that both have a figure, and a mark at each. */
function ruas(titik: readonly (Titik | undefined)[], kelas: string): SVGElement[] {
  const garis = titik.flatMap((dari, i) => {
    const ke = titik[i + 1];
    if (dari === undefined || ke === undefined) return [];
    return [gambar('line', { x1: dari.x, x2: ke.x, y1: dari.y, y2: ke.y, class: kelas })];
  });
  const tanda = titik.flatMap((satu) =>
    satu === undefined ? [] : [gambar('circle', { cx: satu.x, cy: satu.y, r: 4, class: kelas })],
  );
  return [...garis, ...tanda];
}
