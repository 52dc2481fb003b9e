import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tasks } from '../../../docs/site/api/tasks.js';
import { figuresOf } from '../../../docs/site/landing/figures.js';
import { deadLinks } from '../../../docs/site/page/deadLinks.js';
import { html, jsonScript } from '../../../docs/site/page/html.js';
import { renderMarkdown } from '../../../docs/site/text/markdown.js';
import { root } from '../codeBlocks.js';

describe('links', () => {
  it('that lead nowhere are found', () => {
    const files = new Map([
      [
        'a.html',
        '<a href="b/c.html#x">x</a><a href="b/c.html#y">y</a><a href="https://contoh.go.id">z</a><a href="#isi=e30">z</a>',
      ],
      [
        'b/c.html',
        '<h1 id="x">x</h1><script src="../none.js"></script><a href="../a.html">a</a><a href="d.html">d</a>',
      ],
    ]);
    expect(deadLinks(files)).toEqual(['a.html: b/c.html#y', 'b/c.html: ../none.js', 'b/c.html: d.html']);
  });
});

describe('templates', () => {
  it('escape what is put into them', () => {
    expect(html`<p title="${'"<'}">${['<b>', html`<i>${1}</i>`, undefined, false]}</p>`.text).toBe(
      '<p title="&quot;&lt;">&lt;b&gt;<i>1</i></p>',
    );
  });

  it('keep data from ending its element', () => {
    expect(jsonScript('a', '</script>').text.match(/<\/script>/g)).toHaveLength(1);
  });
});

describe('Markdown', () => {
  const { isi, bagian } = renderMarkdown(
    '# Satu `dua`\n\nteks\n\n$$\\frac{1}{2}$$\n\n## Satu `dua`\n\n<b>x</b> [y](z.md)\n',
    {
      resolve: (link) => `~/${link}`,
    },
  );

  it('has a place for every heading, and what stands below it', () => {
    expect(bagian).toEqual([
      { id: 'satu-dua', judul: 'Satu dua', teks: expect.stringContaining('teks') },
      { id: 'satu-dua-1', judul: 'Satu dua', teks: expect.stringContaining('x') },
    ]);
  });

  it('is drawn, linked and never markup of its own', () => {
    expect(isi.text).toContain('<mfrac>');
    expect(isi.text).toContain('href="~/z.md"');
    expect(isi.text).not.toContain('<b>');
  });
});

it('every folder with public names has a task', () => {
  const index = readFileSync(join(root, 'src/index.ts'), 'utf8');
  const folders = [...index.matchAll(/from '\.\/([a-z]+)\//g)].map(([, folder]) => folder);
  expect(folders.filter((folder) => !Object.hasOwn(tasks, folder ?? ''))).toEqual([]);
  expect(folders.length).toBeGreaterThan(50);
});

describe('figures of trust', () => {
  const quality = [
    '42,063,000 evaluations. As columns (`x`): 42. Wrong: 0. It took 158 s.',
    '| achieve | 90 | 100 | 90.0% | 2026-11-25, f3642cd |',
    '| dokumen | 1 | 150 of 12921, seed 3 | 0.7% | 2026-11-26, 987a5b9 |',
    '| formula | 280 | 300 | 93.3% | 2026-11-25, f3642cd |',
    '| formulas worked out again, their results removed before | 16558, 11980 of them numbers | 0 |',
  ].join('\n');

  it('are those of the page, of whole folders alone', () => {
    expect(figuresOf(quality, 7)).toEqual({
      vectors: 7,
      ratios: 42063000,
      wrong: 0,
      formulas: 16558,
      differing: 0,
      mutation: '92.5',
      folders: 2,
    });
  });

  it('are an error when the page no longer says them', () => {
    expect(() => figuresOf(quality.replace('Wrong', 'False'), 7)).toThrow(
      'does not say any more: all small ratios',
    );
  });
});
