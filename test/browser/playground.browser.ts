import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { launch } from './launch.js';
import { openPage, overflowOf, views, violationsOf } from './page.js';
import { serve } from './serve.js';

const file = join(root, 'docs/api/playground/index.html');

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serve(join(root, 'docs/api'))]);
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const address = () => `${host.url}playground/index.html`;

/** Goes on with Tab until the element with this id has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>('document.activeElement.id')) === id) return;
  }
  throw new Error(`Tab never reaches ${id}`);
}

const result = (page: Page) => page.getByRole('status');

for (const [kind, url] of [
  ['a static host', address],
  ['a file', () => pathToFileURL(file).href],
] as const) {
  it(`works from ${kind}`, async () => {
    const { page, errors } = await openPage(browser, url());
    expect(await result(page).textContent()).toBe('14,38% (= 115/8)');
    expect(await page.locator('#penjelasan li').count()).toBe(7);
    expect((await page.locator('math mfrac').boundingBox())?.height).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    await page.close();
  });
}

it('has no script, style or handler in its HTML, and a policy that would refuse them', () => {
  const html = readFileSync(file, 'utf8');
  expect(html).toContain(`content="default-src 'self'; base-uri 'none'; form-action 'none'"`);
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/);
});

describe('axe-core finds nothing, and nothing is wider than the window', () => {
  for (const view of views) {
    for (const example of [
      'Persentase PMKS tertangani',
      'Katalog: Kutai Kartanegara 2022, PMKS',
      'Dengan kesalahan',
    ]) {
      it(`${example}, ${view.width} pixels, ${view.colorScheme}`, async () => {
        const { page } = await openPage(browser, address(), view);
        await page.selectOption('#contoh', { label: example });
        expect(await violationsOf(page)).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        await page.close();
      });
    }
  }
});

describe('by keyboard alone', () => {
  it('an example is chosen, and each issue selects what it is about', async () => {
    const { page } = await openPage(browser, address());
    await tabTo(page, 'contoh');
    await page.keyboard.press('End');
    expect(await result(page).textContent()).toBe('Belum ada hasil: 3 masalah.');
    const issues = page.locator('#masalah button');
    expect(await issues.locator('code').allTextContents()).toEqual([
      'not-in-list',
      'not-a-number',
      'unknown-variable',
    ]);
    const selected: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      await issues.nth(i).press('Enter');
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('definisi');
      selected.push(
        await page.evaluate<string>(
          '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)',
        ),
      );
    }
    expect(selected).toEqual(['"bulat"', '"0,1"', '"penduduk"']);
    await page.close();
  });

  it('data is edited, and the result follows', async () => {
    const { page } = await openPage(browser, address());
    await tabTo(page, 'data');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{"terlayani": 0, "seluruh": 0}');
    await page.waitForSelector('#masalah code:text-is("zero-over-zero")');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{"terlayani": 1, "seluruh": 3}');
    await page.waitForSelector('#hasil:text-is("33,33% (= 100/3)")');
    expect(await page.getAttribute('#data', 'aria-invalid')).toBe('false');
    await page.close();
  });

  it('what is no JSON is located', async () => {
    const { page } = await openPage(browser, address());
    await tabTo(page, 'data');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('{\n  "terlayani": 1,\n  "seluruh": 03\n}');
    await page.waitForSelector('#masalah code:text-is("json")');
    expect(await page.locator('#masalah button').textContent()).toContain('Data (JSON), baris 3');
    expect(await page.getAttribute('#data', 'aria-invalid')).toBe('true');
    await page.close();
  });
});

it('speaks English on request', async () => {
  const { page } = await openPage(browser, `${address()}?lang=en`);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.locator('#penjelasan li').last().textContent()).toBe('Result: 14.38%');
  await page.selectOption('#contoh', { label: 'Dengan kesalahan' });
  expect(await page.locator('#masalah').textContent()).toContain('expected one of');
  await page.close();
});

it('labels from a definition are text, never markup', async () => {
  const { page, errors } = await openPage(browser, address());
  const label = '<img src=x onerror=alert(1)>';
  const definition = {
    id: 'a',
    nama: label,
    satuan: label,
    variabel: { a: { label } },
    formula: { jenis: 'hitungan', ekspresi: 'a' },
  };
  await page.fill('#definisi', JSON.stringify(definition));
  await page.fill('#data', '{"a": 1}');
  await page.waitForSelector('#hasil:has-text("1,00")');
  expect(await page.locator('#rumus mtext').textContent()).toBe(label);
  expect(await page.locator('img').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
});
