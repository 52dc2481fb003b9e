import { trimEnd } from '../sheet/trimEnd.js';
import { officeWords, regionWords } from './officeWords.js';
import { titleCase } from './titleCase.js';
import { isContinued, isHeadingLine, isTitle } from './titleIn.js';

/** The name of an agency as far as the lines say it. */
export interface Agency {
  readonly nama: string;
  /** True when the name was in capitals, so that its spelling is a guess. */
  readonly isGuessed: boolean;
}

const GOVERNMENT = /\bpemerintah (?:kabupaten|kab\.|kota|provinsi|prov\.|daerah|desa)(?=\s)/iu;
const REGION = /\b(?:kabupaten|kota|provinsi) (?=\p{L})/iu;
/** Agencies, from the one that says most: an office, a government, a region alone. */
const AGENCIES = [officeWords, GOVERNMENT, REGION] as const;
/** What follows the name of an agency on its line. */
const BEHIND =
  / ?(?:[-–,;:]|\((?:renstra|iku|pk|lkjip|lkip|lakip|rpjmd|rpd|spm|lppd)\)|\b(?:(?:tahun|th|ta|setingkat|periode|triwulan|tw|semester|bulan|dengan|untuk|berdasarkan|selaku|nomor|sesuai|menurut|tentang|yang|dalam|(?:19|20)\d\d)\b|th\.|t\.a\.|no\.))/iu;

/** What follows it where a title goes on with its plan, its report or its table. */
const PLAN = /\b(?:rpjmd|renstra|rkpd|lkjip|lakip|lppd|tabel)\b/iu;

/** Longest line that is the name of a region. */
const MAX_NAME = 80;

/**
 * The agency that lines name: on a line of its own, else within the title; an office before the region that it is of. The
 * lines that it takes are added to `used`.
 */
export function agencyIn(
  lines: readonly string[],
  used: Set<number>,
  title: string | undefined,
): Agency | undefined {
  for (const pattern of AGENCIES) {
    const at = lines.findIndex((line) => isHeadingLine(line) && !isTitle(line) && pattern.test(line));
    const line = at === -1 ? title : wholeLine(at, lines);
    const nama = line === undefined ? '' : nameAt(line, line.search(pattern));
    if (nama === '') continue;
    if (at === -1) return spelledAgency(nama);
    used.add(at);
    if (line !== lines[at]) used.add(at + 1);
    return spelledAgency(pattern === officeWords ? withRegion(nama, at, lines, used) : nama);
  }
  return undefined;
}

/** An agency whose name is written as it stands, or as a guess where it is in capitals. */
export function spelledAgency(text: string): Agency {
  const isKnown = /\p{Ll}/u.test(text);
  return { nama: isKnown ? text : titleCase(text), isGuessed: !isKnown };
}

/** True for a text that names an office or a government. */
export function namesAgency(text: string): boolean {
  return officeWords.test(text) || GOVERNMENT.test(text);
}

/** A line with the one below it where it goes on there. */
function wholeLine(at: number, lines: readonly string[]): string {
  const [line = '', next = ''] = lines.slice(at, at + 2);
  return isContinued(line) && next !== '' && next.length <= MAX_NAME ? `${line} ${next}` : line;
}

function nameAt(line: string, start: number): string {
  if (start === -1) return '';
  const rest = line.slice(start);
  const behind = rest.search(BEHIND);
  const nama = behind === -1 ? rest : rest.slice(0, behind);
  return trimEnd(nama.split(PLAN)[0] ?? '', '.*_');
}

/** The name of an office with its region, where that stands on the line below it, or above it as that of the government. */
function withRegion(nama: string, at: number, lines: readonly string[], used: Set<number>): string {
  if (/\b(?:kabupaten|kab\.|kota|provinsi|prov\.|daerah istimewa)(?=\s)/iu.test(nama)) return nama;
  const near = [at + 1, at - 1].find((i) => {
    const line = lines[i] ?? '';
    return line.length < MAX_NAME && regionWords.test(line);
  });
  if (near === undefined) return nama;
  used.add(near);
  return `${nama} ${nameAt((lines[near] ?? '').replace(/^pemerintah /iu, ''), 0)}`;
}
