import { type DokumenIku, variabelOf } from '../../index.js';
import { refuseVariable } from '../problem/refuseVariable.js';
import { refuseUsage } from '../problem/usageError.js';

/** What a column of data is about beside variables: the region or unit, its name, and the period. */
export type Role = 'wilayah' | 'unit' | 'nama' | 'periode';

/** Beside a column of codes, one that is called `wilayah` or `unit` has names. */
const roles: Readonly<Record<Role, readonly string[]>> = {
  wilayah: ['kodewilayah', 'kodekemendagri', 'kodebps', 'wilayah'],
  unit: ['kodeunit', 'unit'],
  nama: ['nama', 'namawilayah', 'namaunit', 'wilayah', 'unit'],
  periode: ['periode', 'tahun'],
};

/** Which columns hold what, by place. */
export interface DataColumns {
  readonly headings: readonly string[];
  readonly variabel: ReadonlyMap<string, number>;
  /** The variables that several columns are called after, so that none is taken. */
  readonly unsure: ReadonlyMap<string, readonly number[]>;
  readonly roles: ReadonlyMap<Role, number>;
  /** The headings that nothing takes. */
  readonly unused: readonly string[];
}

/** A heading or a label without what people write in different ways. */
function plainName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The columns that are called exactly so; where there are none, those that are called alike. */
function placesOf(headings: readonly string[], exact: string, like: string): readonly number[] {
  const places = (isOwn: (heading: string) => boolean) =>
    headings.flatMap((heading, k) => (isOwn(heading) ? [k] : []));
  const own = places((heading) => heading.trim() === exact);
  const plain = plainName(like);
  return own.length > 0 ? own : places((heading) => plainName(heading) === plain);
}

/** Finds columns by their headings: as `--kolom` says, else by id, else by label, else by what they are usually called. */
export class ColumnFinder {
  readonly #labels: ReadonlyMap<string, string>;
  readonly #said: ReadonlyMap<string, string>;

  constructor(dokumen: DokumenIku, said: readonly string[]) {
    const variabel = variabelOf(dokumen);
    this.#labels = new Map(variabel.map(({ id, definisi }) => [id, definisi.label]));
    this.#said = new Map(said.map((text) => this.#mapping(text)));
  }

  /** The columns of a row of headings. */
  find(headings: readonly string[]): DataColumns {
    const variabel = new Map<string, number>();
    const unsure = new Map<string, readonly number[]>();
    for (const [id, label] of this.#labels) {
      const said = this.#said.get(id);
      const own = placesOf(headings, said ?? id, said ?? label);
      const [place] = own;
      if (own.length > 1) unsure.set(id, own);
      else if (place !== undefined) variabel.set(id, place);
    }
    const taken = new Set([...variabel.values(), ...[...unsure.values()].flat()]);
    const found = new Map<Role, number>();
    for (const role of Object.keys(roles) as Role[]) {
      const said = this.#said.get(role);
      const names = said === undefined ? roles[role] : [said];
      const place = names
        .flatMap((name) => placesOf(headings, name, name))
        .find((place) => !taken.has(place));
      if (place === undefined) continue;
      found.set(role, place);
      taken.add(place);
    }
    const unused = headings.filter((heading, k) => heading.trim() !== '' && !taken.has(k));
    return { headings, variabel, unsure, roles: found, unused };
  }

  #mapping(text: string): readonly [string, string] {
    const sign = text.indexOf('=');
    const [id, name] = [text.slice(0, sign), text.slice(sign + 1)];
    if (sign < 1 || name.trim() === '')
      refuseUsage(
        `--kolom "${text}" tidak dipahami; contoh: --kolom terlayani="Jumlah terlayani"`,
        `--kolom "${text}" is not understood; for example: --kolom terlayani="Jumlah terlayani"`,
      );
    if (this.#labels.has(id) || Object.hasOwn(roles, id)) return [id, name.trim()];
    refuseVariable('kolom', id, [...this.#labels.keys(), ...Object.keys(roles)]);
  }
}
