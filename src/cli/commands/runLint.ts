import { formatLint, lint } from '../../index.js';
import type { Session } from '../arguments/session.js';
import { readDefinisi } from '../input/readDefinisi.js';
import { tellProblems } from '../output/tellProblems.js';
import { layoutOf } from '../terminal/layout.js';
import { printable } from '../terminal/printable.js';
import { wrapText } from '../terminal/wrapText.js';

/** `lint`: notes on what is allowed in definitions but poor; a note is no fault. */
export async function runLint(session: Session): Promise<number> {
  const { io, bahasa, values } = session;
  const { name, dokumen, problems } = await readDefinisi(session, session.arguments[0]);
  const told = await tellProblems(session, problems, name);
  const found = lint(dokumen);
  if (values.has('json')) {
    await io.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return told;
  }
  const { columns, style } = layoutOf(io.stdout, io.env, bahasa);
  const none = session.say({ id: 'tidak ada catatan', en: 'no notes' });
  if (found.length === 0) await io.stdout.write(`${style.green('✓')} ${style.bold(name)}: ${none}\n`);
  else {
    const text = printable(formatLint(found, { bahasa }));
    await io.stdout.write(`${wrapText(text, columns).join('\n')}\n`);
  }
  return told;
}
