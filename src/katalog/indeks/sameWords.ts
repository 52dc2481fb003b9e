/** Terms that mean the same thing, older and newer, short and long: who looks for one finds the others. */
const terms: readonly (readonly string[])[] = [
  ['ppks', 'pmks', 'pemerlu pelayanan kesejahteraan sosial', 'penyandang masalah kesejahteraan sosial'],
  ['psks', 'potensi sumber kesejahteraan sosial', 'potensi dan sumber kesejahteraan sosial'],
  ['dtsen', 'dtks'],
  ['tbc', 'tb', 'tuberkulosis', 'tuberculosis'],
  ['odgj', 'orang dengan gangguan jiwa', 'gangguan jiwa'],
  ['lansia', 'lanjut usia', 'usia lanjut'],
  ['disabilitas', 'cacat', 'difabel'],
  ['telantar', 'terlantar'],
  ['napza', 'narkoba', 'narkotika'],
  ['aki', 'kematian ibu'],
  ['akb', 'kematian bayi'],
  ['akba', 'kematian balita'],
  ['apm', 'angka partisipasi murni'],
  ['apk', 'angka partisipasi kasar'],
  ['kb', 'keluarga berencana'],
  ['pad', 'pendapatan asli daerah'],
  ['umkm', 'ukm'],
  ['rtlh', 'rumah tidak layak huni'],
  ['skm', 'ikm', 'kepuasan masyarakat'],
  ['sakip', 'akip', 'lakip', 'lkjip', 'akuntabilitas kinerja'],
  ['spbe', 'pemdi', 'pemerintah digital', 'pemerintahan berbasis elektronik'],
  ['spm', 'standar pelayanan minimal'],
  ['iklh', 'kualitas lingkungan hidup'],
  ['ipm', 'pembangunan manusia'],
  ['akta', 'akte'],
  ['ktp', 'ektp', 'e ktp', 'ktp el', 'ktp elektronik', 'kartu tanda penduduk'],
  ['wtp', 'wajar tanpa pengecualian'],
  ['tpt', 'pengangguran terbuka'],
  ['uhh', 'ahh', 'angka harapan hidup', 'usia harapan hidup', 'umur harapan hidup'],
  ['hls', 'harapan lama sekolah'],
  ['rls', 'rata rata lama sekolah'],
  ['jkn', 'jaminan kesehatan nasional'],
  ['rth', 'ruang terbuka hijau'],
  ['babs', 'buang air besar sembarangan', 'odf'],
  ['grk', 'gas rumah kaca'],
  ['pdrb', 'produk domestik regional bruto'],
  ['miskin', 'kemiskinan'],
];

/** Each other term with the first that means the same, the longest first, since a short one may be a part of it. */
const others = terms
  .flatMap(([first = '', ...rest]) => rest.map((other) => [` ${other} `, ` ${first} `] as const))
  .sort(([a], [b]) => b.length - a.length);

/** The words of a text, in small letters. */
export function plainWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words of a text, with one word for all terms that mean the same. */
export function sameWords(text: string): readonly string[] {
  const words = ` ${plainWords(text).join(' ')} `;
  return plainWords(others.reduce((all, [other, first]) => all.replaceAll(other, first), words));
}
