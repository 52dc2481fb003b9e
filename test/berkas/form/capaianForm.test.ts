import { parseDokumen, reportKinerja, targetTriwulan } from 'indikator';
import { readBerkas, writeBerkas } from 'indikator/berkas';
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

/** All that is said outside of the tables. */
function headingsOf({ title, blocks }: Form): readonly string[] {
  return [title, ...blocks.flatMap((block) => (block.jenis === 'heading' ? [block.text] : []))];
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

  it('is of the period of a report: its title, and the target that counted there', () => {
    const triwulan = parseDokumen({
      ...dokumen,
      sasaran: dokumen.sasaran.map((sasaran) => ({
        ...sasaran,
        indikator: [{ ...pmks, target: targetTriwulan(2025, ['20', '45', '70', '90'], { kumulatif: true }) }],
      })),
    });
    const masukan = { periode: '2025-T2', kumulatif: true } as const;
    const laporan = reportKinerja(triwulan, { ...masukan, realisasi: { [pmks.id]: '36' } });
    const form = capaianForm(triwulan, nothing, laporan);
    expect(headingsOf(form).slice(0, 2)).toEqual([
      'CAPAIAN KINERJA S.D. TRIWULAN II TAHUN 2025',
      'Tabel 1. Target, realisasi dan capaian s.d. Triwulan II Tahun 2025',
    ]);
    expect(textsOf(form)[0]?.[4]).toBe('45%');
    for (const format of ['docx', 'xlsx'] as const) {
      const { bagian } = readBerkas(writeBerkas(triwulan, { format, bentuk: 'capaian', laporan }));
      const read = bagian[0]?.dokumen?.sasaran[0]?.indikator[0];
      // Beside such a title "Target" alone would be told of: it may be that of the year.
      expect(read?.target).toEqual([
        { jenis: 'angka', periode: '2025-T2', nilai: '45', kumulatif: true, asli: '45%' },
      ]);
      expect(bagian[0]?.realisasi[read?.id ?? '']).toMatchObject({
        '2025-T2': { nilai: '36.00', kumulatif: true },
      });
    }
    const stated = reportKinerja(triwulan, { ...masukan, data: {}, target: { [pmks.id]: '44' } });
    expect(textsOf(capaianForm(triwulan, nothing, stated))[0]?.[4]).toBe('44%');
    expect(textsOf(capaianForm(triwulan, nothing, reportKinerja(triwulan, masukan)))[0]?.[4]).toBe('45%');
  });

  it('is of the year of the document without a report', () => {
    expect(headingsOf(capaianForm(dokumen, nothing, undefined)).slice(0, 2)).toEqual([
      'CAPAIAN KINERJA TAHUN 2025',
      'Tabel 1. Target, realisasi dan capaian tahun 2025',
    ]);
  });
});
