// `npm run proof office`: files of Word and Excel hold to the schemas of ECMA-376, are the same bytes in every zone of time, open in
// LibreOffice, read the same when it has saved them, and its results of our formulas are ours. `office pages` draws pages to look at.

import { execFileSync, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundle } from './bundle.mjs';
import { table, writeReport, writeSection } from './quality.mjs';
import { root, run } from './run.mjs';

const ALL = '100';
/** So many files LibreOffice opens in one go; of 350 it leaves the last hundred out, without a word. */
const AT_ONCE = 100;
const folder = join(root, 'test/.generated/office');
const written = join(folder, 'written');
const saved = join(folder, 'saved');
/** The schemas of ECMA-376, transitional, are among the sources of this package. */
const SCHEMAS = { group: 'org.apache.poi', name: 'poi-ooxml-full', version: '5.5.1' };
/** What each tool comes with. */
const packages = {
  soffice: [
    'libreoffice-writer-nogui',
    'libreoffice-calc-nogui',
    'libreoffice-math-nogui',
    'fonts-liberation',
  ],
  xmllint: ['libxml2-utils'],
  pdftoppm: ['poppler-utils'],
  unzip: ['unzip'],
  mvn: ['maven'],
};

/**
 * @param {string} [count] Random documents of 40 formulas, or `pages`.
 * @param {string} [seed] What they begin with: a check that must not fail by chance names one.
 */
export default async function office(count = ALL, seed = String(randomInt(2 ** 31))) {
  installTools();
  checkMath();
  rmSync(folder, { recursive: true, force: true });
  const program = await bundle('officeCall');
  const call = (/** @type {string[]} */ args, zone = 'UTC') =>
    execFileSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
      maxBuffer: 2 ** 30,
    });
  const random = count === 'pages' ? '1' : count;
  const hashes = ['Pacific/Apia', 'Asia/Jakarta'].map((zone) => call(['write', written, seed, random], zone));
  if (count === 'pages') return { ok: drawPages() };
  const faults = schemaFaults();
  for (const kind of ['docx', 'xlsx']) convert(join(written, 'docx-xlsx'), kind);
  convert(join(written, 'formulas'), 'xlsx');
  const found = JSON.parse(call(['compare', written, saved]));
  const differ = [...faults, ...found.differ.map(({ file = '', says = '' }) => `${file}: ${says}`)];
  writeReport('office.md', differ.join('\n'));
  const isSame = hashes[0] === hashes[1];
  const outcome = { ok: isSame && differ.length === 0, isSame, differ: differ.length, seed };
  for (const line of differ.slice(0, 20)) console.log(line);
  if (count === ALL && outcome.ok)
    writeSection('Files of Word and Excel', 'npm run proof office', textOf(found, seed));
  return outcome;
}

/** Tools that the machine lacks are Debian's. */
function installTools() {
  const missing = Object.entries(packages).filter(([tool]) => spawnSync('which', [tool]).status !== 0);
  if (missing.length === 0) return;
  run('apt-get', ['update', '-qq']);
  run('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...missing.flatMap(([, names]) => names),
  ]);
}

/** LibreOffice without its Math, which is a package of its own, opens a document and drops the formulas in it. */
function checkMath() {
  const office = realpathSync(execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim());
  if (!existsSync(join(dirname(office), 'libsmlo.so')))
    throw new Error('LibreOffice has no Math here and would drop all formulas: install libreoffice-math');
}

/** The folder of the schemas, made whole: they refer to the one of `xml:space`, and do not hold it. */
function schemas() {
  const { group, name, version } = SCHEMAS;
  const jar = join(homedir(), '.m2/repository', ...group.split('.'), name, version, `${name}-${version}.jar`);
  if (!existsSync(jar))
    run('mvn', [
      '-q',
      '-B',
      'dependency:get',
      '-Dtransitive=false',
      `-Dartifact=${group}:${name}:${version}`,
    ]);
  const target = join(folder, 'schemas');
  mkdirSync(target, { recursive: true });
  run('unzip', ['-qjo', jar, 'org/apache/poi/schemas/ooxml/src/*', '-d', target]);
  const XML = 'http://www.w3.org/XML/1998/namespace';
  writeFileSync(
    join(target, 'xml.xsd'),
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${XML}"><xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute></xs:schema>`,
  );
  for (const file of ['wml.xsd', 'shared-math.xsd']) {
    const text = readFileSync(join(target, file), 'utf8');
    writeFileSync(
      join(target, file),
      text.replace(`namespace="${XML}"/>`, `namespace="${XML}" schemaLocation="xml.xsd"/>`),
    );
  }
  return target;
}

/** What the schemas say of the parts that were written. */
function schemaFaults() {
  const target = schemas();
  const parts = join(written, 'parts');
  return readdirSync(parts).flatMap((schema) => {
    const args = ['--noout', '--schema', join(target, `${schema}.xsd`)];
    const files = readdirSync(join(parts, schema)).map((file) => join(parts, schema, file));
    const { status, stderr } = spawnSync('xmllint', [...args, ...files], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    return status === 0
      ? []
      : stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
  });
}

/**
 * Opens the files of a folder in LibreOffice and saves them in a kind.
 * @param {string} from
 * @param {string} kind
 * @param {string} [to]
 */
function convert(from, kind, to = kind) {
  const files = readdirSync(from).filter((file) => file.endsWith(`.${kind}`));
  const target = join(saved, from.slice(written.length));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', to, '--outdir', target];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE).map((file) => join(from, file));
    execFileSync('soffice', [...args, ...some], { stdio: 'ignore' });
  }
}

/** The pages of each kind of file and form, as pictures to look at. */
function drawPages() {
  for (const kind of ['docx', 'xlsx']) {
    convert(join(written, 'docx-xlsx'), kind, 'pdf');
    const target = join(root, 'reports/office', kind);
    mkdirSync(target, { recursive: true });
    const made = join(saved, 'docx-xlsx');
    for (const file of readdirSync(made).filter((one) => one.endsWith('.pdf')))
      run('pdftoppm', ['-r', '60', '-png', join(made, file), join(target, file.replace('.pdf', ''))]);
    rmSync(made, { recursive: true });
  }
  console.log('reports/office has the pages');
  return true;
}

/**
 * @param {{ readings: number, formulas: number, numbers: number, aside: number }} found
 * @param {string} seed
 */
function textOf({ readings, formulas, numbers, aside }, seed) {
  return `${readings} files: five forms of documents of the catalogue and made-up ones, with and without data, reports, budgets and
signers, and ${ALL} random documents of 40 formulas (seed ${seed}). All parts hold to the schemas of ECMA-376, transitional; \`xml:space\`
on texts of sheets, which Excel writes too, is set aside. The bytes are the same in two zones of time. Set aside are ${aside} results of more digits
than LibreOffice keeps: 14 where it rounds, 10 where it rounds up or down (\`=ROUNDUP(23518256529.1153846,3)\` gives 23518256529.101 there).

${table(
  ['by LibreOffice', 'of', 'otherwise than ours'],
  [
    ['opened, saved, read again', readings, 0],
    ['formulas worked out again, their results removed before', `${formulas}, ${numbers} of them numbers`, 0],
  ],
)}`;
}
