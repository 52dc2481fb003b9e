import type { KondisiAwal } from '../definition/indikator.js';
import { kurunOf } from '../definition/kurun.js';
import type { Target } from '../definition/target.js';
import { notUnderstood } from '../issue/reading.js';
import { readAngka } from '../read/readAngka.js';
import { readTarget } from '../read/readTarget.js';
import { oneLine } from './drafts.js';
import type { Isi } from './findRows.js';
import type { Temuan } from './temuan.js';

/** The years of a document, and how its numbers are to be read where they could mean two things. */
export interface Acuan {
  readonly tahun: number;
  readonly tahunAkhir?: number;
  readonly locale?: 'id' | 'en';
}

/** What the target cells of an indicator say. */
export interface Sasarannya {
  readonly target: readonly Target[];
  readonly targetPerubahan: readonly Target[];
  readonly kondisiAwal?: KondisiAwal;
  /** A unit that stood in a target cell. */
  readonly satuan?: string;
  /** Texts that could not be read, to be kept elsewhere. */
  readonly sisa: readonly string[];
}

/** Reads the target cells of one indicator: each for the period of its column. */
export function readTargets(isi: readonly Isi[], acuan: Acuan, temuan: Temuan): Sasarannya {
  const reading = new Reading(acuan, temuan);
  for (const cell of isi) reading.cell(cell);
  return reading;
}

class Reading implements Sasarannya {
  readonly target: Target[] = [];
  readonly targetPerubahan: Target[] = [];
  readonly sisa: string[] = [];
  kondisiAwal?: KondisiAwal;
  satuan?: string;
  readonly #acuan: Acuan;
  readonly #temuan: Temuan;

  constructor(acuan: Acuan, temuan: Temuan) {
    this.#acuan = acuan;
    this.#temuan = temuan;
  }

  cell(cell: Isi): void {
    const { isi } = cell.kolom;
    if (isi === 'awal') this.#baseline(cell);
    else if (isi === 'target' || isi === 'akhir') this.#add(cell, this.target);
    else if (isi === 'perubahan') this.#add(cell, this.targetPerubahan);
  }

  #add(cell: Isi, list: Target[]): void {
    const { kolom, tempat } = cell;
    const periode = this.#periodeOf(kolom);
    const teks = oneLine(cell.teks);
    const first = readTarget(teks, { periode });
    const { locale } = this.#acuan;
    const isAmbiguous = !first.ok && first.issues[0]?.code === 'ambiguous-number';
    const read = isAmbiguous && locale !== undefined ? readTarget(teks, { periode, locale }) : first;
    if (!read.ok) {
      this.#temuan.inside(read.issues, tempat);
      this.#keep(cell);
    } else if (read.value !== 'none') {
      if (read.satuan !== undefined) this.satuan ??= read.satuan;
      this.#push(cell, { ...read.value, ...('kumulatif' in kolom ? { kumulatif: true } : {}) }, list);
    }
  }

  #push(cell: Isi, target: Target, list: Target[]): void {
    const same = list.find((one) => isSamePeriod(one, target));
    if (same === undefined) list.push(target);
    else if (same.asli !== target.asli) this.#not(cell, 'periodenya sudah punya target');
  }

  #periodeOf(kolom: Isi['kolom']): string {
    const { tahun, tahunAkhir } = this.#acuan;
    const span = tahunAkhir === undefined ? `${tahun}` : `${tahun}-${tahunAkhir}`;
    const periode = 'periode' in kolom ? kolom.periode : undefined;
    if (periode === undefined) return span;
    return /^[ST]/.test(periode) ? `${tahun}-${periode}` : periode;
  }

  #baseline(cell: Isi): void {
    const teks = oneLine(cell.teks);
    const periode = 'periode' in cell.kolom ? cell.kolom.periode : undefined;
    const { locale } = this.#acuan;
    const first = readAngka(teks);
    const isAmbiguous = !first.ok && first.issues[0]?.code === 'ambiguous-number';
    const read = isAmbiguous && locale !== undefined ? readAngka(teks, { locale }) : first;
    if (!read.ok && read.issues[0]?.code === 'no-value') return;
    if (!read.ok) {
      this.#temuan.inside(read.issues, cell.tempat);
      return this.#keep(cell);
    }
    if (periode === undefined || /^[ST]/.test(periode)) return this.#not(cell, 'tahunnya tidak disebut');
    if (this.kondisiAwal !== undefined) return this.#not(cell, 'sudah ada kondisi awal lain');
    this.kondisiAwal = { periode, nilai: read.value.nilai };
  }

  #not(cell: Isi, sebab: string): void {
    this.#temuan.cell(notUnderstood, cell.tempat, cell.teks, { disimpan: 'caraPerhitungan', sebab });
    this.#keep(cell);
  }

  #keep({ tempat, teks }: Isi): void {
    this.sisa.push(`${tempat.judul}: ${oneLine(teks)}`);
  }
}

function isSamePeriod(a: Target, b: Target): boolean {
  const [first, second] = [kurunOf(a.periode), kurunOf(b.periode)];
  return first?.awal === second?.awal && first?.akhir === second?.akhir;
}
