import { type BarisAgregat, periodeIn, readAngka, variabelOf } from 'indikator';
import angka from '../data/angka.tsv?raw';
import { dokumen } from '../data/dokumen.js';
import { kecamatan } from '../data/kecamatan.js';

/** The quarters of the year of the document. */
export const triwulan = periodeIn(String(dokumen.tahun), 'triwulan');
export const variabel = variabelOf(dokumen);

/** What one kecamatan fills in for one quarter: what was typed, by variable. */
export type IsianSel = Readonly<Record<string, string>>;
/** All that was typed, by `kunciOf`. Text, as people write it: nothing is lost, and what is wrong can be shown. */
export type Isian = Readonly<Record<string, IsianSel>>;

export const kunciOf = (wilayah: string, periode: string): string => `${wilayah} ${periode}`;

/** The invented figures that the page begins with: lines of a table, the first with its headings. */
export function isianContoh(): Isian {
  const [kepala = [], ...baris] = angka
    .trimEnd()
    .split('\n')
    .map((satu) => satu.split('\t'));
  const [, , ...nama] = kepala;
  return Object.fromEntries(
    baris.map(([wilayah = '', periode = '', ...isi]) => [
      kunciOf(wilayah, periode),
      Object.fromEntries(nama.map((id, i) => [id, isi[i] ?? ''])),
    ]),
  );
}

/** A field as the library takes it, and what is wrong with how it was written. */
interface Terbaca {
  readonly nilai: string | null;
  readonly salah?: string;
}

/**
 * Reads what was typed the Indonesian way: a dot groups thousands, a comma is decimal. An empty field is not filled in; a unit
 * may stand behind the number, if it is that of the field. What cannot be read goes on as it is: the library then says of which
 * kecamatan and quarter it is.
 */
export function readIsian(teks: string, satuan: string | undefined): Terbaca {
  const rapi = teks.trim();
  if (rapi === '') return { nilai: null };
  const terbaca = readAngka(rapi, { locale: 'id' });
  if (!terbaca.ok) return { nilai: rapi, salah: terbaca.issues[0]?.kalimat ?? '' };
  const { nilai, satuan: tertulis = satuan } = terbaca.value;
  if (tertulis?.toLowerCase() === satuan?.toLowerCase()) return { nilai };
  return { nilai: rapi, salah: `ditemukan satuan "${tertulis}"; diharapkan ${satuan ?? 'angka saja'}` };
}

type Data = Readonly<Record<string, string | null>>;
const terbaca = new WeakMap<IsianSel, Data>();
const KOSONG: IsianSel = {};

/** What one kecamatan filled in as the library takes it; read once for as long as it does not change. */
export function dataOf(sel: IsianSel = KOSONG): Data {
  const sudah = terbaca.get(sel);
  if (sudah !== undefined) return sudah;
  const data = Object.fromEntries(
    variabel.map(({ id, definisi }) => [id, readIsian(sel[id] ?? '', definisi.satuan).nilai]),
  );
  terbaca.set(sel, data);
  return data;
}

/** A row for each kecamatan in each of some quarters, filled in or not. */
export function barisOf(isian: Isian, periode: readonly string[]): BarisAgregat[] {
  return Object.keys(kecamatan).flatMap((wilayah) =>
    periode.map((satu) => ({ wilayah, periode: satu, data: dataOf(isian[kunciOf(wilayah, satu)]) })),
  );
}

/** Whether any kecamatan has filled in any of some variables for a quarter. */
export function adaIsian(isian: Isian, periode: string, ids: readonly string[]): boolean {
  const semua = Object.keys(kecamatan).map((wilayah) => isian[kunciOf(wilayah, periode)] ?? {});
  return semua.some((sel) => ids.some((id) => (sel[id] ?? '').trim() !== ''));
}

/** The last quarter of which anything is filled in; of none the first. */
export function terakhirTerisi(isian: Isian): string {
  const ids = variabel.map(({ id }) => id);
  return triwulan.findLast((periode) => adaIsian(isian, periode, ids)) ?? triwulan[0] ?? '';
}

/** The quarters of the year up to one. */
export function sampaiDengan(periode: string): readonly string[] {
  return triwulan.slice(0, triwulan.indexOf(periode) + 1);
}
