import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { run } from '../package/run.js';

const DEBIAN = '/usr/bin/chromium';

/** Debian's Chromium, installed when it is missing; or the browser that the variable CHROMIUM names. */
async function executable(): Promise<string> {
  const { CHROMIUM = DEBIAN } = process.env;
  if (existsSync(CHROMIUM)) return CHROMIUM;
  if (CHROMIUM !== DEBIAN) throw new Error(`CHROMIUM is ${CHROMIUM}, which is not there`);
  for (const command of ['update', 'install --yes --no-install-recommends chromium']) {
    const { status, stderr } = await run('apt-get', ['--quiet', ...command.split(' ')], { cwd: '/' });
    if (status !== 0)
      throw new Error(`No Chromium, and apt-get could not install it: set CHROMIUM to one.\n${stderr}`);
  }
  return DEBIAN;
}

/** Starts the browser. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await executable(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
