import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { must } from './run.js';
import { tool } from './toolsFolder.js';

/** The little of playwright-core that is used here; it is installed outside the repository, where no types are found. */
interface Browser {
  newPage(): Promise<Page>;
  version(): string;
  close(): Promise<void>;
}

interface Page {
  on(event: 'console', heard: (message: { text(): string }) => void): void;
  on(event: 'pageerror', heard: (error: Error) => void): void;
  goto(url: string): Promise<unknown>;
  title(): Promise<string>;
}

const DEBIAN = '/usr/bin/chromium';

/** Debian's Chromium, installed when it is missing; or the browser that the variable CHROMIUM names. */
async function executable(): Promise<string> {
  const { CHROMIUM = DEBIAN } = process.env;
  if (existsSync(CHROMIUM)) return CHROMIUM;
  if (CHROMIUM !== DEBIAN) throw new Error(`CHROMIUM is ${CHROMIUM}, which is not there`);
  try {
    await must('apt-get', ['update', '-q'], { cwd: '/' });
    await must('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { cwd: '/' });
  } catch (error) {
    throw new Error('No Chromium, and apt-get could not install it. Set CHROMIUM to the path of one.', {
      cause: error,
    });
  }
  return DEBIAN;
}

/** Starts the browser. */
export async function launch(): Promise<Browser> {
  const executablePath = await executable();
  const playwright = await import(pathToFileURL(tool('playwright-core', 'index.mjs')).href);
  return playwright.chromium.launch({
    executablePath,
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

/** Opens a page and returns what it wrote to the console until its title said that it is done. */
export async function printedBy(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  const printed: string[] = [];
  page.on('console', (message) => printed.push(`${message.text()}\n`));
  page.on('pageerror', (error) => printed.push(`${error.message}\n`));
  await page.goto(url);
  // Asked again and again: waiting for an expression makes code from text, which a page's policy may forbid.
  while ((await page.title()) !== 'done') await new Promise((resolve) => setTimeout(resolve, 20));
  return printed.join('');
}
