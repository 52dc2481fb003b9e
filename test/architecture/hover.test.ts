import { relative } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { entryPoints } from '../../entryPoints.mjs';
import { root } from '../docs/codeBlocks.js';
import { declarationsOf, exportsOf, programOfEntryPoints } from '../docs/program.js';

// What an editor shows over a property or a parameter is its doc comment. Public is what an entry point exports, and every
// type of ours that it is made of.

/** A property, a method or a parameter that users see. */
interface Seen {
  /** For instance `src/definition/satuan.ts:12 nama`. */
  readonly place: string;
  readonly kind: 'property' | 'parameter';
  readonly doc: string;
}

const checker = programOfEntryPoints().getTypeChecker();

/** All that users see from a declaration, through the types that it names. */
function seenFrom(declarations: readonly ts.Declaration[]): Seen[] {
  const visited = new Set<ts.Node>();
  const seen: Seen[] = [];
  const visit = (node: ts.Node): void => {
    if (visited.has(node) || isHidden(node)) return;
    visited.add(node);
    const kind = kindOf(node);
    if (kind !== undefined) seen.push({ place: placeOf(node), kind, doc: docOf(node) });
    for (const declaration of namedBy(node)) visit(declaration);
    ts.forEachChild(node, visit);
  };
  for (const declaration of declarations) visit(declaration);
  return seen;
}

/** Code that runs, the body behind overloads, patterns of conditional types, and what a class keeps for itself. */
function isHidden(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node) && checker.isImplementationOfOverload(node) === true) return true;
  if (ts.isConditionalTypeNode(node.parent) && node.parent.extendsType === node) return true;
  if (ts.isBlock(node) || ts.isExpression(node)) return !ts.isExpressionWithTypeArguments(node);
  if (!ts.isClassElement(node) && !ts.isParameter(node)) return false;
  const { name } = node;
  const closed = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    (name !== undefined && ts.isPrivateIdentifier(name)) || (ts.getCombinedModifierFlags(node) & closed) !== 0
  );
}

function kindOf(node: ts.Node): Seen['kind'] | undefined {
  const isProperty =
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node);
  if (isProperty) return 'property';
  // A function that is itself a value, such as a callback, has no place for the words of its parameters.
  return ts.isParameter(node) && !ts.isFunctionTypeNode(node.parent) ? 'parameter' : undefined;
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(root, file.fileName)}:${line + 1} ${nameOf(node)?.getText()}`;
}

function docOf(node: ts.Node): string {
  const name = nameOf(node);
  return docOfSymbol(name === undefined ? undefined : checker.getSymbolAtLocation(name));
}

function nameOf(node: ts.Node): ts.Node | undefined {
  return ts.isParameter(node) || ts.isTypeElement(node) || ts.isClassElement(node) ? node.name : undefined;
}

function docOfSymbol(symbol: ts.Symbol | undefined): string {
  return ts.displayPartsToString(symbol?.getDocumentationComment(checker));
}

/** The declarations in src that a reference to a type, or a base, leads to. */
function namedBy(node: ts.Node): readonly ts.Declaration[] {
  const name = ts.isTypeReferenceNode(node)
    ? node.typeName
    : ts.isExpressionWithTypeArguments(node)
      ? node.expression
      : undefined;
  const found = name === undefined ? undefined : checker.getSymbolAtLocation(name);
  if (found === undefined) return [];
  const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  return (symbol.declarations ?? []).filter((one) => one.getSourceFile().fileName.startsWith(`${root}src/`));
}

const seen = seenFrom(
  Object.keys(entryPoints).flatMap((entryPoint) =>
    declarationsOf(entryPoint).flatMap(({ declarations }) => declarations),
  ),
);

it('finds the properties and the parameters of what is public', () => {
  const count = (kind: Seen['kind']) => seen.filter((one) => one.kind === kind).length;
  expect(count('property')).toBeGreaterThan(300);
  expect(count('parameter')).toBeGreaterThan(100);
});

it('each of them has a doc comment', () => {
  expect(seen.filter(({ doc }) => doc === '').map(({ kind, place }) => `${kind} ${place}`)).toEqual([]);
});

it('so has each of them in a type that is made from another', () => {
  const made = ['MasukanIndikator', 'MasukanCapaian', 'IsiTarget', 'KinerjaPeriode'];
  const types = declarationsOf('indikator')
    .filter(({ name }) => made.includes(name))
    .flatMap(({ declarations }) => declarations.map((one) => checker.getTypeAtLocation(one)));
  const properties = types.flatMap((type) => checker.getPropertiesOfType(type));
  expect(properties.length).toBeGreaterThan(30);
  expect(properties.filter((one) => docOfSymbol(one) === '').map(({ name }) => name)).toEqual([]);
});

it('no comment of a type lists what its properties say', () => {
  const listed = Object.keys(entryPoints).flatMap((entryPoint) => {
    const docs = new Map(exportsOf(entryPoint).map(({ name, doc }) => [name, doc]));
    return declarationsOf(entryPoint).flatMap(({ name, declarations }) => {
      const items = [...(docs.get(name) ?? '').matchAll(/^ \* - `(\w+)`/gm)].map(([, item]) => item);
      const properties = declarations.flatMap((one) => checker.getTypeAtLocation(one).getProperties());
      return properties.filter((one) => items.includes(one.name)).map((one) => `${name}.${one.name}`);
    });
  });
  expect(listed).toEqual([]);
});
