import { describe, expect, it } from 'vitest';
import { readExplanation } from '../../../src/dokumen/build/readExplanation.js';
import type { Field } from '../../../src/dokumen/find/tableRecord.js';
import { Names } from '../../../src/read/formula/names.js';
import { explained } from './explained.js';
import { collector, fieldOf } from './fields.js';

function read(...fields: readonly Field[]) {
  const { findings, codes } = collector();
  const { formula, ...rest } = readExplanation(fields, 'Indikator contoh', new Names(), findings);
  return { formula: formula?.formula, ...rest, codes: codes() };
}

const aPerB = { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '100' };

describe('prose', () => {
  it('goes where its labels say, and on until the next label', () => {
    const text =
      'awal\nMakna: m1\nm2\nAlasan Pemilihan Indikator : al\nDefinisi operasional: m3\nCara menghitung: c\nSumber data: s';
    expect(read(fieldOf('explanation', text))).toEqual({
      formula: undefined,
      isPercent: false,
      makna: 'm1\nm2\nm3',
      alasan: 'al',
      caraPerhitungan: 'awal\nc',
      sumberData: 's',
      codes: [],
    });
  });

  it('of a column of its own needs no label', () => {
    expect(read(fieldOf('makna', 'm'), fieldOf('alasan', 'a'))).toMatchObject({ makna: 'm', alasan: 'a' });
  });
});

describe('formulas in LaTeX', () => {
  it('are taken out of the text, wherever they stand', () => {
    expect(read(fieldOf('explanation', 'Caranya $\\frac{A}{B} \\times 100$ begitu'))).toEqual({
      formula: aPerB,
      isPercent: false,
      caraPerhitungan: 'Caranya begitu',
      codes: [],
    });
    expect(read(fieldOf('makna', '$$\\frac{A}{B} \\times 100\\%$$'))).toMatchObject({
      formula: aPerB,
      isPercent: true,
    });
  });

  it.each(['Nilai = mutu', '• kata'])('leave the words before them: %s', (words) => {
    expect(read(fieldOf('explanation', `${words} $\\frac{A}{B} \\times 100$`))).toMatchObject({
      formula: aPerB,
      caraPerhitungan: words,
    });
  });

  it('a name in quotes in a further column is no other formula', () => {
    expect(
      read(fieldOf('formula', 'A / B x 100'), fieldOf('explanation', 'Rumus: "Jumlah desa"', 2)),
    ).toEqual({
      formula: aPerB,
      isPercent: false,
      caraPerhitungan: '"Jumlah desa"',
      codes: [],
    });
  });

  it('only where the cell says that they are formulas', () => {
    const field = fieldOf('explanation', 'Biaya $A/B$');
    const { formulas: _, ...plain } = field;
    expect(read(field).formula).toMatchObject({ jenis: 'rasio' });
    expect(read(plain)).toMatchObject({ formula: undefined, caraPerhitungan: 'Biaya $A/B$' });
  });

  it('two are none, and stay; one that cannot be read stays and is located', () => {
    expect(read(fieldOf('explanation', 'x $A/B$ y $C/D$'))).toMatchObject({
      formula: undefined,
      caraPerhitungan: 'x $A/B$ y $C/D$',
      codes: ['not-understood baris 1 kolom 0 beberapa-persamaan'],
    });
    expect(read(fieldOf('explanation', 'satu\nRumus: $\\foo{A}/B$'))).toMatchObject({
      formula: undefined,
      caraPerhitungan: 'satu\n$\\foo{A}/B$',
      codes: ['unknown-command baris 1 kolom 0 13'],
    });
  });
});

describe('formulas as text', () => {
  it('behind a label, over several lines', () => {
    expect(read(fieldOf('explanation', 'Makna: m\nRumus:\nA / B\nx 100 %'))).toEqual({
      formula: aPerB,
      isPercent: true,
      makna: 'm',
      codes: [],
    });
  });

  it('a score is told by who gives it', () => {
    const score = { jenis: 'penilaian', variabel: 'nilaiSakip', penilai: 'Kementerian' };
    const text = 'Nilai SAKIP menurut penilaian Kementerian';
    expect(read(fieldOf('explanation', `Rumus: ${text}`)).formula).toEqual(score);
    expect(read(fieldOf('formula', text)).formula).toEqual(score);
    expect(read(fieldOf('explanation', text)).formula).toBe(undefined);
  });

  it('a score is of one who gives it', () => {
    const text = 'Nilai menurut penilaian A menurut penilaian B';
    expect(read(fieldOf('formula', text)).formula).toBe(undefined);
  });

  it('names in quotes with signs between them are a formula', () => {
    expect(explained('Rumus: "Jumlah A" + "Jumlah B"', 'explanation')).toBe('(Jumlah A + Jumlah B)');
    expect(read(fieldOf('explanation', 'Rumus: "Jumlah A" /')).formula).toBe(undefined);
  });

  it('beside one that is refused no column is told to have none', () => {
    const found = read(fieldOf('formula', 'Jumlah A\n----'), fieldOf('formula', 'Jumlah dokumen', 2));
    expect(found.codes).toEqual(['not-understood baris 1 kolom 0 garis-pecahan']);
  });

  it.each([
    [
      'Jumlah A\nJumlah B x 100%',
      8,
      { jenis: 'rasio', pembilang: 'jumlahA', penyebut: 'jumlahB', pengali: '100' },
    ],
    ['Jumlah A\nJumlah B', 8, { jenis: 'rasio', pembilang: 'jumlahA', penyebut: 'jumlahB', pengali: '1' }],
    ['Cakupan layanan dasar\nA / B x 100%', 21, aPerB],
    ['Warga aktif\nWarga lama', 11, undefined],
    ['A / B x 100%\nkata lain', 12, aPerB],
  ])('an underline divides quantities, and is emphasis elsewhere: %j', (text, to, formula) => {
    expect(read({ ...fieldOf('formula', text), underlined: [{ from: 0, to }] }).formula).toEqual(formula);
  });

  it('a lone name is prose, and a formula in quotes', () => {
    expect(read(fieldOf('explanation', 'Rumus: lihat lampiran'))).toMatchObject({
      formula: undefined,
      caraPerhitungan: 'lihat lampiran',
    });
    expect(read(fieldOf('explanation', 'Rumus: "Jumlah desa"'))).toEqual({
      formula: { jenis: 'hitungan', ekspresi: 'jumlahDesa' },
      isPercent: false,
      codes: [],
    });
    expect(read(fieldOf('explanation', 'Rumus: "Jumlah peningkatan jumlah desa x (40%)"')).formula).toEqual({
      jenis: 'hitungan',
      ekspresi: 'jumlahPeningkatanJumlahDesaX40',
    });
  });

  it('among prose only where nothing else can be meant', () => {
    expect(read(fieldOf('explanation', 'Layanan baik.\nA / B x 100')).formula).toEqual(aPerB);
    expect(read(fieldOf('explanation', 'Kabupaten/Kota')).formula).toBe(undefined);
  });

  it.each([
    ['Jumlah siswa lulus / Jumlah siswa x 100 %', 'Jumlah siswa lulus / Jumlah siswa x 100'],
    ['Siswa itu peserta didik.\nLulus / Jumlah x 100', 'Lulus / Jumlah x 100'],
    ['Jumlah siswa lulus / Jumlah siswa', 'Jumlah siswa lulus / Jumlah siswa x 1'],
    ['Jumlah A dibagi jumlah B dikali 100', 'Jumlah A / jumlah B x 100'],
    ['A + B / C x 100', 'dilaporkan; salah ambiguous-formula'],
    ['Siswa lulus / siswa', 'dilaporkan; catatan formula-di-kolom-lain'],
    ['Perbandingan jumlah A dengan jumlah B', 'dilaporkan; catatan formula-di-kolom-lain'],
    ['Pelatihan 4 kali x 100 orang', 'dilaporkan; catatan formula-di-kolom-lain'],
    ['Siswa SD/MI yang lulus ujian', 'dilaporkan'],
  ])('[W21] in a meaning where no formula stands elsewhere: %s', (text, expected) => {
    expect(explained(text, 'makna')).toBe(expected);
    expect(explained(`Makna: ${text}`, 'explanation')).toBe(expected);
    const beside = fieldOf('formula', 'Jumlah desa / Jumlah kota', 2);
    expect(read(fieldOf('makna', text), beside)).toMatchObject({ makna: text, codes: [] });
  });

  it('among remarks is told of where no formula stands elsewhere', () => {
    const { findings, codes } = collector();
    const tell = (...fields: readonly Field[]) =>
      readExplanation(fields, 'Nama', new Names(), findings, [fieldOf('remark', 'A / B x 100', 3)]);
    expect(tell(fieldOf('formula', 'A / B')).formula).toBeDefined();
    expect(codes()).toEqual([]);
    expect(tell().formula).toBeUndefined();
    expect(codes()).toEqual(['not-understood baris 1 kolom 2 formula-di-kolom-lain']);
  });

  it.each([
    ['Rasio jumlah guru : jumlah murid', 'jumlah guru / jumlah murid x 1'],
    ['Rasio A : B', 'A / B x 1'],
    ['Rasio Jumlah bidan terhadap Jumlah desa', 'Jumlah bidan / Jumlah desa x 1'],
    ['Perbandingan jumlah murid dengan jumlah guru', 'jumlah murid / jumlah guru x 1'],
    ['Rasio: jumlah guru', 'dilaporkan; catatan bukan-formula'],
    ['Rasio jumlah guru dan jumlah murid', 'dilaporkan; salah bukan-formula'],
    ['Jumlah lansia / Jumlah lansia diukur x 100', 'Jumlah lansia / Jumlah lansia diukur x 100'],
    ['Jumlah kunjungan tahun ini / 12', 'Jumlah kunjungan tahun ini / 12 x 1'],
    [
      '((Jumlah A : Jumlah B) + (Jumlah C : Jumlah D)) : 2 x 100',
      '((Jumlah A / Jumlah B) + (Jumlah C / Jumlah D)) / 2 x 100',
    ],
    ['∑ lansia terlayani\n----------\n∑ lansia\nx 100', '∑ lansia terlayani / ∑ lansia x 100'],
    ['Lansia aktif\n----------\nLansia terlayani\nx 100', 'Lansia aktif / Lansia terlayani x 100'],
    ['Jumlah A x 100% / Jumlah B x 100%', 'dilaporkan; salah unexpected-part'],
  ])('%j is %s', (text, expected) => {
    expect(explained(text)).toBe(expected);
  });

  it('told in words stay as prose too', () => {
    const text = 'Caranya adalah dengan cara menghitung A dibagi B dikali 100';
    expect(read(fieldOf('explanation', text))).toMatchObject({ formula: aPerB, caraPerhitungan: text });
  });

  it('a column of formulas takes less to be sure, and says what it could not read', () => {
    expect(read(fieldOf('formula', 'A / B')).formula).toMatchObject({ pengali: '1' });
    expect(read(fieldOf('explanation', 'A / B')).formula).toMatchObject({ pengali: '1' });
    expect(read(fieldOf('formula', 'lihat lampiran')).codes).toEqual([
      'not-understood baris 1 kolom 0 bukan-formula',
    ]);
    expect(read(fieldOf('formula', 'x\nln(A) x 100')).codes).toContain('not-rational baris 1 kolom 0 2');
  });

  it('are not looked for behind one that could not be read', () => {
    expect(read(fieldOf('formula', '$\\foo{A}/B$\nC / D x 100')).formula).toBe(undefined);
  });
});
