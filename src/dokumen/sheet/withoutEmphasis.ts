/** `**text**` anywhere, and a line that is all emphasised: `*text*`. A star of a note has no partner, or a space behind it. */
const STRONG = /(?<![\\\p{L}\p{N}])\*{2,3}(?=[^\s*])([^*]{0,400}[^\s*\\])\*{2,3}/gu;
const LINE = /^\*(?=[^\s*])([^*]{0,400}[^\s*\\])\*$/gm;
/** Several words of a line: one between two stars may be multiplied instead. */
const WORDS = /(?<![^\s(])\*(?=\p{L})([^*\n]{3,400})(?<=[\p{L}\p{N})%])\*(?![^\s).,:;])/gu;
/** A line that is emphasised as a whole by underscores; inside of one they are part of a name, and alone they draw a bar. */
const UNDERSCORED = /^(_{1,2})(?=[^\s_])([^_\n]{0,400}[^\s_\\]|[^\s_\\])\1$/gmu;
/** What was struck out is no part of the text. */
const STRUCK = /(?<!\\)~~(?=[^\s~])[^~]{0,400}[^\s~\\]~~/g;

/** What is set as code, as some do with formulas. */
const CODE = /(?<![\\`])`(?=[^\s`])([^`\n]{0,400}[^\s`\\])`(?!`)/g;

/** A text of Markdown without the marks around what is emphasised or set as code, and without what is struck out. */
export function withoutEmphasis(text: string): string {
  if (!/[*~`_]/.test(text)) return text;
  return emphasised(text).replace(/\\([*~`])/g, '$1');
}

/** Writes a text so that {@link withoutEmphasis} gives it back, where underscores begin it as an entity. */
export function escapeEmphasis(text: string): string {
  if (withoutEmphasis(text) === text) return text;
  return text.replace(/[*~`]/g, '\\$&').replace(/^_/gm, '&#95;');
}

function emphasised(text: string): string {
  const plain = text.replace(CODE, '$1');
  // Stars in a text that is code as a whole multiply.
  if (text.startsWith('`') && plain.length === text.length - 2) return plain;
  return plain
    .replace(STRUCK, ' ')
    .replace(STRONG, '$1')
    .replace(LINE, '$1')
    .replace(UNDERSCORED, '$2')
    .replace(WORDS, (whole, inner: string) => (inner.includes(' ') ? inner : whole));
}
