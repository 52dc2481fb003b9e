import { parseDokumen, persentase } from 'indikator';
import { type BentukBerkas, type FormatBerkas, readBerkas, writeBerkas } from 'indikator/berkas';
import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';

const formats: readonly FormatBerkas[] = ['docx', 'xlsx'];
const forms: readonly BentukBerkas[] = ['iku', 'pk', 'capaian', 'rencana-aksi', 'kamus'];

const lansia = parseDokumen({
  id: 'd',
  judul: 'IKU Dinas Contoh Tahun 2026',
  instansi: { nama: 'Dinas Contoh' },
  tahun: 2026,
  tahunAkhir: 2027,
  sasaran: [
    { id: 't', uraian: 'Warga sejahtera', tingkat: 'tujuan', indikator: [] },
    {
      id: 's',
      kode: '1',
      induk: 't',
      uraian: 'Meningkatnya layanan lansia',
      tingkat: 'program',
      kelompok: 'ASPEK PELAYANAN',
      indikator: [
        {
          id: 'persentaseLansiaTerlayani',
          kode: '1.1',
          nama: 'Persentase lansia terlayani',
          satuan: 'persen',
          polaritas: 'naik',
          makna: 'Mengukur layanan lansia.',
          alasan: 'Amanat peraturan.',
          caraPerhitungan: 'Dihitung dari laporan bulanan.',
          variabel: {
            lansiaTerlayani: { label: 'Lansia terlayani', satuan: 'orang' },
            seluruhLansia: { label: 'Seluruh lansia', satuan: 'orang' },
          },
          formula: persentase('lansiaTerlayani', 'seluruhLansia'),
          kondisiAwal: [{ periode: '2025', nilai: '80.5' }],
          target: [
            { jenis: 'angka', periode: '2026', nilai: '94.33', asli: '94,33%' },
            { jenis: 'angka', periode: '2026-T1', nilai: '25', asli: '25%', kumulatif: true },
            { jenis: 'angka', periode: '2027', nilai: '95', asli: '95%' },
          ],
          targetPerubahan: [{ jenis: 'angka', periode: '2026', nilai: '93', asli: '93%' }],
          penanggungJawab: [{ nama: 'Bidang Sosial', tingkat: 'bidang' }],
          sumberData: [{ nama: 'Laporan bulanan' }, { nama: 'Basis data lansia' }],
        },
      ],
    },
  ],
});

describe.each(formats)('a written %s', (format) => {
  it('of cards is read whole', () => {
    const { dokumen, issues } = readBerkas(writeBerkas(lansia, { format, bentuk: 'kamus' }));
    expect(dokumen?.sasaran.flatMap(({ indikator }) => indikator)).toEqual(
      lansia.sasaran.flatMap(({ indikator }) => indikator),
    );
    expect(
      dokumen?.sasaran.map(({ kode, uraian, tingkat, kelompok }) => [kode, uraian, tingkat, kelompok]),
    ).toEqual([
      [undefined, 'Warga sejahtera', 'tujuan', undefined],
      ['1', 'Meningkatnya layanan lansia', 'program', 'ASPEK PELAYANAN'],
    ]);
    expect(issues.filter(({ tingkat }) => tingkat === 'salah')).toEqual([]);
  });

  it.each(
    forms.flatMap((bentuk) =>
      ['Kepala Dinas', 'Direktur RSUD', 'Camat', 'Inspektur'].map((jabatan) => [bentuk, jabatan] as const),
    ),
  )('%s has the indicators of the document, and no signer (%s) among them', (bentuk, jabatan) => {
    const tandaTangan = { tempat: 'Rantau', tanggal: '2 Januari 2020', jabatan, atasan: 'Bupati Tapin' };
    const { dokumen, issues } = readBerkas(writeBerkas(dinsosTapin2020, { format, bentuk, tandaTangan }));
    expect(dokumen?.sasaran.map(({ indikator }) => indikator.map(({ nama }) => nama))).toEqual(
      dinsosTapin2020.sasaran.map(({ indikator }) => indikator.map(({ nama }) => nama)),
    );
    expect(issues.filter(({ tingkat }) => tingkat === 'salah')).toEqual([]);
  });

  it('of an agreement says that its table of programs is not read, and in which row that begins', () => {
    const anggaran = [{ program: 'Program Rehabilitasi Sosial', rupiah: 1_250_000_000, keterangan: 'APBD' }];
    const { issues } = readBerkas(writeBerkas(dinsosTapin2020, { format, bentuk: 'pk', anggaran }));
    const outside = issues.filter(({ code }) => code === 'text-outside');
    expect(outside.map(({ fakta }) => [fakta.tabel, fakta.letak])).toEqual([
      ['"No., Program, Anggaran, Keterangan"', format === 'docx' ? '20' : '25'],
    ]);
  });
});
