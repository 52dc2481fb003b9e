import type { Bahasa } from 'indikator';
import type { Figures } from './figures.js';

type Written = (value: number | string) => string;
type Door = readonly [path: string, judul: string, teks: string];

interface Words {
  readonly judul: string;
  readonly uraian: string;
  readonly versi: string;
  readonly sumber: string;
  readonly syarat: string;
  readonly pintu: string;
  readonly aplikasi: readonly [before: string, link: string, after: string];
  readonly sepuluhBaris: string;
  readonly tentangContoh: string;
  readonly rumus: string;
  readonly dipercaya: string;
  readonly asalAngka: string;
  readonly mutu: string;
  readonly doors: (definitions: number) => readonly Door[];
  readonly trust: (figures: Figures, number: Written) => readonly (readonly [string, string])[];
}

export const words: Readonly<Record<Bahasa, Words>> = {
  id: {
    judul: 'Indikator kinerja, dihitung tepat',
    uraian:
      'Pustaka TypeScript untuk indikator kinerja utama (IKU) pemerintah: definisi sebagai data, hitungan desimal yang tepat dengan penjelasannya, dan katalog nasional siap pakai.',
    versi: 'Versi',
    sumber: 'kode sumber',
    syarat: 'lisensi MIT · untuk Node 20.19 atau lebih baru dan peramban',
    pintu: 'Mulai dari mana',
    aplikasi: [
      'Lihat hasil akhirnya:',
      'kinerja triwulanan satu dinas',
      ', contoh aplikasi yang dapat Anda isi.',
    ],
    sepuluhBaris: 'Sepuluh baris, langsung jalan',
    tentangContoh:
      '23 dari 160 adalah tepat 14,375 persen: dibulatkan sekali menjadi 14,38. Bilangan biner memberi 14,37. Ubah angkanya.',
    rumus: 'Rumusnya, digambar dari definisi yang sama',
    dipercaya: 'Mengapa dapat dipercaya',
    asalAngka: 'Angka ini diambil saat situs dibangun dari yang benar-benar diukur:',
    mutu: 'angka mutu',
    doors: (definitions) => [
      [
        'guides/start.html',
        'Saya pengembang',
        'Pasang, tulis definisi, hitung, dan tunjukkan asal angkanya.',
      ],
      [
        'katalog/index.html',
        'Saya pemeriksa rumus',
        `${definitions} definisi dengan rumus, sumber, dan keyakinannya; hitung di tempat.`,
      ],
      [
        'playground/index.html#buka=berkas',
        'Saya punya berkas Word atau Excel',
        'Buka tabel IKU kantor Anda di peramban; berkasnya tidak dikirim ke mana pun.',
      ],
    ],
    trust: (f, number) => [
      [number(f.ratios), `rasio dibandingkan dengan hitungan bilangan bulat; salah: ${number(f.wrong)}`],
      [number(f.vectors), 'kasus uji yang juga dijalankan dalam PHP dan Python'],
      [
        number(f.formulas),
        `rumus lembar kerja dihitung ulang oleh LibreOffice; berbeda: ${number(f.differing)}`,
      ],
      [
        `${number(f.mutation)}%`,
        `perubahan kode yang dicoba dalam ${f.folders} folder diketahui oleh pengujian`,
      ],
    ],
  },
  en: {
    judul: 'Performance indicators, computed exactly',
    uraian:
      'A TypeScript library for the performance indicators (IKU) of Indonesian government: definitions as data, exact decimal results that explain themselves, and a national catalogue ready to use.',
    versi: 'Version',
    sumber: 'source code',
    syarat: 'MIT licence · for Node 20.19 or newer and browsers',
    pintu: 'Where to start',
    aplikasi: ['See where it ends:', 'a quarter of a dinas', ', an example app to fill in (in Indonesian).'],
    sepuluhBaris: 'Ten lines, live',
    tentangContoh:
      '23 of 160 is exactly 14.375 percent: rounded once, 14.38. Binary floats give 14.37. Change the figures.',
    rumus: 'Its formula, drawn from the same definition',
    dipercaya: 'Why it can be trusted',
    asalAngka: 'The build of this site takes these from what was measured:',
    mutu: 'figures of quality',
    doors: (definitions) => [
      [
        'guides/start.html',
        'I develop',
        'Install, write a definition, evaluate, and show where a number comes from.',
      ],
      [
        'katalog/index.html',
        'I check formulas',
        `${definitions} definitions with formula, sources and how sure they are; compute on the spot.`,
      ],
      [
        'playground/index.html#buka=berkas',
        'I have a Word or Excel file',
        'Open the IKU table of your office in the browser; the file is sent nowhere.',
      ],
    ],
    trust: (f, number) => [
      [number(f.ratios), `ratios held against whole-number arithmetic; wrong: ${number(f.wrong)}`],
      [number(f.vectors), 'test cases that run in PHP and Python too'],
      [
        number(f.formulas),
        `formulas of workbooks worked out again by LibreOffice; different: ${number(f.differing)}`,
      ],
      [
        `${f.mutation}%`,
        `of the changes of the code tried in ${f.folders} folders were noticed by its tests`,
      ],
    ],
  },
};
