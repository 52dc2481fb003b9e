import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBerkas } from 'indikator/berkas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, root } from '../docs/codeBlocks.js';
import { launch } from './launch.js';
import { openPage, overflowOf, tabTo, violationsOf } from './page.js';
import { serve } from './serve.js';

// The example app as `vite build` made it.

const DIST = 'examples/app/dist';
let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serve(join(root, DIST))]);
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const open = (width = 1440, colorScheme: 'light' | 'dark' = 'light') =>
  openPage(browser, host.url, { width, height: 900, colorScheme });

const kalimat = (page: Page) => page.locator('article .kalimat').allTextContents();
const beside = (page: Page, id: string) => page.locator(`#${id}-kabar`).textContent();
const says = (page: Page) => page.locator('#kabar-berkas');

/** What a browser would save after a click, with its name. */
async function saved(page: Page, button: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

describe('axe-core finds nothing, and nothing is wider than the window', () => {
  for (const width of [360, 768, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${width} pixels, ${colorScheme}`, async () => {
        const { page, errors } = await open(width, colorScheme);
        // With something wrong, a quarter that is not filled in, and all that can be opened.
        await page.locator('#psksSeluruh').fill('duapuluh');
        for (const summary of await page.locator('summary').all()) await summary.click();
        expect(await violationsOf(page)).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        await page.locator('#triwulan').selectOption('2026-T4');
        expect(await violationsOf(page)).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(errors).toEqual([]);
        await page.close();
      });
    }
  }
});

it('weighs at most 250 kB in all, gzipped', () => {
  const sizes = filesIn(DIST, '').map((file) => gzipSync(readFileSync(join(root, file))).length);
  expect(sizes.length).toBeGreaterThanOrEqual(4);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
});

// The sums of all kecamatan, by hand: 3.612 of 7.400 people; 853 of 7.399; 127 of 139; 1.025,75 t; 154,5 days of 57 events.
it('joins kecamatan and quarters as the definitions say, and holds that against the target of the quarter', async () => {
  const { page } = await open();
  expect(await kalimat(page)).toEqual([
    'Realisasi 48,81%, target 50%: capaian 97,62% (Sangat Tinggi), target belum tercapai.',
    'Realisasi 11,53%, target 15%: capaian 76,87% (Tinggi), target belum tercapai.',
    'Realisasi 91,37%, target 90%: capaian 101,52% (Sangat Tinggi), target tercapai.',
    'Realisasi 1.025,75 ton, target 1.020,75 ton: capaian 100,49% (Sangat Tinggi), target tercapai.',
    'Realisasi 2,71 hari, target 2,5 hari: capaian 91,60% (Sangat Tinggi), target belum tercapai.',
  ]);
  await page.locator('#triwulan').selectOption('2026-T1');
  expect(await page.locator('#judul-capaian').textContent()).toBe(
    'Target dan realisasi s.d. Triwulan I Tahun 2026',
  );
  expect((await kalimat(page))[0]).toBe(
    'Realisasi 17,27%, target 16%: capaian 107,94% (Sangat Tinggi), target tercapai.',
  );
  await page.close();
});

it('shows each kecamatan and quarter in a table, whose last row is no mean of the others', async () => {
  const { page } = await open();
  const row = (n: number) => page.locator('#tabel tr').nth(n).locator('th, td').allTextContents();
  expect(await row(0)).toEqual(['Kecamatan', 'T1', 'T2', 'T3', 'T4', 's.d. Triwulan III', 'Capaian']);
  expect(await row(1)).toEqual([
    'Binuang',
    '18,13%',
    '16,91%',
    '15,71%',
    '–',
    '50,54%',
    '101,08% Sangat Tinggi',
  ]);
  const semua = await page.locator('#tabel tbody tr').count();
  expect(semua).toBe(12);
  const figures = await page.locator('#tabel tbody td:nth-child(6)').allTextContents();
  const mean = figures.map((one) => Number.parseFloat(one.replace(',', '.'))).reduce((a, b) => a + b) / 12;
  expect(mean.toFixed(2)).toBe('48.62');
  expect((await row(13)).slice(0, 6)).toEqual([
    'Kabupaten Tapin',
    '17,27%',
    '15,70%',
    '15,97%',
    '–',
    '48,81%',
  ]);
  await page.locator('#indikator').selectOption('waktuTanggap');
  expect((await row(13))[5]).toBe('2,71 hari');
  // One kecamatan has not filled in a number of that indicator: the figure is marked.
  await page.locator('#indikator').selectOption('pmksRehabilitasiSosial');
  expect(await row(13)).toContain('11,53%*');
  await page.close();
});

describe('bullet charts', () => {
  it('have the classes of the legend where the achievement reaches them, with less is better from the other end', async () => {
    const { page } = await open();
    expect(await page.locator('#kunci ul').last().locator('li').allTextContents()).toEqual([
      'Sangat Rendah, di bawah 51%',
      'Rendah, mulai 51%',
      'Sedang, mulai 66%',
      'Tinggi, mulai 76%',
      'Sangat Tinggi, mulai 91%',
    ]);
    const place = async (nth: number, mark: string, ...names: string[]) => {
      const found = page.locator('svg.bullet').nth(nth).locator(mark).first();
      return Promise.all(names.map((name) => found.getAttribute(name)));
    };
    // Target 90 on an axis of 100: 91% of it is 81,9, the realisasi 91,37.
    expect(await place(2, '.kelas-4', 'x', 'width')).toEqual(['81.9%', '18.1%']);
    expect(await place(2, '.garis', 'x1', 'x2')).toEqual(['90%', '90%']);
    expect(await place(2, '.batang', 'x', 'width')).toEqual(['0%', '91.37%']);
    // Target 2,5 on an axis of 4: an achievement of 91% is 1,09 times the target, 2,725.
    expect(await place(4, '.kelas-4', 'x', 'width')).toEqual(['0%', '68.125%']);
    expect(await place(4, '.garis', 'x1', 'x2')).toEqual(['62.5%', '62.5%']);
    await page.close();
  });

  it('name their unit, and write numbers the Indonesian way', async () => {
    const { page } = await open();
    const texts = (nth: number) => page.locator('svg.bullet').nth(nth).locator('text').allTextContents();
    expect(await texts(0)).toEqual(['0', '20', '40', '60', 'persen (%)']);
    expect(await texts(3)).toEqual(['0', '500', '1.000', '1.500', 'ton']);
    expect(await page.locator('figcaption').nth(4).textContent()).toBe('Tren sejak Januari, hari');
    await page.close();
  });

  it('never write one number over another, also on a telephone', async () => {
    const { page } = await open(360);
    for (const chart of await page.locator('svg.bullet').all()) {
      const boxes = await Promise.all(
        (await chart.locator('text:not(.satuan)').all()).map((one) => one.boundingBox()),
      );
      const ends = boxes.map((box) => [box?.x ?? 0, (box?.x ?? 0) + (box?.width ?? 0)] as const);
      for (const [i, [left]] of ends.entries()) expect(left).toBeGreaterThan(ends[i - 1]?.[1] ?? -1);
    }
    await page.close();
  });
});

it('draws the trend of the quarters that have figures, and tells it to who cannot see', async () => {
  const { page } = await open();
  const tren = page.locator('svg.tren').first();
  expect(await tren.locator('circle.realisasi').count()).toBe(3);
  // A state that was last known in the third quarter is no figure of the fourth.
  expect(await page.locator('svg.tren').nth(2).locator('circle.realisasi').count()).toBe(3);
  expect(await tren.locator('circle.target').count()).toBe(4);
  expect(await tren.getAttribute('aria-label')).toContain(
    's.d. Triwulan III Tahun 2026: realisasi 48,81%, target 50%; s.d. Triwulan IV Tahun 2026: realisasi belum ada, target 66%.',
  );
  await page.close();
});

it('takes figures as people write them, and says beside the field what is wrong', async () => {
  const { page } = await open();
  await page.locator('#pmksPerlindungan').fill('1.234');
  // 202 became 1.234: 4.644 of 7.400.
  expect((await kalimat(page))[0]).toContain('Realisasi 62,76%');
  await page.locator('#berasTersalur').fill('94,33');
  expect((await kalimat(page))[3]).toContain('Realisasi 1.060,08 ton');
  expect(await page.locator('#kabar').textContent()).toBe('Semua yang diisi dapat dihitung.');

  await page.locator('#psksBerperan').fill('23');
  expect(await page.locator('#psksBerperan').getAttribute('aria-invalid')).toBe('true');
  expect(await beside(page, 'psksBerperan')).toContain('23');
  await page.locator('#hariTanggap').fill('6.5');
  expect(await beside(page, 'hariTanggap')).toContain('"6.5" tidak terbaca');
  await page.locator('#berasTersalur').fill('94,33 ton');
  expect((await kalimat(page))[3]).toContain('Realisasi 1.060,08 ton');
  await page.locator('#berasTersalur').fill('94,33 kg');
  expect(await beside(page, 'berasTersalur')).toBe('ditemukan satuan "kg"; diharapkan ton');
  await page.locator('#pmksSeluruh').fill('seribu dua');
  expect(await beside(page, 'pmksSeluruh')).toContain('"seribu dua" tidak terbaca');
  expect(await page.locator('#kabar').textContent()).toBe('4 isian perlu diperbaiki.');
  expect(await page.locator('#kecamatan option').first().textContent()).toBe('Binuang: 4 perlu diperbaiki');

  // Not filled in is a note, and no mistake.
  await page.locator('#pmksRehabilitasi').fill('');
  expect(await beside(page, 'pmksRehabilitasi')).toContain('belum diisi');
  expect(await page.locator('#pmksRehabilitasi').getAttribute('aria-invalid')).toBe('false');
  await page.close();
});

it('tells how each figure was computed and what it lacks, and keeps that open while figures change', async () => {
  const { page } = await open();
  const satu = page.locator('article').nth(1);
  await satu.locator('summary').nth(0).click();
  await satu.locator('summary').nth(1).click();
  await page.locator('#pmksRehabilitasi').fill('52');
  expect(await satu.locator('.kelengkapan').textContent()).toContain(
    'Piani pada Triwulan III Tahun 2026 tidak terhitung',
  );
  const steps = await satu.locator('.cara li').allTextContents();
  // 42 became 52. Of Piani the number of people is that of the second quarter, 300 in place of 301.
  expect(steps).toContain('Hitung: 863 / 7.399 = 0,1166373834… (tepatnya 863/7399)');
  expect(steps).toContain('Target s.d. Triwulan III Tahun 2026: 15%');
  await page.close();
});

it('has a tree from the dinas to its indicators, whole on a telephone', async () => {
  const { page } = await open(360);
  expect(await page.locator('#pohon small').allTextContents()).toEqual([
    'Instansi',
    ...[
      'Sasaran daerah',
      'Sasaran dinas',
      'Indikator',
      'Sasaran dinas',
      'Indikator',
      'Sasaran dinas',
      'Indikator',
    ],
    ...['Sasaran daerah', 'Sasaran dinas', 'Indikator', 'Indikator'],
  ]);
  for (const kotak of await page.locator('#pohon .kotak').all()) {
    const box = await kotak.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  }
  expect(await page.locator('#pohon .indikator').last().textContent()).toContain(
    '2,71 hari, target belum tercapai',
  );
  await page.close();
});

describe('files', () => {
  it('has the report of the quarter as Word and Excel', async () => {
    const { page } = await open();
    for (const format of ['docx', 'xlsx']) {
      const { name, path } = await saved(page, format === 'docx' ? '#unduh-word' : '#unduh-excel');
      expect(name).toBe(`capaian-2026-T3.${format}`);
      const berkas = readBerkas(new Uint8Array(readFileSync(path)));
      expect(berkas.format).toBe(format);
      const found = berkas.bagian.flatMap(
        ({ dokumen }) => dokumen?.sasaran.flatMap(({ indikator }) => indikator) ?? [],
      );
      expect(found[3]?.nama).toBe('Bantuan beras yang tersalurkan kepada korban bencana');
      expect(found[3]?.target?.[0]).toMatchObject({ jenis: 'angka', nilai: '1020.75' });
    }
    await page.close();
  });

  it('opens the report and the table of indicators as pages to print', async () => {
    const { page } = await open();
    const opened = async (button: string) => {
      const [popup] = await Promise.all([page.waitForEvent('popup'), page.click(button)]);
      await popup.waitForLoadState();
      return popup;
    };
    const laporan = await opened('#buka-laporan');
    expect(await laporan.title()).toBe(
      'Capaian kinerja Dinas Sosial Kabupaten Tapin, s.d. Triwulan III Tahun 2026',
    );
    expect(await laporan.locator('table').first().textContent()).toContain('1.025,75 ton');
    const iku = await opened('#buka-iku');
    expect(await iku.locator('table').textContent()).toContain('Target Triwulan III 2026 (kumulatif)');
    await page.close();
  });

  it('gives a kecamatan a workbook, and takes its figures back', async () => {
    const { page } = await open();
    const { name, path } = await saved(page, '#unduh-isian');
    expect(name).toBe('isian-Binuang-2026-T3.xlsx');
    await page.locator('#triwulan').selectOption('2026-T4');
    expect(await page.locator('#pmksSeluruh').inputValue()).toBe('');
    await page.locator('#baca-isian').setInputFiles(path);
    await expect.poll(() => says(page).textContent()).toContain('8 angka diambil');
    expect(await page.locator('#pmksSeluruh').inputValue()).toBe('1.286');
    await page
      .locator('#baca-isian')
      .setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from('bukan') });
    await expect.poll(() => says(page).textContent()).toContain('diharapkan berkas');
    await page.close();
  });

  it('keeps what was typed in this browser, and in a file of JSON', async () => {
    const { page } = await open();
    await page.locator('#pmksPerlindungan').fill('1.234');
    const { path } = await saved(page, '#simpan-json');
    await page.reload();
    expect(await page.locator('#pmksPerlindungan').inputValue()).toBe('1.234');
    await page.locator('#contoh').click();
    expect(await page.locator('#pmksPerlindungan').inputValue()).toBe('202');
    await page.locator('#buka-json').setInputFiles(path);
    await expect.poll(() => page.locator('#pmksPerlindungan').inputValue()).toBe('1.234');
    const buffer = Buffer.from('{"jenis":"lain"}');
    await page.locator('#buka-json').setInputFiles({ name: 'lain.json', mimeType: '', buffer });
    await expect.poll(() => says(page).textContent()).toBe('lain.json bukan simpanan halaman ini.');
    await page.close();
  });
});

it('is worked by keyboard, with a focus that can be seen', async () => {
  const { page } = await open();
  await tabTo(page, 'triwulan');
  await page.keyboard.press('Home');
  expect(await page.locator('#judul-capaian').textContent()).toContain('Triwulan I ');
  await tabTo(page, 'kecamatan');
  await page.keyboard.press('End');
  await tabTo(page, 'kejadianBencana');
  expect(await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  await page.keyboard.type('1x');
  expect(await page.locator('#kecamatan option').last().textContent()).toBe('Hatungun: 1 perlu diperbaiki');
  for (const id of ['indikator', 'unduh-word', 'baca-isian', 'buka-json']) await tabTo(page, id);
  await page.close();
});
