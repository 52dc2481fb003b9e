import katex from 'katex';
import MarkdownIt from 'markdown-it';
import { escapeHtml, Html } from '../page/html.js';
import { codeBlock, type LinkOf } from './highlight.js';

/** A piece of a text below a heading, for the search. */
export interface Section {
  readonly id: string;
  readonly judul: string;
  readonly teks: string;
}

export interface Rendered {
  readonly isi: Html;
  readonly bagian: readonly Section[];
}

/** How the links and names of a text lead to pages. */
export interface Links {
  /** The address of a link as it is written. */
  readonly resolve: (link: string) => string;
  /** Where a name in code leads. */
  readonly linkOf?: LinkOf;
}

const FORMULA = /^\$\$(.+)\$\$$/gm;
const PLACE = /<p>⟦(\d+)⟧<\/p>/g;
const markdown = new MarkdownIt({ html: false, linkify: false });

/** As many letters of code as a line of a telephone has. */
const LINE = 32;
// One word of code, such as `--locale`, stays whole: browsers would break it behind a hyphen.
markdown.renderer.rules['code_inline'] = (tokens, i) => {
  const code = tokens[i]?.content ?? '';
  const isWord = code.length <= LINE && !/\s/.test(code);
  return `<code${isWord ? ' class="word"' : ''}>${escapeHtml(code)}</code>`;
};

/** Makes HTML of Markdown: formulas drawn, code with colours, headings with places, wide tables that scroll. */
export function renderMarkdown(text: string, links: Links): Rendered {
  const formulas: string[] = [];
  const source = text.replace(FORMULA, (_, latex: string) => `\n⟦${formulas.push(latex) - 1}⟧\n`);
  const tokens = markdown.parse(source, {});
  const bagian = sections(tokens);
  for (const token of tokens.flatMap((one) => [one, ...(one.children ?? [])])) redirect(token, links);
  const body = markdown.renderer
    .render(withCode(tokens, links.linkOf), markdown.options, {})
    .replaceAll(PLACE, (_, i: string) => drawLatex(formulas[Number(i)] ?? '').text)
    .replaceAll('<table>', '<div class="scroll" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<th([^>]*)><\/th>/g, '<td$1></td>');
  return { isi: new Html(body), bagian };
}

/** A line of Markdown, such as a doc comment has. */
export function renderInline(text: string, links: Links): Html {
  const tokens = markdown.parseInline(text, {});
  for (const token of tokens.flatMap((one) => one.children ?? [])) redirect(token, links);
  return new Html(markdown.renderer.render(tokens, markdown.options, {}));
}

/** MathML, which browsers draw: no fonts and no stylesheet go with it. */
export function drawLatex(latex: string): Html {
  const drawn = katex.renderToString(latex, { displayMode: true, output: 'mathml', throwOnError: true });
  return scrolling(new Html(drawn));
}

/** What may be wider than the page scrolls in its own place, by keyboard too. */
export function scrolling({ text }: Html): Html {
  return new Html(`<div class="scroll" tabindex="0">${text}</div>`);
}

type Token = ReturnType<typeof markdown.parse>[number];

function redirect(token: Token, { resolve }: Links): void {
  for (const name of ['href', 'src']) {
    const link = token.attrGet(name);
    if (link !== null) token.attrSet(name, resolve(String(link)));
  }
}

/** Blocks of code are coloured here, because the links of names differ from text to text. */
function withCode(tokens: readonly Token[], linkOf: LinkOf | undefined): Token[] {
  return tokens.map((token) => {
    if (token.type !== 'fence' && token.type !== 'code_block') return token;
    const block = new markdown.core.State('', markdown, {}).Token;
    const made = new block('html_block', '', 0);
    made.content = `${codeBlock(token.content, token.info.trim(), linkOf).text}\n`;
    return made;
  });
}

/** Gives every heading the place that links to it name, as the pages of the repository do. */
function sections(tokens: readonly Token[]): Section[] {
  const used = new Map<string, number>();
  const starts = tokens.flatMap(({ type }, i) => (type === 'heading_open' ? [i] : []));
  return starts.map((start, i) => {
    const [open, heading, , ...own] = tokens.slice(start, starts[i + 1] ?? tokens.length);
    const judul = heading === undefined ? '' : plain(heading);
    const id = freeId(judul, used);
    open?.attrSet('id', id);
    return { id, judul, teks: own.map(searchable).join(' ') };
  });
}

/** What the search looks for in a token: running text and code. */
function searchable(token: Token): string {
  if (token.type === 'inline') return plain(token);
  return token.type === 'fence' ? token.content : '';
}

function plain(token: Token): string {
  return (token.children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');
}

function freeId(judul: string, used: Map<string, number>): string {
  const id = judul
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
  const times = used.get(id) ?? 0;
  used.set(id, times + 1);
  return times === 0 ? id : `${id}-${times}`;
}
