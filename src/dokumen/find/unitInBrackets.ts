const UNIT =
  /\((?:(?:dalam|satuan) )?(km|kilometer|m|meter|m[23²³]|km[2²]|ha|hektare?|ton|kg|kilogram|kuintal|kwintal|liter|kwh|mw|jam|hari(?: kerja)?|menit|detik|orang|org|jiwa|kk|rumah tangga|siswa|peserta|keluarga|kelompok|lembaga|sekolah|rumah|unit|buah|bh|ekor|ruas|titik|dokumen|dok\.?|laporan|lap\.?|berkas|kegiatan|keg\.?|paket|pkt|kali|kasus|perkara|poin|skor|indeks|nilai|permil|‰|(?:ribu|juta|miliar|milyar|triliun)(?: (?:rp\.?|rupiah))?|(?:rp\.?|rupiah) (?:ribu|juta|miliar|milyar|triliun))\)/iu;

/** The unit of a count or a measure that a heading has in brackets, with the heading without it; undefined where it has none: `Target (Km)`. */
export function unitInBrackets(
  heading: string,
): { readonly satuan: string; readonly rest: string } | undefined {
  const [whole, satuan] = heading.includes('(') ? (UNIT.exec(heading) ?? []) : [];
  return whole === undefined || satuan === undefined
    ? undefined
    : { satuan, rest: heading.replace(whole, ' ') };
}
