import type { PengaturanTabel } from '../../index.js';
import type { Values } from '../arguments/values.js';
import { rowPlaces } from '../input/rowPlaces.js';
import { refuseUsage } from '../problem/usageError.js';

/** By what rows are joined: `--menurut`, `--tingkat`, `--jenis`. */
export type RowJoining = Pick<PengaturanTabel, 'menurut' | 'tingkat' | 'jenis'>;

/** How rows are to be joined; undefined: each stands for itself. */
export function rowJoiningOf(values: Values): RowJoining | undefined {
  const [tingkat, jenis] = [values.one('tingkat'), values.one('jenis')];
  const menurut = values.one('menurut');
  if (menurut === undefined && (tingkat ?? jenis) !== undefined)
    refuseUsage(
      '--tingkat dan --jenis hanya untuk penggabungan; sebut juga --menurut wilayah atau periode',
      '--tingkat and --jenis are for joining alone; name --menurut wilayah or periode too',
    );
  if (menurut === undefined) return undefined;
  if (tingkat !== undefined && !/^[1-4]$/.test(tingkat))
    refuseUsage(`--tingkat "${tingkat}": diharapkan 1 sampai 4`, `--tingkat "${tingkat}": expected 1 to 4`);
  return {
    menurut: [...new Set(menurut.split(',').map((word) => dimensionOf(word.trim())))],
    ...(tingkat === undefined ? {} : { tingkat: Number(tingkat) }),
    // The table of options lists the kinds that there are.
    ...(jenis === undefined ? {} : { jenis: jenis as NonNullable<RowJoining['jenis']> }),
  };
}

function dimensionOf(word: string): RowJoining['menurut'][number] {
  return (
    rowPlaces.find((one) => one === word) ??
    refuseUsage(
      `--menurut "${word}" tidak dikenal; pilih dari: ${rowPlaces.join(', ')}`,
      `--menurut "${word}" is not known; choose from: ${rowPlaces.join(', ')}`,
    )
  );
}
