import { type Agregat, formatPeriode } from 'indikator';
import { triwulan } from '../hitung/isian.js';
import type { BarisWilayah } from '../hitung/tabelWilayah.js';
import { unsur } from './unsur.js';

/** The table of kecamatan and quarters of one indicator; the last line is the kabupaten. */
export function buildTabel(baris: readonly BarisWilayah[], nama: string, sampai: string): HTMLTableElement {
  const [kabupaten] = baris.slice(-1);
  const kepala = [
    'Kecamatan',
    ...triwulan.map((_, i) => `T${i + 1}`),
    formatPeriode(sampai, { kumulatif: true }).replace(/ Tahun.*/, ''),
    'Capaian',
  ];
  return unsur(
    'table',
    {},
    unsur('caption', {}, nama),
    unsur('thead', {}, unsur('tr', {}, ...kepala.map((satu) => unsur('th', { scope: 'col' }, satu)))),
    unsur('tbody', {}, ...baris.slice(0, -1).map(line)),
    unsur('tfoot', {}, ...(kabupaten === undefined ? [] : [line(kabupaten)])),
  );
}

function line({ nama, triwulan: sel, sampai, capaian }: BarisWilayah): HTMLTableRowElement {
  return unsur(
    'tr',
    {},
    unsur('th', { scope: 'row' }, nama),
    ...[...sel, sampai].map((satu) => unsur('td', {}, teksOf(satu))),
    unsur('td', {}, capaian),
  );
}

/** A figure that does not cover all that is expected is marked; the notes of the indicator say what is missing. */
function teksOf(agregat: Agregat | undefined): string {
  if (agregat?.ok !== true) return '–';
  return agregat.cakupan.lengkap ? agregat.teks : `${agregat.teks}*`;
}
