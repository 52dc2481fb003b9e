import type { BerkasTerbaca } from '../../berkas/index.js';
import type { DokumenTerbaca } from '../../dokumen/index.js';
import type { Session } from '../arguments/session.js';
import { ownProblem } from '../problem/problem.js';
import { ReadFailure } from '../problem/readFailure.js';
import { decodedText } from './encodingOf.js';
import { type InputSource, readAll } from './inputSource.js';
import { kindOf } from './kindOf.js';
import { readingOptions } from './readingOptions.js';

/** Reads the table of indicators of a source that is no JSON: text of any format, or a file of Word or Excel. */
export async function readTable(
  source: InputSource,
  session: Session,
): Promise<DokumenTerbaca | BerkasTerbaca> {
  const { values } = session;
  const kind = kindOf(source.head);
  const known = readingOptions(values);
  if (kind === 'kosong' || kind === 'json') refuseEmpty(source);
  const bytes = await readAll(source, session);
  if (kind === 'berkas') {
    const lembar = values.one('lembar');
    const { readBerkas } = await import('../../berkas/index.js');
    return readBerkas(bytes, { ...known, ...(lembar === undefined ? {} : { lembar }) });
  }
  const { readDokumen } = await import('../../dokumen/index.js');
  return readDokumen(decodedText(bytes), { ...known, format: kind });
}

/** Ends the work over a source in which nothing stands. */
export function refuseEmpty({ name }: InputSource): never {
  throw new ReadFailure(
    [ownProblem('empty', 'kosong: tidak ada isinya', 'empty: nothing stands in it')],
    name,
  );
}
