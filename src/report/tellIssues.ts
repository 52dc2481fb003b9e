import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Issue } from '../issue/issue.js';
import { formatPeriode } from '../period/formatPeriode.js';

/** Periods within a year as codes: nothing else in a sentence looks like them. */
const PERIOD = /\b\d{4}-(?:S[12]|T[1-4]|0[1-9]|1[0-2])\b(?!-)/g;

/**
 * The sentences of issues for readers of a report: without their places, which mean nothing there, each beginning with a capital,
 * with periods in words and indicators by name.
 */
export function tellIssues(issues: readonly Issue[], dokumen: DokumenIku): string {
  const names = new Map(
    dokumen.sasaran.flatMap(({ indikator }) => indikator.map(({ id, nama }) => [id, nama] as const)),
  );
  return issues
    .map(({ kalimat }) => {
      const read = kalimat
        .replace(PERIOD, (periode) => formatPeriode(periode))
        .replace(/"([^"]*)"/g, (quoted, id: string) => (names.has(id) ? `"${names.get(id)}"` : quoted));
      return `${read.slice(0, 1).toUpperCase()}${read.slice(1)}.`;
    })
    .join(' ');
}
