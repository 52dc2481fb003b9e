import type { Fact } from '../fact.js';
import { also, type Cell, cell, nama, type Row, type Table } from '../page.js';
import type { Chance } from './chance.js';
import { type Column, column, headingRows, widthOf } from './column.js';
import { type Line, linesOf, namesOf } from './lines.js';
import type { Measured } from './measured.js';
import { periodColumns } from './periods.js';
import type { Style } from './style.js';
import {
  explanationColumn,
  formulaColumn,
  otherColumn,
  ownerColumn,
  sourceColumn,
  unitColumn,
} from './textColumns.js';
import { headings } from './words.js';

/** What stands under one sasaran. */
export interface Group {
  readonly uraian: string;
  readonly all: readonly Measured[];
}

/** How sasaran and indicators stand beside each other. */
type Way = 'merged' | 'repeated' | 'once' | 'rows' | 'none' | 'behind';

/** A table of what an agency measures, in any layout. */
export function randomTable(chance: Chance, style: Style, groups: readonly Group[]): Table {
  const ways: readonly [Way, ...Way[]] = ['merged', 'repeated', 'once', 'none', 'behind'];
  // A row that holds nothing but the name of a whole could name a sasaran as well.
  const isPlain =
    groups.some(({ all }) => all.some(({ bagian }) => bagian.length > 0)) && style.unitsInTargets;
  const way = chance.oneOf<Way>(isPlain ? ways : [...ways, 'rows']);
  const isSplit = chance.onceIn(6);
  const lines = linesOf(
    groups.map(({ all }) => all),
    { rowsOfSasaran: way === 'rows', continued: isSplit },
  );
  const columns = columnsOf(chance, style, groups, { way, isSplit, lines });
  const above: Row[] = [...headingRows(columns)];
  const width = columns.reduce((sum, { heading }) => sum + widthOf(heading), 0);
  if (chance.onceIn(5)) above.push(numbers(width, chance.oneOf(['1', '(1)'])));
  const rows = lines.map((line, at) =>
    columns.flatMap((one) => one.cells(line, at).filter((made) => made !== undefined)),
  );
  return { headings: above.length, rows: [...above, ...rows] };
}

/** A row that numbers the columns. */
const numbers = (width: number, first: string): Row =>
  Array.from({ length: width }, (_, i) => cell(first.replace('1', `${i + 1}`)));

interface Plan {
  readonly way: Way;
  readonly isSplit: boolean;
  readonly lines: readonly Line[];
}

function columnsOf(chance: Chance, style: Style, groups: readonly Group[], plan: Plan): readonly Column[] {
  const { way, isSplit } = plan;
  const how = isSplit ? explanationColumn(chance, true) : chance.oneOf([formulaColumn, explanation])(chance);
  const others: readonly Column[] = [
    ...(style.unitsInTargets ? [] : [unitColumn(chance)]),
    ...(isSplit || chance.onceIn(2) ? [how] : []),
    ...(chance.onceIn(3) ? [sourceColumn(chance)] : []),
    ...(chance.onceIn(3) ? [ownerColumn(chance)] : []),
    ...(chance.onceIn(5) ? [otherColumn(chance)] : []),
  ];
  const periods = periodColumns(chance, style);
  const at = chance.upTo(others.length);
  const mixed = chance.shuffled(others);
  const behind = [...mixed.slice(0, at), ...periods, ...mixed.slice(at)];
  const ofSasaran = sasaranColumn(chance, groups, plan);
  return [
    ...(chance.onceIn(4) ? [] : [numberColumn(chance, plan)]),
    ...(way === 'behind' ? [] : ofSasaran),
    nameColumn(chance, style, groups, plan),
    ...(way === 'behind' ? ofSasaran : []),
    ...behind,
  ];
}

const explanation = (chance: Chance): Column => explanationColumn(chance, false);

const numberColumn = (chance: Chance, { way }: Plan): Column =>
  column(chance.oneOf(headings.nomor), ({ jenis, nomor, sasaran }) => {
    if (jenis === 'sasaran') return cell('ABCDEF'[sasaran] ?? '');
    return cell(jenis === 'indikator' || jenis === 'atasan' ? `${nomor}${way === 'once' ? '.' : ''}` : '');
  });

const factsOf = (uraian: string | null, names: readonly string[]): readonly Fact[] =>
  names.map((of) => ({ jenis: 'sasaran', of, uraian }) as const);

function nameColumn(chance: Chance, style: Style, groups: readonly Group[], { way, lines }: Plan): Column {
  const isBoth = way === 'rows';
  return column(chance.oneOf(isBoth ? headings.keduanya : headings.indikator), (line) => {
    const { jenis, measured, bagian, sasaran, nama: of } = line;
    if (jenis === 'lanjutan') return cell('');
    if (jenis === 'atasan') return cell(measured.nama);
    if (jenis === 'sasaran') {
      const uraian = groups[sasaran]?.uraian ?? '';
      return cell(uraian, ...factsOf(uraian, namesOf(lines.filter((one) => one.sasaran === sasaran))));
    }
    const made = bagian === undefined ? nama(measured.nama) : nama(bagian.label, of);
    const own: readonly Fact[] =
      bagian === undefined || of === undefined || style.unitsInTargets
        ? []
        : [{ jenis: 'satuan', of, nilai: measured.satuan }];
    return also(made, ...own, ...(way === 'none' ? factsOf(null, [of ?? '']) : []));
  });
}

function sasaranColumn(chance: Chance, groups: readonly Group[], plan: Plan): readonly Column[] {
  const { way, lines } = plan;
  if (way === 'rows' || way === 'none') return [];
  const made = column(chance.oneOf(headings.sasaran), (line) => {
    const uraian = groups[line.sasaran]?.uraian ?? '';
    if (way === 'repeated' || way === 'behind') return repeatedCell(uraian, line, plan);
    const own = lines.filter(({ sasaran }) => sasaran === line.sasaran);
    const isFirst = own[0] === line;
    if (way === 'merged') return isFirst ? mergedCell(uraian, own) : undefined;
    return isFirst ? cell(uraian, ...factsOf(uraian, namesOf(own))) : cell('');
  });
  return [made];
}

/** The sasaran stands beside each indicator. */
function repeatedCell(uraian: string, line: Line, { lines }: Plan): Cell {
  if (line.jenis !== 'indikator' && line.jenis !== 'atasan') return cell('');
  const names = namesOf(lines.filter(({ nomor }) => nomor === line.nomor));
  return cell(uraian, ...factsOf(uraian, names));
}

function mergedCell(uraian: string, own: readonly Line[]): Cell {
  const one = cell(uraian, ...factsOf(uraian, namesOf(own)));
  return own.length > 1 ? { ...one, tall: own.length } : one;
}
