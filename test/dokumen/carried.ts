import { type DokumenIku, formulaToText, type Indikator } from 'indikator';

/** What an official table carries of an indicator, by labels where ids are made on reading. */
function indikatorOf(indikator: Indikator) {
  const { kode, nama, satuan, makna, alasan, caraPerhitungan, kondisiAwal, target, targetPerubahan } =
    indikator;
  const { formula, penanggungJawab, sumberData, variabel } = indikator;
  return {
    ...{ kode, nama, satuan, makna, alasan, caraPerhitungan, kondisiAwal, target, targetPerubahan },
    ...{ penanggungJawab, sumberData },
    formula: formulaToText(indikator),
    ...(formula.jenis === 'rasio' ? { pengali: formula.pengali } : {}),
    ...(formula.jenis === 'penilaian' ? { penilai: formula.penilai } : {}),
    label: Object.values(variabel).map(({ label }) => label),
  };
}

/** What an official table carries of a document: everything but ids, rounding, kinds, policies, scales and examples. */
export function carried({ judul, instansi, tahun, tahunAkhir, tingkat, sasaran }: DokumenIku) {
  const uraian = (id: string | undefined) => sasaran.find((satu) => satu.id === id)?.uraian;
  return {
    ...{ judul, instansi, tahun, tahunAkhir, tingkat },
    sasaran: sasaran.map((satu) => ({
      kode: satu.kode,
      uraian: satu.uraian,
      tingkat: satu.tingkat,
      induk: uraian(satu.induk),
      kelompok: satu.kelompok,
      indikator: satu.indikator.map(indikatorOf),
    })),
  };
}
