import { defineIndikator, evaluate, penilaian, type Skala } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { konstantaOf } from '../../src/decimal/konstanta.js';
import { findKelas } from '../../src/definition/findKelas.js';

const predikatOf = (skala: Skala, nilai: string) => findKelas(skala, konstantaOf(nilai))?.predikat;

const skala: Skala = {
  id: 's',
  nama: 'S',
  kelas: [
    { predikat: 'tertutup', bawah: { nilai: '1' }, atas: { nilai: '2' } },
    { predikat: 'terbuka', bawah: { nilai: '2', terbuka: true }, atas: { nilai: '3', terbuka: true } },
    { predikat: 'titik', bawah: { nilai: '3' }, atas: { nilai: '3.0' } },
  ],
};

describe('findKelas', () => {
  it.each([
    ['0.99', undefined],
    ['1', 'tertutup'],
    ['1.00', 'tertutup'],
    ['2', 'tertutup'],
    ['2.000000000000000000000000000001', 'terbuka'],
    ['2.999999999999999999999999999999', 'terbuka'],
    ['3', 'titik'],
    ['3.000000000000000000000000000001', undefined],
    ['-1', undefined],
    ['5/3', 'tertutup'],
    ['7/3', 'terbuka'],
    ['9/3', 'titik'],
  ])('finds for %s the class %s', (nilai, predikat) => {
    expect(predikatOf(skala, nilai)).toBe(predikat);
  });

  it('compares before any rounding', () => {
    const sakip = defineIndikator({
      id: 'sakip',
      nama: 'Nilai SAKIP',
      satuan: 'Nilai',
      variabel: { nilai: { label: 'Nilai' } },
      formula: penilaian('nilai', { penilai: 'Inspektorat', skala: skalaSakip }),
    });
    const hasil = evaluate(sakip, { nilai: '80.001' });
    expect(hasil.ok && hasil.teks).toBe('80,00 (A)');
  });
});
