import { Parser } from 'htmlparser2';
import { tooDeep } from '../../issue/input.js';
import { makeIssue } from '../../issue/issue.js';
import type { Parsed } from '../../issue/parsed.js';
import { HtmlPage, MAX_HTML_DEPTH } from './htmlPage.js';
import type { Sheet } from './sheet.js';
import { sheetOf } from './sheetOf.js';

/** The parser looks through all open elements for each one that closes, so that depth is checked after so many characters. */
const CHUNK = 8192;

/** Takes a web page apart: the cells of its tables, and the text around them line by line. */
export function readHtml(text: string): Parsed<Sheet> {
  const page = new HtmlPage();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (part) => page.text(part),
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < text.length && !page.isTooMuch; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  if (page.depth > MAX_HTML_DEPTH) {
    const place = { asal: 'teks', path: [] } as const;
    return { ok: false, issues: [makeIssue(tooDeep, place, undefined, { batas: MAX_HTML_DEPTH })] };
  }
  parser.end();
  const sheet = sheetOf(page.rows());
  if (!sheet.ok) return sheet;
  const { unseen, notes } = page;
  return {
    ok: true,
    value: { ...sheet.value, ...(unseen > 0 ? { unseen } : {}), ...(notes > 0 ? { notes } : {}) },
  };
}
