import {
  type DokumenIku,
  defineDokumen,
  defineIndikator,
  evaluateBatch,
  hitungan,
  laju,
  parseDokumen,
  tambah,
} from 'indikator';
import { describe, expect, it } from 'vitest';
import { dokumenSql } from '../../src/sql/dokumenSql.js';
import { pmks } from '../fixtures/pmks.js';
import { engines } from './engines.js';

const kematian = defineIndikator({
  id: 'kematian',
  nama: 'Kematian per 1.000',
  satuan: 'per 1.000',
  variabel: {
    meninggal: { label: 'Meninggal', jenis: 'cacah' },
    seluruh: { label: 'Jumlah seluruh PMKS', satuan: 'orang', jenis: 'cacah' },
  },
  formula: laju('meninggal', 'seluruh', 1000),
});
const anggaran = defineIndikator({
  id: 'anggaran',
  nama: 'Anggaran',
  satuan: 'rupiah',
  variabel: { rupiah: { label: 'Rupiah' } },
  formula: hitungan('rupiah'),
});
const dokumen = defineDokumen({
  id: 'dok',
  judul: 'IKU',
  instansi: { nama: 'Dinas' },
  tahun: 2026,
  sasaran: [
    { id: 's1', uraian: 'Satu', indikator: [pmks, kematian] },
    { id: 's2', uraian: 'Dua', indikator: [anggaran] },
  ],
});
const kolom = {
  terlayani: { tipe: 'integer' },
  seluruh: { tipe: 'bigint' },
  meninggal: { tipe: 'smallint' },
  rupiah: { tipe: 'decimal(18,2)' },
} as const;

const rows = [
  ['1', '23', '160', '3', '1200300.50'],
  ['2', '5', '0', '0', '-0.01'],
  ['3', null, '9223372036854775807', '7', null],
  ['4', '161', '160', '-1', '1234567890123456.78'],
] as const;

describe.each(engines)('$name', ({ open }) => {
  it('[Q4] gives all indicators beside each other, each as it comes out alone', async () => {
    const engine = await open();
    const columns = ['wilayah', ...Object.keys(kolom)];
    const tipe = ['integer', ...Object.values(kolom).map((one) => one.tipe)];
    await engine.load({
      name: 'kinerja',
      columns: columns.map((name, i) => ({ name, tipe: tipe[i] ?? '' })),
      rows,
    });
    const made = dokumenSql(dokumen, { dialek: engine.dialek, tabel: 'kinerja', kolom, kunci: ['wilayah'] });
    const { sql, view, periksa } = made.ok ? made.value : { sql: '', view: () => '', periksa: [] };
    const answered = await engine.rows(sql);
    // A real of SQLite has 15 digits, and its integers no wider type to go on in.
    const isShort = engine.dialek === 'sqlite';
    const expected = rows.map((row, n) => [
      row[0],
      ...[pmks, kematian, anggaran].flatMap((indikator) => {
        const data = Object.keys(indikator.variabel).map((id) => [id, [row[columns.indexOf(id)]]]);
        const batch = evaluateBatch(indikator as typeof pmks, Object.fromEntries(data));
        const desimal = batch.desimal(0);
        if (isShort && n === 3 && indikator === anggaran) return [null, null, 'limit'];
        if (isShort && n === 2 && indikator === kematian) return [null, null, 'limit'];
        return desimal === undefined
          ? [null, null, batch.code(0)]
          : [String(BigInt(desimal.replace('.', ''))), desimal, null];
      }),
    ]);
    expect(answered).toEqual(expected);
    await engine.exec(view('capaian'));
    expect(await engine.rows('SELECT "pmksTertangani_desimal" FROM "capaian" WHERE "wilayah" = 1')).toEqual([
      ['14.38'],
    ]);
    const missing = periksa.find(({ id, kode }) => id === 'anggaran' && kode === 'missing');
    expect((await engine.rows(missing?.sql ?? '')).map(([wilayah]) => wilayah)).toEqual(['3']);
    await engine.stop();
  });
});

describe('achievements', () => {
  const asked = (capaian: object) =>
    dokumenSql(dokumen, { dialek: 'duckdb', tabel: 'kinerja', kolom, capaian: capaian as never });

  it('[Q6] stand beside the figures of the indicators that they are asked for', () => {
    const made = asked({ pmksTertangani: { target: { nama: 'target_pmks', tipe: 'integer' } } });
    const { sql } = made.ok ? made.value : { sql: JSON.stringify(made.issues) };
    const names = [...sql.matchAll(/ AS "([a-zA-Z]+_[a-z_]+)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...['pmksTertangani_units', 'pmksTertangani_desimal', 'pmksTertangani_kode'],
      ...['pmksTertangani_capaian_units', 'pmksTertangani_capaian_desimal', 'pmksTertangani_capaian_kode'],
      ...['kematian_units', 'kematian_desimal', 'kematian_kode'],
      ...['anggaran_units', 'anggaran_desimal', 'anggaran_kode'],
    ]);
    expect(sql).toContain('"target_pmks" AS "_v4"');
  });

  it('are told of with their place', () => {
    const messages = (capaian: object) => {
      const made = asked(capaian);
      return made.ok ? [] : made.issues.map(({ message }) => message);
    };
    expect(messages({ lain: {} })).toEqual([
      expect.stringMatching(/^argumen\.capaian\.lain: "lain" tidak dikenal/),
    ]);
    expect(messages({ kematian: { target: '5' } })).toEqual([
      expect.stringMatching(/^sasaran\[0\]\.indikator\[1\]\.polaritas: /),
    ]);
    expect(messages({ pmksTertangani: { target: 'x' } })).toEqual([
      expect.stringMatching(/^argumen\.capaian\.pmksTertangani\.target: /),
    ]);
  });
});

describe('a document with a composite', () => {
  const rataRata = {
    ...anggaran,
    id: 'rataRata',
    variabel: {
      bagian: { label: 'Kematian', indikator: 'kematian' },
      rupiah: { label: 'Rupiah' },
    },
    formula: hitungan(tambah('bagian', 'rupiah')),
  };
  const holding = (...indikator: readonly object[]) =>
    parseDokumen({ ...dokumen, sasaran: [{ id: 's', uraian: 'S', indikator }] });
  const ask = (one: DokumenIku, capaian?: object) =>
    dokumenSql(one, {
      dialek: 'duckdb',
      tabel: 'kinerja',
      kolom,
      ...(capaian && { capaian: capaian as never }),
    });

  it('[Q4] has the others in its query, and says at its place why the composite is not', () => {
    const alone = dokumenSql(dokumen, { dialek: 'duckdb', tabel: 'kinerja', kolom });
    const made = ask(holding(pmks, kematian, rataRata, anggaran), { rataRata: { target: '5' } });
    expect(made.ok && made.value.sql).toBe(alone.ok && alone.value.sql);
    const issues = made.ok ? made.value.issues : [];
    expect(issues.map(({ code, tingkat, asal, path }) => [code, tingkat, asal, path.join('.')])).toEqual([
      ['composite-in-sql', 'salah', 'definisi', 'sasaran.0.indikator.2.variabel.bagian.indikator'],
    ]);
    expect(alone.ok && alone.value.issues).toEqual([]);
  });

  it('takes columns of data that composites alone have', () => {
    const own = { ...rataRata, variabel: { ...rataRata.variabel, rupiah: { label: 'Rupiah' } } };
    const made = ask(holding(pmks, kematian, own));
    expect(made.ok && made.value.sql).not.toContain('rataRata');
    expect(made.ok && made.value.issues).toHaveLength(1);
  });
});

describe('what is wrong', () => {
  const messages = (one: unknown, pilihan: object) => {
    const made = dokumenSql(one as typeof dokumen, { dialek: 'postgresql', tabel: 't', kolom, ...pilihan });
    return made.ok ? [] : made.issues.map(({ message }) => message);
  };
  const named = (ids: readonly string[]) =>
    defineDokumen({
      id: 'dok',
      judul: 'IKU',
      instansi: { nama: 'Dinas' },
      tahun: 2026,
      sasaran: [{ id: 's', uraian: 'S', indikator: ids.map((id) => ({ ...anggaran, id })) }],
    });

  it('reads its table once', () => {
    const made = dokumenSql(dokumen, { dialek: 'duckdb', tabel: 'kinerja', kolom });
    expect(made.ok && made.value.sql.split('"kinerja"')).toHaveLength(2);
  });

  it('is told with its place', () => {
    const rupiah = { kolom: { rupiah: { tipe: 'bigint' } } };
    expect(
      messages(named(['a', 'A'].map((id) => id.toLowerCase() + (id === 'A' ? 'B' : 'b'))), rupiah),
    ).toEqual(['sasaran[0].indikator[1]: id "aB" sudah dipakai di ab']);
    expect(messages(named(['a'.repeat(60)]), rupiah)).toHaveLength(3);
    expect(messages(dokumen, { kunci: ['Anggaran_kode'] })).toEqual([
      'argumen.kunci[0]: "Anggaran_kode" tidak dapat menjadi nama di postgresql: sama dengan nama kolom hasil (seperti units, desimal, kode); beri nama lain',
    ]);
    expect(messages({ ...dokumen }, {})[0]).toContain('defineDokumen');
  });
});
