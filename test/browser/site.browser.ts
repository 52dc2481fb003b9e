import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tasks } from '../../docs/site/api/tasks.js';
import { root } from '../docs/codeBlocks.js';
import { looks, openPage, overflowOf, tabTo, views, violationsOf } from './page.js';
import { describeSoundPages, serveSite, site } from './servedSite.js';

const pagesIn = (folder: string) => readdirSync(join(site, folder)).map((file) => `${folder}/${file}`);
const guides = [...pagesIn('guides'), ...pagesIn('en/guides')];
const reference = [
  ...pagesIn('api'),
  ...pagesIn('en/api'),
  'en/project/performance.html',
  'en/project/quality.html',
];

/** One page of every kind that the site has. */
const kinds = [
  'index.html',
  'en/index.html',
  'guides/achievement.html',
  'en/guides/achievement.html',
  'api/achieve.html',
  'en/api/index.html',
  'en/api/definition.html',
  'en/api/achieve.html',
  'en/project/spec.html',
];

const { browser, address, open } = serveSite();

describeSoundPages(kinds, open);

describe('axe-core finds nothing on a telephone, and nothing is wider than its window', () => {
  for (const path of [...guides, ...reference]) {
    it(`${path}, 390 pixels`, async () => {
      const { page } = await open(path, views[2]);
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await page.close();
    });
  }
});

it('no page has a script, style or handler in its HTML, and each has a policy that would refuse them', () => {
  for (const path of [
    ...kinds,
    'katalog/index.html',
    'katalog/spmIbuHamilKabKota.html',
    'playground/index.html',
  ]) {
    const html = readFileSync(join(site, path), 'utf8');
    expect(html).toContain(`content="default-src 'self';`);
    expect(html).not.toMatch(/<script(?![^>]* src=)(?![^>]*type="application\/json")|<style|\son[a-z]+="/);
  }
});

describe('the first page', () => {
  for (const [path, hasil, last] of [
    ['index.html', '14,38% (tepatnya 115/8)', 'Hasil: 14,38%'],
    ['en/index.html', '14.38% (exactly 115/8)', 'Result: 14.38%'],
  ] as const) {
    it(`${path} computes its ten lines, from a folder too`, async () => {
      for (const url of [address() + path, pathToFileURL(join(site, path)).href]) {
        const { page, errors } = await openPage(browser(), url);
        expect(await page.locator('[data-hasil]').textContent()).toBe(hasil);
        expect(await page.locator('[data-langkah] li').last().textContent()).toBe(last);
        expect((await page.locator('math mfrac').first().boundingBox())?.height).toBeGreaterThan(20);
        expect(errors).toEqual([]);
        await page.close();
      }
    });
  }

  it('says figures that docs/quality.md says', async () => {
    const { page } = await open('en/index.html');
    const quality = readFileSync(join(root, 'docs/quality.md'), 'utf8');
    const [ratios = ''] = await page.locator('.figures strong').allTextContents();
    expect(quality).toContain(`${ratios} evaluations`);
    await page.close();
  });

  it('is answered by keyboard: figures are changed, and the doors lead on', async () => {
    const { page } = await open('index.html');
    await tabTo(page, 'v-terlayani');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('80');
    await page.waitForSelector('[data-hasil]:text-is("50,00% (tepatnya 50)")');
    await page.getByRole('link', { name: 'Saya punya berkas' }).press('Enter');
    await page.waitForURL((url) => url.pathname === '/playground/index.html');
    expect(await page.getByRole('tab', { name: 'Berkas' }).getAttribute('aria-selected')).toBe('true');
    await page.close();
  });
});

describe('the search, by keyboard alone', () => {
  for (const [path, words, found] of [
    ['index.html', 'capaian', '/guides/achievement.html'],
    ['guides/start.html', 'antarperiode', '/guides/aggregate.html'],
    ['en/index.html', 'quarterly', '/en/guides/'],
    ['en/api/index.html', 'computeCapaian', '/en/'],
  ] as const) {
    it(`${words} is found from ${path}`, async () => {
      const { page } = await open(path);
      await page.keyboard.press('/');
      await page.waitForSelector('#pencarian[open]');
      await page.keyboard.type(words);
      await page.waitForSelector('#pencarian li a');
      expect(await violationsOf(page)).toEqual([]);
      await page.locator('#kata-cari').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.startsWith(found));
      await page.close();
    });
  }

  it('gives guides, then names, then definitions, and works from a folder', async () => {
    const { page, errors } = await openPage(browser(), pathToFileURL(join(site, 'guides/start.html')).href);
    await page.getByRole('button', { name: 'Cari' }).click();
    await page.locator('#kata-cari').fill('capaian');
    const headings = page.locator('#pencarian h2');
    await headings.first().waitFor();
    expect((await headings.allTextContents()).slice(0, 2)).toEqual(['Panduan', 'API']);
    expect(await page.locator('#pencarian a', { hasText: 'computeCapaian' }).count()).toBeGreaterThan(0);
    await page.locator('#kata-cari').fill('pmks');
    await page.locator('#pencarian h2', { hasText: 'Katalog' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#pencarian').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });
});

it('a page leads to itself in the other language and back', async () => {
  const { page } = await open('en/guides/define.html');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.getByRole('link', { name: 'Indonesia' }).press('Enter');
  await page.waitForURL((url) => url.pathname === '/guides/define.html');
  expect(await page.getAttribute('html', 'lang')).toBe('id');
  await page.getByRole('link', { name: 'English' }).press('Enter');
  await page.waitForURL((url) => url.pathname === '/en/guides/define.html');
  await page.close();
});

it('formulas of guides are drawn', async () => {
  const { page } = await open('en/guides/achievement.html');
  const fractions = page.locator('math mfrac');
  expect(await fractions.count()).toBe(3);
  expect((await fractions.first().boundingBox())?.height).toBeGreaterThan(20);
  expect(await page.textContent('main')).not.toContain('$$');
  await page.close();
});

it('the API goes in the order of the flow, and every name, property and parameter has its line', async () => {
  const { page } = await open('en/api/index.html');
  expect(await page.locator('main h2').allTextContents()).toEqual(
    Object.entries(tasks).flatMap(([folder, task]) =>
      existsSync(join(site, `en/api/${folder}.html`)) ? [task.en] : [],
    ),
  );
  expect(await page.locator('main dd:empty').count()).toBe(0);
  await page.goto(`${address()}en/api/evaluate.html`);
  expect(await page.locator('main dd:empty').count()).toBe(0);
  await page.close();
});

describe('the example app, without a server', () => {
  const file = join(site, 'aplikasi/index.html');

  for (const view of looks) {
    it(`has nothing that axe-core finds, ${view.width} pixels, ${view.colorScheme}`, async () => {
      const { page, errors } = await openPage(browser(), pathToFileURL(file).href, view);
      expect(await page.locator('article .kalimat').first().textContent()).toBe(
        'Realisasi 48,81%, target 50%: capaian 97,62% (Sangat Tinggi), target belum tercapai.',
      );
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      await page.close();
    });
  }

  it('writes a report in Word, and one that prints with its styles', async () => {
    const { page, errors } = await openPage(browser(), pathToFileURL(file).href);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#unduh-word')]);
    expect(download.suggestedFilename()).toBe('capaian-2026-T3.docx');
    const [report] = await Promise.all([page.waitForEvent('popup'), page.click('#buka-laporan')]);
    await report.waitForSelector('table');
    expect(await report.evaluate('document.styleSheets.length')).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('weighs at most 250 kB, gzipped', () => {
    const sizes = readdirSync(join(site, 'aplikasi')).map(
      (name) => gzipSync(readFileSync(join(site, 'aplikasi', name))).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });

  it('is found from the first page, a guide and the search, and leads back', async () => {
    const { page } = await open('index.html');
    await page.getByRole('link', { name: 'kinerja triwulanan satu dinas' }).press('Enter');
    await page.waitForURL((url) => url.pathname === '/aplikasi/index.html');
    await page.getByRole('link', { name: 'indikator', exact: true }).press('Enter');
    await page.waitForURL((url) => url.pathname === '/index.html');
    await page.goto(`${address()}en/guides/quarter.html`);
    await page.locator('main a[href$="aplikasi/index.html"]').press('Enter');
    await page.waitForURL((url) => url.pathname === '/aplikasi/index.html');
    await page.close();
  });
});
