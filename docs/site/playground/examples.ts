import { indeksTertimbang, laju, persentase } from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';

/** A definition and data to start from. The figures are invented. */
export interface Example {
  readonly nama: string;
  readonly definisi: object;
  readonly data: Readonly<Record<string, string>>;
  /** The target; undefined: none. */
  readonly target?: string;
}

const [, akuntabilitas, , penanganan] = dinsosKutaiKartanegara2022.sasaran;

export const examples: readonly Example[] = [
  {
    nama: 'Persentase PMKS tertangani',
    definisi: {
      id: 'pmksTertangani',
      nama: 'Persentase PMKS tertangani',
      satuan: 'persen',
      polaritas: 'naik',
      variabel: {
        terlayani: { label: 'PMKS terlayani', satuan: 'orang', jenis: 'cacah', bagianDari: 'seluruh' },
        seluruh: { label: 'Seluruh PMKS', satuan: 'orang', jenis: 'cacah' },
      },
      formula: persentase('terlayani', 'seluruh'),
      contoh: [{ data: { terlayani: '23', seluruh: '160' }, nilai: '14.38' }],
    },
    data: { terlayani: '23', seluruh: '160' },
    target: '15',
  },
  {
    nama: 'Angka kematian bayi',
    definisi: {
      id: 'kematianBayi',
      nama: 'Angka kematian bayi',
      satuan: 'per 1.000 kelahiran hidup',
      variabel: {
        kematian: { label: 'Kematian bayi', satuan: 'jiwa', jenis: 'cacah' },
        kelahiran: { label: 'Kelahiran hidup', satuan: 'jiwa', jenis: 'cacah' },
      },
      formula: laju('kematian', 'kelahiran', 1000),
    },
    data: { kematian: '37', kelahiran: '2960' },
  },
  {
    nama: 'Indeks kualitas lingkungan',
    definisi: {
      id: 'kualitasLingkungan',
      nama: 'Indeks kualitas lingkungan hidup',
      satuan: 'Indeks',
      variabel: {
        ika: { label: 'Indeks kualitas air' },
        iku: { label: 'Indeks kualitas udara' },
        ikl: { label: 'Indeks kualitas lahan' },
      },
      formula: indeksTertimbang({ ika: '0.376', iku: '0.405', ikl: '0.219' }),
    },
    data: { ika: '52.5', iku: '88.17', ikl: '61.02' },
  },
  {
    nama: 'Katalog: Tapin 2020, perlindungan sosial',
    definisi: dinsosTapin2020.sasaran[0].indikator[0],
    data: { pmksPerlindungan: '1250', pmksSeluruh: '4120' },
  },
  {
    nama: 'Katalog: Kutai Kartanegara 2022, nilai SAKIP',
    definisi: akuntabilitas.indikator[0],
    data: { nilaiEvaluasiSakip: '78.45' },
  },
  {
    nama: 'Katalog: Kutai Kartanegara 2022, PMKS',
    definisi: penanganan.indikator[0],
    data: { pmksTerlayani: '87', pmksHarusDilayani: '160' },
  },
  {
    nama: 'Dengan kesalahan',
    definisi: {
      id: 'kemiskinan',
      nama: 'Tingkat kemiskinan',
      satuan: 'persen',
      variabel: { miskin: { label: 'Penduduk miskin', jenis: 'bulat' } },
      formula: { jenis: 'rasio', pembilang: 'miskin', penyebut: 'penduduk', pengali: '0,1' },
    },
    data: { miskin: '1200', penduduk: '15000' },
  },
];
