import type { FormatLint } from '../../index.js';
import type { Session } from '../arguments/session.js';
import { markSections } from '../terminal/markSections.js';
import { chosenFormat } from './chosenFormat.js';
import { writeTo } from './writeTo.js';

/** Writes notes or changes: as text for a terminal, as Markdown for a comment, or as they are for programs. */
export async function writeNotes(
  session: Session,
  found: object,
  print: (how: FormatLint) => string,
): Promise<void> {
  const { bahasa, values } = session;
  const format = chosenFormat(values, ['teks', 'md', 'json']);
  await writeTo(session, ({ layout: { columns, style }, write }) => {
    switch (format) {
      case 'teks':
        return write(markSections(print({ bahasa }), columns, style));
      case 'md':
        return write(print({ bahasa, format: 'markdown' }));
      case 'json':
        return write(`${JSON.stringify(found, null, 2)}\n`);
    }
  });
}
