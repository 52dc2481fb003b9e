import type { Browser } from 'playwright-core';

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
