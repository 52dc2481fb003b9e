import {
  defineDokumen,
  defineIndikator,
  diffDokumen,
  diffIndikator,
  formatBanding,
  IndikatorError,
} from 'indikator';
import { expect, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const dokumenOf = (indikator: object, judul: string) =>
  defineDokumen({
    id: 'iku',
    judul,
    instansi: { nama: 'Dinas Contoh' },
    sasaran: [{ id: 's1', uraian: 'Satu', indikator: [indikator] }],
  } as never);
const banding = diffDokumen(
  dokumenOf(pmks, 'IKU 2025'),
  dokumenOf({ ...pmks, satuan: '%', nama: 'Persentase PPKS', polaritas: 'stabil' }, 'IKU 2026'),
);

it('prints for a terminal', () => {
  expect(formatBanding(banding)).toBe(
    [
      '4 perubahan, 1 di antaranya mengubah makna, 1 perlu dinilai orang',
      '',
      'Dokumen',
      '  judul berubah: IKU 2025 menjadi IKU 2026',
      '',
      'Persentase PPKS (pmksTertangani)',
      '  [makna mungkin berubah] nama berubah: Persentase PMKS tertangani menjadi Persentase PPKS',
      '  satuan berubah: persen menjadi %',
      '  [makna berubah] polaritas berubah: naik menjadi stabil',
      '',
    ].join('\n'),
  );
});

it('prints Markdown, in English', () => {
  expect(formatBanding(banding, { format: 'markdown', bahasa: 'en' }).split('\n').slice(0, 8)).toEqual([
    '4 changes, 1 of which change what is measured, 1 of which have to be judged by people',
    '',
    '### Document',
    '',
    '- title changed from IKU 2025 to IKU 2026',
    '',
    '### Persentase PPKS (pmksTertangani)',
    '',
  ]);
});

it('prints which series break, why, and by which regulation', () => {
  const from = defineIndikator({ ...pmks, sumberData: [{ nama: 'DTKS' }] });
  const to = defineIndikator({ ...pmks, sumberData: [{ nama: 'DTSEN' }] });
  const series = (pilihan: object) => formatBanding(diffIndikator(from, to), pilihan).split('\n\n').at(-1);
  expect(series({})).toBe(
    'Deret angka\n  [terputus] Persentase PMKS tertangani (pmksTertangani): sumber data berubah: DTKS menjadi DTSEN (Instruksi Presiden Nomor 4 Tahun 2025 (menurut sumber kedua))\n',
  );
  expect(series({ bahasa: 'en', format: 'markdown' })).toContain('- **breaks** Persentase PMKS');
});

it('prints what JSON gives back, and says that there is nothing', () => {
  expect(formatBanding(JSON.parse(JSON.stringify(banding)))).toBe(formatBanding(banding));
  const same = diffIndikator(pmks, defineIndikator({ ...pmks }));
  expect([formatBanding(same), formatBanding(same, { bahasa: 'en' })]).toEqual([
    'Tidak ada perubahan\n',
    'No change\n',
  ]);
});

it.each([null, {}, { perbedaan: [null] }, { perbedaan: [{}] }, 5])('refuses %j', (value) => {
  // A caller without types.
  expect(() => formatBanding(value as never)).toThrow(IndikatorError);
});

it('refuses another format', () => {
  expect(() => formatBanding(banding, { format: 'pdf' as never })).toThrow(
    'diharapkan salah satu dari: teks, markdown',
  );
});
