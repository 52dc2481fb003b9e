import ts from 'typescript';

/** What a doc comment says, in Markdown. */
export interface Comments {
  readonly uraian: string;
  readonly contoh: readonly string[];
}

/** The comment of a name; of a function with several forms, those of all, each once. */
export function commentsOf(symbol: ts.Symbol, checker: ts.TypeChecker): Comments {
  const tags = symbol.getJsDocTags(checker);
  return {
    uraian: markdownOf(symbol.getDocumentationComment(checker)),
    contoh: tags.filter(({ name }) => name === 'example').map(({ text }) => markdownOf(text ?? [])),
  };
}

/** A link to a name becomes one of Markdown, whose address begins with `api:`. */
export function markdownOf(parts: readonly ts.SymbolDisplayPart[]): string {
  return ts
    .displayPartsToString([...parts])
    .replaceAll(
      /\{@link\s+([\w.]+)\s*\|?\s*([^}]*)\}/g,
      (_, name: string, text: string) => `[${text || `\`${name}\``}](api:${name})`,
    )
    .replace(/^\s*-\s+/, '')
    .trim();
}
