import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import type { Sasaran } from '../definition/sasaran.js';
import type { Target } from '../definition/target.js';
import { headingOfTingkat } from './judulKolom.js';
import type { BarisTulis, KolomTulis } from './kolomTulis.js';
import { textOfTarget, unambiguous } from './textOfTarget.js';

/** One column for each level of sasaran. */
export function sasaranColumns(baris: readonly BarisTulis[]): readonly KolomTulis[] {
  const depth = Math.max(1, ...baris.map(({ jalur }) => jalur.length));
  const kode = baris.some(({ sasaran }) => sasaran.kode !== undefined);
  const levels = Array.from(
    { length: depth },
    (_, level): KolomTulis => ({
      judul: headingOf(
        baris.map(({ jalur }) => jalur[level]),
        depth,
      ),
      isi: ({ jalur }) => jalur[level]?.uraian ?? '',
    }),
  );
  return [
    { judul: 'No.', isi: ({ indikator }) => indikator?.kode ?? '' },
    ...(kode ? [{ judul: 'Kode Sasaran', isi: ({ sasaran }: BarisTulis) => sasaran.kode ?? '' }] : []),
    ...levels,
  ];
}

function headingOf(semua: readonly (Sasaran | undefined)[], depth: number): string {
  const tingkat = semua.find((sasaran) => sasaran !== undefined)?.tingkat;
  const heading = headingOfTingkat(depth === 1 && tingkat === 'perangkat-daerah' ? undefined : tingkat);
  return heading
    .replace(/\b(?:opd|rpjmd)\b/g, (word) => word.toUpperCase())
    .replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

export function indikatorColumns(dokumen: DokumenIku, baris: readonly BarisTulis[]): readonly KolomTulis[] {
  const of =
    (isi: (indikator: Indikator) => string) =>
    ({ indikator }: BarisTulis) =>
      indikator === undefined ? '' : isi(indikator);
  const semua = baris.flatMap(({ indikator }) => (indikator === undefined ? [] : [indikator]));
  const unusual = semua.some(({ polaritas = 'naik' }) => polaritas !== 'naik');
  return [
    { judul: 'Indikator Kinerja Utama', isi: of(({ nama }) => nama) },
    { judul: 'Satuan', isi: of(({ satuan }) => satuan) },
    ...(unusual ? [{ judul: 'Polaritas', isi: of(({ polaritas = '' }) => polaritas) }] : []),
    ...baselineColumns(semua).map(({ judul, isi }) => ({ judul, isi: of(isi) })),
    ...targetColumns(dokumen, semua, 'target').map(({ judul, isi }) => ({ judul, isi: of(isi) })),
    ...targetColumns(dokumen, semua, 'targetPerubahan').map(({ judul, isi }) => ({ judul, isi: of(isi) })),
  ];
}

interface IndikatorColumn {
  readonly judul: string;
  readonly isi: (indikator: Indikator) => string;
}

function baselineColumns(semua: readonly Indikator[]): readonly IndikatorColumn[] {
  const periods = new Set(
    semua.flatMap(({ kondisiAwal }) => (kondisiAwal === undefined ? [] : [kondisiAwal.periode])),
  );
  return [...periods].sort().map((periode) => ({
    judul: `Kondisi Awal ${periode}`,
    isi: ({ kondisiAwal }) => (kondisiAwal?.periode === periode ? unambiguous(kondisiAwal.nilai) : ''),
  }));
}

/** One column for each period; just "Target" when the only one is that of the document. */
function targetColumns(
  { tahun, tahunAkhir }: DokumenIku,
  semua: readonly Indikator[],
  key: 'target' | 'targetPerubahan',
): readonly IndikatorColumn[] {
  const heading = key === 'target' ? 'Target' : 'Target Perubahan';
  const kinds = new Set(semua.flatMap((indikator) => (indikator[key] ?? []).map(kindOf)));
  const own = tahunAkhir === undefined ? `${tahun}` : `${tahun}-${tahunAkhir}`;
  return [...kinds].sort().map((kind) => ({
    judul: kinds.size === 1 && kind === own ? heading : `${heading} ${kind}`,
    isi(indikator) {
      const target = indikator[key]?.find((satu) => kindOf(satu) === kind);
      return target === undefined ? '' : textOfTarget(indikator, target);
    },
  }));
}

function kindOf({ periode, kumulatif }: Target): string {
  return kumulatif === true ? `${periode} (kumulatif)` : periode;
}
