import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect } from 'vitest';
import { entryPoints } from '../../entryPoints.mjs';
import { type CodeBlock, withChecks } from './codeBlocks.js';
import { blockNamed } from './fileName.js';
import { typescriptOf } from './typescriptOf.js';

interface Ran {
  readonly printed: string;
  readonly claims: number;
  readonly exports: object;
}

/** What code of a block can import: the entry points of the package, what is installed, and files that the document shows. */
async function importable(name: string, { file }: CodeBlock): Promise<object> {
  if (name === 'node:fs') return { readFileSync: (path: string) => shown(file, path) };
  if (!name.startsWith('./')) return import(/* @vite-ignore */ entryPoints[name] ?? name);
  const block = blockNamed(file, name);
  if (block === undefined) throw new Error(`${file} shows no ${name}`);
  return (await runBlock(block, {})).exports;
}

function shown(file: string, path: string): string {
  return blockNamed(file, path)?.code ?? readFileSync(path, 'utf8');
}

const ran = new Map<string, Promise<Ran>>();

/**
 * Runs a block as a program of its own, once: what it changed stays for those that import it. `given` are names that it
 * may use without importing them. Returns what it printed, how many claims it made, and what it exports.
 */
export function runBlock(block: CodeBlock, given: Readonly<Record<string, unknown>>): Promise<Ran> {
  const place = `${block.file}:${block.line}`;
  const known = ran.get(place) ?? runProgram(block, given);
  ran.set(place, known);
  return known;
}

const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;

async function runProgram(block: CodeBlock, given: Readonly<Record<string, unknown>>): Promise<Ran> {
  const { code, claims } = withChecks(typescriptOf(block), block.language === 'tsx' ? 'tsx' : 'ts');
  const { outputText } = ts.transpileModule(code, {
    fileName: block.language === 'tsx' ? 'block.tsx' : 'block.ts',
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      jsx: ts.JsxEmit.ReactJSX,
    },
  });
  const names = [...outputText.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
  const loaded = new Map(
    await Promise.all(names.map(async (name) => [name, await importable(name, block)] as const)),
  );
  const printed: string[] = [];
  const exports = {};
  const scope = {
    ...given,
    require: (name: string) => loaded.get(name),
    exports,
    console: { log: (...parts: unknown[]) => printed.push(parts.map(String).join(' ')) },
    $check: (actual: unknown, expected: unknown) => expect(plain(actual)).toEqual(plain(expected)),
  };
  await new AsyncFunction(...Object.keys(scope), `'use strict';\n${outputText}`)(...Object.values(scope));
  return { printed: printed.map((line) => `${line}\n`).join(''), claims, exports };
}

/** Results are compared by what they show. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}
