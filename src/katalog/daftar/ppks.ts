import { type DaftarAcuan, daftarAcuan } from '../daftarAcuan.js';
import { lamanDinsosJabarPmks, permensos5Tahun2019, permensos8Tahun2012 } from '../sumber.js';

/**
 * The 26 kinds of people in need of social services (PPKS), before 2019 called PMKS.
 *
 * @example
 * ```ts
 * [ppks.butir.length, ppks.butir[0]?.nama]; // => [26, 'Anak balita telantar']
 * ```
 */
export const ppks: DaftarAcuan = /* @__PURE__ */ daftarAcuan({
  id: 'ppks',
  nama: 'Jenis pemerlu pelayanan kesejahteraan sosial (PPKS)',
  butir: [
    { kode: '1', nama: 'Anak balita telantar' },
    { kode: '2', nama: 'Anak telantar' },
    { kode: '3', nama: 'Anak yang berhadapan dengan hukum' },
    { kode: '4', nama: 'Anak jalanan' },
    { kode: '5', nama: 'Anak dengan kedisabilitasan' },
    { kode: '6', nama: 'Anak yang menjadi korban tindak kekerasan atau diperlakukan salah' },
    { kode: '7', nama: 'Anak yang memerlukan perlindungan khusus' },
    { kode: '8', nama: 'Lanjut usia telantar' },
    { kode: '9', nama: 'Penyandang disabilitas' },
    { kode: '10', nama: 'Tuna susila' },
    { kode: '11', nama: 'Gelandangan' },
    { kode: '12', nama: 'Pengemis' },
    { kode: '13', nama: 'Pemulung' },
    { kode: '14', nama: 'Kelompok minoritas' },
    { kode: '15', nama: 'Bekas warga binaan lembaga pemasyarakatan' },
    { kode: '16', nama: 'Orang dengan HIV/AIDS' },
    { kode: '17', nama: 'Korban penyalahgunaan NAPZA' },
    { kode: '18', nama: 'Korban trafficking' },
    { kode: '19', nama: 'Korban tindak kekerasan' },
    { kode: '20', nama: 'Pekerja migran bermasalah sosial' },
    { kode: '21', nama: 'Korban bencana alam' },
    { kode: '22', nama: 'Korban bencana sosial' },
    { kode: '23', nama: 'Perempuan rawan sosial ekonomi' },
    { kode: '24', nama: 'Fakir miskin' },
    { kode: '25', nama: 'Keluarga bermasalah sosial psikologis' },
    { kode: '26', nama: 'Komunitas adat terpencil' },
  ],
  rujukan: [permensos8Tahun2012, lamanDinsosJabarPmks, permensos5Tahun2019],
  catatan: 'Istilah PMKS menjadi PPKS sejak Permensos 5/2019; 26 jenisnya dari Permensos 8/2012.',
});
