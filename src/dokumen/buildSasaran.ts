import type { Indikator } from '../definition/indikator.js';
import type { Isi as IsiOf } from '../definition/isi.js';
import type { Sasaran } from '../definition/sasaran.js';
import { Names } from '../read/formula/names.js';
import { type Bersama, buildIndikator } from './buildIndikator.js';
import type { DraftSasaran } from './drafts.js';
import { nameSeries, unpack } from './unpack.js';

/** Makes the sasaran of a document, each with its indicators. */
export function buildSasaran(drafts: readonly DraftSasaran[], bersama: Bersama): readonly IsiOf<Sasaran>[] {
  const names = new Names();
  const ids = new Map(drafts.map((draft) => [draft, names.newId(draft.uraian)]));
  return drafts.map((draft) => {
    const { uraian, tingkat, kelompok, induk } = draft;
    const { kode, indikator } = numbered(draft, bersama);
    const parent = induk === undefined ? undefined : ids.get(induk);
    return {
      // Every draft was given its id above.
      id: ids.get(draft) as string,
      ...(kode === undefined ? {} : { kode }),
      uraian,
      tingkat: tingkat ?? 'perangkat-daerah',
      ...(parent === undefined ? {} : { induk: parent }),
      ...(kelompok === undefined ? {} : { kelompok }),
      indikator,
    };
  });
}

/** The indicators of a sasaran; a number that only the first of several has is that of the sasaran. */
function numbered(
  draft: DraftSasaran,
  bersama: Bersama,
): { readonly kode: string | undefined; readonly indikator: readonly IsiOf<Indikator>[] } {
  const [first, ...others] = nameSeries(draft.indikator.flatMap((one) => unpack(one, bersama.temuan)));
  const isOfSasaran =
    first?.kode !== undefined && others.length > 0 && others.every(({ kode }) => kode === undefined);
  const drafts = first === undefined ? [] : [isOfSasaran ? { ...first, kode: undefined } : first, ...others];
  const indikator: IsiOf<Indikator>[] = [];
  for (const one of drafts) indikator.push(buildIndikator(one, bersama, indikator.at(-1)));
  return { kode: draft.kode ?? (isOfSasaran ? first.kode : undefined), indikator };
}
