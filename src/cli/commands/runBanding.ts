import { diffDokumen, formatBanding } from '../../index.js';
import type { Session } from '../arguments/session.js';
import { openSource } from '../input/inputSource.js';
import { definisiOf } from '../input/readDefinisi.js';
import { tellProblems } from '../output/tellProblems.js';
import { refuseUsage } from '../problem/usageError.js';
import { layoutOf } from '../terminal/layout.js';
import { printable } from '../terminal/printable.js';
import { wrapText } from '../terminal/wrapText.js';

/** `banding`: what changed between two documents, in words, and whether it changes meaning; 1 where it does. */
export async function runBanding(session: Session): Promise<number> {
  const { io, bahasa, values } = session;
  const [before, after] = session.arguments;
  if (before === undefined || after === undefined)
    refuseUsage(
      'sebut dua berkas: indikator banding lama.json baru.json',
      'name two files: indikator banding old.json new.json',
    );
  const [old, current] = [await read(before, session), await read(after, session)];
  const banding = diffDokumen(old, current);
  if (values.has('json')) await io.stdout.write(`${JSON.stringify(banding, null, 2)}\n`);
  else {
    const { columns } = layoutOf(io.stdout, io.env, bahasa);
    const text = printable(formatBanding(banding, { bahasa }));
    await io.stdout.write(`${wrapText(text, columns).join('\n')}\n`);
  }
  return banding.makna === 'berubah' ? 1 : 0;
}

async function read(path: string, session: Session) {
  const { name, dokumen, problems } = await definisiOf(await openSource(session, path), session);
  await tellProblems(session, problems, name);
  return dokumen;
}
