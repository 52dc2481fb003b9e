import type { Indikator, Target } from 'indikator';
import type { Claim } from './claims.js';
import type { Fact, Isi, PeriodFact } from './fact.js';
import { DILAPORKAN, DITOLAK } from './fact.js';
import { isReported } from './judgeText.js';
import type { Reading } from './reading.js';
import { shapeOf } from './sameFormula.js';
import { plain } from './sameNumber.js';

// What a reading says where a document makes a claim: as text, so that the two can be compared and shown.

export const NOTHING = 'tidak ada';

/** True when a name is the one that is looked for; parts of an indicator may be joined to its name in any way. */
export function isNamed(name: string, { nama }: Pick<Indikator, 'nama'>): boolean {
  const parts = name.split(': ');
  return nama === name || (parts.length > 1 && parts.every((part) => nama.includes(part)));
}

export function expectedText({ fact, cell }: Claim): string {
  switch (fact.jenis) {
    case 'indikator':
      return fact.nama;
    case 'sasaran':
      return fact.uraian ?? NOTHING;
    case 'induk':
      return fact.uraian;
    case 'formula':
      return fact.formula;
    case 'target':
    case 'targetPerubahan':
    case 'kondisiAwal':
    case 'realisasi':
      return `${fact.periode} ${textOfIsi(fact.isi)}`;
    case 'penanggungJawab':
    case 'sumberData':
      return fact.nama.join(' + ');
    case 'disimpan':
      return cell.text;
    case 'bertentangan':
      return 'an issue';
    default:
      return fact.jenis === 'satuan' ? plainUnit(fact.nilai) : fact.nilai;
  }
}

export function foundText(claim: Claim, indikator: Indikator, reading: Reading): string {
  const { fact } = claim;
  const sasaran = reading.dokumen?.sasaran.find((one) => one.indikator.some(({ id }) => id === indikator.id));
  switch (fact.jenis) {
    case 'indikator':
      return fact.nama;
    case 'sasaran':
      return fact.uraian === null && isUnnamed(sasaran?.uraian) ? NOTHING : (sasaran?.uraian ?? NOTHING);
    case 'induk':
      return reading.dokumen?.sasaran.find(({ id }) => id === sasaran?.induk)?.uraian ?? NOTHING;
    case 'formula':
      return isReported(indikator) ? DILAPORKAN : shapeOf(indikator);
    case 'kelompok':
      return sasaran?.kelompok ?? NOTHING;
    case 'kodeSasaran':
      return sasaran?.kode ?? NOTHING;
    case 'satuan':
      return plainUnit(indikator.satuan);
    case 'kode':
      return indikator.kode ?? NOTHING;
    case 'polaritas':
      return indikator.polaritas ?? NOTHING;
    case 'penanggungJawab':
    case 'sumberData':
      return (indikator[fact.jenis] ?? []).map(({ nama }) => nama).join(' + ');
    case 'disimpan':
      return isKept(claim.cell.text, reading) ? claim.cell.text : NOTHING;
    case 'bertentangan':
      return NOTHING;
    default:
      return `${fact.periode} ${periodText(fact, indikator, reading)}`;
  }
}

function periodText({ jenis, periode }: PeriodFact, indikator: Indikator, { realisasi }: Reading): string {
  if (jenis === 'realisasi') return textOfIsi(realisasi[indikator.id]?.[periode]);
  const all: readonly (Isi & { readonly periode: string })[] = indikator[jenis] ?? [];
  return textOfIsi(all.find((one) => one.periode === periode));
}

/** The parts of a value, whatever else stands beside them. */
export function textOfIsi(isi: Isi | Target | 'tanpa' | 'ditolak' | undefined): string {
  if (isi === 'ditolak') return DITOLAK;
  if (isi === undefined || isi === 'tanpa') return NOTHING;
  const { nilai, predikat, arah, bawah, atas, kumulatif }: Isi = isi;
  const numbers = [arah, plain(nilai), plain(bawah), plain(atas)];
  const parts = [...numbers, predikat, kumulatif && 'kumulatif'];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Two ways to write percent are one. */
function plainUnit(satuan: string): string {
  const small = satuan.toLowerCase();
  return small === '%' ? 'persen' : small;
}

/** The name that a reader gives to what has none. */
export function isUnnamed(uraian: string | undefined): boolean {
  return uraian === undefined || /tidak disebut/i.test(uraian);
}

/** True when each line of a cell stands somewhere in the document, but for spaces, signs and the label of a formula. */
export function isKept(text: string, { dokumen, realisasi }: Reading): boolean {
  const bare = (one: string) => one.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const all = bare(JSON.stringify({ dokumen, realisasi }).replaceAll('\\n', ' '));
  return text.split('\n').every((line) => all.includes(bare(line.replace(/^(?:rumus|formula) ?:/i, ''))));
}

/** What a fact counts as. */
export function topicOf({ jenis }: Fact): Topic {
  switch (jenis) {
    case 'induk':
      return topics.sasaran;
    case 'indikator':
    case 'formula':
    case 'satuan':
    case 'sasaran':
      return topics[jenis];
    case 'target':
    case 'targetPerubahan':
    case 'kondisiAwal':
      return 'target cells';
    case 'realisasi':
      return 'results';
    case 'bertentangan':
      return 'contradictions';
    default:
      return 'other cells';
  }
}

const topics = {
  indikator: 'indicators',
  formula: 'formulas',
  satuan: 'units',
  sasaran: 'sasaran',
} as const;

export type Topic =
  | (typeof topics)[keyof typeof topics]
  | ('target cells' | 'results' | 'contradictions' | 'other cells' | 'headings' | 'title, agency, years');
