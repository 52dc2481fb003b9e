import { pathToFileURL } from 'node:url';
import { computeCapaian, evaluate, explain, findIndikator } from 'indikator';
import { dinsosTapin2020, spmIbuHamilKabKota } from 'indikator/katalog';
import { findKatalog } from 'indikator/katalog/indeks';
import { describe, expect, it } from 'vitest';
import { queryOf } from '../../docs/site/sql/queryOf.js';
import { openPage, tabTo } from './page.js';
import { describeSoundPages, serveSite, site } from './servedSite.js';

/** One page of every kind: a quotient, a composite, an index with a scale, a replaced one, a scale, a list, documents. */
const kinds = [
  'katalog/index.html',
  'en/katalog/index.html',
  'katalog/spmIbuHamilKabKota.html',
  'en/katalog/iklh.html',
  'katalog/ikl.html',
  'katalog/spmLamaCakupanK4.html',
  'katalog/skalaSakip.html',
  'en/katalog/skalaOpiniBpk.html',
  'katalog/provinsi.html',
  'katalog/dinsosTapin2020.html',
  'en/katalog/dinsosKutaiKartanegara2022.html',
  'katalog/dinsosTapin2020-psksMelayaniPmks.html',
];

const { browser, address, open } = serveSite();

describeSoundPages(kinds, open);

describe('the form of a definition', () => {
  const hasil = evaluate(spmIbuHamilKabKota, { ibuHamilDilayani: 481, sasaranIbuBersalin: 800 });
  const capaian = computeCapaian(spmIbuHamilKabKota, { realisasi: hasil, target: 90 });
  if (!hasil.ok || !capaian.ok) throw new Error('a sound result');

  for (const [kind, base] of [
    ['a static host', () => address()],
    ['a folder', () => `${pathToFileURL(site).href}/`],
  ] as const) {
    it(`computes the very text that evaluate gives, by keyboard, from ${kind}`, async () => {
      const { page, errors } = await openPage(browser(), `${base()}katalog/spmIbuHamilKabKota.html`);
      await tabTo(page, 'v-ibuHamilDilayani');
      for (const text of ['481', '800', '90']) {
        await page.keyboard.press('Control+A');
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
      }
      expect(await page.locator('[data-hasil]').textContent()).toBe(
        `${hasil.teks} (tepatnya ${hasil.eksak})`,
      );
      expect(await page.locator('[data-langkah] li').allTextContents()).toEqual(explain(hasil).langkah);
      expect(await page.locator('[data-capaian]').textContent()).toContain(capaian.teks);
      expect(errors).toEqual([]);
      await page.close();
    });
  }

  // A fraction, sums with and without one, a sum in brackets, a composite with weights, sums in both parts of a fraction.
  it.each([
    'spmHipertensiKabKota',
    'nilaiSakip',
    'zisPdrb',
    'ikm',
    'iplm',
    'iklh',
    'ikl',
    'ika',
    'nilaiAkipRataNasional',
  ])('breaks the formula of %s on a telephone', async (id) => {
    const { page } = await open(`katalog/${id}.html`, { width: 360, height: 800, colorScheme: 'light' });
    const [window, whole] = await page.evaluate<[number, number]>(
      "(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth])(document.querySelector('math').parentElement)",
    );
    expect(whole).toBeLessThanOrEqual(window);
    await page.close();
  });

  it('gives the query in the dialect that is chosen', async () => {
    const { page, errors } = await open('katalog/spmIbuHamilKabKota.html');
    await page.selectOption('[data-dialek]', 'clickhouse');
    expect(await page.locator('[data-kueri]').textContent()).toBe(queryOf(spmIbuHamilKabKota, 'clickhouse'));
    expect(await page.locator('[data-panggilan]').textContent()).toContain("dialek: 'clickhouse'");
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says what is wrong at its field', async () => {
    const { page } = await open('katalog/spmIbuHamilKabKota.html');
    await page.fill('#v-ibuHamilDilayani', '-1');
    expect(await page.getAttribute('#v-ibuHamilDilayani', 'aria-invalid')).toBe('true');
    expect(await page.locator('#e-ibuHamilDilayani').textContent()).not.toBe('');
    expect(await page.locator('[data-hasil]').textContent()).toBe(
      'Belum ada hasil: perbaiki isian yang ditandai.',
    );
    expect(await page.getAttribute('#v-sasaranIbuBersalin', 'aria-invalid')).toBe('false');
    await page.close();
  });

  it('says why there is no result where no single field is wrong', async () => {
    const { page } = await open('katalog/demandSatisfiedModern.html');
    const result = page.locator('[data-hasil]');
    for (const field of await page.locator('[id^="v-"]').all()) await field.fill('');
    expect(await result.textContent()).toBe('Isi angkanya untuk melihat hasil.');
    for (const field of await page.locator('[id^="v-"]').all()) await field.fill('0');
    expect(await result.textContent()).toContain('sama-sama 0');
    await page.close();
  });

  it('takes what is filled in along to the playground', async () => {
    const { page } = await open('en/katalog/spmIbuHamilKabKota.html');
    await page.fill('#v-ibuHamilDilayani', '481');
    await page.fill('#v-sasaranIbuBersalin', '800');
    await page.getByRole('link', { name: 'Change it in the playground' }).click();
    await page.waitForSelector('[data-hasil]:text("60.13%")');
    expect(await page.inputValue('#f-nama')).toBe(spmIbuHamilKabKota.nama);
    await page.close();
  });
});

describe('the list', () => {
  const left = '[data-id]:not([hidden])';

  it('is searched by old and new terms, and filtered', async () => {
    const { page } = await open('katalog/index.html');
    const ids = () =>
      page.locator(left).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
    const all = (await ids()).length;
    await page.fill('[name=kata]', 'pmks');
    const old = (await ids()).sort();
    await page.fill('[name=kata]', 'ppks');
    expect((await ids()).sort()).toEqual(old);
    expect(old.length).toBeGreaterThan(0);
    expect(old.length).toBeLessThan(all);
    await page.fill('[name=kata]', 'lansia');
    await page.selectOption('[name=urusan]', '1.06');
    await page.selectOption('[name=tingkat]', 'kabupaten-kota');
    await page.selectOption('[name=rujukan]', 'PP 2/2018');
    expect(await ids()).toEqual(['spmSosialLanjutUsiaLuarPantiKabKota']);
    expect(await page.locator('[data-count]').textContent()).toBe('1 ditemukan');
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await page.waitForSelector(`[data-count]:text-is("${all} ditemukan")`);
    await page.close();
  });

  it('gives what the words fit best first, and the affairs in order without words', async () => {
    const { page } = await open('katalog/index.html');
    const first = () => page.locator(left).first().getAttribute('data-id');
    const before = await first();
    await page.fill('[name=kata]', 'gini');
    expect(await first()).toBe(findKatalog({ kata: 'gini' })[0]?.id);
    await page.fill('[name=kata]', '');
    expect(await first()).toBe(before);
    expect(await page.locator(left).first().textContent()).toContain('1.01');
    await page.close();
  });

  it('keeps the filters in the address', async () => {
    const { page } = await open('katalog/index.html#kata=hipertensi&keyakinan=teks-asli');
    const ids = await page
      .locator(left)
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
    expect(await page.inputValue('[name=kata]')).toBe('hipertensi');
    expect(ids.length).toBeGreaterThan(0);
    await page.fill('[name=kata]', 'bukan kata');
    expect(await page.locator('[data-empty]').isVisible()).toBe(true);
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('kata')).toBe('bukan kata');
    await page.close();
  });
});

it('a document shows its official table', async () => {
  const { page } = await open('katalog/dinsosTapin2020.html');
  const table = page.frameLocator('iframe').locator('table').first();
  expect(await table.textContent()).toContain('PMKS');
  await page.close();
});

it('a document leads to each of its indicators, which computes', async () => {
  const { page, errors } = await open('katalog/dinsosTapin2020.html');
  const psks = findIndikator(dinsosTapin2020, { id: 'psksMelayaniPmks' });
  if (psks === undefined) throw new Error('no such indicator');
  await page.getByRole('link', { name: psks.nama }).click();
  await page.waitForURL(/dinsosTapin2020-psksMelayaniPmks/);
  for (const [i, name] of Object.keys(psks.variabel).entries())
    await page.fill(`#v-${name}`, `${23 + 137 * i}`);
  await page.waitForSelector('[data-hasil]:text("14,38%")');
  expect(errors).toEqual([]);
  await page.close();
});

it('a definition that was replaced leads to the one in its place', async () => {
  const { page } = await open('katalog/spmIbuHamilKabKota.html');
  await page.getByRole('complementary', { name: 'Menggantikan' }).getByRole('link').first().click();
  await page.waitForURL((url) => url.pathname.startsWith('/katalog/spmLama'));
  await page.close();
});
