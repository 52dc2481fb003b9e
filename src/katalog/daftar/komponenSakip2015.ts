import { type DaftarAcuan, daftarAcuan } from '../daftarAcuan.js';
import { cite, permenpanrb12Tahun2015 } from '../sumber.js';

/**
 * The components of a SAKIP evaluation by PermenPANRB 12/2015, with their weights.
 *
 * @example
 * ```ts
 * [komponenSakip2015.butir.length, komponenSakip2015.butir[0]?.nama]; // => [5, 'Perencanaan Kinerja']
 * ```
 */
export const komponenSakip2015: DaftarAcuan = /* @__PURE__ */ daftarAcuan({
  id: 'komponenSakip2015',
  nama: 'Komponen evaluasi SAKIP menurut PermenPANRB 12/2015',
  butir: [
    {
      kode: '1',
      nama: 'Perencanaan Kinerja',
      bobot: '30',
      bagian: [
        {
          kode: '1.1',
          nama: 'Perencanaan Strategis',
          bobot: '10',
          keyakinan: 'sumber-kedua',
          bagian: [
            { kode: '1.1.1', nama: 'Pemenuhan Renstra', bobot: '2', keyakinan: 'sumber-kedua' },
            { kode: '1.1.2', nama: 'Kualitas Renstra', bobot: '5', keyakinan: 'sumber-kedua' },
            { kode: '1.1.3', nama: 'Implementasi Renstra', bobot: '3', keyakinan: 'sumber-kedua' },
          ],
        },
        {
          kode: '1.2',
          nama: 'Perencanaan Kinerja Tahunan',
          bobot: '20',
          keyakinan: 'sumber-kedua',
          bagian: [
            {
              kode: '1.2.1',
              nama: 'Pemenuhan Perencanaan Kinerja Tahunan',
              bobot: '4',
              keyakinan: 'sumber-kedua',
            },
            {
              kode: '1.2.2',
              nama: 'Kualitas Perencanaan Kinerja Tahunan',
              bobot: '10',
              keyakinan: 'sumber-kedua',
            },
            {
              kode: '1.2.3',
              nama: 'Implementasi Perencanaan Kinerja Tahunan',
              bobot: '6',
              keyakinan: 'sumber-kedua',
            },
          ],
        },
      ],
    },
    {
      kode: '2',
      nama: 'Pengukuran Kinerja',
      bobot: '25',
      bagian: [
        { kode: '2.1', nama: 'Pemenuhan Pengukuran', bobot: '5', keyakinan: 'sumber-kedua' },
        { kode: '2.2', nama: 'Kualitas Pengukuran', bobot: '12.5', keyakinan: 'sumber-kedua' },
        { kode: '2.3', nama: 'Implementasi Pengukuran', bobot: '7.5', keyakinan: 'sumber-kedua' },
      ],
    },
    {
      kode: '3',
      nama: 'Pelaporan Kinerja',
      bobot: '15',
      bagian: [
        { kode: '3.1', nama: 'Pemenuhan Pelaporan', bobot: '3', keyakinan: 'sumber-kedua' },
        { kode: '3.2', nama: 'Penyajian Informasi Kinerja', bobot: '7.5', keyakinan: 'sumber-kedua' },
        { kode: '3.3', nama: 'Pemanfaatan Informasi Kinerja', bobot: '4.5', keyakinan: 'sumber-kedua' },
      ],
    },
    {
      kode: '4',
      nama: 'Evaluasi Internal',
      bobot: '10',
      bagian: [
        { kode: '4.1', nama: 'Pemenuhan Evaluasi', bobot: '2', keyakinan: 'sumber-kedua' },
        { kode: '4.2', nama: 'Kualitas Evaluasi', bobot: '5', keyakinan: 'sumber-kedua' },
        { kode: '4.3', nama: 'Pemanfaatan Evaluasi', bobot: '3', keyakinan: 'sumber-kedua' },
      ],
    },
    {
      kode: '5',
      nama: 'Capaian Kinerja',
      bobot: '20',
      bagian: [
        { kode: '5.1', nama: 'Kinerja yang Dilaporkan (output)', bobot: '7.5', keyakinan: 'sumber-kedua' },
        { kode: '5.2', nama: 'Kinerja yang Dilaporkan (outcome)', bobot: '12.5', keyakinan: 'sumber-kedua' },
      ],
    },
  ],
  rujukan: [/* @__PURE__ */ cite(permenpanrb12Tahun2015, undefined, 'teks-asli')],
  catatan:
    'Bobot komponen dari teks; subkomponen dari dua aplikasi lembar kerja evaluasi perangkat daerah dan desa. Satu catatan lain menulis capaian 5 (output), 10 (outcome), 5 (kinerja lainnya).',
});
