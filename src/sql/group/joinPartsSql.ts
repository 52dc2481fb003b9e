import type { ResultWay } from '../../aggregate/combine.js';
import type { GroupPlan } from './groupPlan.js';
import { type Parts, weightIn } from './partsSql.js';
import { lastOf, ruleOf, shareOf } from './poolRows.js';
import { from, select } from './select.js';

/** Joined results: between `low` and `high`, in half units, over `divisor`: a count, or a sum of weights. */
export interface Joined {
  readonly query: string;
  /** How many half units, times the divisor, make one of 10^-digit. */
  readonly unit: bigint;
}

/** What results to join are called. */
interface Results {
  readonly query: string;
  readonly low: string;
  readonly high: string;
  /** True where the two are one number that says itself whether it was cut. */
  readonly isSingle: boolean;
  readonly weight: string | undefined;
  readonly counts: readonly [used: string, all: string, limit: string];
}

/** Joins the results of parts: over the periods of each region first, where both are results. */
export function joinPartsSql(plan: GroupPlan, parts: Parts): Joined {
  const { name, grouping } = plan;
  const { wilayah, periode } = grouping.cara;
  const isOfRegions = wilayah !== undefined && wilayah !== 'gabung';
  const isWeighted = weightIn(plan, () => '') !== undefined;
  const single: Results = {
    query: parts.query,
    low: name('result'),
    high: name('result'),
    isSingle: true,
    weight: isWeighted ? name('weight') : undefined,
    counts: [name('resultUsed'), name('resultRows'), name('resultTooLarge')],
  };
  if (!isOfRegions) return { query: joinOuter(plan, single, periode as ResultWay), unit: 2n * parts.unit };
  if (periode === undefined || periode === 'gabung')
    return { query: joinOuter(plan, single, wilayah), unit: 2n * parts.unit };
  const inner = joinInner(plan, single, periode);
  const unit = 2n * parts.unit * (periode === 'rata-rata' ? plan.periods.multiple : 1n);
  return { query: joinOuter(plan, inner, wilayah), unit };
}

/** The two ends of joined results. A single one that was cut is odd, and lies between the even numbers beside it. */
function endsOf(
  plan: GroupPlan,
  results: Results,
  way: ResultWay,
  each: (end: string) => string,
): [string, string] {
  const { sum } = plan.source.dialect;
  const { low, high, isSingle } = results;
  switch (way) {
    case 'terkecil':
      return [`MIN(${each(low)})`, `MIN(${each(high)})`];
    case 'terbesar':
      return [`MAX(${each(low)})`, `MAX(${each(high)})`];
    case 'terakhir':
      return [sum(each(low)), sum(each(high))];
    case 'jumlah':
    case 'rata-rata': {
      const ends: [string, string] = isSingle
        ? [`(${low} - abs(${low}) % 2)`, `(${low} + abs(${low}) % 2)`]
        : [low, high];
      return [sum(each(ends[0])), sum(each(ends[1]))];
    }
  }
}

/** Results with the last period of some rows that has one, where that is asked for. */
function markLast(plan: GroupPlan, results: Results, own: readonly string[]): string {
  const { name } = plan;
  const { query, low, high, weight, counts } = results;
  const columns = new Set([
    ...own,
    name('period'),
    low,
    high,
    ...(weight === undefined ? [] : [weight]),
    ...counts,
  ]);
  const last = lastOf(`CASE WHEN ${low} IS NOT NULL THEN ${name('period')} END`, own);
  return select([...columns, `${last} AS ${name('last')}`], from(query, name('bertanda')));
}

/** The results of the periods of each region. */
function joinInner(plan: GroupPlan, results: Results, way: ResultWay): Results {
  const { name, keys, source } = plan;
  const { low, weight, counts } = results;
  const own = [...keys, name('place')];
  const ofPlace: Results['counts'] = [name('usedOfPlace'), name('rowsOfPlace'), name('tooLargeOfPlace')];
  const rule = weight === undefined ? undefined : weightRule(plan);
  const needsLast = way === 'terakhir' || rule === 'terakhir';
  const ofLast = (value: string) => `CASE WHEN ${name('period')} = ${name('last')} THEN ${value} END`;
  const share = `SUM(CASE WHEN ${low} IS NULL THEN 0 ELSE 1 END)`;
  const ends = endsOf(plan, results, way, way === 'terakhir' ? ofLast : (end) => end).map((end) =>
    way === 'rata-rata' ? `${end} * ${shareOf(plan, share)}` : end,
  );
  const weights =
    weight === undefined ? [] : [source.dialect.sum(rule === 'terakhir' ? ofLast(weight) : weight)];
  const needsShare = way === 'rata-rata' || rule === 'rata-rata';
  const tooMany = needsShare ? ` + CASE WHEN ${share} > ${plan.periods.most} THEN 1 ELSE 0 END` : '';
  const columns = [
    ...own,
    `${ends[0]} AS ${name('lowOfPlace')}`,
    `${ends[1]} AS ${name('highOfPlace')}`,
    ...weights.map(
      (sum) =>
        `${rule === 'rata-rata' ? `${sum} * ${shareOf(plan, share)}` : sum} AS ${name('weightOfPlace')}`,
    ),
    ...counts.map((count, i) => `SUM(${count})${i === 2 ? tooMany : ''} AS ${ofPlace[i]}`),
  ];
  const rows = needsLast ? markLast(plan, results, own) : results.query;
  return {
    query: select(columns, from(rows, name('waktu')), own),
    low: name('lowOfPlace'),
    high: name('highOfPlace'),
    isSingle: results.isSingle && way !== 'rata-rata' && way !== 'jumlah',
    weight: weight === undefined ? undefined : name('weightOfPlace'),
    counts: ofPlace,
  };
}

/** The results of a group. */
function joinOuter(plan: GroupPlan, results: Results, way: ResultWay): string {
  const { name, keys, source } = plan;
  const { low, weight, counts } = results;
  const isLast = way === 'terakhir';
  const isWeighted = weight !== undefined;
  const each = (end: string) => {
    if (isLast) return `CASE WHEN ${name('period')} = ${name('last')} THEN ${end} END`;
    return isWeighted ? `${end} * ${plan.tier.value(weight)}` : end;
  };
  const ends = endsOf(plan, results, way, each);
  const known = `CASE WHEN ${low} IS NULL THEN 0 ELSE 1 END`;
  const count = isWeighted
    ? source.dialect.sum(`CASE WHEN ${low} IS NOT NULL THEN ${weight} END`)
    : `SUM(${known})`;
  const columns = [
    ...keys,
    `${ends[0]} AS ${name('low')}`,
    `${ends[1]} AS ${name('high')}`,
    `${way === 'rata-rata' ? count : '1'} AS ${name('divisor')}`,
    ...counts.map((one, i) => `SUM(${one}) AS ${name(['used', 'rows', 'tooLarge'][i] ?? '')}`),
  ];
  const rows = isLast ? markLast(plan, results, keys) : results.query;
  return select(columns, from(rows, name('gabungan')), keys);
}

/** How the weight of a region joins over its periods. */
function weightRule(plan: GroupPlan) {
  const { prepared, rows } = plan;
  const at = rows.ids.indexOf(prepared.indikator.agregasi?.bobot ?? '');
  return ruleOf(plan, at);
}
