import { runCli } from '../../src/cli/runCli.js';
import { ClosedPipe } from '../../src/cli/terminal/closedPipe.js';
import type { Io, Output } from '../../src/cli/terminal/io.js';

/** The machine that a command line is run on. */
export interface Machine {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The columns of a terminal; undefined: output goes into a pipe. */
  readonly terminal?: number;
  /** After so many writes nobody reads standard output. */
  readonly readUntil?: number;
  /** The error of the system that writing to standard output ends in. */
  readonly fails?: string;
  /** What each look at the clock adds, in milliseconds. */
  readonly clockStep?: number;
}

/** What a run left behind. */
export interface Left {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The bytes of standard output. */
  readonly bytes: Uint8Array;
  readonly written: Readonly<Record<string, Uint8Array>>;
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Runs a command line in this process. */
export async function runOn(machine: Machine, ...argv: readonly string[]): Promise<Left> {
  const {
    files = {},
    stdin,
    env = {},
    terminal,
    readUntil = Number.POSITIVE_INFINITY,
    fails,
    clockStep = 0,
  } = machine;
  const written: Record<string, Uint8Array> = {};
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  let clock = 0;
  const outputTo = (parts: Uint8Array[], most: number): Output => ({
    isTerminal: terminal !== undefined,
    columns: terminal,
    write: async (content) => {
      if (parts.length >= most) throw new ClosedPipe();
      if (fails !== undefined && parts === out) throw systemError(fails);
      parts.push(bytesOf(content));
    },
  });
  const io: Io = {
    stdin: stdin === undefined ? undefined : chunked(bytesOf(stdin)),
    stdout: outputTo(out, readUntil),
    stderr: outputTo(err, Number.POSITIVE_INFINITY),
    env,
    version: '1.2.3',
    now: () => {
      clock += clockStep;
      return clock;
    },
    readFile: (path) => {
      const content = files[path];
      if (content === undefined)
        return failing(path.endsWith('/') ? 'EISDIR' : path === 'rahasia' ? 'EACCES' : 'ENOENT');
      return chunked(bytesOf(content));
    },
    createFile: async (path) => {
      const parts: Uint8Array[] = [];
      if (path.startsWith('/tidak-ada/')) throw systemError('ENOENT');
      return {
        write: async (content) => {
          if (path.startsWith('/penuh/')) throw systemError('ENOSPC');
          parts.push(bytesOf(content));
        },
        close: async () => void Object.assign(written, { [path]: Buffer.concat(parts) }),
        discard: async () => undefined,
      };
    },
  };
  const code = await runCli(argv, io);
  const bytes = Buffer.concat(out);
  return { code, stdout: bytes.toString(), stderr: Buffer.concat(err).toString(), bytes, written };
}

/** Pieces that cut words and letters in two, as a pipe does. */
async function* chunked(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1021) yield bytes.slice(at, at + 1021);
}

function failing(code: string): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(systemError(code)) }) };
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: at some place in the code`), { code });
}
