import type { Values } from '../arguments/values.js';
import { refuseUsage } from '../problem/usageError.js';

/** The file of definitions of a command whose argument is data; undefined where they are of the catalogue. */
export function needDefinisi(values: Values): string | undefined {
  const path = values.one('definisi');
  if (path === undefined && !values.has('katalog'))
    refuseUsage(
      'definisinya belum disebut; pakai --definisi BERKAS atau --katalog ID',
      'no definitions are named; use --definisi FILE or --katalog ID',
    );
  return path;
}
