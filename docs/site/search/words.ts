export const words = {
  id: {
    cari: 'Cari',
    apa: 'Cari di panduan, API, dan katalog',
    tutup: 'Tutup',
    ditemukan: (count: number) => (count === 0 ? 'Tidak ada yang ditemukan.' : `${count} ditemukan.`),
    kelompok: { panduan: 'Panduan', api: 'API', katalog: 'Katalog', proyek: 'Proyek (Inggris)' },
  },
  en: {
    cari: 'Search',
    apa: 'Search guides, API and catalogue',
    tutup: 'Close',
    ditemukan: (count: number) => (count === 0 ? 'Nothing found.' : `${count} found.`),
    kelompok: { panduan: 'Guides', api: 'API', katalog: 'Catalogue', proyek: 'The project' },
  },
} as const;
