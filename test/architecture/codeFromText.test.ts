import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, root } from '../docs/codeBlocks.js';

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

/** The command line loads what a command needs when it is asked for, by names that stand in its source. */
const isWhole = ({ arguments: [name] }: ts.CallExpression, file: string) =>
  file.startsWith('src/cli/') && name !== undefined && ts.isStringLiteral(name);

// That each regular expression takes linear time is for `npm run proof regex`, which needs a tool.
describe('[H2] code from text', () => {
  const named = ['eval', 'Function', 'RegExp'];

  it('is not made anywhere: no eval, no Function, no RegExp from text, no import of a name', () => {
    const found = [...nodesOf('src')].flatMap(([file, node]) => {
      const isName =
        ts.isIdentifier(node) && named.includes(node.text) && !ts.isTypeReferenceNode(node.parent);
      const isImport =
        node.kind === ts.SyntaxKind.ImportKeyword &&
        ts.isCallExpression(node.parent) &&
        !isWhole(node.parent, file);
      return isName || isImport ? [`${file} ${node.parent.getText().slice(0, 60)}`] : [];
    });
    expect(found).toEqual([]);
  });
});
