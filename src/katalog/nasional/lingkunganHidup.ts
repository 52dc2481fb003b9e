import type { Indikator } from '../../definition/indikator.js';
import { bagi, kurang, tambah } from '../../formula/ekspresiBuilders.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { skalaIkl } from '../skala/skalaIkl.js';
import {
  cite,
  dokumenIklhKab,
  krip,
  lamanDharmasraya,
  lkjipWonogiri2020,
  permenlhk27Tahun2021,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Kualitas Lingkungan Hidup (IKLH) kabupaten/kota. */
export const iklh: Indikator<'ika' | 'iku' | 'ikl'> = /* @__PURE__ */ terdaftar({
  id: 'iklh',
  nama: 'Indeks Kualitas Lingkungan Hidup (IKLH) kabupaten/kota',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '07.05.010.002' },
    { sistem: 'SIPD', kode: '000062' },
    { sistem: 'SIPD', kode: '000508' },
  ],
  namaLain: ['IKLH', 'kualitas lingkungan', 'IKA', 'IKL'],
  polaritas: 'naik',
  variabel: {
    ika: {
      label: 'Indeks Kualitas Air (IKA)',
      indikator: 'ika',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    iku: {
      label: 'Indeks Kualitas Udara (IKU)',
      indikator: 'indeksKualitasUdara',
      satuan: 'indeks',
      jenis: 'ukuran',
    },
    ikl: { label: 'Indeks Kualitas Lahan (IKL)', indikator: 'ikl', satuan: 'indeks', jenis: 'ukuran' },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'tambah',
      operan: [
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.376' }, 'ika'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.405' }, 'iku'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.219' }, 'ikl'] },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [permenlhk27Tahun2021, dokumenIklhKab, /* @__PURE__ */ cite(krip, '07.05.010.002')],
  catatan:
    'Bobot 0,376 + 0,405 + 0,219 = 1, untuk kabupaten/kota; tingkat nasional memakai bobot lain (iklhNasional). Registri mencetak rumus nasional itu juga pada baris IKLH Daerah (07.05.010.002): angkanya berbeda. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ika: '58.25', iku: '87.40', ikl: '61.13' }, nilai: '70.69' },
    {
      data: { ika: '52.94', iku: '76.56', ikl: '76.04' },
      nilai: '67.57',
      catatan: 'Tepat 67,565; bilangan biner memberi 67,56.',
    },
  ],
});

/** Indeks Kualitas Lingkungan Hidup (IKLH) nasional. */
export const iklhNasional: Indikator<'ika' | 'iku' | 'iktl' | 'ikeg' | 'ikal'> = /* @__PURE__ */ terdaftar({
  id: 'iklhNasional',
  nama: 'Indeks Kualitas Lingkungan Hidup (IKLH) nasional',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['nasional'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '07.05.010' },
    { sistem: 'SIPD', kode: '000672' },
  ],
  namaLain: ['IKLH', 'kualitas lingkungan', 'IKTL', 'IKEG', 'IKAL'],
  polaritas: 'naik',
  variabel: {
    ika: {
      label: 'Indeks Kualitas Air (IKA)',
      indikator: 'ika',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    iku: {
      label: 'Indeks Kualitas Udara (IKU)',
      indikator: 'indeksKualitasUdara',
      satuan: 'indeks',
      jenis: 'ukuran',
    },
    iktl: {
      label: 'Indeks Kualitas Tutupan Lahan (IKTL)',
      indikator: 'iktl',
      satuan: 'indeks',
      jenis: 'ukuran',
    },
    ikeg: {
      label: 'Indeks Kualitas Ekosistem Gambut (IKEG)',
      indikator: 'ikeg',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    ikal: {
      label: 'Indeks Kualitas Air Laut (IKAL)',
      indikator: 'ikal',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'tambah',
      operan: [
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.34' }, 'ika'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.428' }, 'iku'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.104' }, 'iktl'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.0209' }, 'ikeg'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.099' }, 'ikal'] },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.010', 'teks-asli')],
  catatan:
    'Bobot seperti tercetak di registri berjumlah 0,9919, bukan 1: nilai 100 pada semua bagian memberi 99,19. Polaritas disimpulkan; sumber tidak mencetaknya.',
  pengecualian: [{ kode: 'weights-not-one', alasan: 'Bobot disalin seperti tercetak di registri.' }],
  contoh: [
    { data: { ika: '54.78', iku: '88.67', iktl: '61.79', ikeg: '70.15', ikal: '78.84' }, nilai: '72.27' },
    {
      data: { ika: '44.97', iku: '112.69', iktl: '63.58', ikeg: '56.40', ikal: '97.20' },
      nilai: '80.94',
      catatan: 'Tepat 80,935; bilangan biner memberi 80,93.',
    },
  ],
});

/** Indeks Kualitas Air (IKA). */
export const ika: Indikator<'memenuhi' | 'ringan' | 'sedang' | 'berat'> = /* @__PURE__ */ terdaftar({
  id: 'ika',
  nama: 'Indeks Kualitas Air (IKA)',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '07.05.006' },
    { sistem: 'IUP nasional', kode: '42a-ii' },
    { sistem: 'SIPD', kode: '000170' },
  ],
  namaLain: ['kualitas air', 'IKLH', 'baku mutu', 'status mutu air'],
  polaritas: 'naik',
  variabel: {
    memenuhi: {
      label: 'Jumlah titik sampel yang memenuhi baku mutu',
      satuan: 'titik',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    ringan: {
      label: 'Jumlah titik sampel tercemar ringan',
      satuan: 'titik',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    sedang: {
      label: 'Jumlah titik sampel tercemar sedang',
      satuan: 'titik',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    berat: {
      label: 'Jumlah titik sampel tercemar berat',
      satuan: 'titik',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: {
    jenis: 'rasio',
    pembilang: {
      jenis: 'tambah',
      operan: [
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '70' }, 'memenuhi'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '50' }, 'ringan'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '30' }, 'sedang'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '10' }, 'berat'] },
      ],
    },
    penyebut: /* @__PURE__ */ tambah('memenuhi', 'ringan', 'sedang', 'berat'),
    pengali: '1',
  },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.006', 'teks-asli'), dokumenIklhKab],
  catatan:
    'Status mutu tiap titik sampel ditetapkan dari indeks pencemaran; bobotnya 70, 50, 30, dan 10, sehingga nilai tertinggi 70. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { memenuhi: '34', ringan: '41', sedang: '9', berat: '4' }, nilai: '53.86' },
    {
      data: { memenuhi: '31', ringan: '52', sedang: '10', berat: '3' },
      nilai: '53.13',
      catatan: 'Tepat 53,125.',
    },
  ],
});

/** Indeks Kualitas Udara (IKU). */
export const indeksKualitasUdara: Indikator<'ieu'> = /* @__PURE__ */ terdaftar({
  id: 'indeksKualitasUdara',
  nama: 'Indeks Kualitas Udara (IKU)',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '07.05.012' },
    { sistem: 'IUP nasional', kode: '42a-i' },
    { sistem: 'SIPD', kode: '000246' },
  ],
  namaLain: ['kualitas udara', 'IKLH', 'IEU'],
  polaritas: 'naik',
  variabel: {
    ieu: {
      label: 'Indeks Ieu',
      indikator: 'ieu',
      dasar: 'eksak',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'kurang',
      operan: [
        { jenis: 'konstanta', nilai: '100' },
        {
          jenis: 'kali',
          operan: [
            { jenis: 'konstanta', nilai: '500/9' },
            { jenis: 'kurang', operan: ['ieu', { jenis: 'konstanta', nilai: '0.1' }] },
          ],
        },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [lkjipWonogiri2020, /* @__PURE__ */ cite(krip, '07.05.012')],
  catatan:
    'Rumus tercetak 100 - [50/0,9 x (Ieu - 0,1)]; 50/0,9 ditulis sebagai pecahan 500/9 supaya tepat. Di registri rumusnya berupa gambar yang tidak terbaca. Ieu di bawah 0,1 memberi indeks di atas 100. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ieu: '0.325' }, nilai: '87.50' },
    { data: { ieu: '0.3321' }, nilai: '87.11' },
  ],
});

/** Indeks Ieu (pencemar udara). */
export const ieu: Indikator<'so2' | 'no2' | 'pm25'> = /* @__PURE__ */ terdaftar({
  id: 'ieu',
  nama: 'Indeks Ieu (pencemar udara)',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['IKU', 'kualitas udara', 'SO2', 'NO2', 'PM2,5'],
  polaritas: 'turun',
  pembulatan: { digit: 4, mode: 'half-up' },
  variabel: {
    so2: { label: 'Indeks SO2', satuan: 'indeks', jenis: 'ukuran', minimum: '0' },
    no2: { label: 'Indeks NO2', satuan: 'indeks', jenis: 'ukuran', minimum: '0' },
    pm25: { label: 'Indeks PM2,5', satuan: 'indeks', jenis: 'ukuran', minimum: '0' },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'tambah',
      operan: [
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.4' }, 'so2'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.4' }, 'no2'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.2' }, 'pm25'] },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.012', 'teks-asli')],
  catatan:
    '40% indeks SO2, 40% indeks NO2, 20% indeks PM2,5. Empat desimal adalah pilihan kami: nilainya lazim di bawah 1. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { so2: '0.215', no2: '0.34', pm25: '0.78' }, nilai: '0.3780' },
    { data: { so2: '0.1879', no2: '0.3383', pm25: '0.8658' }, nilai: '0.3836' },
  ],
});

/** Indeks Kualitas Lahan (IKL). */
export const ikl: Indikator<'tutupanLahan' | 'luasWilayah' | 'dkk'> = /* @__PURE__ */ terdaftar({
  id: 'ikl',
  nama: 'Indeks Kualitas Lahan (IKL)',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '07.05.009' },
    { sistem: 'IUP nasional', kode: '42a-iii' },
    { sistem: 'SIPD', kode: '000174' },
  ],
  namaLain: ['tutupan lahan', 'IKTL', 'IKLH', 'gambut'],
  polaritas: 'naik',
  skala: skalaIkl,
  variabel: {
    tutupanLahan: {
      label: 'Luas tutupan lahan (LTL)',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'luasWilayah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    luasWilayah: {
      label: 'Luas wilayah',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    dkk: {
      label: 'Dampak kebakaran dan kanal (DKK)',
      satuan: 'rasio',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '1',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'kurang',
      operan: [
        { jenis: 'konstanta', nilai: '100' },
        {
          jenis: 'kali',
          operan: [
            {
              jenis: 'kurang',
              operan: [
                { jenis: 'konstanta', nilai: '84.3' },
                {
                  jenis: 'kali',
                  operan: [
                    /* @__PURE__ */ kurang(/* @__PURE__ */ bagi('tutupanLahan', 'luasWilayah'), 'dkk'),
                    { jenis: 'konstanta', nilai: '100' },
                  ],
                },
              ],
            },
            { jenis: 'konstanta', nilai: '500/543' },
          ],
        },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [lkjipWonogiri2020, permenlhk27Tahun2021, /* @__PURE__ */ cite(krip, '07.05.009')],
  catatan:
    '50/54,3 ditulis sebagai pecahan 500/543. Registri menulis IKL sebagai gabungan IKTL dan koreksi gambut, tanpa rumus. Tutupan lahan di atas 84,3% memberi indeks di atas 100, yang tidak berkelas. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tutupanLahan: '61250.5', luasWilayah: '182236.0', dkk: '0.01' }, nilai: '52.40' },
    { data: { tutupanLahan: '79441.8', luasWilayah: '201006.3', dkk: '0.008' }, nilai: '58.03' },
  ],
});

/** Indeks Kualitas Tutupan Lahan (IKTL). */
export const iktl: Indikator<'tutupanLahan' | 'luasWilayah'> = /* @__PURE__ */ terdaftar({
  id: 'iktl',
  nama: 'Indeks Kualitas Tutupan Lahan (IKTL)',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '07.05.011' }],
  namaLain: ['tutupan lahan', 'IKL', 'IKLH'],
  polaritas: 'naik',
  variabel: {
    tutupanLahan: {
      label: 'Luas tutupan lahan (LTL)',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'luasWilayah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    luasWilayah: {
      label: 'Luas wilayah',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'kurang',
      operan: [
        { jenis: 'konstanta', nilai: '100' },
        {
          jenis: 'kali',
          operan: [
            {
              jenis: 'kurang',
              operan: [
                { jenis: 'konstanta', nilai: '84.3' },
                {
                  jenis: 'kali',
                  operan: [
                    /* @__PURE__ */ bagi('tutupanLahan', 'luasWilayah'),
                    { jenis: 'konstanta', nilai: '100' },
                  ],
                },
              ],
            },
            { jenis: 'konstanta', nilai: '500/543' },
          ],
        },
      ],
    },
  },
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.011', 'teks-asli'), permenlhk27Tahun2021],
  catatan:
    'LTL sudah berbobot menurut kelas tutupan: hutan 1; belukar, RTH, dan areal rehabilitasi 0,6. 50/54,3 ditulis sebagai pecahan 500/543. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tutupanLahan: '61250.5', luasWilayah: '182236.0' }, nilai: '53.32' },
    { data: { tutupanLahan: '75150', luasWilayah: '160000' }, nilai: '65.63', catatan: 'Tepat 65,625.' },
  ],
});

/** Indeks Kualitas Ekosistem Gambut (IKEG). */
export const ikeg: Indikator<'nilaiIkeg'> = /* @__PURE__ */ terdaftar({
  id: 'ikeg',
  nama: 'Indeks Kualitas Ekosistem Gambut (IKEG)',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '07.05.008' }],
  namaLain: ['gambut', 'IKLH'],
  polaritas: 'naik',
  variabel: {
    nilaiIkeg: {
      label: 'Indeks Kualitas Ekosistem Gambut',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIkeg'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.008', 'teks-asli')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: komposit beberapa parameter ekosistem gambut; bobotnya tidak tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIkeg: '66' }, nilai: '66.00' },
    { data: { nilaiIkeg: '78.005' }, nilai: '78.01', catatan: 'Tepat 78,005; bilangan biner memberi 78,00.' },
  ],
});

/** Indeks Kualitas Air Laut (IKAL). */
export const ikal: Indikator<'nilaiIkal'> = /* @__PURE__ */ terdaftar({
  id: 'ikal',
  nama: 'Indeks Kualitas Air Laut (IKAL)',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '07.05.007' },
    { sistem: 'IUP nasional', kode: '42a-iv' },
  ],
  namaLain: ['air laut', 'IKLH'],
  polaritas: 'naik',
  variabel: {
    nilaiIkal: {
      label: 'Indeks Kualitas Air Laut',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIkal'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.007', 'teks-asli')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: komposit beberapa parameter kualitas air laut; rumusnya tidak tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIkal: '52' }, nilai: '52.00' },
    { data: { nilaiIkal: '84.005' }, nilai: '84.01', catatan: 'Tepat 84,005; bilangan biner memberi 84,00.' },
  ],
});

/** Indeks Pencemaran Air (IP). */
export const indeksPencemaranAir: Indikator<'nilaiIndeksPencemaranAir'> = /* @__PURE__ */ terdaftar({
  id: 'indeksPencemaranAir',
  nama: 'Indeks Pencemaran Air (IP)',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['IP', 'kualitas air', 'IKA'],
  polaritas: 'turun',
  variabel: {
    nilaiIndeksPencemaranAir: {
      label: 'Indeks pencemaran air (IP)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIndeksPencemaranAir'),
  agregasi: { periode: 'terakhir' },
  rujukan: [dokumenIklhKab, /* @__PURE__ */ cite(krip, '07.05.006')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: rumusnya memuat akar kuadrat dari rerata kuadrat. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIndeksPencemaranAir: '74.7' }, nilai: '74.70' },
    {
      data: { nilaiIndeksPencemaranAir: '42.305' },
      nilai: '42.31',
      catatan: 'Tepat 42,305; bilangan biner memberi 42,30.',
    },
  ],
});

/** Indeks Kinerja Pengelolaan Sampah (IKPS). */
export const ikps: Indikator<'nilaiIkps'> = /* @__PURE__ */ terdaftar({
  id: 'ikps',
  nama: 'Indeks Kinerja Pengelolaan Sampah (IKPS)',
  satuan: 'indeks',
  urusan: ['2.11'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '07.05.005' },
    { sistem: 'SIPD', kode: '000676' },
  ],
  namaLain: ['persampahan', 'sampah'],
  polaritas: 'naik',
  variabel: {
    nilaiIkps: {
      label: 'Indeks Kinerja Pengelolaan Sampah',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIkps'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.005', 'teks-asli'), lamanDharmasraya],
  catatan:
    'Nilai dilaporkan, tidak dihitung: agregat penilaian kebijakan, sumber daya, sarana dan prasarana, anggaran, sosialisasi, implementasi, dan capaian pengelolaan; bobotnya tidak tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIkps: '51' }, nilai: '51.00' },
    { data: { nilaiIkps: '22.005' }, nilai: '22.01', catatan: 'Tepat 22,005; bilangan biner memberi 22,00.' },
  ],
});

/** Indeks Ekonomi Hijau. */
export const indeksEkonomiHijau: Indikator<'skorLingkungan' | 'ekonomi' | 'sosial'> =
  /* @__PURE__ */ terdaftar({
    id: 'indeksEkonomiHijau',
    nama: 'Indeks Ekonomi Hijau',
    satuan: 'indeks',
    urusan: ['2.11'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '07.05.004' },
      { sistem: 'IUP nasional', kode: '18a' },
      { sistem: 'SIPD', kode: '000034' },
    ],
    namaLain: ['green economy', 'ekonomi hijau'],
    polaritas: 'naik',
    variabel: {
      skorLingkungan: {
        label: 'Skor lingkungan',
        satuan: 'skor',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      ekonomi: { label: 'Skor ekonomi', satuan: 'skor', jenis: 'ukuran', minimum: '0', maksimum: '100' },
      sosial: { label: 'Skor sosial', satuan: 'skor', jenis: 'ukuran', minimum: '0', maksimum: '100' },
    },
    formula: {
      jenis: 'hitungan',
      ekspresi: {
        jenis: 'tambah',
        operan: [
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.5' }, 'skorLingkungan'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.3' }, 'ekonomi'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.2' }, 'sosial'] },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '07.05.004', 'teks-asli')],
    catatan:
      'Bobot berjumlah 1. Batas 0 sampai 100 tiap skor adalah pembacaan kami. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { skorLingkungan: '61.3', ekonomi: '70.25', sosial: '74.8' },
        nilai: '66.69',
        catatan: 'Tepat 66,685.',
      },
      {
        data: { skorLingkungan: '58.541', ekonomi: '61.679', sosial: '91.854' },
        nilai: '66.15',
        catatan: 'Tepat 66,145; bilangan biner memberi 66,14.',
      },
    ],
  });
