// `npm run proof regex`: every regular expression of src, put to a tool that decides in theory and attacks in practice.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { tool } from './install.mjs';
import { root } from './run.mjs';

/** Long enough on any machine: the slowest takes two seconds. */
const options = { timeout: 600_000 };

/** @typedef {{ file: string, source: string, flags: string }} Regex */

/**
 * The regular expressions that are written in a file.
 * @param {string} file
 * @returns {Regex[]}
 */
function regexesIn(file) {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  /** @type {Regex[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found;
}

export default async function regex() {
  const { check } = tool('recheck');
  for (const bad of ['^(a+)+$', 'a+$']) {
    const { status } = await check(bad, '', options);
    if (status !== 'vulnerable') throw new Error(`the tool takes /${bad}/ for ${status}`);
  }
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const all = files.filter((file) => file.endsWith('.ts')).flatMap(regexesIn);
  const unsafe = [];
  for (const { file, source, flags } of all) {
    const { status } = await check(source, flags, options);
    if (status !== 'safe') unsafe.push(`src/${file} /${source}/${flags}: ${status}`);
  }
  return { ok: all.length > 10 && unsafe.length === 0, checked: all.length, unsafe };
}
