import type { NilaiPredikat } from '../achieve/nilaiPredikat.js';
import type { Nilai } from '../achieve/readNilai.js';
import type { Angka } from '../decimal/angka.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { KebijakanCapaian } from '../definition/kebijakanCapaian.js';
import { compareKurun, isSameKurun, type Kurun } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import type { Target } from '../definition/target.js';
import type { Realisasi } from '../evaluate/realisasi.js';
import { notExpected } from '../issue/aggregation.js';
import { duplicate, wrongType } from '../issue/definition.js';
import { raise } from '../issue/indikatorError.js';
import { wrongArgument } from '../issue/input.js';
import { Issues } from '../issue/issues.js';
import { argument, formatPath, type Path } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { relocate } from '../issue/relocate.js';
import { safeParsePeriode } from '../parse/parsePeriode.js';
import type { Anggaran } from './anggaran.js';
import { type Amounts, readAnggaran } from './readAnggaran.js';

/**
 * What is known of one period.
 */
export interface KinerjaPeriode {
  /** The period. */
  readonly periode: Periode;
  /** The data: the values of variables, shared by all indicators of the document; undefined: none. */
  readonly data?: Realisasi;
  /**
   * The realisation by indicator id, where it is known already (an aggregate, last year's print), or a grade alone of its `skala`,
   * `{ predikat: 'WTP' }`; it counts before `data`; undefined: none.
   */
  readonly realisasi?: Readonly<Record<string, Nilai | NilaiPredikat | null | undefined>>;
  /**
   * The target by indicator id, where the definition has none for the period, or another; undefined: those of the
   * definitions.
   */
  readonly target?: Readonly<Record<string, Angka | Target | null | undefined>>;
  /** True when the figures are cumulative, counted from the start of the year; undefined: false. */
  readonly kumulatif?: boolean;
}

/**
 * What `reportKinerja` takes: the period reported on, and what to compare it with.
 *
 * @example
 * ```ts
 * const masukan: MasukanLaporan = {
 *   periode: '2022',
 *   data: { nilaiEvaluasiSakip: '78.45', pmksTerlayani: 87, pmksHarusDilayani: 160 },
 *   sebelumnya: [{ periode: '2021', realisasi: { nilaiSakip: '76.10' } }],
 *   akhirRenstra: { periode: '2026', target: { nilaiSakip: '85' } },
 * };
 * reportKinerja(dinsosKutaiKartanegara2022, masukan).baris.map((baris) => baris.capaian.ok && baris.capaian.teks);
 * // => ['100,58%', '57,65%']
 * ```
 */
export interface MasukanLaporan extends KinerjaPeriode {
  /** Earlier periods, in any order; undefined: none. */
  readonly sebelumnya?: readonly KinerjaPeriode[];
  /**
   * The end of the Renstra (medium-term plan); undefined: a target for a range of years around the period, else for
   * the document's `tahunAkhir`.
   */
  readonly akhirRenstra?: {
    /** The last period of the plan. */
    readonly periode: Periode;
    /**
     * The target by indicator id, where the definitions have none for that period; undefined: those of the
     * definitions.
     */
    readonly target?: Readonly<Record<string, Angka | Target | null | undefined>>;
  };
  /** The national standard by indicator id, in the unit of the indicator; undefined: that of the definition. */
  readonly standarNasional?: Readonly<Record<string, Angka | null | undefined>>;
  /**
   * The budget by id, of indicators or of whole sasaran (objectives), for the efficiency table; the same rupiah stands once; undefined:
   * no such table.
   */
  readonly anggaran?: Readonly<Record<string, Anggaran>>;
  /** The policy (method, cap, grades) for indicators that state no `capaian` of their own; undefined: none. */
  readonly kebijakan?: KebijakanCapaian;
}

/** What is known of one period, with the period taken apart. */
export interface PeriodInput extends Omit<KinerjaPeriode, 'periode'> {
  readonly kurun: Kurun;
}

/** The input, read: earlier periods stand in order of time. */
export interface ReportInput {
  readonly kini: PeriodInput;
  readonly sebelumnya: readonly PeriodInput[];
  readonly akhirRenstra: Pick<PeriodInput, 'kurun' | 'target'> | undefined;
  readonly standarNasional: MasukanLaporan['standarNasional'];
  readonly anggaran: ReadonlyMap<string, Amounts>;
}

/** Reads the outer form of the input; a malformed period or an id that the document does not have is raised. */
export function readMasukanLaporan(dokumen: DokumenIku, masukan: MasukanLaporan): ReportInput {
  if (typeof masukan !== 'object' || masukan === null) {
    raiseIssue(wrongArgument, argument(), masukan, { diharapkan: '{ periode, data?, … }' });
  }
  const { sebelumnya = [], akhirRenstra, standarNasional } = masukan;
  if (!Array.isArray(sebelumnya))
    raiseIssue(wrongType, argument('sebelumnya'), sebelumnya, { diharapkan: 'list' });
  const issues = new Issues('argumen');
  const known = new Set(dokumen.sasaran.flatMap(({ indikator }) => indikator.map(({ id }) => id)));
  const read = (kinerja: KinerjaPeriode, path: Path): PeriodInput | undefined => {
    reportUnknownIds(kinerja, ['realisasi', 'target'], known, path, issues);
    return readKinerja(kinerja, path, issues);
  };
  const kini = read(masukan, []);
  const lalu = sebelumnya.map((kinerja, i) => read(kinerja, ['sebelumnya', i]));
  const akhir = akhirRenstra === undefined ? undefined : read(akhirRenstra, ['akhirRenstra']);
  reportUnknownIds({ standarNasional }, ['standarNasional'], known, [], issues);
  reportRepeatedPeriods(kini, lalu, issues);
  const anggaran = readAnggaran(dokumen, masukan.anggaran, issues);
  if (!issues.isEmpty || kini === undefined) raise(issues.list);
  const before = lalu.flatMap((kinerja) => kinerja ?? []).sort((a, b) => compareKurun(a.kurun, b.kurun));
  return { kini, sebelumnya: before, akhirRenstra: akhir, standarNasional, anggaran };
}

function readKinerja(kinerja: KinerjaPeriode, path: Path, issues: Issues): PeriodInput | undefined {
  const own = Object(kinerja) as KinerjaPeriode;
  const { periode } = own;
  const kurun = safeParsePeriode(periode);
  if (kurun.ok) {
    // Copied behind the check: what has no period may be a list of a million.
    const { periode: _, ...rest } = own;
    return { ...rest, kurun: kurun.value };
  }
  for (const issue of kurun.issues) issues.push(relocate(issue, argument(...path, 'periode')));
  return undefined;
}

/** Reports ids that no indicator has: the figure under a misspelt id would be ignored silently. */
function reportUnknownIds(
  value: object,
  keys: readonly string[],
  known: ReadonlySet<string>,
  path: Path,
  issues: Issues,
): void {
  const fields = Object(value) as Record<string, unknown>;
  for (const key of keys) {
    const record = fields[key];
    if (record === undefined) continue;
    if (typeof record !== 'object' || record === null) {
      issues.add(wrongType, [...path, key], record, { diharapkan: 'object' });
      continue;
    }
    for (const id of Object.keys(record)) {
      if (!known.has(id)) issues.add(notExpected, [...path, key, id], id, {});
    }
  }
}

function reportRepeatedPeriods(
  kini: PeriodInput | undefined,
  lalu: readonly (PeriodInput | undefined)[],
  issues: Issues,
): void {
  const all = [kini, ...lalu];
  for (const [i, own] of lalu.entries()) {
    if (own === undefined) continue;
    const first = all.findIndex((one) => one !== undefined && isSameKurun(one.kurun, own.kurun));
    if (first === i + 1) continue;
    const pertama = formatPath(
      first === 0 ? argument('periode') : argument('sebelumnya', first - 1, 'periode'),
    );
    issues.add(duplicate, ['sebelumnya', i, 'periode'], own.kurun.periode, { kunci: 'periode', pertama });
  }
}
