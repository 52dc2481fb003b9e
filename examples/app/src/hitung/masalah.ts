import { evaluateDokumen, flattenIssues } from 'indikator';
import { dokumen } from '../data/dokumen.js';
import { dataOf, type IsianSel, readIsian, variabel } from './isian.js';

/** What is said beside a field. `salah`: the figure cannot count as it is; otherwise it is a note. */
export interface Masalah {
  readonly kalimat: string;
  readonly salah: boolean;
}

/** Not filled in yet, or nothing happened in this quarter: no mistake of the one who fills in. */
const CATATAN: readonly string[] = ['missing', 'zero-over-zero', 'division-by-zero'];

type MasalahSel = Readonly<Record<string, Masalah>>;
const ditemukan = new WeakMap<IsianSel, MasalahSel>();

/** What is to be said of each variable of one kecamatan in one quarter; found once for as long as it does not change. */
export function masalahOf(sel: IsianSel): MasalahSel {
  const masalah = ditemukan.get(sel) ?? findMasalah(sel);
  ditemukan.set(sel, masalah);
  return masalah;
}

/** First what was typed, then what the definitions ask. */
function findMasalah(sel: IsianSel): MasalahSel {
  const hasil = evaluateDokumen(dokumen, dataOf(sel));
  const issues = hasil.flatMap((satu) => (satu.ok ? [] : satu.issues)).filter(({ asal }) => asal === 'data');
  const salah = flattenIssues(issues.filter(({ code }) => !CATATAN.includes(code)));
  const catatan = flattenIssues(issues.filter(({ code }) => CATATAN.includes(code)));
  return Object.fromEntries(
    variabel.flatMap(({ id, definisi }): [string, Masalah][] => {
      const kalimat = readIsian(sel[id] ?? '', definisi.satuan).salah ?? salah[id]?.[0];
      if (kalimat !== undefined) return [[id, { kalimat, salah: true }]];
      const [lain] = catatan[id] ?? [];
      return lain === undefined ? [] : [[id, { kalimat: lain, salah: false }]];
    }),
  );
}

/** How far one kecamatan is with its fields of one quarter, for the list to choose from. */
export function keadaanOf(sel: IsianSel = {}): string {
  const kosong = variabel.filter(({ id }) => (sel[id] ?? '').trim() === '').length;
  const salah = Object.values(masalahOf(sel)).filter((satu) => satu.salah).length;
  if (salah > 0) return `${salah} perlu diperbaiki`;
  if (kosong === variabel.length) return 'belum diisi';
  return kosong > 0 ? `${kosong} belum diisi` : 'lengkap';
}
