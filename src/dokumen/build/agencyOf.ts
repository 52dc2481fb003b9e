import type { Isi } from '../../definition/isi.js';
import type { Sasaran } from '../../definition/sasaran.js';
import type { Agency } from '../find/agencyIn.js';

/**
 * The name of the agency: that of the headings, or that of the owner of all indicators where it is the same one, named in
 * full; *undefined* when neither says it.
 */
export function agencyOf(heading: Agency | undefined, sasaran: readonly Isi<Sasaran>[]): string | undefined {
  const owner = ownerOf(sasaran);
  if (heading === undefined || owner === undefined) return heading?.nama ?? owner;
  const isLonger = owner.toLowerCase().startsWith(`${heading.nama.toLowerCase()} `);
  return isLonger && heading.isGuessed ? owner : heading.nama;
}

/** The agency that owns every indicator. */
function ownerOf(sasaran: readonly Isi<Sasaran>[]): string | undefined {
  const owners = sasaran.flatMap(({ indikator }) =>
    indikator.map(({ penanggungJawab = [] }) => penanggungJawab),
  );
  const [first] = owners[0] ?? [];
  const isOne = owners.every((list) => list.length === 1 && list[0]?.nama === first?.nama);
  return isOne && first?.tingkat === 'perangkat-daerah' ? inFull(first.nama) : undefined;
}

function inFull(nama: string): string {
  return nama
    .replace(/\bkab\. ?(?=\p{L})/giu, 'Kabupaten ')
    .replace(/\bprov\. ?(?=\p{L})/giu, 'Provinsi ')
    .replace(/\bkec\. ?(?=\p{L})/giu, 'Kecamatan ');
}
