import type { Bahasa } from 'indikator';
import { type Html, html } from './html.js';
import { words } from './words.js';

/** A page of the site. Its links begin with `~/`, the root of the site, wherever that is: pages work from a folder too. */
export interface Page {
  /** The path of its file below the root: `'en/guides/start.html'`. */
  readonly path: string;
  readonly bahasa: Bahasa;
  readonly judul: string;
  /** One sentence on what is there, for search engines. */
  readonly uraian: string;
  /** What stands in `main`. */
  readonly isi: Html;
  /** The navigation beside it; undefined: none. */
  readonly sisi?: Html;
  /** The scripts that it needs besides that of the site, from the root. */
  readonly skrip?: readonly string[];
  /** True where an editor makes styles of its own. */
  readonly gayaSendiri?: true;
  /** True where the page exists in one language only. */
  readonly satuBahasa?: true;
}

/** The root of one language. */
export const rootOf = (bahasa: Bahasa) => (bahasa === 'id' ? '~/' : '~/en/');

/** The whole text of a page. */
export function pageText(page: Page, versi: string): string {
  const { bahasa, judul, uraian, isi, sisi, skrip = [], path } = page;
  const root = '../'.repeat(path.split('/').length - 1);
  const kata = words[bahasa];
  const text = html`<!doctype html>
<html lang="${bahasa}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">
<title>${judul === 'indikator' ? judul : `${judul} | indikator`}</title>
<meta name="description" content="${uraian}">
<link rel="icon" href="~/icon.svg">
<link rel="stylesheet" href="~/site.css">
<script defer src="~/site.js" data-root="${root}"></script>
${skrip.map((one) => html`<script defer src="~/${one}"></script>\n`)}</head>
<body>
<a class="skip" href="#isi">${kata.langsung}</a>
${header(page)}
<div class="${sisi === undefined ? 'wide' : 'columns'}">
${sisi === undefined ? '' : html`<details class="side" data-side><summary>${kata.daftar}</summary><nav aria-label="${kata.daftar}">${sisi}</nav></details>`}
<main id="isi" tabindex="-1">
${isi}
</main>
</div>
<footer><p>indikator ${versi} · <a href="${REPOSITORY}">${kata.sumber}</a> · <a href="~/en/project/versioning.html">${kata.versi}</a> · ${kata.lisensi}</p>
<p>${kata.bukanResmi}</p></footer>
</body>
</html>
`.text;
  return text.replaceAll(/\b(href|src)="~\//g, `$1="${root}`);
}

/** Where the sources are. */
export const REPOSITORY = 'https://github.com/OWNER/indikator';

/** Nothing is loaded from elsewhere, nothing is sent, and no code stands in a page. */
export function policyOf({ gayaSendiri }: Pick<Page, 'gayaSendiri'>): string {
  const styles = gayaSendiri ? " style-src 'self' 'unsafe-inline'; img-src 'self' data:;" : '';
  return `default-src 'self';${styles} base-uri 'none'; form-action 'none'`;
}

function header(page: Page): Html {
  const { bahasa } = page;
  const kata = words[bahasa];
  const root = rootOf(bahasa);
  const doors = [
    ['guides/index.html', kata.panduan],
    ['katalog/index.html', kata.katalog],
    ['playground/index.html', kata.coba],
    ['api/index.html', 'API'],
  ] as const;
  const here = `~/${page.path}`;
  const link = (href: string, text: string) => {
    const isHere = here.startsWith(href.replace(/index\.html$/, ''));
    return html`<li><a href="${href}"${isHere ? html` aria-current="true"` : ''}>${text}</a></li>`;
  };
  return html`<header class="top">
<a class="brand" href="${root}index.html">indikator</a>
<nav aria-label="${kata.utama}"><ul>
${doors.map(([path, text]) => link(root + path, text))}
</ul></nav>
<div class="tools"><button type="button" id="cari" aria-keyshortcuts="/">${kata.cari}</button> ${languageLink(page)}</div>
</header>`;
}

/** The same page in the other language; the first page where there is none. */
function languageLink({ bahasa, path, satuBahasa }: Page): Html {
  const other = bahasa === 'id' ? 'en' : 'id';
  const same = bahasa === 'id' ? `~/en/${path}` : `~/${path.replace(/^en\//, '')}`;
  const href = satuBahasa ? `${rootOf(other)}index.html` : same;
  return html`<a class="language" href="${href}" lang="${other}" hreflang="${other}">${words[other].bahasa}</a>`;
}
