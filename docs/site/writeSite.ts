import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { apiEntries, apiLinks, apiPages } from './api/apiPages.js';
import { readApi } from './api/readApi.js';
import { appEntries, exampleApp } from './app/exampleApp.js';
import { katalogPages } from './katalog/katalogPages.js';
import { countVectors, figuresOf } from './landing/figures.js';
import { landingPage } from './landing/landingPage.js';
import { deadLinks } from './page/deadLinks.js';
import { type Page, pageText } from './page/page.js';
import { playgroundPage } from './playground/playgroundPage.js';
import { scripts } from './scripts.js';
import { searchData } from './search/searchData.js';
import { documentPages } from './text/documentPages.js';

/** Writes the site; throws where a public name has no comment, or a link leads nowhere. */
export async function writeSite(out: string, entryPoints: Readonly<Record<string, string>>): Promise<void> {
  const names = await readApi(entryPoints);
  const linkOf = { id: apiLinks(names, 'id'), en: apiLinks(names, 'en') };
  const documents = documentPages(linkOf);
  const figures = figuresOf(readFileSync('docs/quality.md', 'utf8'), countVectors('test/vectors'));
  const katalog = katalogPages();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const pages: Page[] = [
    ...(['id', 'en'] as const).map((bahasa) =>
      landingPage(bahasa, { versi: version, figures, definitions: katalog.indicators }, linkOf[bahasa]),
    ),
    ...(['id', 'en'] as const).map(playgroundPage),
    ...documents.map(({ page }) => page),
    ...katalog.pages,
    ...apiPages(names, 'id'),
    ...apiPages(names, 'en'),
  ];
  const entries = [...documents.flatMap((one) => one.entries), ...appEntries(), ...apiEntries(names)];
  const files = new Map([
    ...pages.map((page) => [page.path, pageText(page, version)] as const),
    ...(['id', 'en'] as const).map((bahasa) => [`search-${bahasa}.js`, searchData(entries, bahasa)] as const),
    ...katalog.tables,
    ...(await scripts(Object.keys(entryPoints))),
    ...(await exampleApp(Object.keys(entryPoints))),
    ['site.css', styles()] as const,
    ['icon.svg', readFileSync('docs/site/page/icon.svg', 'utf8')] as const,
  ]);
  rmSync(out, { recursive: true, force: true });
  for (const [path, text] of files) write(join(out, path), text);
  const images = [...new Set(documents.flatMap((one) => one.images))];
  for (const file of images)
    cpSync(file, join(out, 'images', `${basename(dirname(file))}-${basename(file)}`));
  const all = new Map([
    ...files,
    ...images.map((file) => [`images/${basename(dirname(file))}-${basename(file)}`, ''] as const),
  ]);
  const dead = deadLinks(all);
  if (dead.length > 0) throw new Error(`links that lead nowhere:\n${dead.join('\n')}`);
  console.log(`${out}: ${pages.length} pages`);
}

/** What each part of the site looks like, in one file. */
function styles(): string {
  const parts = [
    'page/site',
    'api/api',
    'landing/landing',
    'calculator/calculator',
    'search/search',
    'katalog/katalog',
    'playground/playground',
  ];
  return parts.map((part) => readFileSync(`docs/site/${part}.css`, 'utf8')).join('\n');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
