import ts from 'typescript';
import { expect } from 'vitest';
import { entryPoints } from '../../entryPoints.mjs';
import { type CodeBlock, withChecks } from './codeBlocks.js';

/** What code of a block can import: the entry points of the package, and what Node brings. */
async function importable(name: string): Promise<object> {
  return import(/* @vite-ignore */ entryPoints[name] ?? name);
}

/**
 * Runs a block as a program of its own. `given` are names that it may use without importing them. Returns what it
 * printed and how many claims it made.
 */
export async function runBlock(block: CodeBlock, given: Readonly<Record<string, unknown>>) {
  const { code, claims } = withChecks(block.code);
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const names = [...outputText.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
  const loaded = new Map(
    await Promise.all(names.map(async (name) => [name, await importable(name)] as const)),
  );
  const printed: string[] = [];
  const scope = {
    ...given,
    require: (name: string) => loaded.get(name),
    exports: {},
    console: { log: (...parts: unknown[]) => printed.push(parts.map(String).join(' ')) },
    $check: (actual: unknown, expected: unknown) => expect(plain(actual)).toEqual(plain(expected)),
  };
  new Function(...Object.keys(scope), `'use strict';\n${outputText}`)(...Object.values(scope));
  return { printed: printed.map((line) => `${line}\n`).join(''), claims };
}

/** Results are compared by what they show. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}
