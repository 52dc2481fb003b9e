import { type Bahasa, formatAngka, type Kelas, type Skala } from 'indikator';
import { type Html, html } from '../page/html.js';
import { words } from './words.js';

const WIDTH = 420;
const HEIGHT = 46;

/** A scale, drawn where its classes have ends, with a table of its classes: of what none of them has there is no column. */
export function scaleHtml(skala: Skala, bahasa: Bahasa): Html {
  const kata = words[bahasa];
  const columns = [
    { judul: kata.predikat, isi: ({ predikat }: Kelas) => predikat },
    { judul: kata.sebutan, isi: ({ sebutan }: Kelas) => sebutan },
    { judul: kata.rentang, isi: (kelas: Kelas) => rangeText(kelas, bahasa) },
    { judul: kata.nilai, isi: ({ nilai }: Kelas) => nilai },
  ].filter(({ isi }) => skala.kelas.some((kelas) => isi(kelas) !== undefined));
  const rows = skala.kelas.map(
    (kelas) => html`<tr>${columns.map(({ isi }) => html`<td>${isi(kelas)}</td>`)}</tr>`,
  );
  return html`${drawing(skala, bahasa)}<div class="scroll" tabindex="0"><table><thead><tr>${columns.map(({ judul }) => html`<th>${judul}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** The ends of a class in signs; undefined: it has none. */
function rangeText({ bawah, atas }: Kelas, bahasa: Bahasa): string | undefined {
  const number = (nilai: string) => formatAngka(nilai, { locale: bahasa });
  const ends = [
    bawah && `${bawah.terbuka ? '>' : '≥'}\u00a0${number(bawah.nilai)}`,
    atas && `${atas.terbuka ? '<' : '≤'}\u00a0${number(atas.nilai)}`,
  ].filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : ends.join(bahasa === 'id' ? ' dan ' : ' and ');
}

interface Band {
  readonly predikat: string;
  readonly from: number;
  readonly to: number;
}

/** The classes as bands of their width; an end that is missing is drawn as wide as the mean of the others. */
function bandsOf(kelas: readonly Kelas[]): Band[] {
  const ends = kelas.flatMap(({ bawah, atas }) =>
    [bawah, atas].flatMap((end) => (end ? [Number(end.nilai)] : [])),
  );
  if (ends.length < 2) return [];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const mean = (high - low) / Math.max(1, kelas.length);
  return kelas.map(({ predikat, bawah, atas }, i) => {
    const before = kelas[i - 1]?.atas;
    const after = kelas[i + 1]?.bawah;
    return {
      predikat,
      from: bawah ? Number(bawah.nilai) : before ? Number(before.nilai) : low - mean,
      to: atas ? Number(atas.nilai) : after ? Number(after.nilai) : high + mean,
    };
  });
}

function drawing({ nama, kelas }: Skala, bahasa: Bahasa): Html | '' {
  const bands = bandsOf(kelas);
  const from = Math.min(...bands.map((band) => band.from));
  const to = Math.max(...bands.map((band) => band.to));
  if (bands.length === 0 || to <= from) return '';
  const x = (value: number) => Math.round(((value - from) / (to - from)) * WIDTH);
  return html`<svg class="scale" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${nama}">${bands.map(
    (band, i) => bandHtml(band.predikat, x(band.from), x(band.to), i),
  )}${markHtml(kelas, x, bahasa)}</svg>`;
}

/** A letter takes about so many units of the drawing. */
const LETTER = 7.5;

/** A band with its grade, where there is room for it; the table has all. */
function bandHtml(predikat: string, from: number, to: number, place: number): Html {
  const width = Math.max(2, to - from);
  const label = predikat.length * LETTER < width ? predikat : '';
  return html`<rect class="band band-${place % 2}" x="${from}" y="0" width="${width}" height="26"></rect><text x="${from + width / 2}" y="17" text-anchor="middle">${label}</text>`;
}

/** The ends of classes, but for those that would stand in another. */
function markHtml(kelas: readonly Kelas[], x: (value: number) => number, bahasa: Bahasa): Html[] {
  const ends = kelas.flatMap(({ bawah, atas }) => [bawah, atas].flatMap((end) => end?.nilai ?? []));
  const placed = [...new Set(ends)]
    .map((nilai) => ({ nilai, at: x(Number(nilai)) }))
    .sort((a, b) => a.at - b.at);
  let last = Number.NEGATIVE_INFINITY;
  return placed.flatMap(({ nilai, at }) => {
    if (at - last < 5 * LETTER) return [];
    last = at;
    const anchor = at < LETTER ? 'start' : at > WIDTH - LETTER ? 'end' : 'middle';
    return html`<text x="${at}" y="41" text-anchor="${anchor}">${formatAngka(nilai, { locale: bahasa })}</text>`;
  });
}
