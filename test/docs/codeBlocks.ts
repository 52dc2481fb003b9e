import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One code block of a Markdown file or a doc comment, with the block that follows it where there is one. */
export interface CodeBlock {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** The `text` block right behind: what the code prints. */
  readonly output: string | undefined;
}

/** All files below a folder of the project whose name ends so. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The code blocks of a Markdown text. */
export function blocksOf(file: string, text: string, firstLine = 1): CodeBlock[] {
  const found = [...text.matchAll(FENCE)].map((match) => ({
    language: match[1] ?? '',
    code: match[2] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return found.map((block, i) => {
    const next = found[i + 1];
    const follows = next?.language === 'text' && text.slice(block.end, next.start).trim() === '';
    return {
      file,
      line: firstLine + text.slice(0, block.start).split('\n').length - 1,
      language: block.language,
      code: block.code,
      output: follows ? next.code : undefined,
    };
  });
}

/** The code blocks of every doc comment of a source file. */
export function docBlocksOf(file: string): CodeBlock[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const text = comment[0].replace(/^\/\*\*\n?/, '').replace(/^ *\* ?/gm, '');
    return blocksOf(file, text, source.slice(0, comment.index).split('\n').length + 1);
  });
}

/** The code blocks of a Markdown file. */
export function markdownBlocksOf(file: string): CodeBlock[] {
  return blocksOf(file, readFileSync(join(root, file), 'utf8'));
}

const CLAIM = /;?[ \t]*\n?[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/ {2,}\S.*)*)/y;

/**
 * Turns each `expression; // => value` into a call that compares the two; a claim may stand on the next lines.
 * Also returns how many claims there are, so that no block can pass by claiming nothing.
 */
export function withChecks(
  code: string,
  ending: 'ts' | 'tsx' = 'ts',
): { readonly code: string; readonly claims: number } {
  const source = ts.createSourceFile(`block.${ending}`, code, ts.ScriptTarget.ES2022, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      CLAIM.lastIndex = node.expression.getEnd();
      const match = CLAIM.exec(code);
      if (match?.[1] !== undefined) {
        const value = match[1].replace(/\n[ \t]*\/\/ {2,}/g, '\n');
        const actual = node.expression.getText();
        edits.push({ start: node.getStart(), end: CLAIM.lastIndex, text: `$check(${actual}, ${value});` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const changed = edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    code,
  );
  return { code: changed, claims: edits.length };
}
