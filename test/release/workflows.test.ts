import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesIn, root } from '../docs/codeBlocks.js';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = filesIn('.github/workflows', '.yml');

it('there is a workflow for tests, for releases and for the docs site', () => {
  expect(files).toEqual(['ci', 'docs', 'release'].map((name) => `.github/workflows/${name}.yml`));
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const workflow = parse(text);
  const steps: readonly Step[] = Object.values<{ steps: Step[] }>(workflow.jobs).flatMap((job) => job.steps);

  it('runs scripts that are there', () => {
    const commands = steps.flatMap((step) => [step.run, step.with?.['version'], step.with?.['publish']]);
    const named = commands.flatMap((command) => /^npm (?:run )?([\w:-]+)/.exec(command ?? '')?.[1] ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) if (name !== 'ci') expect(scripts).toHaveProperty([name]);
  });

  it('pins every action to a version, reads no secret, and is given no more than it needs', () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+/);
    expect(text).not.toMatch(/secrets\./);
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });
});

it('tests run on every version of Node that is supported, from the floor up', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8'));
  expect(jobs.test.strategy.matrix.node).toEqual(['20.19', 22, 24]);
});

it('tests run the conformance pack in the other languages, which `npm test` does only where they are installed', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8'));
  expect(JSON.stringify(jobs)).toMatch(/npm run proof [\w ]*\bpack\b/);
});

it('a release is made only when the catalogue was compared with the last one, whose tag is there', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));
  const steps: readonly Step[] = jobs.release.steps;
  const compared = steps.findIndex(({ run }) => run === 'npm run proof meaning');
  expect(compared).toBeGreaterThan(-1);
  expect(steps.findIndex(({ uses }) => uses?.startsWith('changesets/action@'))).toBeGreaterThan(compared);
  expect(steps[0]).toMatchObject({ with: { 'fetch-depth': 0 } });
});

it('a release carries an identity for trusted publishing, and no token of npm', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));
  expect(jobs.release.permissions['id-token']).toBe('write');
  expect(JSON.stringify(jobs)).not.toContain('NPM_TOKEN');
  const { publishConfig } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(publishConfig).toEqual({ access: 'public', provenance: true });
});
