import {
  computeCapaian,
  defineIndikator,
  defineSkala,
  evaluateDokumen,
  explain,
  formatAngka,
  type Indikator,
  type Issue,
  type KebijakanCapaian,
  type Sasaran,
} from 'indikator';
import { skalaKinerja } from 'indikator/katalog';
import type { Kinerja } from './data.js';

/** The scale leaves open what lies between two classes and above 100; whoever uses it has to say. */
export const skala = defineSkala({ ...skalaKinerja, celah: 'bawah-tertutup', diAtas: 'tertinggi' });
const kebijakan: KebijakanCapaian = { batasAtas: '120', skala };

/** One indicator as the page shows it. What has no figure has none, and `kalimat` says why. */
export interface Baris {
  readonly indikator: Indikator;
  readonly sasaran: Sasaran;
  readonly realisasi?: string;
  readonly target?: string;
  readonly tercapai?: boolean;
  readonly singkat: string;
  readonly kalimat: string;
  readonly langkah: readonly string[];
}

/** Evaluates all indicators of a document, with what stands in the way of each. */
export function nilai(kinerja: Kinerja, data: Readonly<Record<string, string | null>>) {
  const { dokumen } = kinerja;
  const places = dokumen.sasaran.flatMap((sasaran) =>
    sasaran.indikator.map((indikator) => ({ sasaran, indikator })),
  );
  const semua = evaluateDokumen(dokumen, data);
  const baris = places.map(({ sasaran, indikator }, i): Baris => {
    const target = kinerja.target[indikator.id] ?? targetOf(indikator);
    const hasil = semua[i];
    const tetap = { indikator, sasaran, ...(target === undefined ? {} : { target }) };
    if (!hasil?.ok || target === undefined) {
      return { ...tetap, singkat: 'belum ada', kalimat: 'Belum ada realisasi.', langkah: [] };
    }
    const capaian = computeCapaian(defineIndikator({ ...indikator, capaian: kebijakan }), {
      realisasi: hasil,
      target,
    });
    const langkah = explain(hasil).langkah;
    const awal = `Realisasi ${hasil.teks}, target ${formatAngka(target)}`;
    if (!capaian.ok) {
      const sebab = capaian.issues.map((issue) => issue.kalimat).join(' ');
      return {
        ...tetap,
        realisasi: hasil.desimal,
        singkat: hasil.teks,
        kalimat: `${awal}. ${sebab}`,
        langkah,
      };
    }
    const { tercapai } = capaian;
    // Undefined where the definition does not say whether more or less is better.
    const akhir = tercapai === undefined ? '' : `, ${tercapai ? '' : 'belum '}tercapai`;
    return {
      ...tetap,
      realisasi: hasil.desimal,
      ...(tercapai === undefined ? {} : { tercapai }),
      singkat: `${hasil.teks}${akhir}`,
      kalimat: `${awal}: capaian ${capaian.teks} (${capaian.predikat})${akhir}.`,
      langkah,
    };
  });
  const issues: Issue[] = semua.flatMap((hasil) => (hasil.ok ? [] : hasil.issues));
  return { baris, issues };
}

function targetOf(indikator: Indikator): string | undefined {
  const target = indikator.target?.[0];
  return target?.jenis === 'angka' ? target.nilai : undefined;
}
