import fc from 'fast-check';
import { classify, defineSkala, type Skala } from 'indikator';
import * as katalog from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { isDeepFrozen } from '../parse/problems.js';

const skala = Object.entries(katalog).flatMap(([nama, value]): { nama: string; skala: Skala }[] =>
  'kelas' in value ? [{ nama, skala: value }] : [],
);

it('the scales of the catalogue', () => {
  expect(skala.map(({ nama }) => nama).sort()).toEqual([
    'skalaIkm',
    'skalaIpp',
    'skalaKinerja',
    'skalaPemdi',
    'skalaSakip',
  ]);
});

describe.each(skala)('$nama', ({ nama, skala }) => {
  it('has its own name as id, and is frozen', () => {
    expect(skala.id).toBe(nama);
    expect(isDeepFrozen(skala)).toBe(true);
  });

  it('holds to every rule of a scale', () => {
    expect(defineSkala(JSON.parse(JSON.stringify(skala)))).toEqual(skala);
  });

  it('says where it comes from, and how sure that is', () => {
    const { rujukan = [] } = skala;
    expect(rujukan.length).toBeGreaterThan(0);
    for (const { judul, keyakinan } of rujukan) {
      expect(judul).toMatch(/^Peraturan Menteri .* Nomor [0-9]+ Tahun [0-9]{4}$/);
      expect(['teks-asli', 'sumber-kedua', 'belum-diperiksa']).toContain(keyakinan);
    }
  });

  it('has a class for every value from end to end, once its gaps have a policy', () => {
    const [bawah, atas] = [skala.kelas[0]?.bawah.nilai, skala.kelas.at(-1)?.atas.nilai].map(Number);
    const utuh = skala.celah === 'tolak' ? defineSkala({ ...skala, celah: 'bawah-terbuka' }) : skala;
    fc.assert(
      fc.property(fc.integer({ min: 1000 * (bawah ?? 0), max: 1000 * (atas ?? 0) }), (permil) => {
        const nilai = `${Math.floor(permil / 1000)}.${`${permil % 1000}`.padStart(3, '0')}`;
        expect(classify(utuh, nilai).ok).toBe(true);
      }),
    );
  });

  it('puts a higher value never in a lower class', () => {
    const utuh = defineSkala({ ...skala, celah: 'bawah-tertutup', diAtas: 'tertinggi', diBawah: 'terendah' });
    const rank = (permil: number) => {
      const found = classify(utuh, `${permil}.5`);
      return found.ok ? utuh.kelas.findIndex(({ predikat }) => predikat === found.kelas.predikat) : -1;
    };
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), (a, b) => {
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
        expect(rank(a)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
