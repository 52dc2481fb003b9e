import { masked, unknownColumn } from '../issue/reading.js';
import { maskNip } from './cellText.js';
import { HeaderFinder, isNumbering, type Judul } from './findHeader.js';
import type { Kolom } from './judulKolom.js';
import type { Baris, Sel } from './lembar.js';
import type { Tempat, Temuan } from './temuan.js';

/** One filled cell under its heading. */
export interface Isi {
  readonly kolom: Kolom;
  readonly teks: string;
  readonly tempat: Tempat;
  readonly salinan?: Sel['salinan'];
}

/** A row of the table: only cells that hold something. */
export interface Rekaman {
  readonly baris: number;
  readonly isi: readonly Isi[];
}

/** A text taken apart: the rows of its tables, the lines above the first, and how much else there is. */
export interface Temuka {
  readonly rekaman: readonly Rekaman[];
  /** The lines above the first table; an empty text stands for an empty line. */
  readonly kepala: readonly string[];
  readonly judul: readonly Judul[];
  /** The lengths of the lines that are no part of a table and do not stand above the first. */
  readonly luar: readonly number[];
}

/**
 * Finds the tables in the rows of a text. A table goes from its headings to the next headings or to the end; a row with
 * nothing in the columns of sasaran, indicator and number is taken for text outside when an empty row stands before it,
 * as the place and date above a signature.
 */
export function findRows(baris: readonly Baris[], temuan: Temuan): Temuka {
  const finding = new Finding(temuan);
  const finder = new HeaderFinder();
  for (let i = 0; i < baris.length; i += 1) {
    const header = finder.headerAt(baris, i);
    // The index stays below the length.
    if (header === undefined) finding.row(baris[i] as Baris);
    else finding.header(header, (baris[i] as Baris).nomor);
    i += (header?.tinggi ?? 1) - 1;
  }
  return finding;
}

class Finding implements Temuka {
  readonly rekaman: Rekaman[] = [];
  readonly kepala: string[] = [];
  readonly luar: number[] = [];
  readonly judul: Judul[] = [];
  readonly #temuan: Temuan;
  #current: Judul | undefined;
  /** True when what stands above is empty, or no part of the table. */
  #gap = false;
  /** True below a signature: only new headings begin a table again. */
  #ended = false;

  constructor(temuan: Temuan) {
    this.#temuan = temuan;
  }

  header(header: Judul, nomor: number): void {
    if (this.#current === undefined || !isSame(this.#current, header))
      reportUnknown(header, nomor, this.#temuan);
    this.#current = header;
    this.judul.push(header);
    this.#gap = false;
    this.#ended = false;
  }

  row(row: Baris): void {
    const text = row.sel
      .map(({ teks, salinan }) => (salinan === undefined ? teks : ''))
      .join(' ')
      .trim();
    if (this.#current === undefined) this.kepala.push(text);
    else if (text === '') this.#gap = true;
    else if (!this.#ended && !this.#gap && isLoneGroup(row, text))
      this.#record({ ...row, sel: row.sel.slice(0, 1) }, text, this.#current);
    else if (this.#ended || row.luar === true) this.#outside(row, text);
    else if (!isNumbering(row)) this.#record(row, text, this.#current);
  }

  #record(row: Baris, text: string, current: Judul): void {
    const record = recordOf(row, current);
    if (isOutside(record, this.#gap)) return this.#outside(row, text);
    this.rekaman.push(withoutNip(record, this.#temuan));
    this.#gap = false;
  }

  #outside({ sel }: Baris, text: string): void {
    this.luar.push(text.length);
    this.#gap = true;
    this.#ended ||= sel.some(({ teks }) => isSignature(teks));
  }
}

function isSame(a: Judul, b: Judul): boolean {
  return a.teks.join('\t') === b.teks.join('\t');
}

function recordOf({ nomor, sel }: Baris, { kolom, teks: judul }: Judul): Rekaman {
  const isi = sel.flatMap(({ teks, salinan }, i): readonly Isi[] => {
    if (teks === '' || salinan === 'kiri') return [];
    const tempat = { baris: nomor, kolom: i + 1, judul: judul[i] ?? '' };
    const cell = { kolom: kolom[i] ?? ({ isi: 'tak-dikenal' } as const), teks, tempat };
    return [salinan === undefined ? cell : { ...cell, salinan }];
  });
  return { baris: nomor, isi };
}

function withoutNip(record: Rekaman, temuan: Temuan): Rekaman {
  return {
    ...record,
    isi: record.isi.map((cell) => {
      const teks = maskNip(cell.teks);
      if (teks !== cell.teks) temuan.cell(masked, cell.tempat, undefined, {}, 'catatan');
      return { ...cell, teks };
    }),
  };
}

/** A group heading whose empty cells were lost: a numbered line of text right between the rows. */
function isLoneGroup({ luar }: Baris, text: string): boolean {
  return (
    luar === true &&
    text.length <= 200 &&
    /^(?:[IVX]+|[A-Z]|\d{1,2})[.)] ?\p{L}/u.test(text) &&
    !isSignature(text)
  );
}

const SIGNATURE =
  /^(?:mengetahui|menyetujui|disetujui|disahkan|ditetapkan|ditandatangani|pembina|penata|pengatur|nip|nama terang)\b/i;
/** Also what an official in charge of an indicator is called. */
const OFFICE = /^(?:plt|plh|pj|a\.n|an|kepala|sekretaris|bupati|wali ?kota|gubernur)\b/i;

function isSignature(teks: string): boolean {
  return teks.split('\n').some((line) => SIGNATURE.test(line.trim()) || OFFICE.test(line.trim()));
}

const LEADING = new Set(['kode', 'kode-sasaran', 'sasaran', 'indikator']);
const KODE = /^[\p{L}\d]{1,4}(?:[.)-][\p{L}\d]{1,4}){0,6}[.)]?$/u;

/** True for a row below the table: nothing in its leading columns behind a gap, or beginning like a signature. */
function isOutside({ isi }: Rekaman, gap: boolean): boolean {
  const own = isi.filter(({ salinan }) => salinan === undefined);
  if (own.some(({ kolom }) => kolom.isi === 'indikator')) return gap && own.length < 2;
  const isSigned = own.some(
    ({ kolom, teks }) => SIGNATURE.test(teks) || (isSignature(teks) && (gap || kolom.isi !== 'penanggung')),
  );
  const leading = own.filter(({ kolom }) => LEADING.has(kolom.isi));
  if (leading.length === 0 || isSigned) return gap || isSigned;
  // Behind a gap a lone cell is a group heading only when it looks like one: numbered, or with a code.
  const teks = own[0]?.teks ?? '';
  return gap && own.length === 1 && !/^(?:[IVX]+|[A-Z]|\d+)[.)]?\s/.test(teks) && !KODE.test(teks);
}

function reportUnknown({ kolom, teks }: Judul, nomor: number, temuan: Temuan): void {
  for (const [i, one] of kolom.entries()) {
    const judul = teks[i] ?? '';
    if (one.isi !== 'tak-dikenal' || judul === '') continue;
    temuan.cell(unknownColumn, { baris: nomor, kolom: i + 1, judul }, judul, {}, 'catatan');
  }
}
