// What was typed stays in this browser: in its storage, and in files that people save and open themselves.

import { kecamatan } from '../data/kecamatan.js';
import { type Isian, type IsianSel, isianContoh, kunciOf, triwulan, variabel } from './isian.js';

const TEMPAT = 'indikator-contoh-dinas';
const JENIS = 'isian-indikator';

export function tulisSimpanan(isian: Isian): string {
  return JSON.stringify({ jenis: JENIS, versi: 1, isian }, null, 1);
}

/** What a file or the storage holds, as far as this page has fields for it; undefined when it is something else. */
export function bacaSimpanan(teks: string): Isian | undefined {
  const isi = parse(teks);
  if (!isObject(isi) || isi['jenis'] !== JENIS || !isObject(isi['isian'])) return undefined;
  const { isian } = isi as { isian: Record<string, unknown> };
  const semua = Object.keys(kecamatan).flatMap((wilayah) => triwulan.map((satu) => kunciOf(wilayah, satu)));
  return Object.fromEntries(semua.map((kunci) => [kunci, selOf(isian[kunci])]));
}

function selOf(isi: unknown): IsianSel {
  const teksOf = (id: string) => {
    const nilai = isObject(isi) ? isi[id] : undefined;
    return typeof nilai === 'string' ? nilai : '';
  };
  return Object.fromEntries(variabel.map(({ id }) => [id, teksOf(id)]));
}

export function ambilSimpanan(): Isian {
  return bacaSimpanan(read() ?? '') ?? isianContoh();
}

export function simpan(isian: Isian): void {
  try {
    localStorage.setItem(TEMPAT, tulisSimpanan(isian));
  } catch {
    // A browser that keeps nothing: the page works until it is closed.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(TEMPAT);
  } catch {
    return null;
  }
}

function parse(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
