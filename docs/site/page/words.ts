import type { Bahasa } from 'indikator';

/** What every page says. */
const id = {
  bahasa: 'Indonesia',
  langsung: 'Langsung ke isi',
  utama: 'Utama',
  daftar: 'Daftar isi',
  panduan: 'Panduan',
  katalog: 'Katalog',
  coba: 'Coba',
  cari: 'Cari',
  sumber: 'Kode sumber',
  versi: 'Versi',
  lisensi: 'Lisensi MIT',
  bukanResmi: 'Bukan produk resmi pemerintah mana pun. Data contoh adalah rekaan.',
};

export const words: Readonly<Record<Bahasa, Readonly<typeof id>>> = {
  id,
  en: {
    bahasa: 'English',
    langsung: 'Skip to content',
    utama: 'Main',
    daftar: 'Contents',
    panduan: 'Guides',
    katalog: 'Catalogue',
    coba: 'Playground',
    cari: 'Search',
    sumber: 'Source code',
    versi: 'Versions',
    lisensi: 'MIT licence',
    bukanResmi: 'Not an official product of any government. Sample data is invented.',
  },
};
