// What the sources say of every public name, read by the compiler.

import { relative } from 'node:path';
import ts from 'typescript';
import type { ApiName, Field } from './apiName.js';
import { type Comments, commentsOf, markdownOf } from './comments.js';
import { declarationText, typeText } from './declarationText.js';

/** What was read: the names, in the order of their sources, and what has no comment. */
export interface Api {
  readonly names: readonly ApiName[];
  readonly undocumented: readonly string[];
}

/** Reads the public names of entry points. */
export function readApi(entryPoints: Readonly<Record<string, string>>): Api {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(Object.values(entryPoints), { ...options, types: [] });
  const checker = program.getTypeChecker();
  const found = new Map<ts.Symbol, string[]>();
  for (const [name, file] of Object.entries(entryPoints)) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      found.set(symbol, [...(found.get(symbol) ?? []), name]);
    }
  }
  const names = [...found].flatMap(([symbol, dari]) => nameOf(symbol, dari, checker) ?? []);
  return { names, undocumented: names.flatMap(lacks) };
}

/** A constant of the catalogue is a definition: it has a page of its own. */
function isDefinition(file: string, declaration: ts.Declaration): boolean {
  return file.startsWith('src/katalog/') && ts.isVariableDeclaration(declaration);
}

function nameOf(symbol: ts.Symbol, dari: readonly string[], checker: ts.TypeChecker): ApiName | undefined {
  const declarations = symbol.declarations ?? [];
  const first = declarations[0];
  if (first === undefined) return undefined;
  const source = first.getSourceFile();
  const file = relative(process.cwd(), source.fileName);
  if (isDefinition(file, first)) return undefined;
  const shown = declarations.filter((one) => !(declarations.length > 1 && hasBody(one)));
  const { uraian, contoh }: Comments = commentsOf(symbol, checker);
  return {
    nama: symbol.name,
    jenis: kindOf(first),
    dari,
    file,
    baris: source.getLineAndCharacterOfPosition(first.getStart()).line + 1,
    deklarasi: shown.map((one) => declarationText(one, checker)).join('\n'),
    uraian,
    contoh,
    parameter: parametersOf(shown, checker),
    anggota: membersOf(symbol, first, checker),
  };
}

const hasBody = (one: ts.Declaration) => ts.isFunctionDeclaration(one) && one.body !== undefined;

function kindOf(declaration: ts.Declaration): ApiName['jenis'] {
  if (ts.isFunctionDeclaration(declaration)) return 'function';
  if (ts.isInterfaceDeclaration(declaration)) return 'interface';
  if (ts.isClassDeclaration(declaration)) return 'class';
  return ts.isTypeAliasDeclaration(declaration) ? 'type' : 'constant';
}

/** The parameters of all forms of a function, each once, with the properties that are spelt out in its type. */
function parametersOf(declarations: readonly ts.Declaration[], checker: ts.TypeChecker): Field[] {
  const fields = declarations
    .filter(ts.isFunctionDeclaration)
    .flatMap(({ parameters }) => [...parameters])
    .flatMap((parameter) => {
      const symbol = checker.getSymbolAtLocation(parameter.name);
      if (symbol === undefined) return [];
      const opsional = parameter.questionToken !== undefined || parameter.initializer !== undefined;
      const own: Field = {
        nama: symbol.name,
        tipe: typeText(parameter, checker),
        opsional,
        uraian: markdownOf(symbol.getDocumentationComment(checker)),
      };
      const parts = literalMembers(parameter.type, checker).map((one) => ({
        ...one,
        nama: `${own.nama}.${one.nama}`,
      }));
      return [own, ...parts];
    });
  return fields.filter((field, i) => fields.findIndex(({ nama }) => nama === field.nama) === i);
}

function membersOf(symbol: ts.Symbol, declaration: ts.Declaration, checker: ts.TypeChecker): Field[] {
  if (ts.isTypeAliasDeclaration(declaration)) return literalMembers(declaration.type, checker);
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [];
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  return type.getProperties().flatMap((member) => fieldOf(member, checker) ?? []);
}

/** The properties of objects that are spelt out in a type, wherever they stand in it. */
function literalMembers(type: ts.TypeNode | undefined, checker: ts.TypeChecker): Field[] {
  const fields: Field[] = [];
  const visit = (node: ts.Node): void => {
    // What a condition asks of a type is no property of it.
    if (ts.isConditionalTypeNode(node)) return [node.trueType, node.falseType].forEach(visit);
    if (!ts.isTypeLiteralNode(node)) return ts.forEachChild(node, visit);
    for (const member of node.members) {
      const symbol = member.name && checker.getSymbolAtLocation(member.name);
      const field = symbol && fieldOf(symbol, checker);
      if (field) fields.push(field);
    }
  };
  if (type !== undefined) visit(type);
  return fields;
}

function fieldOf(symbol: ts.Symbol, checker: ts.TypeChecker): Field | undefined {
  const declaration = symbol.declarations?.[0];
  // The mark of a checked definition, and what a class of the language itself has, are nobody's business.
  if (declaration === undefined || symbol.name.startsWith('__@')) return undefined;
  if (!relative(process.cwd(), declaration.getSourceFile().fileName).startsWith('src/')) return undefined;
  if (ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected))
    return undefined;
  if (ts.isPrivateIdentifier(ts.getNameOfDeclaration(declaration) ?? declaration)) return undefined;
  if (ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === 'internal')) return undefined;
  return {
    nama: symbol.name,
    tipe: typeText(declaration, checker),
    opsional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    uraian: markdownOf(symbol.getDocumentationComment(checker)),
  };
}

function lacks({ nama, uraian, parameter, anggota }: ApiName): string[] {
  const own = uraian === '' ? [nama] : [];
  const fields = [...parameter, ...anggota].filter((field) => field.uraian === '');
  return [...own, ...fields.map((field) => `${nama}: ${field.nama}`)];
}
