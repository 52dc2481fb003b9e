// Which tests count for the changes of a folder of src.

import { filesIn } from './nearestFirst.mjs';

// They say in plain figures what is right: the pack where something is computed; where texts are read, the cases that stand with what
// must come out; where tables are, also the documents that stand with what each of their cells says. Properties and hostile input would
// notice more, but take minutes for each change.
const pack = 'test/vectors/vectors.test.ts';
const cases = 'test/corpus/cases.test.ts';
const documents = 'test/corpus/corpus.test.ts';
/** @type {Readonly<Record<string, readonly string[]>>} */
const beside = {
  ...{ decimal: [pack], formula: [pack], evaluate: [pack], achieve: [pack], aggregate: [pack] },
  ...{ read: [pack, cases], dokumen: [cases, documents] },
};

/**
 * The tests that mirror the folder first.
 * @param {string} folder
 * @returns {readonly string[]}
 */
export const testsFor = (folder) => [
  ...filesIn(`test/${folder}`).filter((file) => file.endsWith('.test.ts')),
  ...(beside[folder] ?? []),
];
