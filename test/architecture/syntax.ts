import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesIn, root } from '../docs/codeBlocks.js';

/** A file below src with its syntax. */
export interface Parsed {
  readonly file: string;
  readonly syntax: ts.SourceFile;
}

/** Every file below src. */
export const parsedSources: readonly Parsed[] = filesIn('src', '.ts').map((file) => ({
  file: file.replace(/^src\//, ''),
  syntax: ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
}));

/** A node with all nodes in it. */
export function within(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    found.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
}

/** A name that a file exports, and whether it is a function or a class. */
export interface Exported {
  readonly name: string;
  readonly isCode: boolean;
}

/** What a file exports itself; what it passes on from other files is left out. */
export function exportedBy({ syntax }: Parsed): readonly Exported[] {
  return syntax.statements.flatMap((statement): Exported[] => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name, initializer }) => ({
        name: name.getText(),
        isCode:
          initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isClassExpression(initializer)),
      }));
    const isCode = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    if (!isCode && !isType) throw new Error(`${syntax.fileName}: an export of a new kind`);
    return [{ name: statement.name?.text ?? '', isCode }];
  });
}
