import { assumed, looseRow, notUnderstood } from '../issue/reading.js';
import type { Isi, Rekaman } from './findRows.js';
import type { Tempat, Temuan } from './temuan.js';
import { trimEnd } from './trimEnd.js';

/** A sasaran as the rows name it. */
export interface DraftSasaran {
  readonly uraian: string;
  readonly tingkat: string | undefined;
  readonly induk: DraftSasaran | undefined;
  kode?: string;
  kelompok?: string;
  readonly indikator: DraftIndikator[];
}

/** An indicator as the rows name it: its cells, several in one column when rows continue it. */
export interface DraftIndikator {
  readonly nama: string;
  readonly kode: string | undefined;
  readonly tempat: Tempat;
  readonly isi: Isi[];
}

/** What stands for a sasaran that the table does not name. */
const TAK_BERNAMA = 'Sasaran tidak disebut';

/** Reads rows one after the other: each says what differs from the one above. */
export class Drafting {
  readonly #temuan: Temuan;
  readonly #semua: DraftSasaran[] = [];
  readonly #anak = new Map<DraftSasaran | undefined, Map<string, DraftSasaran>>();
  /** By column of sasaran, the sasaran that the last row stood under. */
  #jalur: (DraftSasaran | undefined)[] = [];
  #kelompok: string | undefined;
  #terakhir: DraftIndikator | undefined;

  constructor(temuan: Temuan) {
    this.#temuan = temuan;
  }

  get sasaran(): readonly DraftSasaran[] {
    return this.#semua;
  }

  add(rekaman: Rekaman): void {
    const own = rekaman.isi.filter(({ kolom, salinan }) => salinan !== 'atas' || !IDENTITY.has(kolom.isi));
    const indikator = own.filter(({ kolom }) => kolom.isi === 'indikator');
    const sasaran = rekaman.isi.filter(({ kolom }) => kolom.isi === 'sasaran');
    if (isGroup(rekaman)) {
      this.#kelompok = oneLine(rekaman.isi[0]?.teks ?? '');
      return;
    }
    if (indikator.length > 0) return this.#addIndikator(rekaman, indikator, sasaran);
    if (sasaran.some(({ salinan }) => salinan === undefined)) return this.#addSasaran(own, sasaran);
    this.#continue(rekaman);
  }

  #addIndikator(rekaman: Rekaman, [first, ...rest]: readonly Isi[], sasaran: readonly Isi[]): void {
    // The caller found one cell or more.
    const cell = first as Isi;
    const di = this.#place(rekaman.isi, sasaran) ?? this.#nameless();
    const draft: DraftIndikator = {
      nama: cell.teks,
      kode: kodeIn(rekaman.isi),
      tempat: cell.tempat,
      isi: [...rekaman.isi.filter(({ kolom }) => !IDENTITY.has(kolom.isi)), ...rest.map(asOther)],
    };
    di.indikator.push(draft);
    this.#terakhir = draft;
  }

  /** A row with a sasaran but no indicator: the sasaran stands by itself, its other cells say something of it. */
  #addSasaran(own: readonly Isi[], sasaran: readonly Isi[]): void {
    const di = this.#place(own, sasaran);
    const kode = kodeIn(own);
    if (di !== undefined && kode !== undefined) di.kode ??= kode;
    this.#terakhir = undefined;
    for (const { kolom, teks, tempat } of own) {
      if (IDENTITY.has(kolom.isi) || kolom.isi === 'hasil') continue;
      this.#temuan.cell(notUnderstood, tempat, teks, {
        disimpan: '',
        sebab: 'tidak ada indikator di baris ini',
      });
    }
  }

  /** A row that only goes on with the indicator above. */
  #continue({ baris, isi }: Rekaman): void {
    const own = isi.filter(({ kolom, salinan }) => salinan === undefined && !IDENTITY.has(kolom.isi));
    if (this.#terakhir !== undefined) this.#terakhir.isi.push(...own);
    else if (own.length > 0) this.#temuan.add(looseRow, baris, { baris });
  }

  /** The sasaran that a row stands under: a cell left empty means the same as above. */
  #place(isi: readonly Isi[], sasaran: readonly Isi[]): DraftSasaran | undefined {
    const kodeSasaran = isi.find(({ kolom }) => kolom.isi === 'kode-sasaran')?.teks;
    const ordered = [...sasaran].sort((a, b) => a.tempat.kolom - b.tempat.kolom);
    for (const cell of ordered) this.#enter(cell);
    const di = [...this.#jalur].reverse().find((one) => one !== undefined);
    if (di !== undefined && kodeSasaran !== undefined) di.kode ??= trimKode(kodeSasaran);
    if (di !== undefined && this.#kelompok !== undefined && di.indikator.length === 0)
      di.kelompok ??= this.#kelompok;
    return di;
  }

  #enter({ kolom, teks, tempat }: Isi): void {
    const uraian = oneLine(teks);
    const at = tempat.kolom;
    if (this.#jalur[at]?.uraian === uraian && this.#jalur[at] !== undefined) return;
    const induk = this.#jalur
      .slice(0, at)
      .reverse()
      .find((one) => one !== undefined);
    const siblings = this.#anak.get(induk) ?? new Map<string, DraftSasaran>();
    this.#anak.set(induk, siblings);
    const known = siblings.get(uraian);
    const tingkat = kolom.isi === 'sasaran' ? kolom.tingkat : undefined;
    const sasaran: DraftSasaran = known ?? { uraian, tingkat, induk, indikator: [] };
    if (known === undefined) {
      this.#semua.push(sasaran);
      siblings.set(uraian, sasaran);
    }
    this.#jalur = [
      ...this.#jalur.slice(0, at),
      ...Array<undefined>(Math.max(0, at - this.#jalur.length)),
      sasaran,
    ];
  }

  /** Indicators of a table without sasaran stand under one that says so. */
  #nameless(): DraftSasaran {
    const known = this.#semua[0];
    if (known !== undefined) return known;
    const sasaran: DraftSasaran = {
      uraian: TAK_BERNAMA,
      tingkat: undefined,
      induk: undefined,
      indikator: [],
    };
    this.#temuan.add(assumed, undefined, { apa: 'sasaran', nilai: TAK_BERNAMA }, 'catatan');
    this.#semua.push(sasaran);
    this.#jalur = [sasaran];
    return sasaran;
  }
}

const IDENTITY = new Set(['kode', 'kode-sasaran', 'sasaran', 'indikator']);

function asOther(cell: Isi): Isi {
  return { ...cell, kolom: { isi: 'tak-dikenal' } };
}

/** The text of a cell on one line. */
export function oneLine(teks: string): string {
  return teks.replaceAll('\n', ' ');
}

/** A group heading: one cell in the first column, which is more than a number. */
function isGroup({ isi }: Rekaman): boolean {
  const [only] = isi;
  if (isi.length !== 1 || only === undefined || only.tempat.kolom !== 1) return false;
  return only.kolom.isi === 'kode' && /\p{L}{3}/u.test(only.teks);
}

function kodeIn(isi: readonly Isi[]): string | undefined {
  const cell = isi.find(({ kolom, salinan }) => kolom.isi === 'kode' && salinan === undefined);
  return cell === undefined ? undefined : trimKode(cell.teks);
}

/** `1.` and `1)` are 1. */
function trimKode(teks: string): string {
  return trimEnd(oneLine(teks), '.)') || oneLine(teks);
}
