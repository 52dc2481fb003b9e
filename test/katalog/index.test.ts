import fc from 'fast-check';
import {
  checkContoh,
  classify,
  type DokumenIku,
  defineSkala,
  type Indikator,
  parseDokumen,
  parseIndikator,
  type Skala,
  safeParseSkala,
} from 'indikator';
import * as katalog from 'indikator/katalog';
import { dinsosKutaiKartanegara2022, dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { isDeepFrozen } from '../parse/problems.js';

const documents: readonly DokumenIku[] = [dinsosTapin2020, dinsosKutaiKartanegara2022];
const semuaIndikator = documents.flatMap((dokumen) =>
  dokumen.sasaran.flatMap((sasaran) => sasaran.indikator),
);

/** Every indicator of the catalogue, of documents and alone. */
const setiapIndikator: readonly Indikator[] = [
  ...semuaIndikator,
  ...Object.values(katalog).filter((value): value is typeof value & Indikator => 'formula' in value),
];

describe('percentages of the catalogue', () => {
  it('divide a part by the whole that it is a part of, both counts, times 100', () => {
    const facts = semuaIndikator.flatMap(({ formula, variabel }) => {
      if (formula.jenis !== 'rasio') return [];
      const { pembilang, penyebut, pengali } = formula;
      const part = variabel[String(pembilang)];
      const whole = variabel[String(penyebut)];
      return [[pembilang, penyebut, pengali, part?.bagianDari, part?.jenis, whole?.jenis]];
    });
    expect(facts).toEqual([
      ['pmksPerlindungan', 'pmksSeluruh', '100', 'pmksSeluruh', 'cacah', 'cacah'],
      ['pmksRehabilitasi', 'pmksSeluruh', '100', 'pmksSeluruh', 'cacah', 'cacah'],
      ['psksBerperan', 'psksSeluruh', '100', 'psksSeluruh', 'cacah', 'cacah'],
      ['pmksTerlayani', 'pmksHarusDilayani', '100', 'pmksHarusDilayani', 'cacah', 'cacah'],
    ]);
  });

  it('have the target that the document states: 94,33 for 2022, and none in Tapin', () => {
    const targets = semuaIndikator.flatMap(({ id, target = [] }) => target.map((satu) => [id, satu]));
    expect(targets).toEqual([
      ['nilaiSakip', { jenis: 'angka', periode: '2022', nilai: '78', predikat: 'BB', asli: '78 (BB)' }],
      ['pmksTertangani', { jenis: 'angka', periode: '2022', nilai: '94.33', asli: '94,33' }],
    ]);
  });
});

describe('every definition of the catalogue', () => {
  it('is right by the rules that strangers must keep', () => {
    for (const dokumen of documents)
      expect(parseDokumen(JSON.parse(JSON.stringify(dokumen)))).toEqual(dokumen);
    for (const indikator of setiapIndikator)
      expect(parseIndikator(JSON.parse(JSON.stringify(indikator)))).toEqual(indikator);
    expect(safeParseSkala(JSON.parse(JSON.stringify(skalaSakip)))).toEqual({ ok: true, value: skalaSakip });
  });

  it('has the name under which it is exported', () => {
    for (const [nama, { id }] of Object.entries(katalog)) expect(id).toBe(nama);
  });

  it('has at least two examples, which come out to the digit', () => {
    for (const indikator of setiapIndikator) {
      expect(checkContoh(indikator)).toEqual([]);
      expect(indikator.contoh?.length, indikator.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('has among its examples one that binary floats get wrong', () => {
    for (const indikator of semuaIndikator) {
      const traps = (indikator.contoh ?? []).filter(({ data, nilai }) => {
        const [a = 0, b] = Object.values(data).map(Number);
        return (b === undefined ? a : (a / b) * 100).toFixed(2) !== nilai;
      });
      expect(traps.length, indikator.id).toBeGreaterThan(0);
    }
  });

  it('says where it comes from and how sure that is', () => {
    for (const { id, rujukan } of Object.values<{ id: string; rujukan?: readonly unknown[] }>(katalog)) {
      expect(rujukan?.length, id).toBeGreaterThan(0);
    }
  });

  it('is frozen', () => {
    for (const value of Object.values(katalog)) expect(isDeepFrozen(value)).toBe(true);
  });

  it('names no person', () => {
    const teks = JSON.stringify(katalog);
    expect(teks).not.toContain('NIP');
    // The 18 digits of a NIP, however they are spaced.
    expect(teks).not.toMatch(/(?:[0-9][ .-]*){18}/);
  });
});

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
    for (const { keyakinan, ...satu } of rujukan) {
      expect(satu).toMatchObject({ jenis: 'permen', penerbit: expect.stringMatching(/^Menteri /) });
      expect(['teks-asli', 'sumber-kedua', 'belum-diperiksa']).toContain(keyakinan);
    }
  });

  it('has a class for every value from end to end, once its gaps have a policy', () => {
    const [bawah, atas] = [skala.kelas[0]?.bawah?.nilai, skala.kelas.at(-1)?.atas?.nilai].map(Number);
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
