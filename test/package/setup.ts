import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../docs/codeBlocks.js';
import { must } from './run.js';
import { runtimes } from './runtimes.js';
import { toolsFolder } from './toolsFolder.js';

/** Packs the package, which builds it, installs it as users do, and installs the tools. */
export default async function setup(project: TestProject): Promise<() => void> {
  const consumer = mkdtempSync(join(tmpdir(), 'indikator-consumer-'));
  const [tarball] = await Promise.all([packInto(consumer), installTools()]);
  await install(consumer, tarball);
  project.provide('consumer', consumer);
  project.provide('tarball', tarball);
  return () => rmSync(consumer, { recursive: true, force: true });
}

async function packInto(folder: string): Promise<string> {
  await must('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const name = (await must('ls', [folder], { cwd: folder })).trim();
  return join(folder, name);
}

async function install(consumer: string, tarball: string): Promise<void> {
  writeFileSync(
    join(consumer, 'package.json'),
    '{ "name": "consumer", "private": true, "type": "module" }\n',
  );
  await must('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], { cwd: consumer });
}

async function installTools(): Promise<void> {
  const done = join(toolsFolder, 'done');
  if (existsSync(done)) return;
  mkdirSync(toolsFolder, { recursive: true });
  cpSync(join(root, 'test/package/tools'), toolsFolder, { recursive: true });
  for (let attempt = 1; attempt <= 3; attempt++) {
    await must('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: toolsFolder });
    if (missing().length === 0) return writeFileSync(done, '');
  }
  throw new Error(
    `npm did not install ${missing().join(', ')}: not for ${process.platform} ${process.arch}?`,
  );
}

/** The runtimes are optional, since each is for one platform; npm says nothing when the download of one fails. */
function missing(): string[] {
  return runtimes
    .map((runtime) => runtime.package)
    .filter((name) => !existsSync(join(toolsFolder, 'node_modules', name, 'package.json')));
}
