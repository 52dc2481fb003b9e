import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { filesIn, root } from '../docs/codeBlocks.js';

/** One import of a source file. */
export interface Import {
  /** A file below src, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

/** A file below src with what it imports. */
export interface Source {
  readonly file: string;
  readonly imports: readonly Import[];
}

/** Reads the imports and re-exports of every file below src, and what it loads when it is asked for. */
export function readSources(): Source[] {
  return filesIn('src', '.ts').map((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(root, file), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    const targetOf = (text: string) =>
      text.startsWith('.')
        ? normalize(join(dirname(file), text))
            .replace(/\.js$/, '.ts')
            .replace(/^src\//, '')
        : text;
    const imports = source.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
      const { moduleSpecifier } = statement;
      if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
      const target = targetOf(moduleSpecifier.text);
      const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
      return [{ target, typeOnly: clause !== undefined && 'isTypeOnly' in clause && clause.isTypeOnly }];
    });
    const later = [...source.text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, text = '']) => ({
      target: targetOf(text),
      typeOnly: false,
    }));
    return { file: file.replace(/^src\//, ''), imports: [...imports, ...later] };
  });
}
