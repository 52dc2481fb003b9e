import { readExact } from '../decimal/angka.js';
import { roundToText } from '../decimal/roundTo.js';
import { withoutEndZeros } from '../decimal/withoutEndZeros.js';
import type { Indikator } from '../definition/indikator.js';
import { isPersen } from '../definition/satuan.js';
import type { DokumenTerbaca } from '../dokumen/documentOf.js';
import { possibleShare } from '../issue/files.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { FileRow } from './sheet/fileSheet.js';

/**
 * Notes of numbers between 0 and 1 that were read as percentages, from cells of Excel to which nobody gave a format: 0,9433 cannot be
 * told from 94,33%, and is never guessed at.
 */
export function shareNotes(
  rows: readonly FileRow[],
  { dokumen, realisasi }: DokumenTerbaca,
): readonly Issue[] {
  const all = dokumen?.sasaran.flatMap(({ indikator }) => indikator) ?? [];
  const byName = new Map(all.filter(({ satuan }) => isPersen(satuan)).map((one) => [one.nama, one]));
  if (byName.size === 0) return [];
  return rows.flatMap(({ number, cells }) => {
    if (!cells.some(({ isBare }) => isBare)) return [];
    const own = cells.map(({ text }) => byName.get(text)).find((one) => one !== undefined);
    if (own === undefined) return [];
    const values = valuesOf(own, realisasi);
    return cells.flatMap(({ isBare, number: value, copy, text }, column) => {
      if (isBare !== true || value === undefined || copy !== undefined || !values.has(value)) return [];
      const place = { asal: 'teks', path: ['baris', number - 1, 'kolom', column] } as const;
      const issue = makeIssue(possibleShare, place, text, { persen: inPercent(value) });
      return [{ ...issue, tingkat: 'catatan' as const }];
    });
  });
}

/** The numbers of an indicator: targets, baselines, results. */
function valuesOf(indikator: Indikator, realisasi: DokumenTerbaca['realisasi']): ReadonlySet<string> {
  const { id, target = [], targetPerubahan = [], kondisiAwal = [] } = indikator;
  const results = Object.values(realisasi[id] ?? {});
  const targets = [...target, ...targetPerubahan].flatMap((one) => ('nilai' in one ? [one.nilai] : []));
  return new Set<string>(
    [...targets, ...kondisiAwal.map(({ nilai }) => nilai), ...results.map(({ nilai }) => nilai)].flatMap(
      (nilai) => (nilai === undefined ? [] : [withoutEndZeros(nilai)]),
    ),
  );
}

/** A share in percent. */
function inPercent(share: string): string {
  const read = readExact(share);
  if (!read.ok) return '';
  const { numerator, denominator } = read.nilai;
  const text = roundToText({ numerator: 100n * numerator, denominator }, { digit: 15, mode: 'half-up' });
  return withoutEndZeros(text);
}
