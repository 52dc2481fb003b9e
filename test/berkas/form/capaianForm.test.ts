import { parseDokumen } from 'indikator';
import { describe, expect, it } from 'vitest';
import { capaianForm } from '../../../src/berkas/form/capaianForm.js';
import type { Form } from '../../../src/berkas/form/form.js';
import { pmks } from '../../fixtures/pmks.js';

const dokumen = parseDokumen({
  id: 'd',
  judul: 'IKU',
  instansi: { nama: 'Dinas Sosial Kabupaten Contoh' },
  tahun: 2025,
  sasaran: [
    {
      id: 's',
      uraian: 'Meningkatnya kesejahteraan sosial',
      indikator: [
        {
          ...pmks,
          kondisiAwal: [{ periode: '2024', nilai: '78', predikat: 'BB' }],
          target: [{ jenis: 'angka', periode: '2029', nilai: '80' }],
          targetPerubahan: [{ jenis: 'angka', periode: '2029', nilai: '85' }],
        },
      ],
    },
  ],
});

/** The texts of all tables of a form, row by row. */
function textsOf({ blocks }: Form): readonly (readonly string[])[] {
  return blocks.flatMap((block) =>
    block.jenis === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );
}

const nothing = { hasil: new Map(), capaian: new Map() };

describe('capaianForm', () => {
  it('shows a baseline with its grade, and of two targets for the last year the revised one', () => {
    expect(textsOf(capaianForm(dokumen, nothing, undefined)).map((row) => row.slice(4))).toEqual([
      ['-', '-', '-'],
      ['78 (BB)', '-', '-'],
      ['85% (2029)', '-', '-'],
    ]);
  });
});
