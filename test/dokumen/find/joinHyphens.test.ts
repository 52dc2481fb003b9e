import { expect, it } from 'vitest';
import { readDokumen } from '../../../src/dokumen/readDokumen.js';

/** The name that is read of an indicator in such a cell, and what is noted. */
function read(nama: string) {
  const csv = `IKU DINAS CONTOH TAHUN 2026\n\nNo,Sasaran,Indikator,Target\n1,Warga sehat,"${nama}",80`;
  const { dokumen, issues } = readDokumen(csv, { format: 'csv' });
  const notes = issues.filter(({ code }) => code === 'look-again').map(({ kalimat }) => kalimat);
  return [dokumen?.sasaran[0]?.indikator[0]?.nama, ...notes];
}

it.each([
  ['Persentase pela-\nyanan lansia', 'Persentase pelayanan lansia', '"pelayanan"'],
  [
    'Meningkatnya keseja-\nhteraan masya-\nrakat',
    'Meningkatnya kesejahteraan masyarakat',
    '"kesejahteraan", "masyarakat"',
  ],
  ['Layanan antar-\ndaerah', 'Layanan antardaerah', '"antardaerah"'],
])('%j is a name with whole words, which is noted', (text, nama, words) => {
  expect(read(text)).toEqual([nama, `kata yang terputus di akhir baris disambung: ${words}`]);
});

it.each([
  ['Persentase anak-\nanak', 'Persentase anak-anak'],
  ['Persentase anak-\nanaknya', 'Persentase anak-anaknya'],
  ['Layanan bolak-\nbalik', 'Layanan bolak-balik'],
  ['Layanan sebaik-\nbaiknya', 'Layanan sebaik-baiknya'],
  ['Pegawai non-\nASN terlatih', 'Pegawai non- ASN terlatih'],
])('%j keeps its hyphen', (text, nama) => {
  expect(read(text)).toEqual([nama]);
});

it('leaves a hyphen of a formula to be asked about', () => {
  const csv =
    'IKU DINAS CONTOH TAHUN 2026\n\nNo,Indikator,Target,Rumus\n1,Warga sehat,80,"Jumlah war-\nga sehat / Jumlah warga x 100"';
  const { issues } = readDokumen(csv, { format: 'csv' });
  expect(issues.map(({ code }) => code)).toContain('ambiguous-formula');
});
