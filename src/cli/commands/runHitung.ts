import type { Session } from '../arguments/session.js';
import { joinResults } from '../figures/joinResults.js';
import { openData } from '../figures/openData.js';
import { rowJoiningOf } from '../figures/rowJoiningOf.js';
import { streamResults } from '../figures/streamResults.js';
import { readDefinisi } from '../input/readDefinisi.js';
import { chosenFormat } from '../output/chosenFormat.js';
import { tellProblems } from '../output/tellProblems.js';
import { writeTo } from '../output/writeTo.js';
import { needDefinisi } from './needDefinisi.js';

/** `hitung`: evaluates indicators from a table of data, row by row or joined by region, unit and period. */
export async function runHitung(session: Session): Promise<number> {
  const { values } = session;
  const format = chosenFormat(values, ['teks', 'csv', 'json', 'md']);
  const joining = rowJoiningOf(values);
  const definisi = await readDefinisi(session, needDefinisi(values));
  const data = await openData(session, definisi.dokumen, session.arguments[0]);
  const told = await tellProblems(session, definisi.problems, definisi.name);
  const ofData = await tellProblems(session, data.problems, data.name);
  const code = await writeTo(session, (to) =>
    joining === undefined
      ? streamResults(session, data, format, to)
      : joinResults(session, data, joining, format, to),
  );
  return Math.max(told, ofData, code);
}
