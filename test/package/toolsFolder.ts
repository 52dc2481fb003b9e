import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../docs/codeBlocks.js';

const lock = readFileSync(join(root, 'test/package/tools/package-lock.json'));
const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);

/**
 * Where the tools are installed; kept between runs as long as their lock file stays the same. Outside the repository, as
 * the consumers are: below it, a package that `indikator` forgot to name would be found in the repository's own
 * node_modules.
 */
export const toolsFolder = join(tmpdir(), `indikator-tools-${version}`);

/** A file of one of the tools. */
export function tool(...path: string[]): string {
  const file = join(toolsFolder, 'node_modules', ...path);
  if (!existsSync(file))
    throw new Error(`${file} is not there: not for ${process.platform} ${process.arch}?`);
  return file;
}
