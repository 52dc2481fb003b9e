import ts from 'typescript';

/** A declaration as the source has it, without comments and without what it does inside. */
export function declarationText(node: ts.Declaration, checker: ts.TypeChecker): string {
  const text = withoutComments(headOf(node, checker));
  return text.replace(/^export (?:declare )?(?:abstract )?/, '').trim();
}

function headOf(node: ts.Declaration, checker: ts.TypeChecker): string {
  const all = node.getSourceFile().text;
  const start = node.getStart();
  if (ts.isFunctionDeclaration(node)) return all.slice(start, node.body?.getStart() ?? node.end);
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
    const open = all.indexOf(
      '{',
      Math.max(node.heritageClauses?.end ?? 0, node.typeParameters?.end ?? 0, node.name?.end ?? start),
    );
    return all.slice(start, open);
  }
  if (ts.isVariableDeclaration(node)) return `const ${node.name.getText()}: ${typeText(node, checker)}`;
  return node.getText();
}

/** The type of a parameter or property, as the source writes it where it does. */
export function typeText(node: ts.Declaration, checker: ts.TypeChecker): string {
  const written = 'type' in node ? (node as ts.ParameterDeclaration).type : undefined;
  const text = written?.getText() ?? checker.typeToString(checker.getTypeAtLocation(node));
  return withoutComments(text).replaceAll(/\s+/g, ' ').replace(/^\| /, '');
}

function withoutComments(text: string): string {
  return text.replaceAll(/\n?[ \t]*\/\*\*?[\s\S]*?\*\//g, '').replaceAll(/\n\s*\n/g, '\n');
}
