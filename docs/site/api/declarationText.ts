import ts from 'typescript';

/** The declarations of a name as the source has them, without comments and without what functions do inside. */
export function declarationText(declarations: readonly ts.Declaration[], type: string): string {
  const hasBody = (one: ts.Declaration) => ts.isFunctionDeclaration(one) && one.body !== undefined;
  const shown = declarations.filter((one) => declarations.length === 1 || !hasBody(one));
  const texts = shown.map((one) => withoutComments(headOf(one, type)));
  return texts.map((text) => text.replace(/^export (?:declare )?(?:abstract )?/, '').trim()).join('\n');
}

function headOf(node: ts.Declaration, type: string): string {
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
  return ts.isVariableDeclaration(node)
    ? `const ${node.name.getText()}: ${typeText(node, type)}`
    : node.getText();
}

/** The type of a declaration as the source writes it; `type` where it does not. */
export function typeText(node: ts.Declaration | undefined, type: string): string {
  const written = node && 'type' in node ? (node as ts.ParameterDeclaration).type : undefined;
  return withoutComments(written?.getText() ?? type)
    .replaceAll(/\s+/g, ' ')
    .replace(/^\| /, '');
}

function withoutComments(text: string): string {
  return text.replaceAll(/\n?[ \t]*\/\*\*?[\s\S]*?\*\//g, '').replaceAll(/\n\s*\n/g, '\n');
}
