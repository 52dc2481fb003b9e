import type { Indikator } from '../definition/indikator.js';
import { formulaToLatex } from '../formula/latex.js';
import { formulaToProse } from '../formula/prose.js';
import type { BarisTulis, KolomTulis, SelTulis } from './kolomTulis.js';

export function explainingColumns(baris: readonly BarisTulis[]): readonly KolomTulis[] {
  const semua = baris.flatMap(({ indikator }) => (indikator === undefined ? [] : [indikator]));
  const list = (items: readonly { readonly nama: string }[] = []) =>
    items.length === 1 ? (items[0]?.nama ?? '') : items.map(({ nama }, i) => `${i + 1}. ${nama}`).join('\n');
  const has = (key: 'sumberData' | 'penanggungJawab') =>
    semua.some((indikator) => (indikator[key] ?? []).length > 0);
  return [
    {
      judul: 'Penjelasan (Makna, Alasan, Cara Perhitungan)',
      isi: ({ indikator }) => (indikator === undefined ? '' : explanationOf(indikator)),
    },
    ...(has('sumberData')
      ? [{ judul: 'Sumber Data', isi: ({ indikator }: BarisTulis) => list(indikator?.sumberData) }]
      : []),
    ...(has('penanggungJawab')
      ? [{ judul: 'Penanggung Jawab', isi: ({ indikator }: BarisTulis) => list(indikator?.penanggungJawab) }]
      : []),
  ];
}

function explanationOf(indikator: Indikator): SelTulis {
  const { makna, alasan, caraPerhitungan, formula } = indikator;
  const parts = [
    ...(makna === undefined ? [] : [`Makna: ${makna}`]),
    ...(alasan === undefined ? [] : [`Alasan: ${alasan}`]),
    ...(caraPerhitungan === undefined ? [] : [`Cara Perhitungan: ${caraPerhitungan}`]),
  ];
  // A score has no formula that could be drawn: who gives it is told in words.
  if (formula.jenis === 'penilaian')
    return { teks: [...parts, `Rumus: ${formulaToProse(indikator)}`].join('\n') };
  return { teks: parts.join('\n'), rumus: indikator };
}

/** The formula as cells of plain text carry it. */
export function latexLine(indikator: Indikator): string {
  return `Rumus: $${formulaToLatex(indikator)}$`;
}
