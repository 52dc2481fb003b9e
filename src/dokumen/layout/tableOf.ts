import type { DokumenIku } from '../../definition/dokumenIku.js';
import { isTitle } from '../find/titleIn.js';
import type { Table } from '../sheet/table.js';
import type { Outcomes } from './column.js';
import { explainingColumns } from './explainingColumns.js';
import { indikatorColumns } from './indikatorColumns.js';
import { resultColumns } from './resultColumns.js';
import { endsGroup, groupColumn, sasaranColumns, withGroups } from './sasaranColumns.js';
import { subjectsOf } from './subjectsOf.js';

/** Lays a document out as the official table; columns that no indicator fills are left out. */
export function tableOf(dokumen: DokumenIku, outcomes: Outcomes, hasLines: boolean): Table {
  const subjects = subjectsOf(dokumen);
  // A row that names a group goes for all rows below it: where a group ends, a column says so.
  const hasGroupColumn = endsGroup(subjects);
  const columns = [
    ...sasaranColumns(subjects),
    ...(hasGroupColumn ? [groupColumn] : []),
    ...indikatorColumns(dokumen, subjects),
    ...explainingColumns(subjects),
    ...resultColumns(outcomes),
  ];
  const rows = subjects.map((subject) => columns.map(({ cell }) => cell(subject)));
  return {
    title: dokumen.judul,
    lines: hasLines ? linesAbove(dokumen) : [],
    headings: columns.map(({ heading }) => heading),
    looks: columns.map(({ look }) => look),
    rows: hasGroupColumn ? rows : withGroups(subjects, rows),
  };
}

function linesAbove({ judul, instansi, tahun, tahunAkhir, tingkat }: DokumenIku): readonly string[] {
  const { nama, kodeWilayah, urusan } = instansi;
  return [
    // A title without the usual words would not be known for one when it is read back.
    isTitle(judul) ? judul : `Judul: ${judul}`,
    `Instansi: ${nama}`,
    ...(kodeWilayah === undefined ? [] : [`Kode wilayah: ${kodeWilayah}`]),
    ...(urusan === undefined ? [] : [`Urusan: ${urusan}`]),
    ...(tahun === undefined ? [] : [`Tahun: ${tahun}${tahunAkhir === undefined ? '' : `-${tahunAkhir}`}`]),
    ...(tingkat === undefined ? [] : [`Tingkat: ${tingkat}`]),
  ];
}
