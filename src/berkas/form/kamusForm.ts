import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Column, Subject } from '../../dokumen/layout/column.js';
import { indikatorColumns } from '../../dokumen/layout/indikatorColumns.js';
import { listText } from '../../dokumen/layout/listText.js';
import { sasaranColumns } from '../../dokumen/layout/sasaranColumns.js';
import { subjectsOf } from '../../dokumen/layout/subjectsOf.js';
import { formulaToProse } from '../../formula/formulaToProse.js';
import { labelOf } from '../../formula/labelOf.js';
import { formatRujukan } from '../../reference/formatRujukan.js';
import type { Form, FormBlock, FormCell } from './form.js';
import { ofYear } from './ofYear.js';

const directions: Readonly<Record<NonNullable<Indikator['polaritas']>, string>> = {
  naik: 'Makin tinggi makin baik',
  turun: 'Makin rendah makin baik',
  stabil: 'Tepat pada target yang terbaik',
};

/** A dictionary of indicators: a card for each. */
export function kamusForm(dokumen: DokumenIku): Form {
  const title = ofYear('KAMUS INDIKATOR KINERJA', dokumen, ' TAHUN ');
  return {
    title,
    orientation: 'portrait',
    blocks: [
      { jenis: 'title', text: `${title}\n${dokumen.instansi.nama.toUpperCase()}` },
      ...subjectsOf(dokumen).flatMap((subject) =>
        subject.indikator === undefined ? [] : cardOf(dokumen, subject, subject.indikator),
      ),
    ],
  };
}

function cardOf(dokumen: DokumenIku, subject: Subject, indikator: Indikator): readonly FormBlock[] {
  const { kode, nama } = indikator;
  const rows = [...place(subject), ...figures(dokumen, subject), ...meaning(indikator), ...origin(indikator)];
  return [
    { jenis: 'heading', text: kode === undefined ? nama : `[${kode}] ${nama}` },
    {
      jenis: 'card',
      rows: rows.flatMap(([label, cell]) => (cell === undefined ? [] : [{ label, cell }])),
    },
  ];
}

type Row = readonly [label: string, cell: FormCell | undefined];

function row(label: string, text: string | undefined): Row {
  return [label, text === undefined || text === '' ? undefined : { text }];
}

/** What a column of the official table says of one indicator. */
function columnRow({ heading, cell }: Column, subject: Subject): Row {
  return row(heading, cell(subject).text);
}

/** Where the indicator stands: its code, and the sasaran from the topmost down. */
function place(subject: Subject): readonly Row[] {
  const { sasaran, indikator } = subject;
  const [, ...levels] = sasaranColumns([subject]);
  return [
    row('Kelompok', sasaran.kelompok),
    ...levels.map((column) => columnRow(column, subject)),
    row('Kode Indikator', indikator?.kode),
  ];
}

/** Name, unit, baseline and targets, each of these on a row of its own: so they are read back. */
function figures(dokumen: DokumenIku, subject: Subject): readonly Row[] {
  return indikatorColumns(dokumen, [subject]).flatMap((column) =>
    column.heading === 'Polaritas' ? [] : [columnRow(column, subject)],
  );
}

function meaning(indikator: Indikator): readonly Row[] {
  const { makna, alasan, caraPerhitungan, formula, variabel, polaritas } = indikator;
  return [
    row('Polaritas', polaritas === undefined ? undefined : directions[polaritas]),
    row('Definisi', makna),
    row('Alasan', alasan),
    row('Cara perhitungan', caraPerhitungan),
    [
      'Rumus',
      formula.jenis === 'penilaian' ? { text: formulaToProse(indikator) } : { text: '', formula: indikator },
    ],
    row(
      'Data yang dikumpulkan',
      Object.keys(variabel)
        .map((id) => dataLine(indikator, id))
        .join('\n'),
    ),
  ];
}

function dataLine({ variabel }: Indikator, id: string): string {
  const unit = variabel[id]?.satuan;
  return `${labelOf(variabel, id)}${unit === undefined ? '' : ` (${unit})`}`;
}

function origin({ sumberData, penanggungJawab, rujukan = [] }: Indikator): readonly Row[] {
  return [
    row('Sumber data', listText(sumberData)),
    row('Penanggung jawab', listText(penanggungJawab)),
    row('Rujukan', rujukan.map((one) => formatRujukan(one)).join('\n')),
  ];
}
