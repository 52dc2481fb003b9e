import { type DokumenIku, defineDokumen, type Indikator, safeParseDokumen } from '../../index.js';
import { ReadFailure } from '../problem/readFailure.js';

/** A document that holds indicators which have none, so that every command knows documents alone. */
export function documentAround(
  indikator: readonly Indikator[],
  name: string,
  known: { readonly judul?: string; readonly instansi?: string; readonly tahun?: number } = {},
): DokumenIku {
  const [first] = indikator;
  const judul = known.judul ?? (indikator.length === 1 && first !== undefined ? first.nama : 'Indikator');
  const parsed = safeParseDokumen({
    id: 'dokumen',
    judul,
    instansi: { nama: known.instansi ?? '…' },
    ...(known.tahun === undefined ? {} : { tahun: known.tahun }),
    sasaran: [{ id: 'sasaran', uraian: judul, indikator }],
  });
  if (!parsed.ok) throw new ReadFailure(parsed.issues, name);
  return parsed.value;
}

/** A document with those of its indicators that are asked for, by id or kode, and what they are made of. */
export function withChosen(dokumen: DokumenIku, chosen: readonly string[]): DokumenIku {
  if (chosen.length === 0) return dokumen;
  const all = new Map(dokumen.sasaran.flatMap(({ indikator }) => indikator).map((one) => [one.id, one]));
  const wanted = new Set(
    [...all.values()]
      .filter(({ id, kode }) => chosen.includes(id) || chosen.includes(kode ?? ''))
      .map(({ id }) => id),
  );
  // The set grows while it is walked: an indicator needs those that it names.
  for (const id of wanted) for (const named of namedBy(all.get(id))) wanted.add(named);
  return defineDokumen({
    ...dokumen,
    sasaran: dokumen.sasaran.map((sasaran) => ({
      ...sasaran,
      indikator: sasaran.indikator.filter(({ id }) => wanted.has(id)),
    })),
  });
}

/** The ids of the indicators that one names. */
export function namedBy(indikator: Indikator | undefined): readonly string[] {
  if (indikator === undefined) return [];
  const { variabel, induk, rincian } = indikator;
  const taken = Object.values(variabel).map((one) => one.indikator);
  return [...taken, induk, rincian?.dari].flatMap((id) => id ?? []);
}
