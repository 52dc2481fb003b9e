import { createCssVariablesTheme, createHighlighter } from 'shiki';
import { escapeHtml, Html } from '../page/html.js';

const theme = createCssVariablesTheme({ name: 'variables', variablePrefix: '--t-', fontStyle: false });
const highlighter = await createHighlighter({
  themes: [theme],
  langs: ['typescript', 'tsx', 'vue', 'json', 'php', 'python', 'yaml', 'sh', 'sql'],
});
const known: readonly string[] = highlighter.getLoadedLanguages();

/** Where a name in code leads; undefined: nowhere. */
export type LinkOf = (name: string) => string | undefined;

/** Code with a class for each kind of word, in a block that scrolls by keyboard too. */
export function codeBlock(code: string, language: string, linkOf: LinkOf = () => undefined): Html {
  const text = code.replace(/\n$/, '');
  const inner = known.includes(language) ? highlighted(text, language, linkOf) : escapeHtml(text);
  return new Html(`<pre tabindex="0"><code class="lang-${escapeHtml(language)}">${inner}</code></pre>`);
}

function highlighted(code: string, lang: string, linkOf: LinkOf): string {
  const lines = highlighter.codeToTokensBase(code, { lang: lang as 'typescript', theme });
  return lines
    .map((line) => line.map(({ content, color }) => token(content, color, linkOf)).join(''))
    .join('\n');
}

function token(content: string, color: string | undefined, linkOf: LinkOf): string {
  const kind = /--t-token-([a-z-]+)/.exec(color ?? '')?.[1];
  const isText = kind === 'string' || kind === 'comment' || kind?.startsWith('string');
  const text = isText ? escapeHtml(content) : linked(content, linkOf);
  return kind === undefined ? text : `<span class="t-${kind}">${text}</span>`;
}

function linked(content: string, linkOf: LinkOf): string {
  return escapeHtml(content).replaceAll(/[A-Za-z]\w*/g, (name) => {
    const href = linkOf(name);
    return href === undefined ? name : `<a href="${href}">${name}</a>`;
  });
}
