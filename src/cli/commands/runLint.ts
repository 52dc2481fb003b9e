import { formatLint, lint } from '../../index.js';
import type { Session } from '../arguments/session.js';
import { readDefinisi } from '../input/readDefinisi.js';
import { tellProblems } from '../output/tellProblems.js';
import { writeNotes } from '../output/writeNotes.js';

/** `lint`: notes on what is allowed in definitions but poor; a note is no fault. */
export async function runLint(session: Session): Promise<number> {
  const { name, dokumen, problems } = await readDefinisi(session, session.arguments[0]);
  const told = await tellProblems(session, problems, name);
  const found = lint(dokumen);
  await writeNotes(session, found, (how) => formatLint(found, how));
  return told;
}
