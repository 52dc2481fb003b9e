import fc from 'fast-check';
import {
  comparable,
  type DokumenIku,
  defineDokumen,
  defineIndikator,
  diffDokumen,
  diffIndikator,
  IndikatorError,
  type Perbedaan,
  parseDokumen,
  persentase,
  safeParseDokumen,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it, test } from 'vitest';
import { changesBetween } from '../../src/diff/changesBetween.js';
import { dokumenLengkap } from '../definition/nouns.js';
import { pmks } from '../fixtures/pmks.js';
import { draws } from '../properties/seed.js';

const dokumenOf = (indikator: readonly object[], own: object = {}) =>
  defineDokumen({
    id: 'iku',
    judul: 'IKU',
    instansi: { nama: 'Dinas Contoh' },
    sasaran: [{ id: 's1', uraian: 'Satu', indikator }],
    ...own,
  } as never) as DokumenIku;
const told = (perbedaan: readonly Perbedaan[]) =>
  perbedaan.map(({ makna, kalimat }) => `${makna}: ${kalimat}`);
const between = (from: object, to: object) => told(diffDokumen(dokumenOf([from]), dokumenOf([to])).perbedaan);
const target = (nilai: string) => [{ jenis: 'angka', periode: '2026', nilai }];

describe('[P1] words for people', () => {
  const { terlayani, seluruh } = pmks.variabel;
  test.each<[string, object, object, readonly string[]]>([
    ['nothing', pmks, { ...pmks }, []],
    [
      'a target',
      { ...pmks, target: target('90') },
      { ...pmks, target: target('94.33') },
      ['berubah: nilai target 2026 berubah: 90 menjadi 94,33'],
    ],
    [
      'the same number',
      { ...pmks, target: target('90') },
      { ...pmks, target: target('90.0') },
      ['tetap: nilai target 2026 berubah: 90 menjadi 90,0'],
    ],
    [
      'a target that is new',
      pmks,
      { ...pmks, target: target('90') },
      ['berubah: target ditambahkan: 2026: 90%'],
    ],
    ['the unit', pmks, { ...pmks, satuan: 'orang' }, ['berubah: satuan berubah: persen menjadi orang']],
    ['another way to write it', pmks, { ...pmks, satuan: '%' }, ['tetap: satuan berubah: persen menjadi %']],
    [
      'prose',
      { ...pmks, makna: 'Lama.' },
      { ...pmks, makna: 'Baru.' },
      ['tetap: penjelasan makna berubah: Lama. menjadi Baru.'],
    ],
    [
      'prose that differs far behind its beginning',
      { ...pmks, alasan: `${'Sama saja. '.repeat(30)}Untuk PMKS.` },
      { ...pmks, alasan: `${'Sama saja. '.repeat(30)}Untuk PPKS.` },
      [
        'tetap: alasan berubah: …Sama saja. Sama saja. Sama saja. Untuk PMKS. menjadi …Sama saja. Sama saja. Sama saja. Untuk PPKS.',
      ],
    ],
    [
      'a polarity',
      pmks,
      { ...pmks, polaritas: 'stabil' },
      ['berubah: polaritas berubah: naik menjadi stabil'],
    ],
    [
      'the denominator',
      pmks,
      {
        ...pmks,
        variabel: {
          terlayani: { ...terlayani, bagianDari: undefined },
          miskin: { label: 'Penduduk miskin' },
        },
        formula: persentase('terlayani', 'miskin'),
      },
      [
        'berubah: bagian dari variabel "Jumlah PMKS terlayani" dihapus: seluruh',
        'berubah: variabel "Penduduk miskin" ditambahkan: Penduduk miskin',
        'berubah: variabel "Jumlah seluruh PMKS" dihapus: Jumlah seluruh PMKS',
        'berubah: penyebut berubah: Jumlah seluruh PMKS menjadi Penduduk miskin',
      ],
    ],
    [
      'what a variable counts',
      pmks,
      { ...pmks, variabel: { terlayani, seluruh: { ...seluruh, label: 'Jumlah seluruh PPKS' } } },
      [
        'mungkin-berubah: label variabel "Jumlah seluruh PPKS" berubah: Jumlah seluruh PMKS menjadi Jumlah seluruh PPKS',
      ],
    ],
    [
      'a source',
      { ...pmks, sumberData: [{ nama: 'DTKS' }] },
      { ...pmks, sumberData: [{ nama: 'DTSEN' }] },
      [
        'mungkin-berubah: sumber data "DTSEN" ditambahkan: DTSEN',
        'mungkin-berubah: sumber data "DTKS" dihapus: DTKS',
      ],
    ],
    [
      'the order of a list',
      { ...pmks, namaLain: ['A', 'B'] },
      { ...pmks, namaLain: ['B', 'A'] },
      ['tetap: urutan nama lain berubah'],
    ],
  ])('%s', (_, from, to, expected) => {
    const clean = (one: object) => JSON.parse(JSON.stringify({ ...one, contoh: [] }));
    expect(between(clean(from), clean(to))).toEqual(expected);
  });

  it('in English too', () => {
    const to = defineIndikator({ ...pmks, target: [{ jenis: 'angka', periode: '2026', nilai: '94.33' }] });
    const from = defineIndikator({ ...pmks, target: [{ jenis: 'angka', periode: '2026', nilai: '90' }] });
    expect(diffIndikator(from, to).perbedaan.map(({ sentence }) => sentence)).toEqual([
      'value of target 2026 changed from 90 to 94.33',
    ]);
  });
});

describe('[P1] a sasaran', () => {
  const documentOf = (sasaran: object) =>
    defineDokumen({
      id: 'iku',
      judul: 'IKU',
      instansi: { nama: 'Dinas Contoh' },
      sasaran: [{ id: 's1', uraian: 'Layanan meningkat', indikator: [pmks], ...sasaran }],
    } as never);

  it('is named in what changed of it', () => {
    const told = (sasaran: object) =>
      diffDokumen(documentOf({}), documentOf(sasaran)).perbedaan.map(({ kalimat, sentence }) => [
        kalimat,
        sentence,
      ]);
    expect(told({ uraian: 'Layanan membaik' })).toEqual([
      [
        'uraian sasaran berubah: Layanan meningkat menjadi Layanan membaik',
        'description of objective changed from Layanan meningkat to Layanan membaik',
      ],
    ]);
    expect(told({ kode: '2' })).toEqual([
      [
        'kode sasaran "Layanan meningkat" ditambahkan: 2',
        'code of objective "Layanan meningkat" was added: 2',
      ],
    ]);
  });
});

describe('[P5] series of figures', () => {
  it('are told where they break, in the order of the later document', () => {
    const labelled = (word: string) => ({
      ...pmks,
      variabel: {
        terlayani: { label: `Jumlah ${word} terlayani` },
        seluruh: { label: `Jumlah seluruh ${word}` },
      },
      contoh: [],
    });
    const [from, to] = [defineIndikator(labelled('PMKS')), defineIndikator(labelled('PPKS'))];
    const { kesebandingan } = diffIndikator(from, to);
    expect(kesebandingan).toEqual([{ indikator: pmks.id, nama: pmks.nama, ...comparable(from, to) }]);
    expect(diffIndikator(from, from).kesebandingan).toEqual([]);
    const documentOf = (...indikator: readonly object[]) =>
      defineDokumen({
        id: 'iku',
        judul: 'IKU',
        instansi: { nama: 'Dinas Contoh' },
        sasaran: [{ id: 's1', uraian: 'Satu', indikator }],
      } as never);
    const other = {
      ...pmks,
      id: 'lain',
      variabel: { a: { label: 'A' }, b: { label: 'B' } },
      formula: persentase('a', 'b'),
      contoh: [],
    };
    const banding = diffDokumen(documentOf(from, other), documentOf({ ...other, satuan: 'orang' }, to));
    expect(banding.kesebandingan.map(({ indikator, sebanding }) => [indikator, sebanding])).toEqual([
      ['lain', 'tidak'],
      [pmks.id, 'tidak'],
    ]);
  });
});

describe('[P2] indicators are found again', () => {
  const other = {
    ...pmks,
    id: 'lain',
    nama: 'Lain',
    variabel: { a: { label: 'A' }, b: { label: 'B' } },
    formula: persentase('a', 'b'),
    contoh: [],
  };

  it('by their id, in whatever sasaran', () => {
    const sasaran = (first: readonly object[], second: readonly object[]) => ({
      sasaran: [
        { id: 's1', uraian: 'Satu', indikator: first },
        { id: 's2', uraian: 'Dua', indikator: second },
      ],
    });
    const { perbedaan, makna } = diffDokumen(
      dokumenOf([], sasaran([pmks, other], [])),
      dokumenOf([], sasaran([pmks], [other])),
    );
    expect(perbedaan).toEqual([
      {
        jenis: 'dipindah',
        path: ['sasaran', 1, 'indikator', 0],
        pathSebelum: ['sasaran', 0, 'indikator', 1],
        sebelum: 's1',
        sesudah: 's2',
        makna: 'berubah',
        indikator: 'lain',
        nama: 'Lain',
        kalimat: 'indikator dipindah dari "Satu" ke "Dua"',
        sentence: 'the indicator was moved from "Satu" to "Dua"',
      },
    ]);
    expect(makna).toBe('berubah');
  });

  it('by what they replaced, or were replaced by', () => {
    const ids = ['id berubah: pmksTertangani menjadi lain'];
    const having = (from: object, to: object) =>
      between(from, to)
        .map((line) => line.replace(/^\S+ /, ''))
        .filter((line) => line.startsWith('id '));
    expect(having(pmks, { ...other, menggantikan: [{ nama: 'PMKS', id: 'pmksTertangani' }] })).toEqual(ids);
    expect(having({ ...pmks, digantikan: [{ nama: 'Lain', id: 'lain' }] }, other)).toEqual(ids);
    const kodeLuar = [{ sistem: 'SIPD', kode: '000494' }];
    expect(having({ ...pmks, kodeLuar }, { ...other, menggantikan: [{ nama: 'PMKS', kodeLuar }] })).toEqual(
      ids,
    );
  });

  it('by their number', () => {
    expect(between({ ...pmks, kode: '1.1' }, { ...other, kode: '1.1' })).toContain(
      'berubah: id berubah: pmksTertangani menjadi lain',
    );
  });

  it('else one went and another came', () => {
    expect(between(pmks, other)).toEqual([
      'berubah: indikator ditambahkan: Lain',
      'berubah: indikator dihapus: Persentase PMKS tertangani',
    ]);
  });

  it('of two that became one nobody says which it is', () => {
    const third = {
      ...other,
      id: 'gabungan',
      menggantikan: [
        { nama: 'A', id: 'pmksTertangani' },
        { nama: 'B', id: 'lain' },
      ],
    };
    const { perbedaan } = diffDokumen(dokumenOf([pmks, other]), dokumenOf([third]));
    expect(perbedaan.map(({ jenis }) => jenis)).toEqual(['ditambah', 'dihapus', 'dihapus']);
  });
});

/** What a change is when before and after change places. */
const mirrored = ({ jenis, path, pathSebelum, sebelum, sesudah, makna }: Perbedaan) => {
  const turned = {
    ditambah: 'dihapus',
    dihapus: 'ditambah',
    diubah: 'diubah',
    dipindah: 'dipindah',
  } as const;
  return JSON.stringify([
    turned[jenis],
    jenis === 'ditambah' ? [path, path] : jenis === 'dihapus' ? [path, null] : [pathSebelum, path],
    sesudah ?? null,
    sebelum ?? null,
    makna,
  ]);
};
const asIs = ({ jenis, path, pathSebelum, sebelum, sesudah, makna }: Perbedaan) =>
  JSON.stringify([jenis, [path, pathSebelum ?? null], sebelum ?? null, sesudah ?? null, makna]);

type Plain = Record<string, unknown> | unknown[];

/** Every place of plain data, as the container and the key. */
function placesIn(value: unknown): { readonly holder: Plain; readonly key: string | number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Plain;
  const keys = Array.isArray(holder) ? holder.map((_, i) => i) : Object.keys(holder);
  return keys.flatMap((key) => [{ holder, key }, ...placesIn((holder as never)[key])]);
}

const copy = () => JSON.parse(JSON.stringify(dokumenLengkap));
const count = placesIn(copy()).length;

/** A document with one place changed: another text, a part left out, a list turned round or with an item twice. */
const mutated = fc
  .tuple(fc.nat(count - 1), fc.constantFrom('text', 'drop', 'turn', 'twice'))
  .map(([at, how]) => {
    const document = copy();
    const { holder, key } = placesIn(document)[at] as {
      holder: Record<string | number, unknown>;
      key: string | number;
    };
    const value = holder[key];
    if (how === 'drop' && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (how === 'drop' && typeof value !== 'object') holder[key] = `${value}x`;
    else if (how === 'drop') delete holder[key];
    else if (how === 'turn' && Array.isArray(value)) value.reverse();
    else if (how === 'twice' && Array.isArray(value) && value.length > 0) value.push(value[0]);
    else if (typeof value === 'object') Object.assign(value as object, { jenis: 'lain' });
    else holder[key] = `${value}x`;
    return document as typeof dokumenLengkap;
  });

describe('[P3] nothing is missed', () => {
  const lengkap = parseDokumen(copy());

  it('equal documents have no change', () => {
    for (const one of [dinsosTapin2020, dinsosKutaiKartanegara2022, lengkap])
      expect(diffDokumen(one, parseDokumen(JSON.parse(JSON.stringify(one))))).toEqual({
        makna: 'tetap',
        perbedaan: [],
        kesebandingan: [],
      });
  });

  it('any mutation of a document is a change, and the other way round it is the same change', () => {
    fc.assert(
      fc.property(mutated, (document) => {
        const parsed = safeParseDokumen(document);
        fc.pre(parsed.ok);
        const there = diffDokumen(lengkap, parsed.value);
        const back = diffDokumen(parsed.value, lengkap);
        expect(there.perbedaan.length > 0).toBe(JSON.stringify(document) !== JSON.stringify(lengkap));
        expect(back.perbedaan.map(mirrored).sort()).toEqual(there.perbedaan.map(asIs).sort());
        expect(back.makna).toBe(there.makna);
        for (const { kalimat, sentence } of there.perbedaan)
          expect(`${kalimat}${sentence}`).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: draws(150), maxSkipsPerRun: 50 },
    );
  });

  it('any mutation of data is a change', () => {
    const changes = (sebelum: unknown, sesudah: unknown) =>
      changesBetween({ sebelum, sesudah, path: [], pathSebelum: [] });
    fc.assert(
      fc.property(mutated, (document) => {
        const there = changes(dokumenLengkap, document);
        expect(there.length > 0).toBe(JSON.stringify(document) !== JSON.stringify(dokumenLengkap));
        expect(changes(document, dokumenLengkap).length).toBe(there.length);
      }),
      { numRuns: draws(300) },
    );
  });

  it('two documents mirror each other', () => {
    const there = diffDokumen(dinsosTapin2020, dinsosKutaiKartanegara2022);
    const back = diffDokumen(dinsosKutaiKartanegara2022, dinsosTapin2020);
    expect(back.perbedaan.map(mirrored).sort()).toEqual(there.perbedaan.map(asIs).sort());
  });
});

it.each([null, {}, { ...dinsosTapin2020 }])('refuses %j, which is not checked', (value) => {
  // A caller without types.
  expect(() => diffDokumen(value as never, dinsosTapin2020)).toThrow(IndikatorError);
  expect(() => diffDokumen(dinsosTapin2020, value as never)).toThrow(IndikatorError);
  expect(() => diffIndikator(pmks, value as never)).toThrow(IndikatorError);
});
