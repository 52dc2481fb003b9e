import { packedMismatch } from '../issue/reading.js';
import type { DraftIndikator } from './drafts.js';
import type { Isi } from './findRows.js';
import { isPacked, isSubSeries, listItems, packedLines } from './listItems.js';
import type { Temuan } from './temuan.js';
import { trimEnd } from './trimEnd.js';

/** Columns whose lines go with the lines of the indicators in the same row. */
const PARALLEL = new Set(['satuan', 'target', 'perubahan', 'awal', 'akhir', 'hasil']);

/**
 * The indicators of one row: one, unless its cells hold several line by line. When the lines of a cell are not as many as
 * the indicators, the row stays whole and the cell is reported.
 */
export function unpack(draft: DraftIndikator, temuan: Temuan): readonly DraftIndikator[] {
  const names = namesOf(draft);
  if (names.length < 2) return [draft];
  const wrong = draft.isi.filter(({ kolom, teks }) => PARALLEL.has(kolom.isi) && !fits(teks, names.length));
  for (const { tempat, teks } of wrong)
    temuan.cell(packedMismatch, tempat, teks, { jumlah: packedLines(teks).length, indikator: names.length });
  if (wrong.length > 0) return [draft];
  return names.map((nama, i) => ({
    ...draft,
    nama,
    kode: i === 0 || names.length === 1 ? draft.kode : undefined,
    isi: draft.isi.map((cell) => lineOf(cell, i, names.length)),
  }));
}

/** The indicators in the cell of names: its numbered lines, or as many lines as there are targets. */
function namesOf({ nama, isi }: DraftIndikator): readonly string[] {
  if (isPacked(nama)) return packedLines(nama);
  const inline = nama.includes('\n') ? [] : listItems(nama);
  const most = Math.max(
    1,
    ...isi.filter(({ kolom }) => PARALLEL.has(kolom.isi)).map(({ teks }) => packedLines(teks).length),
  );
  if (inline.length > 1 && most > 1) return inline;
  const lines = nama.split('\n');
  // Lines that only wrap have one target; several targets for another number of lines cannot be told apart.
  return most > 1 ? lines : [nama];
}

/** One line for each indicator, or one for all of them. */
function fits(teks: string, count: number): boolean {
  const lines = packedLines(teks);
  return lines.length === 1 || lines.length === count;
}

function lineOf(cell: Isi, i: number, count: number): Isi {
  const lines = packedLines(cell.teks);
  return PARALLEL.has(cell.kolom.isi) && lines.length === count ? { ...cell, teks: lines[i] ?? '' } : cell;
}

/**
 * The indicators of a sasaran, with the series under one of them named after it: "Tingkat kepuasan: a. layanan". One that
 * has nothing but series of its own is their heading.
 */
export function nameSeries(drafts: readonly DraftIndikator[]): readonly DraftIndikator[] {
  const named: { draft: DraftIndikator; isHeading: boolean }[] = [];
  let parent: { draft: DraftIndikator; isHeading: boolean } | undefined;
  for (const draft of drafts) {
    if (parent === undefined || !isSubSeries(draft.nama)) {
      parent = { draft, isHeading: false };
      named.push(parent);
      continue;
    }
    parent.isHeading ||= !parent.draft.isi.some(({ kolom }) => OWN.has(kolom.isi));
    const base = trimEnd(parent.draft.nama, ':');
    const missing = parent.draft.isi.filter(
      ({ kolom }) => SHARED.has(kolom.isi) && !draft.isi.some((cell) => cell.kolom.isi === kolom.isi),
    );
    named.push({
      draft: { ...draft, nama: `${base}: ${draft.nama}`, isi: [...draft.isi, ...missing] },
      isHeading: false,
    });
  }
  return named.filter(({ isHeading }) => !isHeading).map(({ draft }) => draft);
}

/** What makes a row an indicator of its own. */
const OWN = new Set(['target', 'perubahan', 'awal', 'akhir', 'rumus']);
/** What the series under an indicator have from it when they do not say otherwise. */
const SHARED = new Set(['satuan', 'sumber', 'penanggung']);
