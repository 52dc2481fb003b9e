import { MAX_SUM_BITS } from '../decimal/exceedsLimit.js';
import type { Rational } from '../decimal/rational.js';
import { limitIssue } from '../evaluate/arithmeticIssue.js';
import type { HasilAngka } from '../evaluate/hasil.js';
import { Result, type Sources } from '../evaluate/result.js';
import type { Issue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import type { Refused } from '../issue/refuse.js';
import { relocate } from '../issue/relocate.js';
import type { AgregatAngka } from './agregat.js';
import { pool } from './pool.js';
import type { Rows } from './readRows.js';
import { meanOf, sumOf } from './sumOf.js';

/** The figure of all rows, and the one result of the joined variables where it was pooled. */
interface Joint {
  readonly nilai: Rational;
  readonly gabungan: HasilAngka | undefined;
}

/** Joins the results of rows in the way that the indicator declares. */
export function joinResults(
  results: readonly [Result, ...Result[]],
  cara: AgregatAngka['cara'],
  menurut: Rows['menurut'],
): Parsed<Joint> {
  // A result of ours always has its sources.
  const sources = results.map((hasil) => Result.sourcesOf(hasil) as Sources);
  const [first, ...rest] = sources as [Sources, ...Sources[]];
  if (cara === 'gabung') {
    const pooled = pool([first, ...rest], menurut);
    if (pooled === undefined) return refuseSize();
    if (!pooled.ok) return { ok: false, issues: pooled.issues.map(ofJoined) };
    return { ok: true, value: { nilai: (Result.sourcesOf(pooled) as Sources).nilai, gabungan: pooled } };
  }
  const values = sources.map((one) => one.nilai);
  const nilai = combine(values, cara);
  return nilai === undefined ? refuseSize() : { ok: true, value: { nilai, gabungan: undefined } };
}

/** The issue of a joined variable. It stands in no single row, so its path leads to the list of rows. */
function ofJoined(issue: Issue): Issue {
  return issue.asal === 'data' ? relocate(issue, argument('baris')) : issue;
}

function refuseSize(): Refused {
  return { ok: false, issues: [limitIssue(argument('baris'), MAX_SUM_BITS)] };
}

function combine(
  values: readonly Rational[],
  cara: 'rata-rata' | 'jumlah' | 'terakhir',
): Rational | undefined {
  switch (cara) {
    case 'rata-rata':
      return meanOf(values);
    case 'jumlah':
      return sumOf(values);
    case 'terakhir':
      return values.at(-1);
  }
}
