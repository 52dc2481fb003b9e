import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from '../docs/codeBlocks.js';
import { CHROMIUM } from './chromium.js';

function must(command: string, args: readonly string[], cwd = root): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

/** Installs Debian's Chromium where there is none, and builds the example app as its README line says. */
export default function setup(): void {
  if (!existsSync(CHROMIUM)) {
    must('apt-get', ['update', '-q']);
    must('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  for (const file of ['dist/index.js', 'docs/api/index.html']) {
    if (!existsSync(`${root}/${file}`)) throw new Error(`${file} is not there: run npm run test:browser`);
  }
  must('npm', ['ci', '--no-audit', '--no-fund'], `${root}/examples/app`);
  must('npm', ['run', 'build'], `${root}/examples/app`);
}
