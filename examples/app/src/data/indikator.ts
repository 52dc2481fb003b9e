// What a team replaces: the indicators of its own dinas. Three are adopted from the catalogue, two are defined here; the
// targets are invented.

import { defineIndikator, hitungan, type KebijakanCapaian, rasio, targetTriwulan } from 'indikator';
import { dinsosTapin2020 } from 'indikator/katalog';
import { skala } from './skala.js';

export const TAHUN = 2026;

const [asliPerlindungan] = dinsosTapin2020.sasaran[0].indikator;
const [asliRehabilitasi] = dinsosTapin2020.sasaran[1].indikator;
const [asliPsks] = dinsosTapin2020.sasaran[2].indikator;

/** What happened in each quarter is added up; of a state, such as a number of people, the last one known counts. */
const alur = { gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' } as const;
const keadaan = { gabungPeriode: 'terakhir', gabungWilayah: 'jumlah' } as const;

const capaian: KebijakanCapaian = { metode: 'rasio', batasAtas: '120', skala };
const bersama = { agregasi: { wilayah: 'gabung', periode: 'gabung' }, capaian } as const;
const target = (...nilai: Parameters<typeof targetTriwulan>[1]) =>
  targetTriwulan(TAHUN, nilai, { kumulatif: true });

const orang = { satuan: 'orang' } as const;
const pmksSeluruh = { ...asliPerlindungan.variabel.pmksSeluruh, ...orang, ...keadaan } as const;

export const perlindungan = defineIndikator({
  ...asliPerlindungan,
  ...bersama,
  variabel: {
    pmksPerlindungan: { ...asliPerlindungan.variabel.pmksPerlindungan, ...orang, ...alur },
    pmksSeluruh,
  },
  target: target('16', '33', '50', '66'),
});

export const rehabilitasi = defineIndikator({
  ...asliRehabilitasi,
  ...bersama,
  variabel: {
    pmksRehabilitasi: { ...asliRehabilitasi.variabel.pmksRehabilitasi, ...orang, ...alur },
    pmksSeluruh,
  },
  target: target('5', '10', '15', '20'),
});

export const psks = defineIndikator({
  ...asliPsks,
  ...bersama,
  variabel: {
    psksBerperan: { ...asliPsks.variabel.psksBerperan, ...keadaan },
    psksSeluruh: { ...asliPsks.variabel.psksSeluruh, ...keadaan },
  },
  target: target('80', '85', '90', '94.33'),
});

export const beras = defineIndikator({
  ...bersama,
  id: 'berasTersalur',
  kode: '4',
  nama: 'Bantuan beras yang tersalurkan kepada korban bencana',
  satuan: 'ton',
  polaritas: 'naik',
  variabel: { berasTersalur: { label: 'Beras yang tersalurkan', satuan: 'ton', minimum: '0' } },
  formula: hitungan('berasTersalur'),
  // A number that is reported as it is has nothing to pool: tons of all are added up.
  agregasi: { wilayah: 'jumlah', periode: 'jumlah' },
  target: target('340', '680.5', '1020.75', '1360'),
});

export const waktuTanggap = defineIndikator({
  ...bersama,
  id: 'waktuTanggap',
  kode: '5',
  nama: 'Rata-rata waktu tanggap bantuan bencana',
  satuan: 'hari',
  polaritas: 'turun',
  variabel: {
    hariTanggap: {
      label: 'Jumlah hari dari kejadian sampai bantuan tiba, semua kejadian',
      satuan: 'hari',
      minimum: '0',
      ...alur,
    },
    kejadianBencana: { label: 'Jumlah kejadian bencana', satuan: 'kejadian', jenis: 'cacah', ...alur },
  },
  formula: rasio('hariTanggap', 'kejadianBencana'),
  capaian: { ...capaian, metode: 'selisih' },
  target: target('3', '2.75', '2.5', '2.5'),
});
