import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, root } from '../docs/codeBlocks.js';

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every node of the sources of a folder, with its file. */
function* nodesOf(folder: string): Generator<readonly [string, ts.Node]> {
  for (const file of filesIn(folder, '.ts')) {
    const text = readFileSync(join(root, file), 'utf8');
    const stack: ts.Node[] = [ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      yield [file, node];
      node.forEachChild((child) => void stack.push(child));
    }
  }
}

const nodes = [...nodesOf('src')];

/** Every regular expression that is written in src. */
const literals = nodes.flatMap(([file, node]): Found[] => {
  if (!ts.isRegularExpressionLiteral(node)) return [];
  const end = node.text.lastIndexOf('/');
  return [
    { where: `${file} ${node.text}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) },
  ];
});

describe('[H2] regular expressions', () => {
  it('are there', () => {
    expect(literals.length).toBeGreaterThan(10);
  });

  it.each(literals)('$where takes linear time', async ({ source, flags }) => {
    expect((await check(source, flags, { timeout: 60_000 })).status).toBe('safe');
  });

  it('that are not linear are found by the tool', async () => {
    expect((await check('^(a+)+$', '')).status).toBe('vulnerable');
    expect(await check('a+$', '')).toMatchObject({
      status: 'vulnerable',
      complexity: { type: 'polynomial' },
    });
  });
});

describe('[H2] code from text', () => {
  const named = ['eval', 'Function', 'RegExp'];

  it('is not made anywhere: no eval, no Function, no RegExp from text, no import of a name', () => {
    const found = nodes.flatMap(([file, node]) => {
      const isName =
        ts.isIdentifier(node) && named.includes(node.text) && !ts.isTypeReferenceNode(node.parent);
      const isImport = node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent);
      return isName || isImport ? [`${file} ${node.parent.getText().slice(0, 60)}`] : [];
    });
    expect(found).toEqual([]);
  });
});
