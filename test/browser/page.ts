import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** How a page is looked at. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Widths of a desk and of a telephone, in both colour schemes. */
export const views = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const satisfies readonly View[];

/** Each width and each colour scheme once: what is wrong with one is rarely wrong with a pair of them alone. */
export const looks = [views[0], views[3]] as const;

/** A new page, with what goes wrong on it collected in `errors`. */
export async function openPage(browser: Browser, url: string, view: View = views[0]) {
  const { colorScheme, ...viewport } = view;
  const page = await browser.newPage({ viewport, colorScheme });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) errors.push(`asks for ${request.url()}`);
  });
  await page.goto(url);
  return { page, errors };
}

/** What axe-core, with all its rules for pages, finds wrong: each rule with the first places. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source};0`);
  return page.evaluate<string[]>(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) =>
    id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | ')))`);
}

/** Goes on with Tab until the element with this id has the focus. */
export async function tabTo(page: Page, id: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>('document.activeElement.id')) === id) return;
  }
  throw new Error(`Tab never reaches ${id}`);
}

/** By how many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
}
