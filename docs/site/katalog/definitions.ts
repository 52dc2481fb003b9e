import { readFileSync } from 'node:fs';
import type { DokumenIku, Indikator, Skala } from 'indikator';
import * as katalog from 'indikator/katalog';
import { type EntriKatalog, findKatalog } from 'indikator/katalog/indeks';

type DaftarAcuan = katalog.DaftarAcuan;

/** A definition of the catalogue, and where its source stands. */
export type Definition = { readonly entri: EntriKatalog; readonly file: string; readonly baris: number } & (
  | { readonly jenis: 'indikator'; readonly definisi: Indikator }
  | { readonly jenis: 'skala'; readonly definisi: Skala }
  | { readonly jenis: 'dokumen'; readonly definisi: DokumenIku }
  | { readonly jenis: 'daftar'; readonly definisi: DaftarAcuan }
);

const values = new Map<string, unknown>(Object.entries(katalog));
const sources = new Map<string, readonly string[]>();

/** Every definition of the catalogue, in its order. */
export function definitions(): Definition[] {
  return findKatalog({}).map((entri) => {
    const definisi = values.get(entri.id);
    if (definisi === undefined) throw new Error(`the catalogue exports no ${entri.id}`);
    const file = fileOf(entri);
    const baris = linesOf(file).findIndex((line) => line.startsWith(`export const ${entri.id}`)) + 1;
    // The index says which kind of definition stands under the id.
    return { entri, file, baris, jenis: entri.jenis, definisi } as Definition;
  });
}

/** The file of a family, or of a single definition, which stands in the folder of its kind. */
function fileOf({ berkas, id, jenis }: EntriKatalog): string {
  const folder = { skala: 'skala/', daftar: 'daftar/', dokumen: '', indikator: '' }[jenis];
  return `src/katalog/${berkas === id ? folder : ''}${berkas}.ts`;
}

function linesOf(file: string): readonly string[] {
  const lines = sources.get(file) ?? readFileSync(file, 'utf8').split('\n');
  sources.set(file, lines);
  return lines;
}
