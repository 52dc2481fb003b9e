import { type DokumenIku, variabelOf } from '../../index.js';
import type { Values } from '../arguments/values.js';
import { refuseVariable } from '../problem/refuseVariable.js';
import { refuseUsage } from '../problem/usageError.js';
import { rowPlaces } from './rowPlaces.js';

/** What `--kolom` says of a variable, or of where and when a row is: its column, and the type of that. */
export interface SaidColumn {
  readonly nama: string;
  readonly tipe?: string;
}

/** What `--kolom` says for a query; what no indicator has is a slip of the pen. */
export function sqlColumnsOf(values: Values, dokumen: DokumenIku): ReadonlyMap<string, SaidColumn> {
  const known = variabelOf(dokumen).map(({ id }) => id);
  const said = values.all('kolom').map(columnOf);
  // Queries of groups ask where and when a row is.
  const taken: readonly string[] = values.has('menurut') ? [...known, ...rowPlaces] : known;
  const [unknown] = said.filter(([id]) => !taken.includes(id));
  if (unknown !== undefined) refuseVariable('kolom', unknown[0], known);
  return new Map(said);
}

/** `terlayani=jumlah:integer`: the variable, its column, and the type of that; the type may be left out. */
function columnOf(text: string): readonly [string, SaidColumn] {
  const match = /^([^=]+)=([^:]+)(?::(.+))?$/.exec(text);
  const [, id, nama, tipe] = match ?? [];
  if (id === undefined || nama === undefined)
    refuseUsage(
      `--kolom "${text}" tidak dipahami; contoh: --kolom terlayani=jumlah:integer`,
      `--kolom "${text}" is not understood; for example: --kolom terlayani=jumlah:integer`,
    );
  return [id, { nama, ...(tipe === undefined ? {} : { tipe }) }];
}
