import { maskNip } from './cellText.js';
import type { Kolom } from './judulKolom.js';
import { kolomNear, kolomOf } from './kolom.js';
import type { Baris, Sel } from './lembar.js';

/** The columns of a table, with their headings as written. */
export interface Judul {
  readonly kolom: readonly Kolom[];
  readonly teks: readonly string[];
  /** How many rows the headings take. */
  readonly tinggi: number;
}

/** More columns than this are no IKU table; they are not looked at. */
const MAX_COLUMNS = 200;

/** Headings of one document; those of no table are looked at for misprints so often and no more. */
const MAX_NEAR = 500;

/** Finds the rows of headings in one document. */
export class HeaderFinder {
  readonly #near = new Map<string, Kolom | undefined>();

  /** The headings that begin with this row, if they do: a column of indicators and one more that is known. */
  headerAt(baris: readonly Baris[], at: number): Judul | undefined {
    const first = baris[at];
    if (first === undefined || first.luar === true || first.sel.length > MAX_COLUMNS) return undefined;
    const texts = first.sel.map(({ teks }) => teks.replaceAll('\n', ' '));
    const exact = texts.map(kolomOf);
    if (exact.every((kolom) => kolom === undefined)) return undefined;
    const known = texts.map((teks, i) => exact[i] ?? this.#nearest(teks));
    const distinct = new Set(known.flatMap((kolom) => (kolom === undefined ? [] : [kolom.isi])));
    if (!distinct.has('indikator') || distinct.size < 2) return undefined;
    const second = secondRow(first.sel, baris[at + 1]);
    const teks = second?.teks ?? texts;
    const kolom = teks.map((judul, i): Kolom => {
      if (second === undefined) return known[i] ?? { isi: 'tak-dikenal' };
      return kolomOf(judul) ?? this.#nearest(judul) ?? known[i] ?? { isi: 'tak-dikenal' };
    });
    return { kolom, teks: teks.map(maskNip), tinggi: second === undefined ? 1 : 2 };
  }

  #nearest(teks: string): Kolom | undefined {
    if (this.#near.has(teks) || this.#near.size >= MAX_NEAR) return this.#near.get(teks);
    const kolom = kolomNear(teks);
    this.#near.set(teks, kolom);
    return kolom;
  }
}

/** The headings with those of a second row that divides some of them: "Target" over "2021", "2022". */
function secondRow(
  first: readonly Sel[],
  next: Baris | undefined,
): { readonly teks: readonly string[] } | undefined {
  if (next === undefined || next.luar === true || next.sel.length > MAX_COLUMNS) return undefined;
  const own = next.sel.map(({ teks, salinan }) => (salinan === 'atas' ? '' : teks));
  const filled = own.filter((teks) => teks !== '');
  const divides = filled.length > 0 && filled.every((teks) => isPart(teks));
  if (!divides) return undefined;
  let above = '';
  const width = Math.max(first.length, own.length);
  const teks = Array.from({ length: width }, (_, i) => {
    const [top, sub] = [first[i]?.teks ?? '', own[i] ?? ''];
    // A merged heading leaves the cells to its right empty.
    if (top !== '') above = top;
    return sub === '' ? top : `${top === '' ? above : top} ${sub}`;
  });
  return { teks };
}

/** True for a heading that only a second row can have: a period, or a result. */
function isPart(teks: string): boolean {
  if (/^(?:tahun )?(?:ke[- ]?)?(?:i{1,3}|iv|v)$/i.test(teks)) return true;
  const isi = kolomOf(teks)?.isi;
  return isi !== undefined && ['target', 'perubahan', 'awal', 'akhir', 'hasil'].includes(isi);
}

/** True for the row of column numbers that some tables have below their headings: (1) (2) (3). */
export function isNumbering({ sel }: Baris): boolean {
  const filled = sel.filter(({ teks }) => teks !== '');
  if (filled.length < 3) return false;
  return filled.every(({ teks }, i) => teks === `${i + 1}` || teks === `(${i + 1})`);
}
