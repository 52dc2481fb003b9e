import type { Heading } from './heading.js';

/**
 * The headings as agencies write them, in small letters and without punctuation, with what each says. Of two that are
 * equally near to a misprint the first is taken.
 */
const known: readonly (readonly [Heading, readonly string[]])[] = [
  [{ jenis: 'kode' }, ['no', 'nomor', 'kode', 'no urut', 'no indikator', 'kode indikator']],
  [{ jenis: 'kodeSasaran' }, ['kode sasaran', 'no sasaran']],
  [
    { jenis: 'indikator' },
    [
      'indikator kinerja utama',
      'indikator kinerja utama iku',
      'iku',
      'indikator kinerja',
      'indikator sasaran',
      'indikator',
      'nama iku',
      'nama indikator',
      'indikator kinerja sasaran',
      'indikator tujuan',
      'uraian indikator',
      'indikator tujuan sasaran',
      'indikator kinerja program',
      'indikator kinerja kegiatan',
      'indikator program',
    ],
  ],
  [{ jenis: 'satuan' }, ['satuan', 'sat', 'unit satuan', 'satuan ukuran', 'satuan pengukuran']],
  [{ jenis: 'sumberData' }, ['sumber data', 'sumber', 'sumber data capaian']],
  [
    { jenis: 'penanggungJawab' },
    [
      'penanggung jawab',
      'penanggungjawab',
      'unit penanggung jawab',
      'unit kerja penanggung jawab',
      'pic',
      'bidang penanggung jawab',
      'opd penanggung jawab',
      'perangkat daerah penanggung jawab',
      'unit pelaksana',
    ],
  ],
  [{ jenis: 'polaritas' }, ['polaritas', 'polarisasi', 'polarity', 'sifat indikator']],
  [
    { jenis: 'explanation' },
    [
      'penjelasan',
      'penjelasan formulasi perhitungan',
      'formulasi perhitungan penjelasan',
      'formula sumber data',
      'penjelasan makna indikator alasan pemilihan indikator cara perhitungan indikator',
      'penjelasan formula',
      'penjelasan makna alasan cara perhitungan',
      'definisi rumus',
      'cara perhitungan',
      'cara menghitung',
      'metode perhitungan',
      'cara pengukuran',
      'definisi operasional rumus',
      'penjelasan rumus',
      'definisi operasional dan formulasi',
      'definisi operasional formula',
      'uraian penjelasan',
    ],
  ],
  [
    { jenis: 'makna' },
    ['makna', 'makna indikator', 'definisi operasional', 'definisi', 'definisi operasional indikator'],
  ],
  [{ jenis: 'alasan' }, ['alasan', 'alasan pemilihan', 'alasan pemilihan indikator']],
  [
    { jenis: 'formula' },
    [
      'rumus',
      'formula',
      'formulasi',
      'formulasi perhitungan',
      'rumus perhitungan',
      'formula perhitungan',
      'formulasi pengukuran',
      'formula pengukuran',
      'rumusan',
      'formulasi penghitungan',
      'formula indikator',
    ],
  ],
  [{ jenis: 'remark' }, ['keterangan', 'ket', 'catatan']],
  [
    { jenis: 'sasaran' },
    [
      'sasaran strategis',
      'sasaran',
      'sasaran strategis sasaran outcome kinerja utama',
      'uraian sasaran',
      'kinerja utama',
      'sasaran kinerja',
      'sasaran outcome',
      'tujuan sasaran',
      'sasaran strategis kinerja utama',
      'tujuan sasaran strategis',
    ],
  ],
  [{ jenis: 'sasaran', tingkat: 'tujuan' }, ['tujuan']],
  [
    { jenis: 'sasaran', tingkat: 'daerah' },
    [
      'sasaran strategis daerah',
      'sasaran daerah',
      'sasaran rpjmd',
      'sasaran kabupaten',
      'sasaran kota',
      'sasaran provinsi',
      'sasaran pemerintah daerah',
      'sasaran strategis rpjmd',
    ],
  ],
  [
    { jenis: 'sasaran', tingkat: 'perangkat-daerah' },
    [
      'sasaran opd',
      'sasaran perangkat daerah',
      'sasaran skpd',
      'sasaran dinas',
      'sasaran strategis opd',
      'sasaran renstra',
      'sasaran strategis perangkat daerah',
      'sasaran badan',
    ],
  ],
  [{ jenis: 'sasaran', tingkat: 'program' }, ['program', 'sasaran program']],
  [{ jenis: 'sasaran', tingkat: 'kegiatan' }, ['kegiatan', 'sasaran kegiatan']],
  [{ jenis: 'sasaran', tingkat: 'sub-kegiatan' }, ['sub kegiatan', 'sasaran sub kegiatan']],
  [{ jenis: 'target' }, ['target', 'target kinerja', 'target iku', 'target tahunan', 'rencana target']],
  [{ jenis: 'targetPerubahan' }, ['target perubahan', 'target revisi', 'target setelah perubahan']],
  [
    { jenis: 'kondisiAwal' },
    [
      'kondisi awal',
      'baseline',
      'data awal',
      'capaian awal',
      'kondisi awal kinerja',
      'kondisi awal baseline',
    ],
  ],
  [
    { jenis: 'finalTarget' },
    [
      'kondisi akhir',
      'target akhir',
      'kondisi akhir kinerja',
      'target akhir renstra',
      'target akhir periode',
    ],
  ],
  [
    { jenis: 'result' },
    [
      'realisasi',
      'capaian',
      'persentase capaian',
      'tingkat capaian',
      'capaian kinerja',
      'predikat',
      'kategori',
      'hasil',
      'tercapai',
      'realisasi kinerja',
      'nilai capaian',
      'capaian target',
      'predikat capaian',
    ],
  ],
  [{ jenis: 'kelompok' }, ['kelompok']],
];

/** What each heading says, by its words. */
export const headingWords: ReadonlyMap<string, Heading> = new Map(
  known.flatMap(([heading, list]) => list.map((words) => [words, heading] as const)),
);

/** The usual heading of a column of sasaran of one level. */
export function wordsForTingkat(tingkat: string | undefined): string {
  const found = known.find(([heading]) => heading.jenis === 'sasaran' && heading.tingkat === tingkat);
  return found?.[1][0] ?? `sasaran ${tingkat}`;
}
