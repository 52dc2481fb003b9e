import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.js';
import { violationsOf } from './page.js';
import { tables } from './tables.js';

// Tables as `writeDokumen` writes them as HTML, on a desk, on a telephone and on paper.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Millimetres as the browser counts them. */
const pixels = (millimetres: number) => Math.round((millimetres * 96) / 25.4);

/** The inside of the margins of the paper that a page asks for. */
function paperOf(html: string): { readonly width: number; readonly height: number } {
  const [long, short] = html.includes('size: A3') ? [420, 297] : [297, 210];
  const [width, height] = html.includes(' landscape') ? [long, short] : [short, long];
  return { width: pixels(width - 24), height: pixels(height - 24) };
}

/**
 * What a page shows wrong: a word or number on two lines, a text or formula that is not inside its cell, cells that overlap.
 * A script as text, because it runs in the page.
 */
const faults = `(() => {
  const found = [];
  const cells = [...document.querySelectorAll('th, td')];
  const inside = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1
    && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  for (const cell of cells) {
    const box = cell.getBoundingClientRect();
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement.closest('annotation') !== null) continue;
      // A line may end behind a slash or a hyphen, as in print.
      for (const match of node.data.matchAll(/[^\\s\\/-]+[\\/-]?|[\\/-]/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const rects = [...range.getClientRects()];
        const tops = new Set(rects.map(({ top }) => Math.round(top)));
        if (tops.size > 1) found.push('broken: ' + match[0]);
        if (rects.some((rect) => !inside(rect, box))) found.push('outside its cell: ' + match[0]);
      }
    }
    for (const math of cell.querySelectorAll('math, mtext, mfrac'))
      if (!inside(math.getBoundingClientRect(), box)) found.push('formula outside its cell: ' + math.textContent);
  }
  for (const row of document.querySelectorAll('tr')) {
    const boxes = [...row.cells].map((cell) => cell.getBoundingClientRect());
    boxes.slice(1).forEach((box, i) => {
      if (box.left < boxes[i].right - 1) found.push('overlap: ' + row.cells[i].textContent);
    });
  }
  return found;
})()`;

/** How far what stands in a table reaches over the window, in pixels. */
const overflow = `Math.max(document.documentElement.scrollWidth,
  ...[...document.querySelectorAll('table')].map((one) => one.getBoundingClientRect().right)) - innerWidth`;

async function open(html: string, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  return page;
}

describe.each(Object.entries(tables))('%s', (_, html) => {
  it.each([
    ['a desk', 1280],
    ['a telephone', 390],
  ])('on %s no word is broken, and only the table is wider than the window', async (_name, width) => {
    const page = await open(html, width, 844);
    expect(await page.evaluate(faults)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    // Without its lines above the table a page has no heading.
    const violations = (await violationsOf(page)).filter((one) => !one.startsWith('page-has-heading-one'));
    expect(violations).toEqual([]);
    await page.close();
  });

  it('on paper no word is broken, and everything fits', async () => {
    const { width, height } = paperOf(html);
    const page = await open(html, width, height);
    await page.emulateMedia({ media: 'print' });
    // The window has the margins of a page, the paper its own.
    await page.addStyleTag({ content: 'body { margin: 0 }' });
    expect(await page.evaluate(faults)).toEqual([]);
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
