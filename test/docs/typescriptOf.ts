import { compileScript, parse } from 'vue/compiler-sfc';
import type { CodeBlock } from './codeBlocks.js';

/** The languages of blocks that run as programs. */
export const programLanguages: readonly string[] = ['ts', 'tsx', 'vue'];

/** The TypeScript of a block; of a component of Vue what its compiler makes of it. */
export function typescriptOf({ language, code }: CodeBlock): string {
  if (language !== 'vue') return code;
  const { descriptor, errors } = parse(code);
  if (errors.length > 0) throw errors[0];
  return compileScript(descriptor, { id: 'x', inlineTemplate: true }).content;
}
