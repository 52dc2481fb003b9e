import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { launch } from './launch.js';
import { openPage, overflowOf, views, violationsOf } from './page.js';
import { serve } from './serve.js';

const site = join(root, 'docs/api');
const pagesIn = (folder: string) => readdirSync(join(site, folder)).map((file) => `${folder}/${file}`);
const guides = pagesIn('documents');

/** One page of every kind that the site has. */
const kinds = [
  'index.html',
  'modules.html',
  'modules/indikator.html',
  'documents/Achievement,_targets_and_grades.html',
  'documents/Capaian,_target,_dan_predikat.html',
  'interfaces/indikator.Indikator.html',
  'functions/indikator.evaluate.html',
  'types/indikator.MetodeCapaian.html',
  'variables/indikator_katalog.dinsosTapin2020.html',
  'classes/indikator.IndikatorError.html',
];

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serve(site)]);
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const open = (path: string, view = views[0] as (typeof views)[number]) =>
  openPage(browser, host.url + encodeURI(path), view);

describe('axe-core finds nothing, nothing is wider than the window, nothing is asked of another host', () => {
  for (const view of views) {
    for (const path of view.width === 390 && view.colorScheme === 'dark' ? [] : kinds) {
      it(`${path}, ${view.width} pixels, ${view.colorScheme}`, async () => {
        const { page, errors } = await open(path, view);
        await page.waitForSelector('#tsd-nav-container a', { state: 'attached' });
        expect(await violationsOf(page)).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(errors).toEqual([]);
        await page.close();
      });
    }
  }

  for (const path of guides) {
    it(`${path}, 390 pixels`, async () => {
      const { page } = await open(path, views[2]);
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await page.close();
    });
  }
});

describe('by keyboard alone', () => {
  for (const [words, found] of [
    ['computeCapaian', 'functions/indikator.computeCapaian.html'],
    ['quarterly', 'documents/Achievement'],
    ['persediaan', 'documents/Menggabung'],
  ] as const) {
    it(`search finds ${words} and goes there`, async () => {
      const { page } = await open('index.html');
      // The theme hides the page until its navigation is there, and what is hidden takes no focus.
      await page.waitForSelector('#tsd-nav-container summary');
      await page.keyboard.press('/');
      await page.waitForSelector('#tsd-search[open]');
      const ready = `!document.querySelector('#tsd-search-status').textContent.includes('Preparing')`;
      await page.waitForFunction(ready);
      await page.waitForFunction(`document.activeElement.id === 'tsd-search-input'`);
      await page.keyboard.type(words);
      await page.waitForSelector('#tsd-search-results a');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => decodeURI(url.pathname).includes(found));
      await page.close();
    });
  }

  it('the navigation opens, and leads to the playground', async () => {
    const { page } = await open('index.html');
    await page.getByRole('link', { name: 'Playground' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/playground/index.html');
    await page.close();
  });

  it('a guide leads to itself in the other language and back', async () => {
    const { page } = await open('documents/Define_your_own_indicator.html');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.getByRole('link', { name: 'Dalam bahasa Indonesia' }).press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/Menulis_indikator_sendiri.html'));
    expect(await page.getAttribute('html', 'lang')).toBe('id');
    await page.getByRole('link', { name: 'In English' }).press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/Define_your_own_indicator.html'));
    await page.close();
  });
});

it('formulas of guides are drawn', async () => {
  const { page } = await open('documents/Achievement,_targets_and_grades.html');
  const fractions = page.locator('math mfrac');
  expect(await fractions.count()).toBe(3);
  expect((await fractions.first().boundingBox())?.height).toBeGreaterThan(20);
  expect(await page.textContent('main, [role=main]')).not.toContain('$$');
  await page.close();
});

it('the API goes in the order of the flow', async () => {
  const { page } = await open('modules/indikator.html');
  expect(await page.locator('[role=main] summary h2').allTextContents()).toEqual([
    'Definitions',
    'Formulas',
    'Checking definitions',
    'Finding in a document',
    'Periods',
    'References and validity',
    'Reading text',
    'Evaluation',
    'Achievement and grades',
    'Aggregation',
    'Explanations',
    'Performance report',
    'Numbers',
    'Issues',
  ]);
  await page.close();
});
