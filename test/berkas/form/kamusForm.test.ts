import { parseDokumen } from 'indikator';
import { describe, expect, it } from 'vitest';
import { kamusForm } from '../../../src/berkas/form/kamusForm.js';
import { pmks } from '../../fixtures/pmks.js';

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
});
