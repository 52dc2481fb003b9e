import type { Sasaran } from '../definition/sasaran.js';
import type { Perbedaan } from './banding.js';
import { added, changesBetween, orderChange, removed } from './changesBetween.js';
import type { Pair } from './pairAlike.js';
import type { PlacedIndikator } from './placedIndikator.js';
import { tell } from './tell.js';
import { tellPlace } from './tellPlace.js';

/** The changes of indicators: those on both sides, wherever they stand, those that came and went, and their order. */
export function indikatorChanges(
  { sebelum: before, sesudah: after }: Pair<readonly PlacedIndikator[]>,
  pairs: readonly Pair<PlacedIndikator>[],
  sasaran: readonly Pair<Sasaran>[],
): readonly Perbedaan[] {
  const partner = new Map(pairs.map((pair) => [pair.sesudah, pair.sebelum]));
  const stays = new Set(pairs.map((pair) => pair.sebelum));
  const isOne = new Map(sasaran.map((pair) => [pair.sesudah, pair.sebelum]));
  const changed = after.flatMap((placed) => {
    const old = partner.get(placed);
    const { path, indikator } = placed;
    if (old === undefined) return [tellPlace.indikator(added({ path, sesudah: indikator }), indikator)];
    const moved = isOne.get(placed.sasaran) === old.sasaran ? [] : [tellPlace.moved(old, placed)];
    return [...moved, ...pairChanges(old, placed)];
  });
  const gone = before.flatMap((placed) => {
    const change = removed({ pathSebelum: placed.path, sebelum: placed.indikator });
    return stays.has(placed) ? [] : [tellPlace.indikator(change, placed.indikator)];
  });
  const order = sasaran.flatMap((pair) => orderWithin(pair, pairs));
  return [...changed, ...gone, ...order];
}

function pairChanges(old: PlacedIndikator, placed: PlacedIndikator): readonly Perbedaan[] {
  const indikator = { sebelum: old.indikator, sesudah: placed.indikator };
  const sides = { ...indikator, path: placed.path, pathSebelum: old.path };
  return changesBetween(sides).map((change) =>
    tell(change, { noun: 'indikator', ...indikator, depth: placed.path.length, indikator }),
  );
}

/** Another order of the indicators that stand in one sasaran on both sides. */
function orderWithin(sasaran: Pair<Sasaran>, pairs: readonly Pair<PlacedIndikator>[]): readonly Perbedaan[] {
  const both = pairs.filter(
    (pair) => pair.sebelum.sasaran === sasaran.sebelum && pair.sesudah.sasaran === sasaran.sesudah,
  );
  const [first] = both;
  if (first === undefined) return [];
  const last = ({ path }: PlacedIndikator) => Number(path.at(-1));
  const items = [...both]
    .sort((a, b) => last(a.sesudah) - last(b.sesudah))
    .map((pair) => ({ j: last(pair.sebelum), item: pair.sebelum.indikator }));
  const sides = { path: first.sesudah.path.slice(0, -1), pathSebelum: first.sebelum.path.slice(0, -1) };
  return orderChange(sides, items).map((change) => tell(change, { noun: 'sasaran', ...sasaran, depth: 2 }));
}
