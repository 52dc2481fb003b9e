import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeBerkas } from 'indikator/berkas';
import { writeDokumen } from 'indikator/dokumen';
import { dinsosTapin2020 } from 'indikator/katalog';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { looks, openPage, overflowOf, tabTo, views, violationsOf } from './page.js';
import { serveSite, site } from './servedSite.js';

const file = join(site, 'playground/index.html');
const [first = { nama: '' }] = dinsosTapin2020.sasaran.flatMap(({ indikator }) => [...indikator]);

const { browser, address: host } = serveSite();
const address = () => `${host()}playground/index.html`;
const result = (page: Page) => page.locator('[data-hasil]');
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

/** Writes the whole text of the editor anew. */
async function write(page: Page, text: string): Promise<void> {
  await tab(page, 'JSON');
  await page.locator('#definisi').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

for (const [kind, url] of [
  ['a static host', address],
  ['a folder', () => pathToFileURL(file).href],
] as const) {
  it(`works from ${kind}`, async () => {
    const { page, errors } = await openPage(browser(), url());
    expect(await result(page).textContent()).toBe('14,38% (tepatnya 115/8)');
    expect(await page.locator('[data-capaian]').textContent()).toContain('95,87%');
    expect(await page.locator('[data-langkah] li').count()).toBe(7);
    expect((await page.locator('#rumus mfrac').boundingBox())?.height).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    await page.close();
  });
}

describe('axe-core finds nothing, and nothing is wider than the window', () => {
  for (const view of looks) {
    for (const name of ['Formulir', 'Rumus', 'Tabel', 'Berkas', 'JSON']) {
      it(`${name}, ${view.width} pixels, ${view.colorScheme}`, async () => {
        const { page, errors } = await openPage(browser(), address(), view);
        await page.selectOption('#contoh', { label: 'Katalog: Kutai Kartanegara 2022, nilai SAKIP' });
        await tab(page, name);
        expect(await violationsOf(page)).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(errors).toEqual([]);
        await page.close();
      });
    }

    it(`a definition with issues, ${view.width} pixels, ${view.colorScheme}`, async () => {
      const { page } = await openPage(browser(), address(), view);
      await page.selectOption('#contoh', { label: 'Dengan kesalahan' });
      await tab(page, 'JSON');
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await page.close();
    });
  }
});

it('shows the result above all else on a telephone', async () => {
  const { page } = await openPage(browser(), address(), views[2]);
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
  expect(await top('.summary')).toBeLessThan(await top('.data'));
  expect(await top('.summary')).toBeLessThan(await top('.definition-tabs'));
  await page.close();
});

describe('by keyboard alone', () => {
  it('an example is chosen, and each issue selects what it is about', async () => {
    const { page } = await openPage(browser(), address());
    await tabTo(page, 'contoh');
    await page.keyboard.press('End');
    await page.waitForSelector('[data-hasil]:text-is("Belum ada hasil: 3 masalah dalam definisi.")');
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
      selected.push(await page.evaluate<string>('getSelection().toString()'));
    }
    expect(selected).toEqual(['"bulat"', '"0,1"', '"penduduk"']);
    await page.close();
  });

  it('the ways to write a definition are gone through with arrows', async () => {
    const { page } = await openPage(browser(), address());
    await tabTo(page, 'tab-formulir');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#rumus-teks').inputValue()).toBe('PMKS terlayani / Seluruh PMKS x 100 %');
    await page.keyboard.press('End');
    expect(await page.locator('#editor').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<boolean>(`document.activeElement.closest('#editor') === null`)).toBe(true);
    await page.close();
  });

  it('data is filled in, and the result follows', async () => {
    const { page } = await openPage(browser(), address());
    await tabTo(page, 'v-terlayani');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0');
    await page.waitForSelector('#v-seluruh[aria-invalid=true]');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
    await page.waitForSelector('[data-hasil]:text-is("0,00% (tepatnya 0)")');
    await page.close();
  });
});

describe('a definition is written', () => {
  it('by form', async () => {
    const { page } = await openPage(browser(), address());
    await page.fill('#f-nama', 'PMKS yang dilayani');
    await page.fill('#f-digit', '1');
    await page.waitForSelector('[data-hasil]:text-is("14,4% (tepatnya 115/8)")');
    await tab(page, 'JSON');
    expect(await page.locator('#definisi').textContent()).toContain('"nama": "PMKS yang dilayani"');
    await page.close();
  });

  it('by the text of a formula, whose mistakes are told', async () => {
    const { page } = await openPage(browser(), address());
    await tab(page, 'Rumus');
    await page.fill('#rumus-teks', 'Jumlah A / Jumlah B x 1.000');
    await page.locator('#v-jumlahA').waitFor();
    await page.fill('#v-jumlahA', '1');
    await page.fill('#v-jumlahB', '8');
    await page.waitForSelector('[data-hasil]:has-text("125,00")');
    await page.fill('#rumus-teks', '(A + B');
    expect(await page.getAttribute('#rumus-teks', 'aria-invalid')).toBe('true');
    expect(await page.locator('#e-rumus').textContent()).toContain('tidak punya pasangan');
    await page.close();
  });

  it('by a table that is pasted', async () => {
    const { page } = await openPage(browser(), address());
    await tab(page, 'Tabel');
    await page.fill('#tabel', writeDokumen(dinsosTapin2020, { format: 'tsv' }));
    await page.getByRole('button', { name: 'Baca tabel' }).click();
    await page.waitForSelector('#pilihan input');
    await tab(page, 'Formulir');
    await expect.poll(() => page.inputValue('#f-nama')).toBe(first.nama);
    await page.close();
  });

  for (const format of ['docx', 'xlsx'] as const) {
    it(`by a file that is chosen, and one that is dropped: ${format}`, async () => {
      const bytes = Buffer.from(writeBerkas(dinsosTapin2020, { format }));
      const { page, errors } = await openPage(browser(), address());
      await tab(page, 'Berkas');
      await page.setInputFiles('#berkas', { name: `iku.${format}`, mimeType: '', buffer: bytes });
      await page.waitForSelector('#pilihan input');
      const others = page.locator('#pilihan input');
      await others.last().check();
      await page.locator('#isian', { hasText: 'PSKS' }).waitFor();
      await page.selectOption('#contoh', '0');
      await page.evaluate(`(() => {
        const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (sign) => sign.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], 'iku.${format}'));
        document.querySelector('#jatuhkan').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      })()`);
      await expect.poll(() => page.inputValue('#f-nama')).toBe(first.nama);
      expect(errors).toEqual([]);
      await page.close();
    });
  }

  it('by JSON, and what is none is located', async () => {
    const { page } = await openPage(browser(), address());
    await write(page, '{\n  "id": 03\n}');
    await page.waitForSelector('#masalah code:text-is("json")');
    expect(await page.locator('#masalah button').textContent()).toContain('JSON, baris 2');
    await page.close();
  });
});

it('keeps the field that somebody types in while the definition is shown anew', async () => {
  const { page } = await openPage(browser(), address());
  await page.evaluate("document.querySelector('#target').setAttribute('data-own', 'yes')");
  await page.fill('#f-digit', '3');
  await page.waitForSelector('[data-hasil]:has-text("14,375")');
  expect(await page.locator('#target').getAttribute('data-own')).toBe('yes');
  await page.close();
});

it('an address gives back what was filled in, and nothing is sent', async () => {
  const { page, errors } = await openPage(browser(), address());
  await page.fill('#f-nama', 'Nama “baru”');
  await page.fill('#v-terlayani', '40');
  await page.fill('#target', '>= 20');
  await page.waitForSelector('[data-hasil]:has-text("25,00%")');
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await page.waitForURL((url) => url.hash.startsWith('#isi='));
  const url = page.url();
  await page.close();
  const again = await openPage(browser(), url);
  expect(await result(again.page).textContent()).toBe('25,00% (tepatnya 25)');
  expect(await again.page.inputValue('#f-nama')).toBe('Nama “baru”');
  expect(await again.page.inputValue('#target')).toBe('>= 20');
  expect(await again.page.locator('[data-capaian]').textContent()).toContain('target tercapai');
  expect([...errors, ...again.errors]).toEqual([]);
  await again.page.close();
});

it('reports', async () => {
  const { page, errors } = await openPage(browser(), address());
  await page.getByText('Laporan kinerja').click();
  const text = page.frameLocator('iframe').locator('body');
  await text.locator('table').first().waitFor();
  expect(await text.textContent()).toContain('95,87%');
  expect(errors).toEqual([]);
  await page.close();
});

it('writes the query of a database', async () => {
  const { page, errors } = await openPage(browser(), address());
  await page.getByText('SQL', { exact: true }).click();
  await page.selectOption('#dialek', 'mariadb');
  expect(await page.locator('#kueri').textContent()).toMatch(/^SELECT[\s\S]*`terlayani`/);
  expect(await violationsOf(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

it('speaks English', async () => {
  const { page } = await openPage(browser(), `${host()}en/playground/index.html`);
  expect(await page.locator('[data-langkah] li').last().textContent()).toBe('Result: 14.38%');
  await page.selectOption('#contoh', { label: 'Dengan kesalahan' });
  await page.waitForSelector('#masalah button');
  expect(await page.locator('#masalah').textContent()).toContain('expected one of');
  await page.close();
});

it('labels from a definition are text, never markup', async () => {
  const { page, errors } = await openPage(browser(), address());
  const label = '<img src=x onerror=alert(1)>';
  const definition = {
    id: 'a',
    nama: label,
    satuan: label,
    variabel: { a: { label } },
    formula: { jenis: 'hitungan', ekspresi: 'a' },
  };
  await write(page, JSON.stringify(definition));
  await page.fill('#v-a', '1');
  await page.waitForSelector('[data-hasil]:has-text("1,00")');
  expect(await page.locator('#rumus mi span').textContent()).toBe(label);
  expect(await page.locator('main img').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
});
