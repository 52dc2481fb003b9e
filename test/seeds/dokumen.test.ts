import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DokumenIku } from 'indikator';
import { readDokumen } from 'indikator/dokumen';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { carried } from '../dokumen/carried.js';

// The source documents name a person: nothing of their text may be printed, so that every comparison here is of paths and
// of yes or no.
const folder = join(root, '../shared/seeds');

/** The paths at which two values differ. */
function differences(found: unknown, expected: unknown, path = ''): readonly string[] {
  if (typeof found !== 'object' || typeof expected !== 'object' || found === null || expected === null)
    return Object.is(found, expected) ? [] : [path];
  const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return [...keys].flatMap((key) =>
    differences(
      (found as Record<string, unknown>)[key],
      (expected as Record<string, unknown>)[key],
      `${path}.${key}`,
    ),
  );
}

/**
 * What the table of a source carries: what the catalogue tells in its own words (meaning, reasons), the codes it adds, and
 * a score, which a table without formula can only be read as a reported value, are left out.
 */
function comparable(dokumen: DokumenIku): unknown {
  const { instansi, sasaran, ...rest } = carried(dokumen);
  return {
    ...rest,
    instansi: instansi.nama,
    sasaran: sasaran.map(({ indikator, ...satu }) => ({
      ...satu,
      indikator: indikator.map(
        ({ makna: _, alasan: __, caraPerhitungan: ___, penilai: ____, ...lain }) => lain,
      ),
    })),
  };
}

it('differences names the paths that differ, and no text', () => {
  expect(differences({ a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }], c: 1 })).toEqual(['.a.1.b', '.c']);
  expect(differences({ a: ['x'] }, { a: ['x'] })).toEqual([]);
});

if (existsSync(folder)) {
  describe('the source documents, as they are', () => {
    const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const read = texts.map((text) => readDokumen(text, { format: 'tsv' }));
    const byYear = (tahun: number) => read.find(({ dokumen }) => dokumen?.tahun === tahun);

    it.each([dinsosTapin2020, dinsosKutaiKartanegara2022])(
      'give what the catalogue has for $tahun',
      (expected) => {
        const found = byYear(expected.tahun)?.dokumen;
        const paths = found ? differences(comparable(found), comparable(expected)) : ['nothing was read'];
        expect(paths).toEqual([]);
      },
    );

    it('keep their prose on the indicators', () => {
      const prose = read.flatMap(({ dokumen }) =>
        (dokumen?.sasaran ?? []).flatMap(({ indikator }) =>
          indikator.map(({ caraPerhitungan }) => caraPerhitungan),
        ),
      );
      expect(prose.map((text) => (text ?? '').length > 100)).toEqual([true, true, true, true, true]);
    });

    it('have nothing that was not understood but text outside the table', () => {
      const codes = read.flatMap(({ issues }) => issues.map(({ code, tingkat }) => `${code} ${tingkat}`));
      expect(codes.filter((code) => code !== 'text-outside catatan')).toEqual([]);
      expect(codes.length).toBeGreaterThan(0);
    });

    it('leave no line from below the table anywhere', () => {
      const leaks = texts.map((text, i) => {
        const lines = text.split('\n');
        const last = lines.findLastIndex((line) => line.includes('\t'));
        const below = lines
          .slice(last + 1)
          .map((line) => line.trim())
          .filter((line) => line.length > 3);
        const all = JSON.stringify(read[i]);
        return below.filter((line) => all.includes(line)).length;
      });
      expect(leaks).toEqual([0, 0]);
    });

    it('have no digits of a NIP in the result', () => {
      expect(read.map((one) => /\d{8} ?\d{6} ?\d ?\d{3}/.test(JSON.stringify(one)))).toEqual([false, false]);
    });
  });
}
