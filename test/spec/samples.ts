import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BerkasTerbaca, readBerkas } from 'indikator/berkas';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';

// Files of Word and Excel that are kept beside the project's folder.
const folder = resolve(root, '../shared/samples/office');

const read = (name: string): BerkasTerbaca => readBerkas(new Uint8Array(readFileSync(join(folder, name))));
const indikatorOf = ({ dokumen }: BerkasTerbaca) => (dokumen?.sasaran ?? []).flatMap((one) => one.indikator);
const targetsOf = (file: BerkasTerbaca) =>
  indikatorOf(file).map(({ target = [] }) =>
    target.map((one) => ('nilai' in one ? one.nilai : one.jenis)).join(' '),
  );
const codesOf = ({ issues }: BerkasTerbaca, tingkat = 'salah') =>
  issues.filter((one) => one.tingkat === tingkat).map(({ code }) => code);

/** What the files give, where they are there. */
export function samplesOfOffices(): void {
  if (!existsSync(folder)) return;
  describe('workbooks', () => {
    it('numbers are those that Excel shows', () => {
      const file = read('x01-angka.xlsx');
      expect(targetsOf(file).map((one) => one.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''))).toEqual(
        '94.33 94.33 880 14.38 1500  0 94.33 1500 72.38929 10 1.5 78 0.9433 8.8'.split(' '),
      );
      expect(codesOf(file)).toEqual(['other-unit']);
    });

    it.each([
      ['x02-teks-kaya.xlsx', 2, []],
      ['x03-judul-gabung.xlsx', 2, []],
      ['x04-tanpa-nilai.xlsx', 2, ['no-cached-value']],
      ['x07-tanpa-alamat.xlsx', 1, []],
      ['x08-awalan-strict.xlsx', 0, []],
      ['x09-tersembunyi.xlsx', 1, []],
      ['x20-galat.xlsx', 3, ['unreadable-target', 'error-cell', 'date-cell']],
      ['tulis-iku.xlsx', 6, []],
    ])('%s has %i indicators', (name, count, codes) => {
      const file = read(name);
      expect([file.format, indikatorOf(file).length, codesOf(file)]).toEqual(['xlsx', count, codes]);
    });

    it('tells what is hidden', () => {
      expect(codesOf(read('x09-tersembunyi.xlsx'), 'catatan').slice(0, 3)).toEqual([
        'hidden-sheets',
        'hidden-rows',
        'hidden-columns',
      ]);
    });

    it.each([
      ['x10-jarang.xlsx', 'no-table'],
      ['x15-proto.xlsx', 'no-table'],
      ['x24-gabung-bom.xlsx', 'no-table'],
      ['x12-bom-bohong.xlsx', 'damaged-file'],
      ['x13-entitas.xlsx', 'damaged-file'],
      ['x14-xxe.xlsx', 'damaged-file'],
      ['x17-crc.xlsx', 'damaged-file'],
      ['x22-terpotong.xlsx', 'damaged-file'],
      ['x23-sandi.xlsx', 'locked-file'],
      ['x25-teks-berulang.xlsx', 'file-too-large'],
    ])('%s gives %s and no document', (name, code) => {
      const file = read(name);
      expect([file.dokumen, codesOf(file)]).toEqual([null, [code]]);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
  });

  describe('documents', () => {
    it.each([
      ['d01-omml.docx', 6, ['not-rational']],
      ['d02-gabung.docx', 3, []],
      ['d03-perubahan.docx', 2, []],
      ['d04-kotak-teks.docx', 1, []],
      ['d06-nomor.docx', 2, []],
      ['d08-objek-gambar.docx', 3, ['formula-picture', 'formula-picture', 'formula-picture']],
      ['d12-strict.docx', 1, []],
      ['d13-dua-tabel.docx', 1, []],
      ['tulis-iku.docx', 6, []],
    ])('%s has %i indicators', (name, count, codes) => {
      const file = read(name);
      expect([file.format, indikatorOf(file).length, codesOf(file)]).toEqual(['docx', count, codes]);
    });

    it('formulas are formulas', () => {
      const formulas = indikatorOf(read('d01-omml.docx')).map(({ formula }) => formula.jenis);
      expect(formulas).toEqual(['rasio', 'rasio', 'rasio', 'hitungan', 'hitungan', 'rasio']);
    });

    it('tracked changes are told, and what is too deep is refused', () => {
      expect(codesOf(read('d03-perubahan.docx'), 'catatan')[0]).toBe('tracked-changes');
      expect(codesOf(read('d11-dalam.docx'))).toEqual(['too-deep']);
    });
  });
}
