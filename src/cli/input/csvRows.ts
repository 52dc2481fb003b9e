import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse';
import { ownProblem } from '../problem/problem.js';
import { ReadFailure } from '../problem/readFailure.js';
import type { Bilingual } from '../terminal/bilingual.js';
import type { DataRow, DataRows } from './dataRow.js';
import { encodingOf } from './encodingOf.js';
import type { InputSource } from './inputSource.js';
import { separatorOf } from './separatorOf.js';

/** Longer than any row of data: a quote that is never closed must not take the room of a whole file. */
const LONGEST_ROW = 1_000_000;

/** The rows of a CSV or TSV, read as they come. */
export async function* csvRows(source: InputSource): DataRows {
  let rows: DataRow[] = [];
  let number = 0;
  const parser = parse({
    bom: true,
    delimiter: separatorOf(source.head),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
    on_record(cells: string[]) {
      number += 1;
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ number, cells });
      // Rows are taken here: nothing waits in the stream.
      return null;
    },
  });
  const failed = new Promise<never>((_, reject) => parser.on('error', reject));
  // Where nothing waits for it, it must not end the process.
  failed.catch(() => undefined);
  const taken = (put: (done: () => void) => void) =>
    Promise.race([new Promise<void>((resolve) => put(resolve)), failed]);
  try {
    for await (const chunk of asUtf8(source)) {
      await taken((done) => parser.write(chunk, () => done()));
      if (rows.length > 0) yield rows;
      rows = [];
    }
    await taken((done) => parser.end(done).resume());
  } catch (error) {
    throw isCsvError(error) ? new ReadFailure([csvProblem(error, number)], source.name) : error;
  }
  if (rows.length > 0) yield rows;
}

/** The bytes of a text as UTF-8, whatever they were. */
async function* asUtf8({ head, chunks }: InputSource): AsyncGenerator<Uint8Array> {
  const encoding = encodingOf(head);
  if (encoding === 'utf-8') return yield* chunks;
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function isCsvError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

const csvReasons: Readonly<Record<string, Bilingual>> = {
  CSV_QUOTE_NOT_CLOSED: {
    id: 'tanda kutip (") yang dibuka tidak ditutup',
    en: 'the quote (") that opens is not closed',
  },
  CSV_MAX_RECORD_SIZE: {
    id: `lebih dari ${LONGEST_ROW} huruf; mungkin ada tanda kutip (") yang dibuka dan tidak ditutup`,
    en: `more than ${LONGEST_ROW} characters; perhaps a quote (") opens and is not closed`,
  },
};

function csvProblem({ code }: { readonly code: string }, number: number) {
  const { id, en } = csvReasons[code] ?? {
    id: `tidak dapat dibaca (${code})`,
    en: `cannot be read (${code})`,
  };
  return ownProblem('bad-table', `baris ${number + 1}: ${id}`, `row ${number + 1}: ${en}`);
}
