import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { filesIn, root } from '../docs/codeBlocks.js';
import { exportedBy, type Parsed, parsedSources, within } from './syntax.js';

/** Files that are named after all that they export, since they export several of a kind. */
const namedAfterAll: Readonly<Record<string, string>> = {
  'aggregate/checkPlaces.ts': 'checkRegions and checkUnits',
  'aggregate/kodeWilayah.ts': 'what is asked of a region code',
  'berkas/excel/cellAddress.ts': 'what addresses of cells say',
  'berkas/excel/excelNotation.ts': 'excelFormula and excelExpression',
  'berkas/excel/liveFormula.ts': 'the formulas of results and of achievements',
  'berkas/excel/numberFormat.ts': 'the sections of a format code',
  'berkas/form/indikatorRows.ts': 'the columns and rows of indicators',
  'berkas/form/signing.ts': 'what a form says beside its indicators',
  'berkas/word/wordXml.ts': 'the pieces of XML that Word is written in',
  'berkas/xml/relations.ts': 'what a part of a file refers to',
  'berkas/zip/directory.ts': 'the directory of a zip',
  'berkas/zip/limits.ts': 'the limits of a file',
  'cli/figures/resultColumns.ts': 'the columns of results, for programs and for people',
  'cli/figures/resultLines.ts': 'the lines of results, for programs and for people',
  'definition/tahun.ts': 'the years that a definition may bear',
  'dokumen/build/groupKinds.ts': 'what the lines of a cell may be',
  'dokumen/sheet/limits.ts': 'the limits of a document',
  'dokumen/sheet/underlines.ts': 'the marks around what is underlined',
  'evaluate/batch/roundFour.ts': 'roundFourWholes and roundFourDecimals',
  'formula/ekspresiBuilders.ts': 'the builders of expressions',
  'formula/formulaBuilders.ts': 'the builders of formulas',
  'formula/operators.ts': 'the signs and words of operations',
  'issue/achievement.ts': 'kinds of issues',
  'issue/aggregation.ts': 'kinds of issues',
  'issue/definition.ts': 'kinds of issues',
  'issue/evaluation.ts': 'kinds of issues',
  'issue/files.ts': 'kinds of issues',
  'issue/input.ts': 'kinds of issues',
  'issue/reading.ts': 'kinds of issues',
  'issue/report.ts': 'kinds of issues',
  'issue/sql.ts': 'kinds of issues',
  'issue/tables.ts': 'kinds of issues',
  'katalog/indeks/rows.ts': 'what the build writes of the catalogue',
  'katalog/sumber.ts': 'the sources that definitions name',
  'parse/check.ts': 'checkAs... for each noun',
  'parse/define.ts': 'define... for each noun',
  'parse/parse.ts': 'parse... and safeParse... for each noun',
  'read/formula/latexCommands.ts': 'the commands of LaTeX',
  'sql/dialect/written.ts': 'the pieces of SQL that dialects share',
  'zod/schemas.ts': '...Schema for each noun',
};

/** An index passes on what others export, and the program of the command line exports nothing. */
const isIndex = (file: string) => /(^|\/)index\.ts$|^cli\/bin\.ts$/.test(file);
/** Families of the catalogue are named after the affair that their definitions belong to. */
const isFamily = (file: string) => /^katalog\/(?:spm|spmLama|ikk|iku|nasional)\//.test(file);

it('a file exports something of its own name', () => {
  const others = parsedSources.filter((source) => {
    const own = source.file.replace(/^.*\/|\.ts$/g, '').toLowerCase();
    return (
      !isIndex(source.file) &&
      !isFamily(source.file) &&
      !exportedBy(source).some(({ name }) => name.toLowerCase() === own)
    );
  });
  expect(others.map(({ file }) => file)).toEqual(Object.keys(namedAfterAll));
});

it('no name is exported by two files', () => {
  const files = new Map<string, Set<string>>();
  for (const source of parsedSources)
    for (const { name } of exportedBy(source))
      files.set(name, (files.get(name) ?? new Set<string>()).add(source.file));
  const twice = [...files].filter(([, found]) => found.size > 1);
  expect(twice.map(([name, found]) => [name, ...found])).toEqual([]);
});

/** The words of a name: `gabungPeriode` has two. */
const wordsOf = (name: string): string[] =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());

/** The nouns of the field, which code may use wherever it speaks of them. */
const glossary = new Set(
  [...readFileSync(join(root, 'docs/istilah.md'), 'utf8').matchAll(/^\| ([^|]+)\|/gm)].flatMap(
    ([, terms = '']) => wordsOf(terms),
  ),
);

/** Names that users see: the commands of the command line, those of the API reports, of the compiler's messages, and the facts of issues. */
const publicNames = new Set([
  ...filesIn('src/cli/commands', '.ts').flatMap((file) => /(run\w+)\.ts$/.exec(file)?.[1] ?? []),
  ...(readFileSync(join(root, 'test/types/messages.test.ts'), 'utf8').match(/(?<=')[A-Z]\w*(?=')/g) ?? []),
  ...filesIn('test/package/api', '.md').flatMap(
    (file) => readFileSync(join(root, file), 'utf8').match(/[A-Za-z]\w*/g) ?? [],
  ),
  ...parsedSources
    .filter(({ file }) => file.startsWith('issue/'))
    .flatMap(({ syntax }) =>
      within(syntax).flatMap((node) => (ts.isPropertySignature(node) ? [node.name.getText()] : [])),
    ),
]);

/** Indonesian words that programmers fall back on for what is technical, and that are no nouns of the field. */
const everyday = `ada aman ambil antar bacaan baru batal bahan bawaan beda benar bentuk berikut
  bersama biasa bilangan buang bukan bulan bulat cari cetak cocok coba daftar deretan diminta dibaca dikenal dipahami dipakai
  diharapkan disimpan ditemukan ditetapkan dua duplikat empat gabungkan galat ganda ganti hal hapus hari hitung hitungan
  huruf ikut ini itu isian jarak jauh karakter kata kecil kedua kembali keluar kesalahan ketiga kini kosong
  lain lama lebih lihat lima masalah masuk mulai muncul pakai panjang pasang pemakai pengurai perintah pertama
  pilih posisi rumus salah sama sambung sampai satu sebab sebelum selesai seluruh semua simpan sisa sisi suku susun
  tambahan tanda tanpa temuan terakhir terbaca terbuka terisi terpilih terpisah tiap tiga tulisan tutup ubah ukuran
  umum untuk urutan yang`.split(/\s+/);

/** What a file names for itself: functions, types, classes, members, variables and parameters. */
function* namedIn({ syntax }: Parsed): Generator<string> {
  for (const node of within(syntax)) {
    const isNaming =
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isMethodSignature(node) ||
      ts.isPropertySignature(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isGetAccessorDeclaration(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node);
    if (isNaming && node.name !== undefined && ts.isIdentifier(node.name)) yield node.name.text;
  }
}

it('what is no noun of the field has an English name', () => {
  const words = new Set(everyday.filter((word) => !glossary.has(word)));
  const found = parsedSources
    .filter(({ file }) => !/^(?:katalog|zod\/nouns)/.test(file))
    .flatMap((source) =>
      [...namedIn(source)]
        .filter((name) => !publicNames.has(name) && wordsOf(name).some((word) => words.has(word)))
        .map((name) => `${source.file} ${name}`),
    );
  expect([...new Set(found)]).toEqual([]);
});
