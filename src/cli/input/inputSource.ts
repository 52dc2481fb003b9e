import type { Session } from '../arguments/session.js';
import { ownProblem } from '../problem/problem.js';
import { ReadFailure } from '../problem/readFailure.js';
import { refuseUsage } from '../problem/usageError.js';
import type { Bilingual } from '../terminal/bilingual.js';
import type { Io } from '../terminal/io.js';
import { refuseFileOf } from './refuseFileOf.js';

/** Something to read, whose beginning has been read already. */
export interface InputSource {
  /** What it is called in messages. */
  readonly name: string;
  /** The first bytes: enough to see what it is. */
  readonly head: Uint8Array;
  /** All bytes, those of the beginning too; once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** So much is looked at to see what something is. */
const HEAD = 65_536;
/** Most bytes of what is read as a whole: beyond, a text has more characters than it can hold. */
const MOST = 400_000_000;
/** So many bytes may take a second to be understood, in which nothing can be said. */
const LARGE = 1_000_000;

/** Opens a file, or what is piped in where no file is named or its name is `-`. */
export async function openSource({ io, say }: Session, path: string | undefined): Promise<InputSource> {
  const name =
    path === undefined || path === '-' ? say({ id: 'masukan dari pipa', en: 'standard input' }) : path;
  const chunks = told(chunksOf(io, path), name);
  const first: Uint8Array[] = [];
  let length = 0;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    first.push(next.value);
    length += next.value.length;
    if (length >= HEAD) break;
  }
  return { name, head: joined(first), chunks: followed(first, chunks) };
}

function chunksOf(io: Io, path: string | undefined): AsyncIterable<Uint8Array> {
  if (path !== undefined && path !== '-') return io.readFile(path);
  if (io.stdin === undefined)
    refuseUsage(
      'berkas belum disebut; sebut namanya, atau alirkan isinya lewat pipa',
      'no file is named; name one, or pipe its content in',
    );
  if (read.has(io))
    refuseUsage(
      'hanya satu berkas dapat dialirkan lewat pipa; sebut nama yang lain',
      'only one file can be piped in; name the other one',
    );
  read.add(io);
  return io.stdin;
}

/** Whose standard input has been read: it comes once. */
const read = new WeakSet<Io>();

async function* told(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    refuseFileOf(error, name);
  }
}

async function* followed(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

/** All bytes of a source; what is too large to be read as a whole is refused, what is large is announced, since it takes a while. */
export async function readAll({ name, chunks }: InputSource, { status }: Session): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    await status.tell(readingWords(name, length));
    if (length > MOST)
      throw new ReadFailure(
        [ownProblem('too-large', `lebih dari ${MOST} byte`, `more than ${MOST} bytes`)],
        name,
      );
  }
  if (length > LARGE) await status.announce(readingWords(name, length));
  return joined(parts);
}

function readingWords(name: string, length: number): Bilingual {
  const size = `${name} (${Math.ceil(length / 1_000_000)} MB)`;
  return { id: `membaca ${size}…`, en: `reading ${size}…` };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
