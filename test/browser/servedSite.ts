import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { launch } from './launch.js';
import { looks, openPage, overflowOf, type View, views, violationsOf } from './page.js';
import { serve } from './serve.js';

/** The folder of the site. */
export const site = join(root, 'docs/api');

/** The site on a host of its own for the tests of a file, and a way to open its pages. */
export function serveSite() {
  let browser: Browser;
  let host: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, host] = await Promise.all([launch(), serve(site)]);
  });
  afterAll(async () => {
    host.close();
    await browser.close();
  });
  return {
    browser: () => browser,
    /** Its address, with a slash at the end. */
    address: () => host.url,
    open: (path: string, view: View = views[0]) => openPage(browser, host.url + path, view),
  };
}

/** That nothing is wrong with some pages, in each look. */
export function describeSoundPages(
  paths: readonly string[],
  open: ReturnType<typeof serveSite>['open'],
): void {
  describe('axe-core finds nothing, nothing is wider than the window, nothing is asked of another host', () => {
    for (const view of looks) {
      for (const path of paths) {
        it(`${path}, ${view.width} pixels, ${view.colorScheme}`, async () => {
          const { page, errors } = await open(path, view);
          expect(await violationsOf(page)).toEqual([]);
          expect(await overflowOf(page)).toBeLessThanOrEqual(0);
          expect(errors).toEqual([]);
          await page.close();
        });
      }
    }
  });
}
