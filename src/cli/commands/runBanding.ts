import { type DokumenIku, diffDokumen, formatBanding } from '../../index.js';
import type { Session } from '../arguments/session.js';
import { openSource } from '../input/inputSource.js';
import { definisiOf } from '../input/readDefinisi.js';
import { tellProblems } from '../output/tellProblems.js';
import { writeNotes } from '../output/writeNotes.js';
import { refuseUsage } from '../problem/usageError.js';

/** `banding`: what changed between two documents, in words, and whether it changes meaning; a change is no fault. */
export async function runBanding(session: Session): Promise<number> {
  const [before, after] = session.arguments;
  if (before === undefined || after === undefined)
    refuseUsage(
      'sebut dua berkas: indikator banding lama.json baru.json',
      'name two files: indikator banding old.json new.json',
    );
  const [old, current] = [await readOne(before, session), await readOne(after, session)];
  const banding = diffDokumen(old.dokumen, current.dokumen);
  await writeNotes(session, banding, (how) => formatBanding(banding, how));
  return Math.max(old.told, current.told);
}

async function readOne(path: string, session: Session): Promise<{ dokumen: DokumenIku; told: number }> {
  const { name, dokumen, problems } = await definisiOf(await openSource(session, path), session);
  return { dokumen, told: await tellProblems(session, problems, name) };
}
