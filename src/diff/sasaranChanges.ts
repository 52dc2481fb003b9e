import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Sasaran } from '../definition/sasaran.js';
import type { Perbedaan } from './banding.js';
import { added, changesBetween, orderChange, removed } from './changesBetween.js';
import type { Pair } from './pairAlike.js';
import { tell } from './tell.js';
import { tellPlace } from './tellPlace.js';

/** The changes of sasaran, without their indicators: those on both sides, those that came and went, and their order. */
export function sasaranChanges(
  { sebelum, sesudah }: Pair<DokumenIku>,
  pairs: readonly Pair<Sasaran>[],
): readonly Perbedaan[] {
  const partner = new Map(pairs.map((pair) => [pair.sesudah, pair.sebelum]));
  const stays = new Set(pairs.map((pair) => pair.sebelum));
  const at = new Map(sebelum.sasaran.map((satu, j) => [satu, j]));
  const changed = sesudah.sasaran.flatMap((satu, i) => {
    const old = partner.get(satu);
    return old === undefined
      ? [tellPlace.sasaran(added({ path: ['sasaran', i], sesudah: without(satu) }), satu)]
      : pairChanges({ sebelum: old, sesudah: satu }, i, at.get(old) ?? 0);
  });
  const gone = sebelum.sasaran.flatMap((satu, j) => {
    const change = removed({ pathSebelum: ['sasaran', j], sebelum: without(satu) });
    return stays.has(satu) ? [] : [tellPlace.sasaran(change, satu)];
  });
  const items = sesudah.sasaran.flatMap((satu) => {
    const old = partner.get(satu);
    return old === undefined ? [] : [{ j: at.get(old) ?? 0, item: old }];
  });
  const order = orderChange({ path: ['sasaran'], pathSebelum: ['sasaran'] }, items);
  const around = { noun: 'dokumen', sebelum, sesudah, depth: 0 } as const;
  return [...changed, ...gone, ...order.map((change) => tell(change, around))];
}

function pairChanges({ sebelum, sesudah }: Pair<Sasaran>, i: number, j: number): readonly Perbedaan[] {
  const sides = {
    sebelum: without(sebelum),
    sesudah: without(sesudah),
    path: ['sasaran', i],
    pathSebelum: ['sasaran', j],
  };
  return changesBetween(sides).map((change) => tell(change, { noun: 'sasaran', sebelum, sesudah, depth: 2 }));
}

function without({ indikator: _, ...own }: Sasaran): Omit<Sasaran, 'indikator'> {
  return own;
}
