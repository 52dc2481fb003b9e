import { collapse } from '../../read/collapse.js';
import { groupsOf } from '../sheet/groupsOf.js';

/** A unit: what it is multiplied by, and the ways in which it is named, each as its words. */
export interface Unit {
  readonly scale: string;
  readonly forms: readonly (readonly string[])[];
}

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
    'permil ‰ per_mil per_mill per_mille permill promil',
    'rp rupiah idr',
    'orang org orang-orang jiwa',
    'dokumen dok dokumen-dokumen',
    'laporan lap',
    'kegiatan keg',
    'buah bh',
    'unit units',
    'kali x kl',
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
const PHRASES = /kepala keluarga|kelahiran hidup|perangkat daerah|per mil(?:le?)?(?!\p{L})/gu;
/** Words that say nothing of the unit. */
const EMPTY = new Set(['dalam', 'jumlah', 'satuan']);
/** What a text says as a unit; it is any text. */
export function unitIn(text: string): Unit {
  // Most units are one word.
  if (/^[a-z%]{0,200}$/i.test(text)) return unitOfWord(meaningOf(text.toLowerCase()));
  const parts = partsOf(text);
  const scale = parts.flat().find((word) => scales.has(word));
  const forms = parts
    .map((words) => words.filter((word) => !scales.has(word)))
    .filter((words) => words.length > 0);
  return { scale: scale ?? '', forms };
}

function unitOfWord(words: readonly string[]): Unit {
  const [word] = words;
  if (word === undefined) return { scale: '', forms: [] };
  return scales.has(word) ? { scale: word, forms: [] } : { scale: '', forms: [words] };
}

/** The words of a text, and those that stand in brackets inside it. */
function partsOf(text: string): readonly (readonly string[])[] {
  const lower = spelledOut(collapse(text.slice(0, 200)).toLowerCase());
  const [, inside] = groupsOf(/\(([^()]*)\)/u, lower);
  return [lower.replace(/\([^()]*\)/gu, ' '), inside].map(wordsOf);
}

/** The word that a unit is known by; none for a word that says nothing of it. */
function meaningOf(word: string): readonly string[] {
  return word === '' || EMPTY.has(word) ? [] : [spellings.get(word) ?? scales.get(word) ?? word];
}

/** True for a word of a unit as `unitIn` gives it that is known by several spellings: `%`, `orang`, `kali`. */
export function isKnownUnit(word: string): boolean {
  return spellings.get(word) === word;
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(PHRASES, (phrase) => phrase.replace(' ', '_'))
    .replace(/\//g, ' per ')
    .replace(/(?<=\d)[.,](?=\d{3})/g, '')
    .split(/[^\p{L}\p{N}%‰_²³-]+/u)
    .flatMap(meaningOf)
    .filter((word, i, all) => word !== all[i - 1]);
}

/** `rp m` is in thousands of millions; a letter behind anything else is no scale. */
function spelledOut(unit: string): string {
  return unit.replace(
    /^((?:rp|rupiah|idr)[ .(]{1,3})([mt])(?![\p{L}\p{N}²³])/u,
    (_, money: string, letter: string) => `${money}${letter === 'm' ? 'miliar' : 'triliun'}`,
  );
}

/** True for a unit of money, or for a scale alone: there the letters M and T can only be scales. */
export function isMoney({ scale, forms }: Unit): boolean {
  return forms.some(([first]) => first === 'rp') || (scale !== '' && forms.length === 0);
}
