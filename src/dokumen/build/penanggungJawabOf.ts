import type { PenanggungJawab } from '../../definition/penanggungJawab.js';
import { withoutUndefined } from '../find/withoutUndefined.js';

const known: readonly (readonly [RegExp, NonNullable<PenanggungJawab['tingkat']>])[] = [
  [
    /^(?:dinas|badan|kantor|sekretariat daerah|sekretariat dprd|inspektorat|kecamatan|satuan polisi|rumah sakit|rsud)\b/i,
    'perangkat-daerah',
  ],
  [/^bidang\b/i, 'bidang'],
  [/^seksi\b/i, 'seksi'],
];

/** The unit of this name, with its level where the name says it. */
export function penanggungJawabOf(nama: string): PenanggungJawab {
  const tingkat = known.find(([pattern]) => pattern.test(nama))?.[1];
  return withoutUndefined({ nama, tingkat });
}
