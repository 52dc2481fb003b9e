import type { AnggaranLaporan } from './anggaran.js';
import { type Block, heading, paragraph } from './block.js';
import type { Laporan } from './laporan.js';

const head = [
  'Sasaran',
  'Indikator',
  'Capaian kinerja',
  'Pagu',
  'Realisasi anggaran',
  'Serapan',
  'Efisiensi',
] as const;

/** The efficiency table with how its figures are computed; an empty list when no budgets were given. */
export function anggaranBlocks({ dokumen, anggaran }: Laporan): Block[] {
  if (anggaran === undefined) return [];
  const { sasaran } = dokumen;
  const objectives = new Map(sasaran.map(({ id, uraian }) => [id, uraian]));
  const names = new Map(
    sasaran.flatMap(({ indikator }) => indikator.map(({ id, nama }) => [id, nama] as const)),
  );
  const rows = anggaran.baris.map(({ capaian, efisiensi, ...row }) => [
    objectives.get(row.sasaran) ?? '',
    row.indikator === undefined ? 'Seluruh sasaran' : (names.get(row.indikator) ?? ''),
    capaian.ok ? capaian.teks : '-',
    ...moneyCells(row),
    efisiensi?.teks ?? '-',
  ]);
  const isPartial = anggaran.baris.some(({ efisiensi }) => efisiensi === undefined);
  return [
    heading(2, 'Efisiensi penggunaan anggaran'),
    { kind: 'table', head, rows: [...rows, ['Jumlah', '', '', ...moneyCells(anggaran.jumlah), '']] },
    paragraph(
      'Serapan = realisasi anggaran / pagu x 100, dibulatkan ke 2 desimal (setengah menjauhi nol). Efisiensi = capaian kinerja - serapan, keduanya seperti tercetak. Serapan jumlah dihitung dari jumlah rupiah, bukan dari rata-rata persentase.' +
        (isPartial
          ? ' Tanda - berarti tidak ada: efisiensi memerlukan angka capaian dan pagu di atas 0.'
          : ''),
    ),
  ];
}

function moneyCells({ pagu, realisasi, serapan }: AnggaranLaporan['jumlah']): string[] {
  return [pagu.teks, realisasi.teks, serapan?.teks ?? '-'];
}
