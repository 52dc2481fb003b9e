import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Sasaran } from '../../definition/sasaran.js';
import { textOfKondisiAwal, textOfTarget } from '../../dokumen/layout/textOfTarget.js';
import { formulaToProse } from '../../formula/formulaToProse.js';
import { labelOf } from '../../formula/labelOf.js';
import { formatPeriode } from '../../period/formatPeriode.js';
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
      ...dokumen.sasaran.flatMap((sasaran) =>
        sasaran.indikator.flatMap((indikator) => cardOf(sasaran, indikator)),
      ),
    ],
  };
}

function cardOf(sasaran: Sasaran, indikator: Indikator): readonly FormBlock[] {
  const { kode, nama } = indikator;
  const rows = [...meaning(sasaran, indikator), ...figures(indikator), ...origin(indikator)];
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

function meaning({ uraian }: Sasaran, indikator: Indikator): readonly Row[] {
  const { nama, satuan, makna, alasan, caraPerhitungan, formula, variabel, polaritas } = indikator;
  return [
    row('Sasaran', uraian),
    row('Indikator', nama),
    row('Satuan', satuan),
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
    row('Polaritas', polaritas === undefined ? undefined : directions[polaritas]),
  ];
}

function dataLine({ variabel }: Indikator, id: string): string {
  const unit = variabel[id]?.satuan;
  return `${labelOf(variabel, id)}${unit === undefined ? '' : ` (${unit})`}`;
}

function figures(indikator: Indikator): readonly Row[] {
  const { kondisiAwal = [], target = [], targetPerubahan = [] } = indikator;
  const targets = (list: typeof target) =>
    list
      .map(
        (one) =>
          `${formatPeriode(one.periode, { kumulatif: one.kumulatif === true })}: ${textOfTarget(indikator, one)}`,
      )
      .join('\n');
  const known = kondisiAwal.map((one) => `${formatPeriode(one.periode)}: ${textOfKondisiAwal(one)}`);
  return [
    row('Kondisi awal', known.join('\n')),
    row('Target', targets(target)),
    row('Target perubahan', targets(targetPerubahan)),
  ];
}

function origin({ sumberData = [], penanggungJawab = [], rujukan = [] }: Indikator): readonly Row[] {
  const names = (list: readonly { readonly nama: string }[]) => list.map(({ nama }) => nama).join('\n');
  return [
    row('Sumber data', names(sumberData)),
    row('Penanggung jawab', names(penanggungJawab)),
    row('Rujukan', rujukan.map((one) => formatRujukan(one)).join('\n')),
  ];
}
