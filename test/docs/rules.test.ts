import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/issue/english.js';
import { packs } from '../vectors/pack.js';
import { root } from './codeBlocks.js';

const text = readFileSync(join(root, 'docs/spec.md'), 'utf8');

/** Each rule of docs/spec.md with the files that its links lead to. */
const rules = text.split(/^- (?=\*\*[A-Z]\d)|^## /m).flatMap((part) => {
  const name = /^\*\*([A-Z]\d+)\*\*/.exec(part)?.[1];
  return name === undefined
    ? []
    : [{ name, links: [...part.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link) }];
});

const named = (rule: string) =>
  packs.flatMap(({ file, groups }) => (groups.some((one) => one.rule === rule) ? [file] : []));

describe('docs/spec.md', () => {
  it('names each rule once', () => {
    const names = rules.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each(rules)('$name leads to what checks it, which names it', ({ name, links }) => {
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const file = join(root, 'docs', link);
      expect(existsSync(file), link).toBe(true);
      if (link.endsWith('.json')) expect(named(name)).toContain(link.split('/').at(-1));
      if (link.endsWith('.ts')) expect(readFileSync(file, 'utf8')).toContain(`'[${name}] `);
    }
  });

  it.each(rules)('$name links every file of the pack that names it', ({ name, links }) => {
    const linked = links.map((link) => link.split('/').at(-1));
    expect(named(name).filter((file) => !linked.includes(file))).toEqual([]);
  });

  it('knows every rule that the pack names', () => {
    const known = new Set(rules.map(({ name }) => name));
    expect(
      packs.flatMap(({ groups }) => groups.flatMap(({ rule }) => (known.has(rule) ? [] : [rule]))),
    ).toEqual([]);
  });
});

describe('the pack', () => {
  /** What JSON cannot say: values, results of the library, and a note that is no refusal. */
  const outside = [
    'unequal-lengths',
    'stored-mismatch',
    'stored-result',
    'cyclic',
    'unreadable',
    'not-plain',
    'wrong-argument',
    'other-indicator',
    'left-out',
    // What a report is given beside its figures: test/report.
    'negative-amount',
    'spent-without-budget',
    // Whole tables: test/dokumen.
    'unchecked-definition',
    'no-table',
    'bad-table',
    'text-outside',
    'masked',
    'unknown-column',
    'misspelled-heading',
    'unknown-period',
    'missing-year',
    'headless-table',
    'not-understood',
    'packed-mismatch',
    'mixed-notation',
    'loose-row',
    'assumed',
    'formula-above',
    'same-as-above',
    'other-unit',
    'printed-otherwise',
    'part-targets',
    'look-again',
    // Files of offices: test/berkas.
    'unknown-file',
    'old-file',
    'locked-file',
    'damaged-file',
    'file-too-large',
    'no-cached-value',
    'error-cell',
    'date-cell',
    'split-number',
    'hidden-rows',
    'below-hidden',
    'hidden-columns',
    'hidden-sheets',
    'hidden-values',
    'missing-sheet',
    'missing-data-sheet',
    'possible-share',
    'percent-cell',
    'formula-picture',
    'tracked-changes',
    'unread-content',
    'bad-name',
    'bad-column-type',
    'too-large-for-sql',
    'composite-in-sql',
    'exact-in-groups',
  ];

  it('has a case of every issue code that JSON can bring about', () => {
    const found = new Set(
      packs.flatMap(({ groups }) =>
        groups.flatMap(({ cases }) =>
          cases
            // Of a document every indicator has its own answer.
            .flatMap(({ expect: wanted }) => [wanted, ...(Array.isArray(wanted.hasil) ? wanted.hasil : [])])
            .flatMap(({ issues }) => (Array.isArray(issues) ? issues.map(({ code }) => code) : [])),
        ),
      ),
    );
    expect(Object.keys(english).filter((code) => !found.has(code) && !outside.includes(code))).toEqual([]);
    for (const code of outside) expect([code, text.includes(`\`${code}\``)]).toEqual([code, true]);
  });
});
