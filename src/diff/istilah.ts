import type { Rujukan } from '../definition/rujukan.js';

/** A term that regulations put in the place of another, and what it means for figures. */
export interface Istilah {
  readonly older: RegExp;
  readonly newer: RegExp;
  /** Both as people write them. */
  readonly nama: readonly [string, string];
  readonly rujukan: Rujukan;
}

/** Terms whose change is another population, list or index: docs/versioning.md. All are read about elsewhere. */
export const istilah: readonly Istilah[] = [
  {
    older: /(?<![\p{L}\p{N}])PMKS(?![\p{L}\p{N}])|penyandang masalah kesejahteraan sosial/iu,
    newer: /(?<![\p{L}\p{N}])PPKS(?![\p{L}\p{N}])|pemerlu pelayanan kesejahteraan sosial/iu,
    nama: ['PMKS', 'PPKS'],
    rujukan: {
      jenis: 'permen',
      penerbit: 'Menteri Sosial',
      nomor: '5',
      tahun: 2019,
      keyakinan: 'sumber-kedua',
    },
  },
  {
    older: /(?<![\p{L}\p{N}])DTKS(?![\p{L}\p{N}])|data terpadu kesejahteraan sosial/iu,
    newer: /(?<![\p{L}\p{N}])DTSEN(?![\p{L}\p{N}])|data tunggal sosial(?: dan)? ekonomi/iu,
    nama: ['DTKS', 'DTSEN'],
    rujukan: { jenis: 'inpres', nomor: '4', tahun: 2025, keyakinan: 'sumber-kedua' },
  },
  {
    older: /(?<![\p{L}\p{N}])SPBE(?![\p{L}\p{N}])|sistem pemerintahan berbasis elektronik/iu,
    newer: /(?<![\p{L}\p{N}])Pemdi(?![\p{L}\p{N}])|pemerintah digital/iu,
    nama: ['SPBE', 'Pemdi'],
    rujukan: {
      jenis: 'permen',
      penerbit: 'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
      nomor: '8',
      tahun: 2026,
      keyakinan: 'sumber-kedua',
    },
  },
];
