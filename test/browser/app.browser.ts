import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { launch } from './launch.js';
import { openPage, overflowOf, views, violationsOf } from './page.js';
import { serve } from './serve.js';

// The example app as `vite build` made it.

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serve(join(root, 'examples/app/dist'))]);
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const TAPIN = 'Dinas Sosial Kabupaten Tapin, 2020';

describe('axe-core finds nothing, and nothing is wider than the window', () => {
  for (const view of views) {
    it(`${view.width} pixels, ${view.colorScheme}`, async () => {
      const { page, errors } = await openPage(browser, host.url, view);
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await page.getByLabel('Dokumen').selectOption(TAPIN);
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      await page.close();
    });
  }
});

it('draws a bullet chart for each indicator, and the tree of sasaran', async () => {
  const { page } = await openPage(browser, host.url);
  expect(await page.locator('article p').allTextContents()).toEqual([
    'Realisasi 78,45 (BB), target 78: capaian 100,58% (Sangat Tinggi), tercapai.',
    'Realisasi 86,25%, target 94,33: capaian 91,43% (Sangat Tinggi), belum tercapai.',
  ]);
  // Five classes, the bar and the line of the target.
  const marks = page.locator('article').first().locator('svg path[fill^="#"], svg path[fill^="rgb"]');
  expect(await marks.count()).toBeGreaterThanOrEqual(7);
  const drawn = (await page.locator('#pohon svg text').allTextContents()).join(' ');
  for (const words of [
    'Dinas Sosial Kabupaten Kutai',
    'Mewujudkan sumber daya',
    'Nilai SAKIP: 78,45 (BB), tercapai',
  ]) {
    expect(drawn).toContain(words);
  }
  await page.close();
});

it('follows what is typed, and says at the field what is wrong', async () => {
  const { page } = await openPage(browser, host.url);
  const field = page.getByLabel('yang terlayani kebutuhan dasarnya');
  await field.fill('152');
  expect(await page.locator('article p').nth(1).textContent()).toBe(
    'Realisasi 95,00%, target 94,33: capaian 100,71% (Sangat Tinggi), tercapai.',
  );
  await field.fill('161');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#pmksTerlayani-salah').textContent()).toContain('161');
  expect(await page.getByRole('status').textContent()).toBe('1 angka perlu diperbaiki.');
  expect(await page.locator('article p').nth(1).textContent()).toBe('Belum ada realisasi.');
  await field.fill('seratus');
  expect(await page.locator('#pmksTerlayani-salah').textContent()).toContain('seratus');
  await page.getByLabel('Nilai SAKIP').fill('80,005');
  expect(await page.locator('article p').first().textContent()).toContain('Realisasi 80,01 (A)');
  await field.fill('');
  expect(await page.locator('#pmksTerlayani-salah').textContent()).toContain('belum diisi');
  await page.close();
});

it('opens another document by keyboard', async () => {
  const { page } = await openPage(browser, host.url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  expect(await page.locator('h1').textContent()).toBe(
    'INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN TAPIN TAHUN 2020',
  );
  expect(await page.locator('article').count()).toBe(3);
  expect(await page.locator('article .bullet svg').count()).toBe(3);
  await page.close();
});
