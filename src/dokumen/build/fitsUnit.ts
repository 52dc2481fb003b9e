import { unitInBrackets } from '../find/unitInBrackets.js';
import { hasScale } from './amountIn.js';
import { isKnownUnit, type Unit, unitIn } from './unitIn.js';

/**
 * True when a number with this unit may stand where numbers have that one: the two are the same, or spellings of it, or one
 * says more of the same (`orang lansia` for `orang`). `text` is the whole text of the cell.
 */
export function fitsUnit(inCell: string | undefined, ofColumn: string, text = ''): boolean {
  const [cell, column] = [unitIn(inCell ?? ''), unitIn(ofColumn)];
  const isScaled = hasScale(text, ofColumn);
  // `9 dari 10` is no percentage.
  if (OUT_OF.test(text) && isPercentUnit(ofColumn)) return false;
  // Thousands of millions; a share or a grade in millions.
  if (cell.scale !== '' && (cell.scale !== column.scale || (isScaled && text.includes(inCell ?? ''))))
    return false;
  if (isScaled && isPlain(column)) return false;
  if (cell.forms.length === 0) return true;
  // Rupiah for millions of rupiah.
  if (column.scale !== '' && cell.scale === '' && !isScaled) return false;
  return cell.forms.some((own) => column.forms.some((other) => isSame(own, other)));
}

const OUT_OF = /\d(?: \p{L}{1,20})? dari \d/u;

/** What is counted one by one, beside the units that have several spellings. */
const COUNTED = new Set(
  'posyandu puskesmas sekolah rumah ruas titik lokasi peserta siswa guru balita kasus kejadian aplikasi inovasi perusahaan koperasi umkm pelaku embung jembatan liter ekor pohon ton kuintal kwintal jenis event kelurahan kota provinsi instansi lembar eksemplar pasar sertifikat sesi'.split(
    ' ',
  ),
);

const SCORED = /^(?:nilai|level|opini|status|akreditasi|klasifikasi|kualifikasi|kelas|tipe|zona|huruf)$/;

/** True where a grade such as `WTP` or `Baik` may stand: not where things are counted or measured, unless the unit names grades too. */
export function takesGrade(ofColumn: string): boolean {
  const words = unitIn(ofColumn).forms.flat();
  const isOfScores = words.some((word) => SCORED.test(word));
  return isOfScores || !words.some((word) => COUNTED.has(word) || isKnownUnit(word));
}

/**
 * Why a value with this grade cannot stand in a unit: a grade alone, or one beside a number of what is counted, which may be any
 * remark in brackets (`4 (TW)`). Empty where it can, and where there is no grade.
 */
export function gradeFault(
  { predikat, nilai }: { readonly predikat?: string; readonly nilai?: string },
  ofColumn: string,
): 'predikat' | 'predikat-cacah' | '' {
  if (predikat === undefined || takesGrade(ofColumn)) return '';
  if (nilai === undefined) return 'predikat';
  return isPercentUnit(ofColumn) ? '' : 'predikat-cacah';
}

/** True for a unit of percent, however it is spelled. */
export function isPercentUnit(satuan: string): boolean {
  return unitIn(satuan).forms.some(([first]) => first === '%');
}

/** The unit that the heading of a column of numbers puts behind its words: `Target (%)`. */
export function unitInHeading(heading: string): string | undefined {
  const measured = unitInBrackets(heading);
  if (measured !== undefined) return measured.satuan;
  const inside = /\(([^()]{1,40})\)/u.exec(heading)?.[1] ?? /%/.exec(heading)?.[0];
  if (inside === undefined) return undefined;
  const [first] = unitIn(inside).forms;
  return first?.some((word) => word === '%' || word === 'rp') === true ? inside : undefined;
}

/** Different words for what is counted one by one alike. */
const alike = [
  'dokumen laporan berkas data',
  'desa kelurahan kampung nagari',
  'kabupaten kota',
  'lembaga organisasi',
].map((words) => words.split(' '));

/** True for a share, or for a score: neither comes in thousands. */
function isPlain({ forms }: Unit): boolean {
  return forms.some(([first]) => first === '%' || first === 'nilai' || first === 'level');
}

function isSame(own: readonly string[], other: readonly string[]): boolean {
  if (own[0] === '%') return other.includes('%');
  // `9‰` where others write `per 1.000 KH`.
  if (own[0] === 'permil')
    return other.includes('permil') || other.some((word, i) => word === 'per' && other[i + 1] === '1000');
  if (own.length === 1 && own[0] === 'nilai') return other.includes('nilai');
  // Rp stands before its number, and what it is per behind: `Rp 2.750.000` in `Rp/bulan`.
  if (own.length === 1 && own[0] === 'rp' && other[0] === 'rp') return true;
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
