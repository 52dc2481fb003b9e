import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { entryPoints } from '../../entryPoints.mjs';

/** How users compile: strictly, with the entry points of the package found in src. */
export const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  paths: Object.fromEntries(Object.entries(entryPoints).map(([name, file]) => [name, [file]])),
};

let shared: ts.Program | undefined;

/** All entry points as one program: making one takes a second. */
export function programOfEntryPoints(): ts.Program {
  shared ??= ts.createProgram(Object.values(entryPoints), options);
  return shared;
}

/** Every exported name of an entry point, types too, with where it is declared. */
export function declarationsOf(
  entryPoint: string,
): readonly { readonly name: string; readonly declarations: readonly ts.Declaration[] }[] {
  const path = entryPoints[entryPoint] ?? '';
  const program = programOfEntryPoints();
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (symbol === undefined) throw new Error(`${entryPoint} has no exports`);
  return checker.getExportsOfModule(symbol).map((one) => {
    const target = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
    return { name: one.name, declarations: target.declarations ?? [] };
  });
}

/** Every exported name of an entry point, types too, with its doc comment. */
export function exportsOf(entryPoint: string): readonly { readonly name: string; readonly doc: string }[] {
  return declarationsOf(entryPoint).map(({ name, declarations }) => {
    const comments = declarations.map((declaration) => {
      const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      const text = readFileSync(holder.getSourceFile().fileName, 'utf8');
      return text.slice(holder.getFullStart(), holder.getStart());
    });
    return { name, doc: comments.join('\n') };
  });
}
