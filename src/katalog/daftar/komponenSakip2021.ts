import { type DaftarAcuan, daftarAcuan } from '../daftarAcuan.js';
import { permenpanrb88Tahun2021 } from '../sumber.js';

/**
 * The components of a SAKIP evaluation by PermenPANRB 88/2021, with their weights.
 *
 * @example
 * ```ts
 * [komponenSakip2021.butir.length, komponenSakip2021.butir[0]?.nama]; // => [4, 'Perencanaan Kinerja']
 * ```
 */
export const komponenSakip2021: DaftarAcuan = /* @__PURE__ */ daftarAcuan({
  id: 'komponenSakip2021',
  nama: 'Komponen evaluasi SAKIP menurut PermenPANRB 88/2021',
  butir: [
    {
      kode: '1',
      nama: 'Perencanaan Kinerja',
      bobot: '30',
      bagian: [
        { kode: '1.1', nama: 'Dokumen Perencanaan kinerja telah tersedia', bobot: '6' },
        {
          kode: '1.2',
          nama: 'Dokumen Perencanaan kinerja telah memenuhi standar yang baik, yaitu untuk mencapai hasil, dengan ukuran kinerja yang SMART, menggunakan penyelarasan (cascading) di setiap level secara logis, serta memperhatikan kinerja bidang lain (crosscutting)',
          bobot: '9',
        },
        {
          kode: '1.3',
          nama: 'Perencanaan Kinerja telah dimanfaatkan untuk mewujudkan hasil yang berkesinambungan',
          bobot: '15',
        },
      ],
    },
    {
      kode: '2',
      nama: 'Pengukuran Kinerja',
      bobot: '30',
      bagian: [
        { kode: '2.1', nama: 'Pengukuran Kinerja telah dilakukan', bobot: '6' },
        {
          kode: '2.2',
          nama: 'Pengukuran Kinerja telah menjadi kebutuhan dalam mewujudkan Kinerja secara Efektif dan Efisien dan telah dilakukan secara berjenjang dan berkelanjutan',
          bobot: '9',
        },
        {
          kode: '2.3',
          nama: 'Pengukuran Kinerja telah dijadikan dasar dalam pemberian Reward dan Punishment, serta penyesuaian strategi dalam mencapai kinerja yang efektif dan efisien',
          bobot: '15',
        },
      ],
    },
    {
      kode: '3',
      nama: 'Pelaporan Kinerja',
      bobot: '15',
      bagian: [
        { kode: '3.1', nama: 'Terdapat Dokumen Laporan yang menggambarkan Kinerja', bobot: '3' },
        {
          kode: '3.2',
          nama: 'Dokumen Laporan Kinerja telah memenuhi Standar menggambarkan Kualitas atas Pencapaian Kinerja, informasi keberhasilan/kegagalan kinerja serta upaya perbaikan/penyempurnaannya',
          bobot: '4.5',
        },
        {
          kode: '3.3',
          nama: 'Pelaporan Kinerja telah memberikan dampak yang besar dalam penyesuaian strategi/kebijakan dalam mencapai kinerja berikutnya',
          bobot: '7.5',
        },
      ],
    },
    {
      kode: '4',
      nama: 'Evaluasi Akuntabilitas Kinerja Internal',
      bobot: '25',
      bagian: [
        { kode: '4.1', nama: 'Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan', bobot: '5' },
        {
          kode: '4.2',
          nama: 'Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan secara berkualitas dengan Sumber Daya yang memadai',
          bobot: '7.5',
        },
        {
          kode: '4.3',
          nama: 'Implementasi SAKIP telah meningkat karena evaluasi Akuntabilitas Kinerja Internal sehingga memberikan kesan yang nyata (dampak) dalam efektivitas dan efisiensi Kinerja',
          bobot: '12.5',
        },
      ],
    },
  ],
  rujukan: [permenpanrb88Tahun2021],
  catatan:
    'Bobot dan nama subkomponen dikutip beberapa aplikasi penilaian; perbandingan keberadaan, kualitas, pemanfaatan 20 : 30 : 50.',
});
