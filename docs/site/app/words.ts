import type { Bahasa } from 'indikator';

const id = {
  judul: 'Contoh aplikasi: kinerja triwulanan satu dinas',
  uraian:
    'Halaman contoh yang berjalan: isian kecamatan, target dan realisasi, tren, pohon kinerja, laporan Word dan Excel.',
};

export const words: Readonly<Record<Bahasa, Readonly<typeof id>>> = {
  id,
  en: {
    judul: 'Example app: a quarter of a dinas (in Indonesian)',
    uraian:
      'A page that runs: figures of kecamatan, targets and realisations, trend, tree of performance, reports in Word and Excel.',
  },
};
