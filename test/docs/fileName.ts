import { type CodeBlock, markdownBlocksOf } from './codeBlocks.js';

/** The file that a block is, as its first line says: `// isian.ts`, `<!-- Formulir.vue -->`, `-- skema.sql`. */
export function fileName({ code }: CodeBlock): string | undefined {
  return /^(?:\/\/|<!--|--) (\w+\.(?:tsx?|vue|sql))\b/.exec(code)?.[1];
}

/** The block of a document that is the file which another block names: `./isian`, `./Formulir.vue`, `skema.sql`. */
export function blockNamed(file: string, name: string): CodeBlock | undefined {
  const bare = name.replace(/^\.\//, '');
  return markdownBlocksOf(file).find((block) =>
    [bare, `${bare}.ts`, `${bare}.tsx`].some((one) => one === fileName(block)),
  );
}
