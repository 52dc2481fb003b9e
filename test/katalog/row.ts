import { formulaToLatex, type Indikator } from 'indikator';

/** What a table of the document carries of one row. */
export function row(indikator: Indikator) {
  return {
    kode: indikator.kode,
    nama: indikator.nama,
    satuan: indikator.satuan,
    label: Object.values(indikator.variabel).map(({ label }) => label),
    latex: formulaToLatex(indikator),
    target: (indikator.target ?? []).map(({ asli }) => asli),
    sumber: (indikator.sumberData ?? []).map(({ nama }) => nama),
    penanggungJawab: indikator.penanggungJawab,
  };
}
