import { evaluate } from 'indikator';
import { dinsosKutaiKartanegara2022, skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { row } from './row.js';

describe('dinsosKutaiKartanegara2022', () => {
  it('has the title, agency, year and level of the document', () => {
    const { judul, instansi, tahun, tingkat } = dinsosKutaiKartanegara2022;
    expect([judul, instansi.nama, instansi.kodeWilayah, tahun, tingkat]).toEqual([
      'INDIKATOR KINERJA UTAMA (IKU) DINAS SOSIAL SETINGKAT IMPACT',
      'Dinas Sosial Kabupaten Kutai Kartanegara',
      '64.02',
      2022,
      'impact',
    ]);
  });

  it('has its sasaran of two levels under their group headings, misprint and all', () => {
    const { sasaran } = dinsosKutaiKartanegara2022;
    const byId = new Map(sasaran.map((satu) => [satu.id as string, satu.uraian as string]));
    const opd = sasaran.filter(({ tingkat }) => tingkat === 'perangkat-daerah');
    expect(opd.map((satu) => 'induk' in satu && [satu.kelompok, byId.get(satu.induk), satu.uraian])).toEqual([
      [
        '1. PREDIKAT AKUNTABILITAS KINERJA PERANGAKAT DAERAH',
        'Meningkatnya Transparansi dan Akuntabilitas Kinerja Pembangunan',
        'Meningkatnya transparansi dan akuntabilitas kinerja Dinas Sosial',
      ],
      [
        '2. CAKUPAN PENANGANAN PENYANDANG MASALAH KESEJAHTERAAN SOSIAL (PMKS)',
        'Mewujudkan sumber daya manusia (SDM) yang berdaya saing dan berakhlak mulia',
        'Meningkatnya Penanganan Penyandang Masalah Kesejahteraan Sosial dalam Pemenuhan Kebutuhan Pelayanan Dasar',
      ],
    ]);
  });

  it('has its two rows', () => {
    const dinas = [{ nama: 'Dinas Sosial Kab.Kutai Kartanegara', tingkat: 'perangkat-daerah' }];
    expect(dinsosKutaiKartanegara2022.sasaran.flatMap(({ indikator }) => [...indikator].map(row))).toEqual([
      {
        kode: '1.1',
        nama: 'Nilai SAKIP',
        satuan: 'Nilai Mutu',
        label: ['Nilai SAKIP'],
        latex: '\\text{Nilai SAKIP}',
        target: ['78 (BB)'],
        sumber: ['Hasil Evaluasi SAKIP dari Tim Inspektorat Kabupaten Kutai Kartanegara'],
        penanggungJawab: dinas,
      },
      {
        kode: '2.1',
        nama: 'Persentase PMKS yang tertangani Pemenuhan dan Pelayanan Kebutuhannya',
        satuan: 'Persen',
        label: [
          'Jumlah Penyandang Masalah Kesejahteraan Sosial (PMKS) yang terlayani kebutuhan dasarnya',
          'Jumlah seluruh Penyandang Masalah Kesejahteraan Sosial (PMKS) yang harus dilayani kebutuhan dasarnya',
        ],
        latex:
          '\\frac{\\text{Jumlah Penyandang Masalah Kesejahteraan Sosial (PMKS) yang terlayani kebutuhan dasarnya}}' +
          '{\\text{Jumlah seluruh Penyandang Masalah Kesejahteraan Sosial (PMKS) yang harus dilayani kebutuhan dasarnya}}' +
          ' \\times 100 \\%',
        target: ['94,33'],
        sumber: [
          'RENSTRA OPD',
          'Sistem Informasi Kesejahteraan Sosial (SIKS) Next Generation (NG) terkoneksi dengan Kementerian Sosial Republik Indonesia',
          'Laporan Monitoring dan Evaluasi Program/Kegiatan/Sub Kegiatan',
        ],
        penanggungJawab: dinas,
      },
    ]);
  });

  it('takes the SAKIP score as an assessment, whose target 78 is BB on its scale', () => {
    const [sakip] = dinsosKutaiKartanegara2022.sasaran[1].indikator;
    expect(sakip.formula).toMatchObject({ jenis: 'penilaian', penilai: 'Tim Inspektorat Kabupaten' });
    expect(sakip.skala).toBe(skalaSakip);
    expect(sakip.target).toEqual([
      { jenis: 'angka', periode: '2022', nilai: '78', predikat: 'BB', asli: '78 (BB)' },
    ]);
    const hasil = evaluate(sakip, { nilaiEvaluasiSakip: '78' });
    expect(hasil.ok && [hasil.predikat, hasil.teks]).toEqual(['BB', '78,00 (BB)']);
  });
});
