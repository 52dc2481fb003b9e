import type { DokumenIku, Indikator } from '../../index.js';
import { nearestName } from '../arguments/nearestName.js';
import { refuseUsage } from '../problem/usageError.js';
import { documentAround, namedBy } from './documentAround.js';

/** What stands in the catalogue under an id: a definition, a scale, or a list. */
export async function entryOfKatalog(id: string): Promise<object> {
  const katalog: Readonly<Record<string, unknown>> = await import('../../katalog/index.js');
  const entry = Object.hasOwn(katalog, id) ? katalog[id] : undefined;
  if (typeof entry === 'object' && entry !== null) return entry;
  const meant = nearestName(id, Object.keys(katalog));
  refuseUsage(
    `"${id}" tidak ada di katalog${meant === undefined ? '' : `; maksudnya ${meant}?`} (cari: indikator katalog KATA)`,
    `"${id}" is not in the catalogue${meant === undefined ? '' : `; did you mean ${meant}?`} (search: indikator katalog WORD)`,
  );
}

/** The document of ids of the catalogue: one that is a document itself, or one around indicators and what they are made of. */
export async function documentOfKatalog(ids: readonly string[]): Promise<DokumenIku> {
  const [first = ''] = ids;
  const entry = await entryOfKatalog(first);
  if (ids.length === 1 && isDokumen(entry)) return entry;
  const found = new Map<string, Indikator>();
  const wanted = new Set(ids);
  for (const id of wanted) {
    const one = await entryOfKatalog(id);
    if (!isIndikator(one))
      refuseUsage(`"${id}" di katalog bukan indikator`, `"${id}" of the catalogue is no indicator`);
    found.set(id, one);
    // The set grows while it is walked.
    for (const named of namedBy(one)) wanted.add(named);
  }
  return documentAround([...found.values()], ids.join(', '));
}

function isDokumen(entry: object): entry is DokumenIku {
  return 'sasaran' in entry;
}

function isIndikator(entry: object): entry is Indikator {
  return 'formula' in entry;
}
