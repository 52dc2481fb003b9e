import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from '../docs/codeBlocks.js';

function must(command: string, args: readonly string[], cwd = root): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

/** Builds the example app as its README line says. */
export default function setup(): void {
  for (const file of ['dist/index.js', 'docs/api/index.html']) {
    if (!existsSync(`${root}/${file}`)) throw new Error(`${file} is not there: run npm run test:browser`);
  }
  must('npm', ['ci', '--no-audit', '--no-fund'], `${root}/examples/app`);
  must('npm', ['run', 'build'], `${root}/examples/app`);
}
