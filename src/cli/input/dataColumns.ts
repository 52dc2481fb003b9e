import { type DokumenIku, variabelOf } from '../../index.js';
import { refuseUsage } from '../problem/usageError.js';

/** What a column of data is about beside variables: the region or unit, its name, and the period. */
export type Role = 'wilayah' | 'unit' | 'nama' | 'periode';

const roles: Readonly<Record<Role, readonly string[]>> = {
  wilayah: ['wilayah', 'kodewilayah', 'kodekemendagri', 'kodebps'],
  unit: ['unit', 'kodeunit'],
  nama: ['nama', 'namawilayah', 'namaunit'],
  periode: ['periode', 'tahun'],
};

/** Which columns hold what, by place. */
export interface DataColumns {
  readonly headings: readonly string[];
  readonly variabel: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<Role, number>;
  /** The headings that nothing takes. */
  readonly unused: readonly string[];
}

/** A heading or a label without what people write in different ways. */
function plainName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
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
    const exact = (text: string) => headings.findIndex((heading) => heading.trim() === text);
    const like = (text: string) => headings.findIndex((heading) => plainName(heading) === plainName(text));
    const first = (...places: readonly number[]) => places.find((place) => place !== -1);
    const variabel = new Map<string, number>();
    for (const [id, label] of this.#labels) {
      const said = this.#said.get(id);
      const place = said === undefined ? first(exact(id), like(label)) : first(exact(said), like(said));
      if (place !== undefined) variabel.set(id, place);
    }
    const taken = new Set(variabel.values());
    const found = new Map<Role, number>();
    for (const role of Object.keys(roles) as Role[]) {
      const said = this.#said.get(role);
      const names = said === undefined ? roles[role] : [said];
      const place = first(...names.map(like));
      if (place === undefined || taken.has(place)) continue;
      found.set(role, place);
      taken.add(place);
    }
    const unused = headings.filter((heading, k) => heading.trim() !== '' && !taken.has(k));
    return { headings, variabel, roles: found, unused };
  }

  /** The label of a variable. */
  labelOf(id: string): string {
    return this.#labels.get(id) ?? id;
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
    const known = [...this.#labels.keys(), ...Object.keys(roles)].slice(0, 20).join(', ');
    refuseUsage(
      `--kolom: tidak ada variabel "${id}"; yang ada: ${known}`,
      `--kolom: there is no variable "${id}"; there are: ${known}`,
    );
  }
}
