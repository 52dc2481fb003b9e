// What typedoc cannot be told by options: categories from folders, titles of guides, drawn formulas, two languages.

import { relative } from 'node:path';
// Built before the site is: `npm run docs`.
import { formulaToMathml } from 'indikator';
import * as katalog from 'indikator/katalog';
import katex from 'katex';
import {
  Comment,
  CommentTag,
  Converter,
  JSX,
  MarkdownEvent,
  PageEvent,
  ReflectionKind,
  RendererEvent,
} from 'typedoc';
import { accessible } from './accessible.mjs';
import { API, categoryOfDocument, categoryOfFile, languageOf, moduleName, otherLanguage } from './order.mjs';

/** Listeners of higher priority go first; the one that makes HTML of Markdown has 0. */
const BEFORE_MARKDOWN = 100;

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      module.name = moduleName(module.name);
      tag(module, API);
      for (const child of module.children ?? []) {
        drawCatalogue(child);
        tag(child, categoryOfFile(project.getSymbolIdFromReflection(child)?.packagePath ?? ''));
      }
    }
    for (const document of project.documents ?? []) prepare(document, fileOf(document));
  });
  app.renderer.on(RendererEvent.BEGIN, () => separateLinks(app.renderer.theme));
  app.renderer.on(
    MarkdownEvent.PARSE,
    (event) => {
      event.parsedText = event.parsedText.replace(DISPLAYED, (_, latex) => draw(latex));
    },
    BEFORE_MARKDOWN,
  );
  app.renderer.hooks.on('content.begin', languageLink);
  app.renderer.hooks.on('sidebar.begin', playgroundLink);
  app.renderer.on(PageEvent.END, (page) => {
    const html = page.url === 'index.html' ? withoutTitle(page.contents ?? '') : (page.contents ?? '');
    page.contents = accessible(html, languageOf(fileOf(page.model) ?? ''));
  });
}

/** As if the comment had named its category: 200 tags would only repeat what the folders say. */
function tag(reflection, title) {
  for (const target of reflection.signatures ?? [reflection]) {
    target.comment ??= new Comment();
    target.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: title }]));
  }
}

const catalogue = new Map(Object.entries(katalog));

/** A document of the catalogue shows the formula of each of its indicators. */
function drawCatalogue(reflection) {
  const formulas = (catalogue.get(reflection.name)?.sasaran ?? [])
    .flatMap(({ indikator }) => indikator)
    .map((satu) => `\n\n${satu.nama}:\n\n${scrolling(formulaToMathml(satu))}\n`);
  reflection.comment?.summary.push({ kind: 'text', text: formulas.join('') });
}

/** The file of a document, from the root of the project; the README for the first page. */
function fileOf(reflection) {
  if (reflection.isProject?.()) return 'README.md';
  const path = reflection.isDocument?.() && reflection.project.files.getReflectionPath(reflection);
  return path ? relative(process.cwd(), path) : undefined;
}

const HEADING = /^# (.+)\n/;
const DISPLAYED = /^\$\$(.+)\$\$$/gm;

/** A guide is called what its heading says. */
function prepare(document, file) {
  document.frontmatter.category = categoryOfDocument(file);
  const heading = HEADING.exec(document.content[0]?.text ?? '')?.[1] ?? document.name;
  document.name = file === 'README.id.md' ? `Tentang ${heading}` : heading;
}

/** MathML, which browsers draw: no fonts and no stylesheet go with it. */
function draw(latex) {
  const mathml = katex.renderToString(latex, { displayMode: true, output: 'mathml', throwOnError: true });
  return scrolling(mathml);
}

/** What may be wider than the page scrolls in its own place, by keyboard too. */
function scrolling(html) {
  return `<div class="scroll" tabindex="0">${html}</div>`;
}

/** The README has a heading of its own. */
function withoutTitle(html) {
  return html.replace(/<div class="tsd-page-title">\s*<h1>[^<]*<\/h1><\/div>/, '');
}

/** In the navigation a module is either opened or visited: one control inside another cannot be told apart. */
function separateLinks(theme) {
  const build = theme.buildNavigation.bind(theme);
  const separate = ({ path, children, ...element }) => {
    if (children === undefined) return path === undefined ? element : { ...element, path };
    const overview = path === undefined ? [] : [{ ...element, text: 'Overview', path }];
    return { ...element, children: [...overview, ...children.map(separate)] };
  };
  theme.buildNavigation = (project) => build(project).map(separate);
}

function languageLink(context) {
  const file = fileOf(context.page.model);
  const other = file === undefined ? undefined : otherLanguage(file);
  if (other === undefined) return JSX.createElement(JSX.Fragment, null);
  const lang = languageOf(other);
  const href =
    other === 'README.md'
      ? context.relativeURL('index.html')
      : context.urlTo(context.page.project.documents.find((document) => fileOf(document) === other));
  const text = lang === 'id' ? 'Dalam bahasa Indonesia' : 'In English';
  return JSX.createElement(
    'p',
    { class: 'language' },
    JSX.createElement('a', { href, lang, hreflang: lang }, text),
  );
}

function playgroundLink(context) {
  const href = context.relativeURL('playground/index.html');
  return JSX.createElement(
    'p',
    { class: 'playground-link' },
    JSX.createElement('a', { href }, 'Playground: try a definition'),
  );
}
