import { collapse } from '../../read/collapse.js';

/**
 * True when a number with this unit may stand where numbers have that one: the two are the same, or spellings of it, or one
 * says more of the same (`orang lansia` for `orang`). `text` is the whole text of the cell.
 */
export function fitsUnit(inCell: string | undefined, ofColumn: string, text = ''): boolean {
  const [cell, column] = [unitIn(inCell ?? ''), unitIn(ofColumn)];
  const hasScale = SCALED.test(text);
  // Thousands of millions; a scale that was not multiplied; a share or a grade in millions; rupiah for millions of rupiah.
  if (cell.scale !== '' || (hasScale && (column.scale !== '' || isPlain(column)))) return false;
  if (cell.forms.length === 0) return true;
  if (column.scale !== '' && !hasScale) return false;
  return cell.forms.some((own) => column.forms.some((other) => isSame(own, other)));
}

/** True for a unit of percent, however it is spelled. */
export function isPercentUnit(satuan: string): boolean {
  return unitIn(satuan).forms.some(([first]) => first === '%');
}

/** The unit that the heading of a column of numbers puts behind its words: `Target (%)`. */
export function unitInHeading(heading: string): string | undefined {
  const inside = /\(([^()]{1,40})\)/u.exec(heading)?.[1] ?? /%/.exec(heading)?.[0];
  const [first] = unitIn(inside ?? '').forms;
  return first?.some((word) => word === '%' || word === 'rp') === true ? inside : undefined;
}

/** A unit: what it is multiplied by, and the ways in which it is named, each as its words. */
interface Unit {
  readonly scale: string;
  readonly forms: readonly (readonly string[])[];
}

const SCALED =
  /\d\s{0,3}(?:(?:ribu|rb|juta|jt|mil[iy]ar|mlr|tril[iy](?:un|yun))(?!\p{L})|[MT](?![\p{L}\d²³]))/iu;
const scales = new Map(
  Object.entries({
    ribu: 'ribuan rb',
    juta: 'jutaan jt',
    miliar: 'milyar miliaran mlr',
    triliun: 'trilyun trn',
  }).flatMap(([scale, others]) => [scale, ...others.split(' ')].map((word) => [word, scale] as const)),
);

/** The spellings of a unit, the one that counts first. */
const spellings = new Map(
  [
    '% persen prosen persentase prosentase presentase percent pct',
    'rp rupiah idr',
    'orang org orang-orang jiwa',
    'dokumen dok dokumen-dokumen',
    'laporan lap',
    'kegiatan keg',
    'buah bh',
    'unit units',
    'paket pkt',
    'kelompok klp',
    'lembaga lbg',
    'kecamatan kec',
    'kabupaten kab',
    'desa ds',
    'tahun thn th',
    'bulan bln',
    'minggu mgg',
    'hari hr',
    'menit mnt',
    'detik dtk',
    'hektare hektar ha',
    'kilogram kg',
    'kilometer km',
    'meter m',
    'm2 m²',
    'm3 m³',
    'km2 km²',
    'nilai skor angka poin point points indeks index score predikat kategori',
    'level tingkat tingkatan peringkat rangking ranking',
    'kk kepala_keluarga',
    'kh kelahiran_hidup',
    'opd skpd perangkat_daerah',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return [first, ...others].map((word) => [word, first] as const);
  }),
);
const PHRASES = /kepala keluarga|kelahiran hidup|perangkat daerah/g;
/** Words that say nothing of the unit. */
const EMPTY = new Set(['dalam', 'jumlah', 'satuan']);
/** Different words for what is counted one by one alike. */
const alike = [
  'dokumen laporan berkas data',
  'desa kelurahan kampung nagari',
  'kabupaten kota',
  'lembaga organisasi',
].map((words) => words.split(' '));

function unitIn(text: string): Unit {
  const lower = collapse(text.slice(0, 200)).toLowerCase();
  const inside = /\(([^()]*)\)/u.exec(lower)?.[1] ?? '';
  const parts = [lower.replace(/\([^()]*\)/gu, ' '), inside].map(wordsOf);
  const scale = parts.flat().find((word) => scales.has(word));
  const forms = parts
    .map((words) => words.filter((word) => !scales.has(word)))
    .filter((words) => words.length > 0);
  return { scale: scale ?? '', forms };
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(PHRASES, (phrase) => phrase.replace(' ', '_'))
    .replace(/\//g, ' per ')
    .replace(/(?<=\d)[.,](?=\d{3})/g, '')
    .split(/[^\p{L}\p{N}%_²³-]+/u)
    .flatMap((word) =>
      word === '' || EMPTY.has(word) ? [] : [spellings.get(word) ?? scales.get(word) ?? word],
    )
    .filter((word, i, all) => word !== all[i - 1]);
}

/** True for a share, or for a score: neither comes in thousands. */
function isPlain({ forms }: Unit): boolean {
  return forms.some(([first]) => first === '%' || first === 'nilai' || first === 'level');
}

function isSame(own: readonly string[], other: readonly string[]): boolean {
  if (own[0] === '%') return other.includes('%');
  if (own.length === 1 && own[0] === 'nilai') return other.includes('nilai');
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  const isBeginning = short.every((word, i) => word === long[i]);
  return (isBeginning && !changesUnit(long[short.length])) || isAlternative(own, other);
}

/** True for a word behind a unit that makes another of it: `orang per bulan`, `hari kerja`. */
function changesUnit(word: string | undefined): boolean {
  return word !== undefined && /^(?:per|x|dari|dan|atau|kerja|kali|[-–]|%)$/.test(word);
}

/** `dokumen` under `Dokumen/Laporan`: of several words for the same one. */
function isAlternative(own: readonly string[], other: readonly string[]): boolean {
  const words = other.filter((word) => word !== 'per' && word !== 'atau' && word !== 'dan');
  if (words.length < 2 || words.length === other.length) return false;
  const [only = ''] = own;
  return (
    own.length === 1 &&
    alike.some((group) => [...words, only].every((word) => group.includes(word))) &&
    words.includes(only)
  );
}
