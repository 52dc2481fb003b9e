import { existsSync } from 'node:fs';
import { root } from '../docs/codeBlocks.js';
import { must } from '../package/run.js';

/** Builds the example app as its README line says. */
export default async function setup(): Promise<void> {
  for (const file of ['dist/index.js', 'docs/api/index.html']) {
    if (!existsSync(`${root}/${file}`)) throw new Error(`${file} is not there: run npm run proof browser`);
  }
  const cwd = `${root}/examples/app`;
  await must('npm', ['ci', '--no-audit', '--no-fund'], { cwd });
  await must('npm', ['run', 'build'], { cwd });
}
