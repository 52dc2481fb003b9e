import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, root } from '../docs/codeBlocks.js';
import { readSources } from './sources.js';
import { exportedBy, parsedSources } from './syntax.js';

/**
 * Files whose functions and classes have no test of their own, each with the test that runs them: parts of one thing that
 * is tested whole, since what they do alone is no more than a step of it.
 */
const testedWith: Readonly<Record<string, string>> = {
  'achieve/compareMeasures.ts': 'achieve/computeCapaian',
  'achieve/readNilai.ts': 'achieve/computeCapaian',
  'aggregate/bagianOf.ts': 'aggregate/aggregate',
  'aggregate/cakupanAgregat.ts': 'aggregate/aggregate',
  'aggregate/caraOf.ts': 'aggregate/aggregate',
  'aggregate/cells.ts': 'aggregate/aggregate',
  'aggregate/codeList.ts': 'aggregate/aggregate',
  'aggregate/combine.ts': 'aggregate/aggregate',
  'aggregate/evaluateParts.ts': 'aggregate/aggregate',
  'aggregate/figureOver.ts': 'aggregate/aggregate',
  'aggregate/groupCells.ts': 'aggregate/evaluateTabel',
  'aggregate/joinParts.ts': 'aggregate/aggregate',
  'aggregate/joinRows.ts': 'aggregate/aggregate',
  'aggregate/joining.ts': 'aggregate/aggregate',
  'aggregate/member.ts': 'aggregate/aggregateCapaian',
  'aggregate/pool.ts': 'aggregate/aggregate',
  'aggregate/rerata.ts': 'aggregate/aggregateCapaian',
  'aggregate/soundRows.ts': 'aggregate/aggregate',
  'aggregate/total.ts': 'aggregate/aggregate',
  'aggregate/valueColumn.ts': 'aggregate/aggregate',
  'aggregate/withTaken.ts': 'aggregate/documentFigures',
  'berkas/checkPilihanBerkas.ts': 'berkas/writeBerkas',
  'berkas/excel/cellAddress.ts': 'berkas/readBerkas',
  'berkas/excel/cellFormats.ts': 'berkas/readBerkas',
  'berkas/excel/cellValue.ts': 'berkas/readBerkas',
  'berkas/excel/formRows.ts': 'berkas/writeBerkas',
  'berkas/excel/formatTokens.ts': 'berkas/excel/shownNumber',
  'berkas/excel/liveCells.ts': 'berkas/writeBerkas',
  'berkas/excel/numberFormat.ts': 'berkas/excel/shownNumber',
  'berkas/excel/readExcel.ts': 'berkas/readBerkas',
  'berkas/excel/richText.ts': 'berkas/readBerkas',
  'berkas/excel/serialDay.ts': 'berkas/readBerkas',
  'berkas/excel/sharedStrings.ts': 'berkas/readBerkas',
  'berkas/excel/spreadMerges.ts': 'berkas/readBerkas',
  'berkas/excel/storedNumber.ts': 'berkas/excel/shownNumber',
  'berkas/excel/workbook.ts': 'berkas/readBerkas',
  'berkas/excel/writeExcel.ts': 'berkas/writeBerkas',
  'berkas/form/figures.ts': 'berkas/writeBerkas',
  'berkas/form/headingSpan.ts': 'berkas/writeBerkas',
  'berkas/form/ikuForm.ts': 'berkas/writeBerkas',
  'berkas/form/indikatorRows.ts': 'berkas/writeBerkas',
  'berkas/form/pkForm.ts': 'berkas/writeBerkas',
  'berkas/form/rencanaAksiForm.ts': 'berkas/writeBerkas',
  'berkas/form/signatureOf.ts': 'berkas/writeBerkas',
  'berkas/form/textAt.ts': 'berkas/writeBerkas',
  'berkas/openFile.ts': 'berkas/readBerkas',
  'berkas/readParts.ts': 'berkas/readBerkas',
  'berkas/sheet/budget.ts': 'berkas/readBerkas',
  'berkas/word/flatten.ts': 'berkas/readBerkas',
  'berkas/excel/drawnOn.ts': 'berkas/excel/readSheet',
  'berkas/sheet/typedCell.ts': 'berkas/word/readWord',
  'berkas/sheet/unread.ts': 'berkas/word/readWord',
  'berkas/word/isGoneRow.ts': 'berkas/word/readWord',
  'berkas/word/latexOf.ts': 'berkas/readBerkas',
  'berkas/word/markedCell.ts': 'berkas/readBerkas',
  'berkas/word/symbolOf.ts': 'berkas/readBerkas',
  'berkas/word/tableBlock.ts': 'berkas/writeBerkas',
  'berkas/word/wordTable.ts': 'berkas/readBerkas',
  'berkas/word/wordText.ts': 'berkas/readBerkas',
  'berkas/word/wordXml.ts': 'berkas/writeBerkas',
  'berkas/word/writeWord.ts': 'berkas/writeBerkas',
  'berkas/xml/element.ts': 'berkas/readBerkas',
  'berkas/xml/packageOf.ts': 'berkas/writeBerkas',
  'berkas/xml/relations.ts': 'berkas/readBerkas',
  'berkas/xml/xmlText.ts': 'berkas/writeBerkas',
  'berkas/zip/directory.ts': 'berkas/zip/zipFile',
  'berkas/zip/refuseFile.ts': 'berkas/zip/zipFile',
  'berkas/zip/refuseNoZip.ts': 'berkas/zip/zipFile',
  'berkas/zip/zipOf.ts': 'berkas/writeBerkas',
  'definition/shape.ts': 'parse/checkShape',
  'definition/terperiksa.ts': 'definition/isChecked',
  'dokumen/build/buildDokumen.ts': 'dokumen/readDokumen',
  'dokumen/build/buildIndikator.ts': 'dokumen/readDokumen',
  'dokumen/build/buildSasaran.ts': 'dokumen/readDokumen',
  'dokumen/build/groupLines.ts': 'dokumen/build/readExplanation',
  'dokumen/build/isGroup.ts': 'dokumen/build/drafting',
  'dokumen/build/judgeLines.ts': 'dokumen/build/readExplanation',
  'dokumen/build/kodeOf.ts': 'dokumen/build/drafting',
  'dokumen/build/relabel.ts': 'dokumen/build/readExplanation',
  'dokumen/build/substitute.ts': 'dokumen/build/readExplanation',
  'dokumen/build/withoutIdleBars.ts': 'dokumen/build/readExplanation',
  'dokumen/checkPilihanBaca.ts': 'dokumen/readDokumen',
  'dokumen/find/headingReports.ts': 'dokumen/find/findRecords',
  'dokumen/find/splitTables.ts': 'berkas/readBerkas',
  'dokumen/layout/column.ts': 'dokumen/layout/tableOf',
  'dokumen/layout/explainingColumns.ts': 'dokumen/layout/tableOf',
  'dokumen/layout/indikatorColumns.ts': 'dokumen/layout/tableOf',
  'dokumen/layout/outcomesOf.ts': 'dokumen/writeDokumen',
  'dokumen/layout/resultColumns.ts': 'dokumen/layout/tableOf',
  'dokumen/sheet/htmlPage.ts': 'dokumen/sheet/readHtml',
  'evaluate/arithmeticIssue.ts': 'evaluate/evaluate',
  'evaluate/batch/hasilBatch.ts': 'evaluate/batch/evaluateBatch',
  'evaluate/batch/runBatch.ts': 'evaluate/batch/evaluateBatch',
  'evaluate/brokenRule.ts': 'evaluate/evaluate',
  'evaluate/doubles/brokenRuleCode.ts': 'evaluate/batch/rowOutcome',
  'evaluate/doubles/givenInputs.ts': 'evaluate/evaluate',
  'evaluate/evaluateAll.ts': 'evaluate/evaluateDokumen',
  'evaluate/inputs.ts': 'evaluate/evaluate',
  'explain/explainJoin.ts': 'explain/explainAgregat',
  'explain/explainLatex.ts': 'explain/explain',
  'explain/explainSteps.ts': 'explain/explain',
  'explain/joinLatex.ts': 'explain/explainAgregat',
  'explain/tellPooled.ts': 'explain/explainAgregat',
  'explain/tellResults.ts': 'explain/explainAgregat',
  'explain/telling.ts': 'explain/explainAgregat',
  'formula/isDoubtful.ts': 'formula/formulaToText',
  'formula/isScaledName.ts': 'formula/formulaToText',
  'formula/notation.ts': 'formula/formulaToText',
  'issue/lettersOf.ts': 'issue/path',
  'katalog/daftarAcuan.ts': 'katalog/index',
  'katalog/indeks/entries.ts': 'katalog/indeks/findKatalog',
  'katalog/sumber.ts': 'katalog/index',
  'katalog/terdaftar.ts': 'katalog/index',
  'period/dayOf.ts': 'period/periodeOf',
  'read/formula/behindBracket.ts': 'read/formula/joinLabels',
  'read/formula/behindSign.ts': 'read/formula/joinLabels',
  'read/formula/bracketAt.ts': 'read/formula/joinLabels',
  'read/formula/divisionsOf.ts': 'read/formula/joinLabels',
  'read/formula/isMultiplier.ts': 'read/formula/joinLabels',
  'read/formula/nameEnd.ts': 'read/formula/joinLabels',
  'read/formula/numberAt.ts': 'read/formula/joinLabels',
  'read/formula/outlineOf.ts': 'read/formula/joinLabels',
  'read/formula/slashRole.ts': 'read/formula/joinLabels',
  'read/formula/step.ts': 'read/formula/joinLabels',
  'read/formula/twoMeanings.ts': 'read/formula/joinLabels',
  'read/formula/twoReadings.ts': 'read/formula/parseTokens',
  'read/formula/unexpected.ts': 'read/formula/parseTokens',
  'read/readQuantity.ts': 'read/readAngka',
  'read/readTargetForm.ts': 'read/readTarget',
  'report/anggaranBlocks.ts': 'report/formatLaporan',
  'report/block.ts': 'report/formatLaporan',
  'report/evaluatePeriod.ts': 'report/reportKinerja',
  'report/indikatorBlocks.ts': 'report/formatLaporan',
  'report/laporan.ts': 'report/reportKinerja',
  'report/masukanLaporan.ts': 'report/reportKinerja',
  'report/reportBlocks.ts': 'report/formatLaporan',
  'report/workingsOf.ts': 'report/formatLaporan',
  'sql/arithmetic/mostBits.ts': 'sql/toSql',
  'sql/arithmetic/whole.ts': 'sql/arithmetic/wholeFormula',
  'sql/arithmetic/wholeVariable.ts': 'sql/toSql',
  'sql/columns/quoteChecked.ts': 'sql/toSql',
  'sql/columns/readSource.ts': 'sql/toSql',
  'sql/dialect/written.ts': 'sql/toSql',
  'sql/select/figurePlan.ts': 'sql/toSql',
  'sql/select/goodRow.ts': 'sql/toSql',
  'sql/select/kodeCase.ts': 'sql/toSql',
  'sql/select/selectSql.ts': 'sql/toSql',
  'sql/select/sqlRow.ts': 'sql/toSql',
  'sql/select/stagesOf.ts': 'sql/toSql',
  'sql/select/unitsCase.ts': 'sql/toSql',
  'sql/sql.ts': 'sql/toSql',
  'zod/noun.ts': 'zod/jsonSchemas',
  'zod/zodOf.ts': 'zod/schemas',
};

const testOf = (file: string) => `test/${file.replace(/\.ts$/, '.test.ts')}`;
const isThere = (file: string) => existsSync(join(root, file));

it('every file of src that has functions or classes has its test at the same place, or is named above', () => {
  // Files of types and tables alone are left out: compilers check the ones, readers of the others are tested.
  const bare = parsedSources
    .filter((source) => exportedBy(source).some(({ isCode }) => isCode))
    .map(({ file }) => file)
    .filter((file) => !isThere(testOf(file)));
  expect(bare).toEqual(Object.keys(testedWith).sort());
});

it('what is named above is reached from the code that its test is of', () => {
  const imports = new Map(
    readSources().map((source) => [source.file, source.imports.map(({ target }) => target)]),
  );
  for (const [file, test] of Object.entries(testedWith)) {
    expect(isThere(`test/${test}.test.ts`), test).toBe(true);
    const reached = new Set([`${test}.ts`]);
    for (const one of reached) for (const target of imports.get(one) ?? []) reached.add(target);
    expect(reached, file).toContain(file);
  }
});

it('every test of a room has its file in src', () => {
  const rooms = new Set(parsedSources.map(({ file }) => file.split('/')[0]));
  const loose = filesIn('test', '.test.ts')
    .map((file) => file.replace(/^test\//, ''))
    .filter((file) => rooms.has(file.split('/')[0]))
    .filter((file) => !['.ts', '.mjs'].some((end) => isThere(`src/${file.replace(/\.test\.ts$/, end)}`)));
  expect(loose).toEqual([]);
});
