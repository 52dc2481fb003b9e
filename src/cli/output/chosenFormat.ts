import type { Values } from '../arguments/values.js';
import { refuseUsage } from '../problem/usageError.js';

const others: Readonly<Record<string, string>> = { markdown: 'md', htm: 'html', txt: 'teks' };

/** The format that is asked for: by `--json` or `--keluar`, else by the ending of `--ke`, else the usual one, which is the first. */
export function chosenFormat<F extends string>(values: Values, formats: readonly [F, ...F[]]): F {
  const known = (text: string): F | undefined => formats.find((one) => one === (others[text] ?? text));
  const asked = values.one('keluar');
  if (values.has('json')) {
    if (asked !== undefined && known(asked.toLowerCase()) !== 'json')
      refuseUsage('sebut salah satu saja: --json atau --keluar', 'name one of them: --json or --keluar');
    return known('json') ?? formats[0];
  }
  if (asked !== undefined)
    return (
      known(asked.toLowerCase()) ??
      refuseUsage(
        `--keluar "${asked}" tidak dikenal; pilih salah satu: ${formats.join(', ')}`,
        `--keluar "${asked}" is not known; choose one of: ${formats.join(', ')}`,
      )
    );
  const ending = /\.([^./\\]+)$/.exec(values.one('ke') ?? '')?.[1]?.toLowerCase();
  if (ending === undefined) return formats[0];
  return (
    known(ending) ??
    refuseUsage(
      `--ke: akhiran ".${ending}" tidak dikenal; sebut juga --keluar dengan salah satu: ${formats.join(', ')}`,
      `--ke: the ending ".${ending}" is not known; add --keluar with one of: ${formats.join(', ')}`,
    )
  );
}
