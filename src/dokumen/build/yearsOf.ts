import { missingYear } from '../../issue/tables.js';
import type { CellPlace, Findings } from '../find/findings.js';
import type { Page } from '../find/findRecords.js';
import type { FrontMatter } from '../find/frontMatter.js';
import { isPeriodHeading, isResultHeading, type PeriodHeading } from '../find/heading.js';
import { periodIn } from '../find/periodIn.js';
import { asRemark, type Field, type TableRecord } from '../find/tableRecord.js';
import { withoutUndefined } from '../find/withoutUndefined.js';
import { wordsOf } from '../find/wordsOf.js';
import { partOfTitle } from './partOfTitle.js';
import { periodOf, type Years } from './periodOf.js';
import { UncertainColumns } from './uncertainColumns.js';

/** The years of a document: those that the caller says, that stand above the table, or that its headings span. */
export function yearsOf(
  known: { readonly tahun?: number },
  front: Pick<FrontMatter, 'tahun' | 'tahunAkhir' | 'judul'>,
  page: Page,
): Years {
  return withoutUndefined({ ...wholeYearsOf(known, front, page), part: partOfTitle(front.judul) });
}

function wholeYearsOf(
  known: { readonly tahun?: number },
  { tahun, tahunAkhir }: Pick<FrontMatter, 'tahun' | 'tahunAkhir'>,
  { headers }: Page,
): Years {
  const headings = headers.flatMap((header) => header.headings).filter(isPeriodHeading);
  const numbered = headings.flatMap(({ periode }) =>
    periode?.startsWith('K') === true ? [Number(periode.slice(1))] : [],
  );
  const counted = numbered.length === 0 ? {} : { counted: Math.max(...numbered) };
  if (known.tahun !== undefined)
    return { tahun: known.tahun, ...counted, ...lastOf(known.tahun, tahun, tahunAkhir) };
  if (tahun !== undefined) return withoutUndefined({ tahun, tahunAkhir, ...counted });
  const years = headings.flatMap(yearsIn);
  if (years.length === 0) return counted;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { tahun: first, ...(first === last ? {} : { tahunAkhir: last }), ...counted };
}

/** The last year of the text, where the caller says the same first one. */
function lastOf(known: number, tahun: number | undefined, tahunAkhir: number | undefined) {
  return known === tahun && tahunAkhir !== undefined ? { tahunAkhir } : {};
}

/** The years of a heading of targets: the first and the last of its period. */
function yearsIn(heading: PeriodHeading): readonly number[] {
  const { jenis, periode = '' } = heading;
  if (jenis === 'kondisiAwal' || jenis === 'proyeksi' || isResultHeading(heading)) return [];
  return (periode.match(/\d{4}/g) ?? []).map(Number);
}

/**
 * The records where what stands below a plain year before the document, as "2024" in a plan from 2025 on, is kept as text: it
 * may be a state at the start or a result, and is no target. All such columns below one row of headings are one issue.
 */
export function withoutEarlier(
  records: readonly TableRecord[],
  { tahun }: Years,
  findings: Findings,
): readonly TableRecord[] {
  const isEarlier = ({ heading, place }: Field) =>
    tahun !== undefined &&
    heading.jenis === 'target' &&
    Number(heading.periode?.slice(0, 4)) < tahun &&
    wordsOf(periodIn(place.heading).rest) === '';
  const columns = columnsOf(records.map(({ fields }) => ({ fields: fields.filter(isEarlier) })));
  const told = new UncertainColumns();
  for (const { place } of columns) told.add('sebelum-dokumen', place);
  told.report(findings);
  return records.map((record) =>
    record.fields.some(isEarlier)
      ? { ...record, fields: record.fields.map((field) => (isEarlier(field) ? asRemark(field) : field)) }
      : record,
  );
}

/** Reports the columns whose period cannot be told, one issue for each cause, and that the year of the document is not known. */
export function reportPeriods({ headers, records }: Page, years: Years, findings: Findings): void {
  let waiting = 0;
  const told = new UncertainColumns();
  for (const { heading, place } of columnsOf(records)) {
    const found = periodOf(heading, years);
    if (!('sebab' in found)) continue;
    if (found.sebab === 'tanpa-tahun') waiting += 1;
    else told.add(found.sebab, place);
  }
  told.report(findings);
  if (years.tahun === undefined && headers.length > 0)
    findings.add(missingYear, undefined, { kolom: waiting }, waiting === 0 ? 'catatan' : 'salah');
}

/** The columns of values for periods that hold something, each once with its first cell; baselines are their own matter. */
function columnsOf(records: readonly Pick<TableRecord, 'fields'>[]) {
  const columns = new Map<string, { readonly heading: PeriodHeading; readonly place: CellPlace }>();
  for (const { fields } of records)
    for (const { heading, place } of fields) {
      if (!isPeriodHeading(heading) || heading.jenis === 'kondisiAwal') continue;
      const key = `${place.column} ${place.heading}`;
      if (!columns.has(key)) columns.set(key, { heading, place });
    }
  return columns.values();
}
