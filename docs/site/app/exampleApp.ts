import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Bahasa } from 'indikator';
import { bundle } from '../bundle.js';
import { html } from '../page/html.js';
import { policyOf, REPOSITORY } from '../page/page.js';
import type { Entry } from '../search/entry.js';
import { APP_PAGE } from './appPath.js';
import { words } from './words.js';

const APP = 'examples/app';

/** The files of the app, by their paths in the site. Its page is its own; a line above it leads back to the site. */
export async function exampleApp(entryPoints: readonly string[]): Promise<[string, string][]> {
  const page = readFileSync(join(APP, 'index.html'), 'utf8');
  const styles = [...page.matchAll(/<link rel="stylesheet" href="\/(.+?)"/g)].map(([, path = '']) => path);
  const css = [...styles.map((path) => join(APP, path)), 'docs/site/app/app.css'];
  const [program = ['', '']] = await bundle([join(APP, 'src/app.ts')], entryPoints, [rawText]);
  return [
    [APP_PAGE, pageOfSite(page)],
    ['aplikasi/app.css', css.map((file) => readFileSync(file, 'utf8')).join('\n')],
    ['aplikasi/app.js', program[1]],
  ];
}

/** What the search finds of it. */
export function appEntries(): Entry[] {
  return (['id', 'en'] as const).map((bahasa: Bahasa) => ({
    judul: words[bahasa].judul,
    induk: '',
    teks: words[bahasa].uraian,
    alamat: APP_PAGE,
    jenis: 'panduan',
    bahasa,
  }));
}

/** The page of the app, which is Indonesian, with what the build made in the place of what Vite takes. */
function pageOfSite(page: string): string {
  const head = html`<meta http-equiv="Content-Security-Policy" content="${policyOf({ gayaSendiri: true })}">
    <meta name="description" content="${words.id.uraian}">
    <link rel="icon" href="../icon.svg">
    <link rel="stylesheet" href="app.css">
    <script defer src="app.js"></script>`.text;
  const line = html`<nav class="situs" aria-label="indikator"><a href="../index.html">indikator</a> <a href="${REPOSITORY}/tree/main/${APP}">Kode sumber</a> <a href="../en/index.html" lang="en" hreflang="en">English</a></nav>`;
  return page
    .replaceAll(/ *<(?:link|script)[^>]*>(?:<\/script>)?\n/g, '')
    .replace('</title>', `</title>\n    ${head}`)
    .replace('<body>', `<body>\n    ${line.text}`);
}

/** `?raw` of Vite: a file as its text. */
const rawText: Plugin = {
  name: 'raw',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path.replace('?raw', '')),
      namespace: 'raw',
    }));
    build.onLoad({ filter: /./, namespace: 'raw' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
    }));
  },
};
