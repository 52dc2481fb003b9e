import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Sasaran } from '../../definition/sasaran.js';
import type { Subject } from './column.js';

/**
 * What the rows of a document speak of: each indicator of each sasaran, a sasaran before those below it. A sasaran without
 * indicators has a row of its own, unless the rows below name it and there is nothing else to say of it.
 */
export function subjectsOf({ sasaran: all }: DokumenIku): readonly Subject[] {
  const byId = new Map(all.map((sasaran) => [sasaran.id, sasaran]));
  const parents = new Set(all.map(({ induk }) => induk));
  const paths = new Map(all.map((sasaran) => [sasaran, pathTo(sasaran, byId)]));
  // A set keeps the order in which sasaran come in, and each but once.
  const ordered = new Set([...paths.values()].flat());
  return [...ordered].flatMap((sasaran): readonly Subject[] => {
    const path = paths.get(sasaran) ?? [sasaran];
    const isNamedBelow = parents.has(sasaran.id);
    const isBare = sasaran.kode === undefined && sasaran.kelompok === undefined;
    if (sasaran.indikator.length === 0)
      return isNamedBelow && isBare ? [] : [{ path, sasaran, indikator: undefined }];
    return sasaran.indikator.map((indikator) => ({ path, sasaran, indikator }));
  });
}

/** From the topmost sasaran down to this one; a checked document has no cycles. */
function pathTo(sasaran: Sasaran, byId: ReadonlyMap<string, Sasaran>): readonly Sasaran[] {
  const path = [sasaran];
  for (let above = sasaran.induk; above !== undefined; above = path[0]?.induk) {
    const parent = byId.get(above);
    if (parent === undefined) break;
    path.unshift(parent);
  }
  return path;
}
