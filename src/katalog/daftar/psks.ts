import { type DaftarAcuan, daftarAcuan } from '../daftarAcuan.js';
import { lamanDinsosKaltimPsks, permensos8Tahun2012 } from '../sumber.js';

/**
 * The 12 kinds of sources of social welfare (PSKS).
 *
 * @example
 * ```ts
 * [psks.butir.length, psks.butir[0]?.nama]; // => [12, 'Pekerja sosial profesional']
 * ```
 */
export const psks: DaftarAcuan = /* @__PURE__ */ daftarAcuan({
  id: 'psks',
  nama: 'Potensi dan sumber kesejahteraan sosial (PSKS)',
  butir: [
    { kode: '1', nama: 'Pekerja sosial profesional' },
    { kode: '2', nama: 'Pekerja sosial masyarakat' },
    { kode: '3', nama: 'Taruna siaga bencana' },
    { kode: '4', nama: 'Lembaga kesejahteraan sosial' },
    { kode: '5', nama: 'Karang taruna' },
    { kode: '6', nama: 'Lembaga konsultasi kesejahteraan keluarga' },
    { kode: '7', nama: 'Keluarga pioner' },
    { kode: '8', nama: 'Wahana kesejahteraan sosial keluarga berbasis masyarakat' },
    { kode: '9', nama: 'Wanita pemimpin kesejahteraan sosial' },
    { kode: '10', nama: 'Penyuluh sosial' },
    {
      kode: '11',
      nama: 'Tenaga kesejahteraan sosial kecamatan',
      catatan: 'Tidak ada pada laman yang dibaca; dikutip dua sumber lain.',
    },
    {
      kode: '12',
      nama: 'Dunia usaha',
      catatan: 'Tidak ada pada laman yang dibaca; dikutip dua sumber lain.',
    },
  ],
  rujukan: [permensos8Tahun2012, lamanDinsosKaltimPsks],
  catatan: 'Nomor 1-10 dari laman dinas; 11 dan 12 dikutip sumber lain.',
});
