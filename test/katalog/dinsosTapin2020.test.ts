import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { row } from './row.js';

describe('dinsosTapin2020', () => {
  it('has the title, agency and year of the document', () => {
    const { judul, instansi, tahun } = dinsosTapin2020;
    expect([judul, instansi.nama, instansi.kodeWilayah, tahun]).toEqual([
      'INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN TAPIN TAHUN 2020',
      'Dinas Sosial Kabupaten Tapin',
      '63.05',
      2020,
    ]);
  });

  it('has its three sasaran', () => {
    expect(dinsosTapin2020.sasaran.map(({ uraian }) => uraian)).toEqual([
      'Meningkatnya Perlindungan Jaminan Sosial bagi Penyandang Masalah Kesejahteraan Sosial (PMKS)',
      'Meningkatnya Rehabilitasi Sosial bagi Penyandang Masalah Kesejahteraan Sosial (PMKS)',
      'Meningkatnya Peran Potensi Sumber Kesejahteraan Sosial (PSKS) dalam melayani Penyandang Masalah Kesejahteraan Sosial (PMKS)',
    ]);
  });

  it('has its three rows', () => {
    expect(dinsosTapin2020.sasaran.flatMap(({ indikator }) => indikator.map(row))).toEqual([
      {
        kode: '1',
        nama: 'Persentase Penyandang Masalah Kesejahteraan Sosial (PMKS) yang memperoleh perlindungan jaminan sosial',
        satuan: 'Persen',
        label: ['Jumlah PMKS yang memperoleh Perlindungan dan Jaminan Sosial', 'Jumlah PMKS keseluruhan'],
        latex:
          '\\frac{\\text{Jumlah PMKS yang memperoleh Perlindungan dan Jaminan Sosial}}{\\text{Jumlah PMKS keseluruhan}} \\times 100 \\%',
        target: [],
        sumber: ['Data Terpadu Kesejahteraan Sosial (DTKS)'],
        penanggungJawab: [{ nama: 'Bidang Perlindungan dan Jaminan Sosial', tingkat: 'bidang' }],
      },
      {
        kode: '2',
        nama: 'Persentase Penyandang Masalah Kesejahteraan Sosial (PMKS) yang memperoleh rehabilitasi sosial',
        satuan: 'Persen',
        label: ['Jumlah PMKS yang memperoleh rehabilitasi sosial', 'Jumlah PMKS keseluruhan'],
        latex:
          '\\frac{\\text{Jumlah PMKS yang memperoleh rehabilitasi sosial}}{\\text{Jumlah PMKS keseluruhan}} \\times 100 \\%',
        target: [],
        sumber: ['Data Terpadu Kesejahteraan Sosial (DTKS)'],
        penanggungJawab: [{ nama: 'Bidang Rehabilitasi Sosial', tingkat: 'bidang' }],
      },
      {
        kode: '3',
        nama: 'Persentase Potensi Sumber Kesejahteraan Sosial (PSKS) yang berpartisipasi dalam melayani Penyandang Masalah Kesejahteraan Sosial (PMKS)',
        satuan: 'Persen',
        label: ['Jumlah PSKS yang berperan dalam melayani PMKS', 'Jumlah PSKS keseluruhan'],
        latex:
          '\\frac{\\text{Jumlah PSKS yang berperan dalam melayani PMKS}}{\\text{Jumlah PSKS keseluruhan}} \\times 100 \\%',
        target: [],
        sumber: ['Data PSKS (Potensi Sumber Kesejahteraan Sosial)'],
        penanggungJawab: [{ nama: 'Bidang Pemberdayaan Sosial', tingkat: 'bidang' }],
      },
    ]);
  });

  it('defines the denominator that two indicators share once', () => {
    const [satu, dua] = dinsosTapin2020.sasaran.map(({ indikator }) => indikator[0].variabel);
    expect(satu && 'pmksSeluruh' in satu && dua && 'pmksSeluruh' in dua).toBe(true);
    expect(satu).toHaveProperty('pmksSeluruh', dinsosTapin2020.sasaran[1].indikator[0].variabel.pmksSeluruh);
  });
});
