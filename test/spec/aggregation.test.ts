import { aggregate, aggregateCapaian, computeCapaian, defineDokumen, defineIndikator } from 'indikator';
import { describe, expect, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const indikator = defineIndikator({ ...pmks, agregasi: { wilayah: 'rata-rata' } });

describe('[A5] coverage', () => {
  it('says what was used, what failed, what is missing, and what the figure means then', () => {
    const agregat = aggregate(indikator, {
      diharapkan: { wilayah: ['63.01', '63.02', '63.03'] },
      baris: [
        { wilayah: '63.01', data: { terlayani: 1, seluruh: 2 } },
        { wilayah: '63.02', data: { terlayani: 5, seluruh: 2 } },
      ],
    });
    expect(agregat.ok && agregat.desimal).toBe('50.00');
    expect(agregat.cakupan).toMatchObject({
      terpakai: [{ wilayah: '63.01' }],
      hilang: [{ wilayah: '63.03' }],
      lengkap: false,
    });
    expect(agregat.cakupan?.gagal.map(({ wilayah, issues }) => [wilayah, issues[0]?.code])).toEqual([
      ['63.02', 'part-exceeds-whole'],
    ]);
    expect(agregat.ok && agregat.catatan.map(({ code, tingkat }) => [code, tingkat])).toEqual([
      ['incomplete-coverage', 'catatan'],
      ['left-out', 'catatan'],
    ]);
  });
});

describe('[A7] size', () => {
  it('beyond a million rows is refused', () => {
    const agregat = aggregate(indikator, { baris: new Array(1_000_001) });
    expect(agregat.ok ? [] : agregat.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['too-large', 'baris'],
    ]);
  });
});

describe('[A8] a part', () => {
  it('is no member of the mean that its whole is in', () => {
    const whole = defineIndikator({ ...pmks, polaritas: 'naik' });
    const part = defineIndikator({
      ...whole,
      id: 'perempuan',
      nama: 'PMKS perempuan tertangani',
      rincian: { dari: pmks.id, label: 'Perempuan' },
    });
    const dokumen = defineDokumen({
      id: 'dok',
      judul: 'IKU',
      instansi: { nama: 'Dinas' },
      tahun: 2026,
      sasaran: [{ id: 's', uraian: 'S', indikator: [whole, part] }],
    });
    const semua = [whole, part].map((one, i) =>
      computeCapaian(one, { realisasi: 80 - 40 * i, target: '80' }),
    );
    const [mean] = aggregateCapaian(dokumen, semua).sasaran;
    expect([mean?.ok && mean.teks, mean?.cakupan.terpakai]).toEqual(['100,00%', [pmks.id]]);
  });
});
