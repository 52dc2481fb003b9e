import { formulaToText, type Indikator } from 'indikator';
import { readDokumen } from 'indikator/dokumen';

/** A small table below a title: its cells stand between bars, and `\n` is a line in a cell. */
function textOf(table: string): string {
  const lines = table.split('\n').map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .join('\t'),
  );
  return ['INDIKATOR KINERJA UTAMA DINAS CONTOH TAHUN 2026', '', ...lines].join('\n').replaceAll('\\n', '\n');
}

/** The sentences that the reader of a small table is told. */
export function sentencesOf(table: string): readonly string[] {
  return readDokumen(textOf(table), { format: 'tsv' }).issues.map(({ message }) => message);
}

/** Everything that a small table says, in lines: its sasaran, their indicators, results, and what its reader is told. */
export function saidBy(table: string): readonly string[] {
  const { dokumen, issues, realisasi } = readDokumen(textOf(table), { format: 'tsv' });
  const names = new Map(dokumen?.sasaran.map(({ id, uraian }) => [id, uraian]));
  const sasaran = (dokumen?.sasaran ?? []).flatMap(({ id: _, uraian, induk, indikator, ...rest }) => [
    [
      `sasaran ${uraian}`,
      ...(induk === undefined ? [] : [`di bawah ${names.get(induk)}`]),
      ...factsOf(rest),
    ].join(', '),
    ...indikator.map(lineOf),
  ]);
  const results = Object.entries(realisasi).map(([id, own]) => `realisasi ${id}: ${shown(own)}`);
  const told = issues
    .filter(({ code }) => code !== 'text-outside')
    .map(({ tingkat, code, path, fakta }) =>
      [
        tingkat,
        code,
        fakta.sebab ?? fakta.apa,
        fakta.rinci,
        path.length === 0 ? undefined : `di ${path.join(' ')}`,
      ]
        .filter((one) => one !== undefined)
        .join(' '),
    );
  return [...sasaran, ...results, ...told];
}

function lineOf(indikator: Indikator): string {
  const { id: _, nama, formula, variabel, rincian, ...rest } = indikator;
  const isData = formula.jenis === 'hitungan' && typeof formula.ekspresi === 'string';
  return [
    `- ${nama}`,
    ...(isData ? [] : [formulaToText(indikator)]),
    ...(rincian === undefined ? [] : [`bagian ${rincian.label} dari ${rincian.dari}`]),
    ...Object.values(variabel).flatMap(({ label, satuan }) =>
      satuan === undefined ? [] : [`${label} dalam ${satuan}`],
    ),
    ...factsOf(rest),
  ].join(', ');
}

function factsOf(rest: object): readonly string[] {
  return Object.entries(rest).map(([key, value]) => `${key} ${shown(value)}`);
}

/** A value in words: the parts of a list stand between semicolons. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join('; ')}]`;
  return typeof value === 'object' && value !== null ? factsOf(value).join(' ') : String(value);
}
