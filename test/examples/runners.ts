import { spawnSync } from 'node:child_process';
import { root } from '../docs/codeBlocks.js';

/** Runs a program of another language; nothing when the machine does not have it. */
function run(command: string, ...args: string[]) {
  const { error, status, stdout } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 600_000,
  });
  return error === undefined ? { status, stdout } : undefined;
}

/** Reading what people wrote: neither of the two does that. */
const readers = ['angka', 'rumus', 'target'];

const all = [
  {
    nama: 'PHP with bcmath',
    there: () => run('php', '-r', 'exit(extension_loaded("bcmath") ? 0 : 1);')?.status === 0,
    run: (...folder: string[]) => run('php', 'examples/conformance/run.php', ...folder),
    unanswered: ['contoh', 'definition', 'rerata', ...readers],
  },
  {
    nama: 'Python',
    there: () => run('python3', '--version')?.status === 0,
    run: (...folder: string[]) => run('python3', 'examples/conformance/run.py', ...folder),
    unanswered: ['contoh', 'definition', ...readers],
  },
];

/** The runners of the conformance pack that this machine can run: bare clones need neither language, .ci/run installs both. */
export const runners = all.filter((one) => one.there());
