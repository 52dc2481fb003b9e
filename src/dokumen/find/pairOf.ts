import type { Heading } from './heading.js';
import { headingWords } from './headingWords.js';
import { wordsOf } from './wordsOf.js';

/** What headings say that are all of some kinds; the first that fits is taken. */
const TOGETHER: readonly (readonly [readonly Heading['jenis'][], Heading])[] = [
  // What can stand together in a cell that explains an indicator.
  [['formula', 'explanation', 'makna', 'alasan', 'sumberData'], { jenis: 'explanation' }],
  [['sasaran', 'indikator'], { jenis: 'sasaranOrIndikator' }],
  [['kelompok', 'indikator'], { jenis: 'sasaranOrIndikator', isGroup: true }],
  [['kelompok', 'sasaran'], { jenis: 'sasaran' }],
  [['number', 'kode'], { jenis: 'kode', isOpen: true }],
  // A number and its unit in one cell.
  [['target', 'satuan'], { jenis: 'target' }],
  // A number before the name in one cell.
  [['number', 'kode', 'indikator'], { jenis: 'indikator' }],
  [['number', 'kode', 'kodeSasaran', 'sasaran'], { jenis: 'sasaran' }],
];

/** Most headings in one. */
const MAX_PARTS = 4;

/**
 * What a heading of several says, such as "Formulasi/Cara Pengukuran" and "Sasaran/Indikator Kinerja"; undefined when one
 * of them is not known, or when they cannot stand in one cell.
 */
export function pairOf(text: string): Heading | undefined {
  const parts = text.split(/\/|&|,|;|\bdan\b|\batau\b/iu).map(wordsOf);
  const texts = parts.filter((part) => part !== '');
  if (texts.length < 2 || texts.length > MAX_PARTS) return undefined;
  const all = texts.flatMap((part) => headingWords.get(part) ?? []);
  const [first, ...others] = all;
  if (first === undefined || all.length < texts.length) return undefined;
  if (all.every(({ jenis }) => jenis === first.jenis)) return sameOf(first, all);
  // "Indikator Tujuan/Sasaran" and "Target Tujuan/Sasaran" go on with the words before.
  const isShort = /(?:^| )(?:tujuan|sasaran|program|kegiatan)$/.test(texts[0] ?? '');
  if (isShort && first.jenis !== 'sasaran' && others.every(({ jenis }) => jenis === 'sasaran'))
    return first.jenis === 'indikator' || first.jenis === 'target' ? first : undefined;
  return togetherOf(new Set(all.map(({ jenis }) => jenis)));
}

/** What headings of these kinds say together. */
function togetherOf(kinds: ReadonlySet<Heading['jenis']>): Heading | undefined {
  return TOGETHER.find(([some]) => [...kinds].every((kind) => some.includes(kind)))?.[1];
}

/** What headings of one kind say together: of several levels, none. */
function sameOf(first: Heading, all: readonly Heading[]): Heading {
  if (first.jenis !== 'sasaran') return first;
  const isOne = all.every((one) => one.jenis === 'sasaran' && one.tingkat === first.tingkat);
  return isOne ? first : { jenis: 'sasaran' };
}
