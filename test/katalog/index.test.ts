import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type Contoh,
  checkContoh,
  classify,
  type DokumenIku,
  defineDokumen,
  defineSkala,
  type Ekspresi,
  evaluate,
  evaluateDokumen,
  formatRujukan,
  type Indikator,
  parseDokumen,
  parseIndikator,
  type Rujukan,
  type Skala,
  safeParseDokumen,
  safeParseSkala,
} from 'indikator';
import * as katalog from 'indikator/katalog';
import { dinsosKutaiKartanegara2022, dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { isDeepFrozen } from '../parse/problems.js';

const documents: readonly DokumenIku[] = [dinsosTapin2020, dinsosKutaiKartanegara2022];
const semuaIndikator = documents.flatMap((dokumen) =>
  dokumen.sasaran.flatMap((sasaran) => sasaran.indikator),
);

/** Every indicator of the catalogue that stands in no document. */
const tunggal: readonly Indikator[] = Object.values(katalog).filter(
  (value): value is typeof value & Indikator => 'formula' in value,
);
const ids = tunggal.map(({ id }) => id);

/** Every indicator of the catalogue, of documents and alone. */
const setiapIndikator: readonly Indikator[] = [...semuaIndikator, ...tunggal];

/** How a reference of each kind is called. */
const titles: Readonly<Record<Rujukan['jenis'], RegExp>> = {
  uu: /^Undang-Undang Nomor \d+ Tahun \d{4}/,
  pp: /^Peraturan Pemerintah Nomor \d+ Tahun \d{4}/,
  perpres: /^Peraturan Presiden Nomor \d+ Tahun \d{4}/,
  inpres: /^Instruksi Presiden Nomor \d+ Tahun \d{4}/,
  permen: /^Peraturan Menteri \S.* Nomor \S+ Tahun \d{4}/,
  'peraturan-badan': /^Peraturan \S.* Nomor \S+(?:\/\d{4}| Tahun \d{4})/,
  perda: /^Peraturan Daerah (?:Provinsi|Kabupaten|Kota) \S.* Nomor \S+ Tahun \d{4}/,
  perkada: /^Peraturan (?:Gubernur|Bupati|Wali Kota) \S.* Nomor \S+ Tahun \d{4}/,
  keputusan: /^Keputusan \S.* Nomor \S+/,
  'surat-edaran': /^Surat Edaran \S.* Nomor \S+/,
  pedoman: /^\S.{8,}/,
  dokumen: /^\S.{8,}/,
  publikasi: /^\S.{8,}/,
  laman: /^\S.{8,}/,
  aplikasi: /^\S.{8,}/,
};

/** What a formula gives in binary floats, as most programs compute it. */
function inFloats(formula: Indikator['formula'], data: Readonly<Record<string, string>>): number {
  const value = (ekspresi: Ekspresi): number => {
    if (typeof ekspresi === 'string') return Number(data[ekspresi]);
    if (ekspresi.jenis === 'konstanta') {
      const [a, b = 1] = ekspresi.nilai.split('/').map(Number);
      return Number(a) / b;
    }
    const [first = 0, ...rest] = ekspresi.operan.map(value);
    const steps = {
      tambah: (a: number, b: number) => a + b,
      kurang: (a: number, b: number) => a - b,
      kali: (a: number, b: number) => a * b,
      bagi: (a: number, b: number) => a / b,
    };
    return rest.reduce(steps[ekspresi.jenis], first);
  };
  if (formula.jenis === 'penilaian') return value(formula.variabel);
  if (formula.jenis === 'hitungan') return value(formula.ekspresi);
  return (value(formula.pembilang) / value(formula.penyebut)) * Number(formula.pengali);
}

/** True for an example that binary floats get wrong, or whose exact value lies in the middle of two figures. */
function isTrap(indikator: Indikator, { data, nilai }: Contoh): boolean {
  const digits = nilai.split('.')[1]?.length ?? 0;
  if (inFloats(indikator.formula, data).toFixed(digits) !== nilai) return true;
  const hasil = evaluate(indikator, data);
  const [numerator = 0n, denominator = 1n] = hasil.ok
    ? hasil.eksak.split('/').map((text) => BigInt(text))
    : [];
  const doubled = 2n * numerator * 10n ** BigInt(digits);
  return doubled % denominator === 0n && (doubled / denominator) % 2n !== 0n;
}

/** The texts of a definition, wherever they stand. */
function flattened(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flattened) : [];
}

const WITHOUT_HALF = [
  'stokInfrastruktur',
  'zisPdrb',
  'idm',
  'indeksKualitasUdara',
  'ieu',
  'ikl',
  'maturitasSpip',
  'kapabilitasApip',
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

  it('has among its examples one that binary floats get wrong, or that ends in a half', () => {
    const plain = setiapIndikator.filter((indikator) => {
      const { contoh = [], variabel } = indikator;
      const isCounted = Object.values(variabel).every(({ jenis }) => jenis === 'cacah');
      const isWhole = contoh.every(({ nilai }) => !nilai.includes('.'));
      return !(isCounted && isWhole) && !contoh.some((one) => isTrap(indikator, one));
    });
    // What these compute ends in no half: constants of theirs have too many digits, or thirds.
    expect(plain.map(({ id }) => id)).toEqual(WITHOUT_HALF);
  });

  it('says where it comes from and how sure that is', () => {
    for (const { id, rujukan } of Object.values<{ id: string; rujukan?: readonly Rujukan[] }>(katalog)) {
      expect(rujukan?.length, id).toBeGreaterThan(0);
      for (const source of rujukan ?? []) {
        expect(formatRujukan(source), id).toMatch(titles[source.jenis]);
        expect(source.tahun, `${id}: ${formatRujukan(source)}`).toBeGreaterThan(1980);
        expect(['teks-asli', 'sumber-kedua', 'belum-diperiksa']).toContain(source.keyakinan);
      }
    }
  });

  it('rests on a text that was read only where that text is a regulation or a decision, or the document itself', () => {
    const wrong = tunggal.flatMap(({ id, rujukan = [] }) =>
      rujukan.filter((one) => one.keyakinan === 'teks-asli' && !('nomor' in one)).map(() => id),
    );
    expect(wrong).toEqual([]);
  });

  it('calls itself official or in force nowhere, unless a text was read', () => {
    const wrong = tunggal.filter(
      ({ rujukan = [], berlaku: _, ...rest }) =>
        !rujukan.some(({ keyakinan }) => keyakinan === 'teks-asli') &&
        /\b(?:resmi|berlaku)\b/i.test(flattened(rest).join(' ')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('of what is found in the catalogue as a definition of its own, says affair and level', () => {
    const codes = new Set(katalog.bidangUrusan.butir.map(({ kode }) => kode));
    for (const { id, urusan = [], tingkat = [] } of tunggal) {
      expect(urusan.length * tingkat.length, id).toBeGreaterThan(0);
      expect(
        urusan.filter((kode) => !codes.has(kode)),
        id,
      ).toEqual([]);
    }
  });

  it('takes results of indicators that the catalogue has, and names others that it has', () => {
    for (const { id, variabel, menggantikan = [], digantikan = [] } of tunggal) {
      const named = [
        ...Object.values(variabel).map(({ indikator }) => indikator),
        ...[...menggantikan, ...digantikan].map((one) => one.id),
      ];
      for (const other of named) if (other !== undefined) expect(ids, id).toContain(other);
    }
  });

  it('that is made of others stands in one document with them all, which is evaluated', () => {
    const withParts = (id: string): readonly string[] => {
      const own = tunggal.find((one) => one.id === id);
      const parts = Object.values(own?.variabel ?? {}).flatMap(({ indikator }) =>
        indikator === undefined ? [] : [indikator],
      );
      return [id, ...parts.flatMap(withParts)];
    };
    const composites = ids.filter((id) => withParts(id).length > 1);
    expect(composites.length).toBeGreaterThan(8);
    for (const id of composites) {
      const all = new Set(withParts(id));
      const indikator = tunggal.filter((one) => all.has(one.id));
      const dokumen = defineDokumen({
        id: 'uji',
        judul: 'Uji',
        instansi: { nama: 'Uji' },
        sasaran: [{ id: 'satu', uraian: 'Satu', indikator }],
      });
      const leaves = indikator.flatMap(({ variabel, contoh }) =>
        Object.entries(contoh?.[0]?.data ?? {}).filter(([key]) => variabel[key]?.indikator === undefined),
      );
      const hasil = evaluateDokumen(dokumen, Object.fromEntries(leaves));
      expect(
        hasil.filter(({ ok }) => !ok).map((one) => one.id),
        id,
      ).toEqual([]);
    }
  });

  it('stands in one document with all others: one id of a variable means one thing in the whole catalogue', () => {
    const sasaran = [{ id: 'semua', uraian: 'Semua', indikator: tunggal }];
    const all = safeParseDokumen({ id: 'semua', judul: 'Semua', instansi: { nama: 'Uji' }, sasaran });
    expect(all.ok ? [] : all.issues.map(({ message }) => message)).toEqual([]);
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

it('the scales of the catalogue are those of its folder', () => {
  const files = readdirSync(join(root, 'src/katalog/skala')).map((file) => file.replace('.ts', ''));
  expect(skala.map(({ nama }) => nama).sort()).toEqual(files.sort());
});

const lists = Object.values(katalog).flatMap((value) => ('butir' in value ? [value] : []));

it.each(lists)('the list $id has a code and a name for each member, and no code twice', ({ butir }) => {
  expect(butir.length).toBeGreaterThan(2);
  expect(new Set(butir.map(({ kode }) => kode)).size).toBe(butir.length);
  for (const { kode, nama } of butir) expect(`${kode}${nama}`).toMatch(/\S/);
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
    for (const source of rujukan) expect(formatRujukan(source)).toMatch(titles[source.jenis]);
  });

  // A scale of names alone has no ends: its numbers are those of the classes.
  const first = skala.kelas[0];
  const last = skala.kelas.at(-1);
  const [least, most] = [first?.bawah ?? first?.atas, last?.atas ?? last?.bawah].map((end) => end?.nilai);
  if (least === undefined || most === undefined) {
    it('has a number for each class', () => {
      for (const { predikat, nilai = '' } of skala.kelas) {
        const found = classify(skala, nilai);
        expect(found.ok && found.kelas.predikat).toBe(predikat);
      }
    });
    return;
  }
  const utuh = defineSkala({ ...skala, celah: 'bawah-tertutup', diAtas: 'tertinggi', diBawah: 'terendah' });
  const thousandths = (nilai: string, by: number) => Math.round(1000 * Number(nilai)) + by;

  it('has a class for every value from end to end, once its gaps have a policy', () => {
    const open = skala.celah === 'tolak' ? defineSkala({ ...skala, celah: 'bawah-terbuka' }) : skala;
    const inside = fc.integer({ min: thousandths(least, 1), max: thousandths(most, -1) });
    fc.assert(
      fc.property(inside, (permil) => {
        expect(classify(open, decimal(permil)).ok).toBe(true);
      }),
    );
  });

  it('puts a higher value never in a lower class', () => {
    const rank = (permil: number) => {
      const found = classify(utuh, decimal(permil));
      return found.ok ? utuh.kelas.findIndex(({ predikat }) => predikat === found.kelas.predikat) : -1;
    };
    const value = fc.integer({ min: thousandths(least, -20_000), max: thousandths(most, 20_000) });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
        expect(rank(a)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

/** Thousandths as plain decimal text. */
function decimal(permil: number): string {
  const digits = `${Math.abs(permil)}`.padStart(4, '0');
  return `${permil < 0 ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
