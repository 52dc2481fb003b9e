// `npm run proof`: prints what there is; `npm run proof hostile load` runs some of it. A word that names no proof is an argument of
// the one before: `npm run proof properties 50`. What measures writes its figures into docs/quality.md.

import { install } from './install.mjs';
import { succeeds, testsPass } from './run.mjs';

/** @typedef {{ ok: boolean }} Outcome */

/**
 * @typedef {object} Proof
 * @property {string} says
 * @property {string} [arguments]
 * @property {'build' | 'docs'} [needs] A script of package.json that must have run.
 * @property {(...args: string[]) => Outcome | Promise<Outcome>} run
 */

/**
 * A proof in a file of its own, loaded when it is asked for: some take the built package.
 * @param {string} file
 * @returns {Proof['run']}
 */
const from =
  (file) =>
  async (...args) =>
    (await import(`./${file}.mjs`)).default(...args);

/** @type {Readonly<Record<string, Proof>>} */
const proofs = {
  properties: {
    says: 'property tests from random seeds',
    arguments: '[rounds]',
    run: from('properties'),
  },
  fuzz: { says: 'a million random texts to every reader', arguments: '[texts]', run: from('fuzz') },
  aggregates: {
    says: 'random figures over regions and periods: the library, PHP and Python agree',
    arguments: '[cases]',
    run: from('aggregates'),
  },
  exhaustive: {
    says: '42 million ratios against a bigint oracle',
    needs: 'build',
    run: from('exhaustive'),
  },
  hostile: {
    says: 'hostile values to every function: time and memory',
    needs: 'build',
    run: from('hostile'),
  },
  load: { says: 'a million evaluations in one process: memory', needs: 'build', run: from('load') },
  cases: {
    says: 'small texts with what must come out, kept outside, and those of the tests',
    arguments: '[file]',
    run: (file) => ({
      ok: testsPass(
        ['--typecheck.enabled=false', 'test/corpus/cases'],
        file === undefined ? {} : { CASES: file },
      ),
    }),
  },
  reading: {
    says: 'the corpus of tables, and random documents of SEED: how much is read right; every cell is, or is reported',
    arguments: '[documents]',
    needs: 'build',
    run: from('reading'),
  },
  shown: {
    says: 'numbers of Excel as another implementation shows them, 200,000 random ones',
    arguments: '[numbers]',
    run: (numbers = '200000') => ({
      ok: testsPass(['--typecheck.enabled=false', 'test/berkas/excel/shownNumber.test.ts'], {
        SHOWN: numbers,
        SEED: String(Math.floor(Math.random() * 2 ** 31)),
      }),
    }),
  },
  office: {
    says: 'files of Word and Excel: the schemas of ECMA-376, LibreOffice; "pages" draws their pages',
    arguments: '[documents | pages] [seed]',
    needs: 'build',
    run: from('office'),
  },
  engines: {
    says: 'figures in SQL: every engine against the library, 100,000 rows of each of 72 definitions',
    arguments: '[engine ...]',
    needs: 'build',
    run: from('engines'),
  },
  files: {
    says: 'a hundred thousand damaged files of Word and Excel: read or refused, time and memory',
    arguments: '[files]',
    needs: 'build',
    run: from('files'),
  },
  regex: { says: 'every regular expression takes linear time', run: from('regex') },
  mutation: {
    says: 'do the tests of a folder notice changes of its sources? hours; "sample" tries some, drawn by chance',
    arguments: '[again | sample n] [folder ...]',
    run: from('mutation'),
  },
  unused: {
    says: 'no unused file, export or dependency',
    run: () => ({ ok: succeeds('npx', ['knip']) }),
  },
  size: {
    says: 'what the package adds to a bundle',
    needs: 'build',
    run: () => ({ ok: succeeds('npx', ['size-limit']) }),
  },
  api: {
    says: 'the public API is as test/package/api says; "write" writes it anew',
    arguments: '[write]',
    needs: 'build',
    run: (...args) => {
      install('test/package/api');
      const check = args.includes('write') ? [] : ['--check'];
      return { ok: succeeds('node', ['test/package/api/report.mjs', ...check]) };
    },
  },
  pack: {
    says: 'the conformance pack in PHP and in Python',
    needs: 'build',
    run: () => ({
      ok:
        succeeds('php', ['examples/conformance/run.php', 'dist/vectors']) &&
        succeeds('python3', ['examples/conformance/run.py', 'dist/vectors']),
    }),
  },
  package: {
    says: 'the packed package in compilers, runtimes, a bundler and a browser',
    run: () => ({ ok: testsPass(['--config', 'test/package/vitest.config.ts']) }),
  },
  browser: {
    says: 'the site, the playground and the example app in Chromium',
    needs: 'docs',
    run: () => ({ ok: testsPass(['--config', 'test/browser/vitest.config.ts']) }),
  },
  examples: {
    says: 'the example programs that have commands of their own',
    needs: 'build',
    run: () => ({
      ok:
        succeeds('npm', ['--prefix', 'examples/service', 'ci', '--no-audit', '--no-fund']) &&
        succeeds('npm', ['--prefix', 'examples/service', 'test']) &&
        succeeds('php', ['examples/php/evaluate.test.php']) &&
        succeeds('php', ['examples/php/laravel.test.php']),
    }),
  },
  meaning: {
    says: 'what changed in the meaning of the catalogue since a commit, and whether a changeset says so',
    arguments: '[commit]',
    needs: 'build',
    run: from('meaning'),
  },
  workflows: {
    says: 'a dry run of the workflows on a clone of what is committed, up to publishing',
    arguments: '[workflow]',
    run: (...args) => ({ ok: succeeds('node', ['test/release/check.mjs', ...args]) }),
  },
};

function list() {
  console.log('npm run proof <what> ...\n');
  for (const [name, { says, arguments: args = '' }] of Object.entries(proofs))
    console.log(`  ${`${name} ${args}`.padEnd(32)} ${says}`);
}

/** The proofs asked for, each with its arguments. */
function asked() {
  /** @type {{ name: string, proof: Proof, args: string[] }[]} */
  const all = [];
  for (const word of process.argv.slice(2)) {
    const proof = Object.hasOwn(proofs, word) ? proofs[word] : undefined;
    if (proof !== undefined) all.push({ name: word, proof, args: [] });
    else if (all.at(-1)?.proof.arguments !== undefined) all.at(-1)?.args.push(word);
    else throw new Error(`no proof ${word}: npm run proof shows what there is`);
  }
  return all;
}

/** @param {readonly { proof: Proof }[]} chosen */
function prepare(chosen) {
  const needs = chosen.map(({ proof }) => proof.needs);
  // The site begins with a build.
  const script = ['docs', 'build'].find((name) => needs.some((need) => need === name));
  return script === undefined || succeeds('npm', ['run', '--silent', script]);
}

/** @param {ReturnType<typeof asked>} all */
async function prove(all) {
  /** @type {string[]} */
  const failed = [];
  for (const { name, proof, args } of all) {
    console.log(`== proof ${name}`);
    const outcome = await proof.run(...args);
    console.log(name, outcome);
    if (!outcome.ok) failed.push(name);
  }
  if (failed.length === 0) return true;
  // What failed may stand far above.
  console.log(`not proved: ${failed.join(', ')}`);
  return false;
}

const chosen = asked();
if (chosen.length === 0) list();
else if (!(prepare(chosen) && (await prove(chosen)))) process.exitCode = 1;
