import type { BentukBerkas } from '../../berkas/index.js';
import type { DokumenIku } from '../../index.js';
import type { Session } from '../arguments/session.js';
import { readDefinisi } from '../input/readDefinisi.js';
import { chosenFormat } from '../output/chosenFormat.js';
import { shownMarkdown } from '../output/shownMarkdown.js';
import { tellProblems } from '../output/tellProblems.js';
import { writeTo } from '../output/writeTo.js';
import { refuseUsage } from '../problem/usageError.js';

type Format = 'md' | 'html' | 'csv' | 'tsv' | 'docx' | 'xlsx' | 'json';

/** `tulis`: writes a document as an official table, as a file of Word or Excel, or as JSON. */
export async function runTulis(session: Session): Promise<number> {
  const { values } = session;
  const format = chosenFormat<Format>(values, ['md', 'html', 'csv', 'tsv', 'docx', 'xlsx', 'json']);
  const bentuk = values.one('bentuk');
  if (bentuk !== undefined && format !== 'docx' && format !== 'xlsx')
    refuseUsage(
      '--bentuk hanya untuk Word dan Excel; pakai --keluar docx atau xlsx',
      '--bentuk is for Word and Excel alone; use --keluar docx or xlsx',
    );
  const { name, dokumen, problems } = await readDefinisi(session, session.arguments[0]);
  // The table of options lists the forms that there are.
  const content = await contentOf(dokumen, format, bentuk as BentukBerkas | undefined);
  const shown = format === 'md' ? shownMarkdown(session, String(content)) : content;
  await writeTo(session, ({ write }) => write(shown));
  return tellProblems(session, problems, name);
}

async function contentOf(
  dokumen: DokumenIku,
  format: Format,
  bentuk: BentukBerkas | undefined,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(dokumen, null, 2)}\n`;
    case 'docx':
    case 'xlsx': {
      const { writeBerkas } = await import('../../berkas/index.js');
      return writeBerkas(dokumen, { format, ...(bentuk === undefined ? {} : { bentuk }) });
    }
    default: {
      const { writeDokumen } = await import('../../dokumen/index.js');
      const text = writeDokumen(dokumen, { format: format === 'md' ? 'markdown' : format });
      return text.endsWith('\n') ? text : `${text}\n`;
    }
  }
}
