import { type DokumenIku, type Issue, parseDokumen } from 'indikator';
import { readBerkas, writeBerkas } from 'indikator/berkas';
import { describe, expect, it } from 'vitest';
import { kamusForm } from '../../../src/berkas/form/kamusForm.js';
import { pmks } from '../../fixtures/pmks.js';
import { documents } from '../documents.js';

const codesOf = (issues: readonly Issue[]) => issues.map(({ code }) => code);
const saidOf = (dokumen: DokumenIku | null) =>
  dokumen?.sasaran.flatMap(({ indikator }) =>
    indikator.map(({ formula, polaritas }) => [formula.jenis, polaritas]),
  );

describe('kamusForm', () => {
  it('shows a baseline with its grade', () => {
    const { blocks } = kamusForm(
      parseDokumen({
        id: 'd',
        judul: 'IKU',
        instansi: { nama: 'Dinas Sosial Kabupaten Contoh' },
        sasaran: [
          {
            id: 's',
            uraian: 'Meningkatnya kesejahteraan sosial',
            indikator: [{ ...pmks, kondisiAwal: [{ periode: '2024', nilai: '78', predikat: 'BB' }] }],
          },
        ],
      }),
    );
    const rows = blocks.flatMap((block) => (block.jenis === 'card' ? block.rows : []));
    expect(rows).toContainEqual({ label: 'Kondisi Awal 2024', cell: { text: '78 (BB)' } });
  });

  const scored = Object.entries(documents).filter(([name]) => name === 'setahun' || name === 'cara');

  it.each(scored)('is read back, scores and every polarity too: %s', (_, { dokumen }) => {
    for (const format of ['docx', 'xlsx'] as const) {
      const read = readBerkas(writeBerkas(dokumen, { format, bentuk: 'kamus' }));
      expect(saidOf(read.dokumen)).toEqual(saidOf(dokumen));
      expect(codesOf(read.issues)).not.toContain('not-understood');
    }
  });
});
