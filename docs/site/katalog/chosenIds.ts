import type { CariKatalog, findKatalog } from 'indikator/katalog/indeks';

/** What is chosen in the list: what `findKatalog` knows, and what only entries say. */
export interface Filters {
  readonly cari: CariKatalog;
  readonly keyakinan?: string;
  readonly jenis?: string;
}

const asked = ['urusan', 'tingkat', 'rujukan', 'kata'] as const;

/** The filters of an address or a form. */
export function filtersOf(params: URLSearchParams): Filters {
  const cari = Object.fromEntries(
    asked.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
  );
  const keyakinan = params.get('keyakinan') || undefined;
  const jenis = params.get('jenis') || undefined;
  return {
    cari,
    ...(keyakinan === undefined ? {} : { keyakinan }),
    ...(jenis === undefined ? {} : { jenis }),
  };
}

/** The ids of what is left. Words that are a code of a registry find it; a question that is none finds nothing. */
export function chosenIds(
  { cari, keyakinan, jenis }: Filters,
  find: typeof findKatalog,
): ReadonlySet<string> {
  const { kata, ...rest } = cari;
  const found = [
    ...attempt(cari, find),
    ...(kata === undefined || !/\d/.test(kata) ? [] : attempt({ ...rest, kode: kata }, find)),
  ];
  const left = found.filter(
    (entry) =>
      (keyakinan === undefined || entry.keyakinan === keyakinan) &&
      (jenis === undefined || entry.jenis === jenis),
  );
  return new Set(left.map(({ id }) => id));
}

/** An address may come from anybody. */
function attempt(cari: CariKatalog, find: typeof findKatalog): ReturnType<typeof findKatalog> {
  try {
    return find(cari);
  } catch {
    return [];
  }
}
