import {
  type Bahasa,
  checkContoh,
  formatIssue,
  formatLaporan,
  type Indikator,
  type Issue,
  reportKinerja,
  safeParseDokumen,
  safeParseIndikator,
} from 'indikator';
import { type Calculated, calculate, type Filled, readNumber } from '../calculator/calculate.js';
import { drawnFormula } from '../page/drawnFormula.js';
import { type Located, locate, type Span } from './locate.js';
import { words } from './words.js';

/** An issue of the definition as the page shows it: its sentence, and what to select in the editor. */
export interface Finding {
  readonly text: string;
  readonly code: string;
  readonly span: Span;
  /** The line of the text where that begins, from 1. */
  readonly baris: number;
}

/** All that the page shows of a definition and what is filled in. */
export interface Outcome {
  /** The definition; undefined: it is not sound. */
  readonly indikator?: Indikator;
  readonly mathml?: string;
  readonly calculated?: Calculated;
  readonly findings: readonly Finding[];
  /** Examples of the definition that were recomputed. */
  readonly contoh: number;
}

/** Works out what the page shows. */
export function work(definisi: string, filled: Filled, bahasa: Bahasa): Outcome {
  const place = locate(definisi);
  if (!place.ok) return { findings: [notJson(definisi, place.at, bahasa)], contoh: 0 };
  const finding = (issue: Issue) => findingOf(issue, definisi, place, bahasa);
  const parsed = safeParseIndikator(place.value);
  if (!parsed.ok) return { findings: parsed.issues.map(finding), contoh: 0 };
  const indikator = parsed.value;
  return {
    indikator,
    mathml: drawnFormula(indikator),
    calculated: calculate(indikator, filled, bahasa),
    findings: checkContoh(indikator).map(finding),
    contoh: indikator.contoh?.length ?? 0,
  };
}

/** The performance report of one indicator for the year of its target, as a page; undefined: there is none to make. */
export function reportOf(
  indikator: Indikator,
  { data, target }: Filled,
  tahun: number,
  bahasa: Bahasa,
): string | undefined {
  const dokumen = safeParseDokumen({
    id: 'percobaan',
    judul: words[bahasa].judulLaporan,
    instansi: { nama: words[bahasa].instansi },
    tahun,
    sasaran: [
      {
        id: 'sasaran',
        uraian: indikator.nama,
        indikator: [{ ...indikator, induk: undefined, rincian: undefined }],
      },
    ],
  });
  if (!dokumen.ok) return undefined;
  const values = Object.entries(data).map(([id, text]) => [id, readNumber(text, bahasa).nilai]);
  const { nilai } = readNumber(target, bahasa);
  const laporan = reportKinerja(dokumen.value, {
    periode: String(tahun),
    data: Object.fromEntries(values),
    ...(nilai === null ? {} : { target: { [indikator.id]: nilai } }),
  });
  return formatLaporan(laporan, { format: 'html' });
}

function findingOf(
  issue: Issue,
  definisi: string,
  place: Extract<Located, { ok: true }>,
  bahasa: Bahasa,
): Finding {
  const span = place.spanOf(issue.path);
  return { text: formatIssue(issue, bahasa), code: issue.code, span, baris: lineOf(definisi, span.start) };
}

function notJson(text: string, at: number, bahasa: Bahasa): Finding {
  const span = { start: Math.min(at, text.length), end: Math.min(at + 1, text.length) };
  return { text: words[bahasa].bukanJson(lineOf(text, at)), code: 'json', span, baris: lineOf(text, at) };
}

/** The line of a position, from 1. */
function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
