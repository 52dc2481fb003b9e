import type { Indikator, Issue } from 'indikator';
import { type Claim, claimsOf } from './claims.js';
import { DITOLAK } from './fact.js';
import {
  expectedText,
  foundText,
  isKept,
  isNamed,
  isUnnamed,
  NOTHING,
  type Topic,
  topicOf,
} from './found.js';
import type { Naskah } from './naskah.js';
import type { Cell } from './page.js';
import { cellOf, type Reading, readingOf } from './reading.js';
import { type Habit, habits, writePage } from './writePage.js';
import type { Place, Written } from './written.js';

/** Right; or somebody is told, at the place; or nobody is. */
export interface Verdict {
  readonly topic: Topic;
  readonly is: 'right' | 'reported' | 'silent';
  /** What the document says, where, and what came. */
  readonly says: string;
}

/** What was made of a document in one format. */
export interface Judgement {
  readonly verdicts: readonly Verdict[];
  /** Errors at cells that were read right. */
  readonly alarms: readonly string[];
  /** Texts that were reported as not read, and are not kept either. */
  readonly lost: readonly string[];
  readonly written: Written;
  readonly reading: Reading;
}

export function judge(naskah: Naskah, habit: Habit): Judgement {
  const written = writePage(naskah.page, habit);
  const { locale } = naskah;
  return judgeReading(
    naskah,
    written,
    readingOf(written.text, habits[habit], locale === undefined ? {} : { locale }),
  );
}

/** What was made of a document, however it was written and read. */
export function judgeReading(naskah: Naskah, written: Written, reading: Reading): Judgement {
  const claims = claimsOf(naskah.page, written);
  const told = new Telling(reading.issues, written.places);
  const judged = claims.map((claim) => ({ claim, verdict: verdictOf(claim, reading, told) }));
  const verdicts = [
    ...judged.map(({ verdict }) => verdict),
    ...headingsOf(judged, told),
    ...beyond(claims, reading),
    ...frontOf(naskah, reading),
  ];
  // Of a text that is refused as a whole nothing can be kept.
  const lost = (reading.dokumen === null ? [] : judged)
    .filter(
      ({ claim, verdict }) => verdict.is === 'reported' && isText(claim) && !isKept(claim.cell.text, reading),
    )
    .map(({ verdict }) => verdict.says);
  return { verdicts, alarms: alarmsIn(judged, reading.issues), lost, written, reading };
}

type Judged = { readonly claim: Claim; readonly verdict: Verdict };

/** Finds whether somebody was told of a cell. */
class Telling {
  readonly #errors: readonly Issue[];
  readonly #places: Written['places'];
  /** Without the year of the document no value has a period: that is said once. */
  readonly asksForYear: boolean;
  /** A text that has no table, or cannot be taken apart, is refused as a whole. */
  readonly #isRefused: boolean;

  constructor(issues: readonly Issue[], places: Written['places']) {
    this.#errors = issues.filter(({ tingkat }) => tingkat === 'salah');
    this.#places = places;
    this.asksForYear = this.#errors.some(({ code }) => code === 'missing-year');
    this.#isRefused = this.#errors.some(({ code }) => ['no-table', 'bad-table'].includes(code));
  }

  /** An error stands at the cell, or at its whole row. */
  isTold(cell: Cell | undefined): boolean {
    const place = cell === undefined ? undefined : this.#places.get(cell);
    if (place === undefined) return false;
    return this.#isRefused || this.#errors.some((issue) => isAt(issue, place) || isRow(issue, place));
  }
}

function isAt(issue: Issue, { rows, columns }: Place): boolean {
  const [row, column] = cellOf(issue) ?? [-1, -1];
  return rows.includes(row) && columns.includes(column);
}

function isRow({ path }: Issue, { rows }: Place): boolean {
  return path[0] === 'baris' && path.length === 2 && rows.includes(Number(path[1]));
}

function verdictOf(claim: Claim, reading: Reading, told: Telling): Verdict {
  const { fact, of, place } = claim;
  const topic = topicOf(fact);
  const indikator = reading.indikator.find((one) => isNamed(of, one));
  const expected = expectedText(claim);
  const found = indikator === undefined ? `${NOTHING}: ${of}` : foundText(claim, indikator, reading);
  const says = `${of}, baris ${(place.rows[0] ?? 0) + 1} kolom ${(place.columns[0] ?? 0) + 1} (${fact.jenis}) "${claim.cell.text}": ${expected}; came ${found}`;
  const isTold = isToldOf(claim, indikator, told);
  if (fact.jenis === 'bertentangan') {
    const isSaid = isTold || reading.issues.some((issue) => isAt(issue, place));
    return { topic, is: isSaid ? 'right' : 'silent', says };
  }
  if (expected.endsWith(DITOLAK)) {
    const isMade = indikator !== undefined && !found.endsWith(NOTHING) && found !== 'dilaporkan';
    return { topic, is: isTold && !isMade ? 'right' : 'silent', says };
  }
  if (found === expected) return { topic, is: 'right', says };
  return { topic, is: isTold ? 'reported' : 'silent', says };
}

/** Where there is no such indicator, the cell of its name is the place to say so; a heading is said once for all its cells. */
function isToldOf(claim: Claim, indikator: Indikator | undefined, told: Telling): boolean {
  if ('periode' in claim.fact && told.asksForYear) return true;
  const places = [claim.cell, ...claim.headings, ...(indikator === undefined ? [claim.name] : [])];
  return places.some((one) => told.isTold(one));
}

function isText({ fact }: Claim): boolean {
  return fact.jenis === 'formula' || fact.jenis === 'target' || fact.jenis === 'targetPerubahan';
}

/** A heading is understood when something below it is read right. */
function headingsOf(judged: readonly Judged[], told: Telling): readonly Verdict[] {
  const below = new Map<Cell, Verdict[]>();
  for (const { claim, verdict } of judged) {
    const lowest = claim.headings.at(-1);
    if (lowest === undefined || verdict.topic === 'contradictions') continue;
    below.set(lowest, [...(below.get(lowest) ?? []), verdict]);
  }
  return [...below].map(([heading, all]): Verdict => {
    const isRight = all.some(({ is }) => is === 'right');
    const isTold = told.isTold(heading) || all.every(({ is }) => is === 'reported');
    const is = isRight ? 'right' : isTold ? 'reported' : 'silent';
    return { topic: 'headings', is, says: `heading "${heading.text}"` };
  });
}

/** What was made of a document beyond what it says. */
function beyond(claims: readonly Claim[], { indikator, dokumen }: Reading): readonly Verdict[] {
  const names = [...new Set(claims.map(({ of }) => of))].filter((one) => one !== '');
  const silent = (topic: Topic, says: string): Verdict => ({
    topic,
    is: 'silent',
    says: `beyond the document: ${says}`,
  });
  const extra = indikator.filter((one) => !names.some((name) => isNamed(name, one)));
  const twice = indikator.filter((one, i) => indikator.findIndex(({ nama }) => nama === one.nama) < i);
  const uraian = new Set(
    claims.flatMap(({ fact, cell }) => {
      if (fact.jenis === 'sasaran' || fact.jenis === 'induk') return [fact.uraian];
      // A level above that the claims do not follow: it is kept where it stands above.
      return fact.jenis === 'disimpan' ? [cell.text] : [];
    }),
  );
  const others = (dokumen?.sasaran ?? []).filter((one) => !uraian.has(one.uraian) && !isUnnamed(one.uraian));
  return [
    ...extra.map(({ nama }) => silent('indicators', nama)),
    ...twice.map(({ nama }) => silent('indicators', `${nama}, twice`)),
    ...others.map((one) => silent('sasaran', one.uraian)),
    ...indikator.flatMap((one) =>
      periodsBeyond(one, claims).map((period) => silent('target cells', `${one.nama} ${period}`)),
    ),
  ];
}

const PERIODS = ['target', 'targetPerubahan', 'kondisiAwal'] as const;

function periodsBeyond(indikator: Indikator, claims: readonly Claim[]): readonly string[] {
  const own = claims.filter(({ of }) => isNamed(of, indikator));
  return PERIODS.flatMap((jenis) => {
    const stated = own.flatMap(({ fact }) => (fact.jenis === jenis ? [fact.periode] : []));
    const all: readonly { readonly periode: string }[] = indikator[jenis] ?? [];
    return all
      .map(({ periode }) => periode)
      .filter((one) => !stated.includes(one))
      .map((one) => `${jenis} ${one}`);
  });
}

/** Title, agency and years. */
function frontOf(naskah: Naskah, { dokumen, issues }: Reading): readonly Verdict[] {
  const { judul, instansi, tahun, tahunAkhir } = naskah;
  const years = `${tahun}-${tahunAkhir ?? tahun}`;
  const foundYears = `${dokumen?.tahun}-${dokumen?.tahunAkhir ?? dokumen?.tahun}`;
  const found = { judul: dokumen?.judul, instansi: dokumen?.instansi.nama, tahun: foundYears };
  const isRight = {
    judul: judul === undefined || found.judul?.toLowerCase().startsWith(judul.toLowerCase()) === true,
    instansi: instansi === undefined || found.instansi?.toLowerCase() === instansi.toLowerCase(),
    tahun: foundYears === years,
  };
  const expected = { judul, instansi, tahun: years };
  return (['judul', 'instansi', 'tahun'] as const)
    .filter((key) => expected[key] !== undefined)
    .map((key): Verdict => {
      // A title that is not understood may be noted; a year is never made up.
      const isTold = issues.some(
        ({ tingkat, fakta, message }) =>
          (key !== 'tahun' && fakta.apa === key) || (tingkat === 'salah' && message.includes(key)),
      );
      const is = isRight[key] ? 'right' : isTold || dokumen === null ? 'reported' : 'silent';
      return { topic: 'title, agency, years', is, says: `${key}: ${expected[key]}; came ${found[key]}` };
    });
}

/** Errors at cells of which all was read right. */
function alarmsIn(judged: readonly Judged[], issues: readonly Issue[]): readonly string[] {
  return issues
    .filter(({ tingkat }) => tingkat === 'salah')
    .filter((issue) => {
      const here = judged.filter(({ claim }) => isAt(issue, claim.place));
      return here.every(({ claim, verdict }) => verdict.is === 'right' && !mayBeTold(claim));
    })
    .filter(({ path }) => path.length !== 0)
    .map(({ message }) => message);
}

/** An error belongs at a cell that cannot be read, or that contradicts another. */
function mayBeTold(claim: Claim): boolean {
  return claim.fact.jenis === 'bertentangan' || expectedText(claim).endsWith(DITOLAK);
}
