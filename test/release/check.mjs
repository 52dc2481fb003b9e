// A dry run of the workflows in .github/workflows, on a clone of what is committed: every `run` step is run; of the steps
// that only GitHub can do (`uses`), the release is made as far as it goes without publishing, and the others are named.
//
//   npm run proof workflows          all workflows
//   npm run proof workflows release  one of them

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const workflows = join(root, '.github/workflows');
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : readdirSync(workflows).map((file) => file.replace(/\.yml$/, ''));
const scratch = mkdtempSync(join(tmpdir(), 'indikator-release-'));

/** @type {(command: string, cwd: string) => string} */
function run(command, cwd) {
  console.log(`  $ ${command}`);
  try {
    return execFileSync('bash', ['-euo', 'pipefail', '-c', command], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${command} failed\n${stdout}\n${stderr}`);
  }
}

/** @type {(fact: boolean, what: string) => void} */
function must(fact, what) {
  if (!fact) throw new Error(`not so: ${what}`);
}

/**
 * Raises the version, as the pull request of a release does, and goes through everything that publishing does but the last
 * step.
 *
 * @type {(version: string, publish: string, cwd: string) => void}
 */
function dryRelease(version, publish, cwd) {
  const before = manifestOf(cwd);
  const pending = readdirSync(join(cwd, '.changeset')).filter((file) => file.endsWith('.md'));
  run(version, cwd);
  const after = manifestOf(cwd);
  const changelog = readFileSync(join(cwd, 'CHANGELOG.md'), 'utf8');
  if (pending.length > 0) must(after.version !== before.version, 'changesets raise the version');
  for (const [, text = ''] of changelog.split(/^## /m).entries()) {
    const [first = ''] = text.split('\n');
    if (/^\d/.test(first))
      must(/Definitions: /.test(text), `CHANGELOG.md ${first} says which definitions changed`);
  }
  const script = after.scripts[publish.replace('npm run ', '')];
  must(script.endsWith(' && changeset publish'), `${publish} ends in publishing`);
  console.log(`  ${before.version} becomes ${after.version}, from ${pending.length} changesets`);
  run(script.replace(' && changeset publish', ''), cwd);
  console.log(
    run('npm publish --dry-run 2>&1 | grep -E "^npm notice (name|version|package size|total files)"', cwd),
  );
  if (after.repository.url.includes('OWNER')) {
    console.log(
      '  still to do before the first release: OWNER in package.json; provenance is held against "repository"',
    );
  }
}

/** @type {(cwd: string) => any} */
const manifestOf = (cwd) => JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));

/** @type {(name: string) => void} */
function dryRun(name) {
  const { jobs } = parse(readFileSync(join(workflows, `${name}.yml`), 'utf8'));
  for (const [job, { steps }] of Object.entries(jobs)) {
    console.log(`== ${name}: ${job}`);
    const cwd = join(scratch, `${name}-${job}`);
    run(`git clone --quiet '${root}' '${cwd}'`, root);
    for (const step of steps) {
      if (step.run !== undefined) run(step.run, cwd);
      else if (step.uses.startsWith('changesets/action@'))
        dryRelease(step.with.version, step.with.publish, cwd);
      else console.log(`  (only on GitHub: ${step.uses})`);
    }
  }
}

try {
  names.forEach(dryRun);
  console.log('\nNothing was published.');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
