import ts from 'typescript';
import { expect, it } from 'vitest';
import { type Parsed, parsedSources, within } from './syntax.js';

/** The functions and methods of a file, by name. */
function functionsOf({ syntax }: Parsed): ReadonlyMap<string, readonly ts.Node[]> {
  const found = new Map<string, ts.Node[]>();
  for (const node of within(syntax)) {
    const isNamed =
      ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isFunctionExpression(node);
    const isArrow =
      ts.isVariableDeclaration(node) &&
      node.initializer !== undefined &&
      ts.isArrowFunction(node.initializer);
    if (!isNamed && !isArrow) continue;
    const name = node.name?.getText() ?? '';
    found.set(name, [...(found.get(name) ?? []), node]);
  }
  return found;
}

/** The names that a function calls or hands on, `this.name` too. */
const namesUsed = (node: ts.Node): ReadonlySet<string> =>
  new Set(within(node).flatMap((one) => (ts.isIdentifier(one) && one !== nameOf(node) ? [one.text] : [])));

const nameOf = (node: ts.Node): ts.Node | undefined => (node as ts.NamedDeclaration).name;

/** True for code that reads the operands of a node: `x.operan`, `{ operan }`, `x['operan']`. */
const readsOperands = (node: ts.Node): boolean =>
  within(node).some(
    (one) =>
      (ts.isPropertyAccessExpression(one) && one.name.text === 'operan') ||
      (ts.isBindingElement(one) && (one.propertyName ?? one.name).getText() === 'operan') ||
      (ts.isElementAccessExpression(one) && one.argumentExpression.getText() === "'operan'"),
  );

/** What is reached from a name, over any number of steps. */
function reachedFrom(name: string, steps: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(steps.get(name));
  // The set grows while it is walked.
  for (const one of reached) for (const next of steps.get(one) ?? []) reached.add(next);
  return reached;
}

/** The functions of a file that come back to themselves, through others of the file too, and read operands on the way. */
function walksIn(source: Parsed): readonly string[] {
  const functions = functionsOf(source);
  const names = [...functions.keys()];
  const reading = names.filter((name) => functions.get(name)?.some(readsOperands));
  if (reading.length === 0) return [];
  const steps = new Map(
    [...functions].map(([name, nodes]) => {
      const used = new Set(nodes.flatMap((node) => [...namesUsed(node)]));
      return [name, names.filter((one) => used.has(one))];
    }),
  );
  const reached = new Map(names.map((name) => [name, reachedFrom(name, steps)]));
  return names
    .filter((name) => reading.some((one) => reached.get(name)?.has(one) && reached.get(one)?.has(name)))
    .map((name) => `${source.file} ${name}`);
}

it('formula/fold is the only walk over an expression; only the check of what is none yet has its own', () => {
  expect(parsedSources.flatMap(walksIn)).toEqual([
    'formula/fold.ts foldSound',
    'parse/checkEkspresi.ts checkEkspresi',
    'parse/checkEkspresi.ts checkOperation',
    'parse/checkEkspresi.ts checkOperan',
  ]);
});

it('a walk is found in whatever form it is written', () => {
  const found = (text: string) =>
    walksIn({ file: 'a.ts', syntax: ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true) });
  expect(found('function a(e) { return e.operan.map((x) => a(x)); }')).toEqual(['a.ts a']);
  expect(found('const a = (e) => e["operan"] ?? e[\'operan\'].map(a);')).toEqual(['a.ts a']);
  expect(found('function a({ operan }) { b(operan); } function b(l) { l.forEach(a); }')).toEqual([
    'a.ts a',
    'a.ts b',
  ]);
  expect(found('class A { of(e) { return e.operan.map((x) => this.of(x)); } }')).toEqual(['a.ts of']);
  expect(found('function a(e) { return e.operan.length; }')).toEqual([]);
  expect(found('function a(e) { return a(e.isi); } function b(e) { return e.operan; }')).toEqual([]);
});
