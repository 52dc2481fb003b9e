/** How names of indicators begin, which labels of parts and headings of groups do not. */
const MEASURE =
  /^(?:persen|prosen|presentase|jumlah|cakupan|tingkat|indeks|indek|nilai|angka|rasio|rata-rata|rerata|proporsi|prevalensi|laju|predikat|opini|skor|capaian|ter\p{L}|meningkat|menurun|kontribusi|pertumbuhan|penurunan|peningkatan|luas|lama|waktu|umur harapan|usia harapan|ketersediaan|jangkauan|produksi|produktivitas|kualitas|realisasi)/iu;

/** True for a name that begins as those of indicators do. */
export function isMeasure(nama: string): boolean {
  return MEASURE.test(nama);
}
