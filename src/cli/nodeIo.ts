import { createReadStream } from 'node:fs';
import { lstat, open, realpath, rename, unlink } from 'node:fs/promises';
import process from 'node:process';
import { ClosedPipe } from './terminal/closedPipe.js';
import type { Io, NewFile, Output } from './terminal/io.js';

/** The machine as Node, Bun and Deno show it. */
export function nodeIo(version: string): Io {
  const { stdin } = process;
  return {
    stdin: stdin.isTTY ? undefined : stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    version,
    now: () => performance.now(),
    readFile: (path) => createReadStream(path),
    createFile,
  };
}

/** Standard output or error. What reads it may be gone: then all that is written fails, quietly. */
function outputOf(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  stream.on('error', () => {
    isClosed = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (content) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new ClosedPipe());
        stream.write(content, (error) => {
          if (error === undefined || error === null) resolve();
          else reject(isPipe(error) ? new ClosedPipe() : error);
        });
      }),
  };
}

function isPipe(error: Error): boolean {
  return (
    'code' in error &&
    (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF')
  );
}

/** What is written stands beside the file until all of it is there; a device or a pipe is written to as it comes. */
async function createFile(path: string): Promise<NewFile> {
  const found = await lstat(await realpath(path).catch(() => path)).catch(() => undefined);
  const isPlain = found === undefined || found.isFile() || found.isDirectory();
  const target = found === undefined ? path : await realpath(path);
  const written = isPlain && found?.isDirectory() !== true ? `${target}.${process.pid}.tmp` : target;
  const file = await open(written, 'w', found?.mode);
  let isOpen = true;
  const end = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    async write(content) {
      await file.writeFile(content);
    },
    async close() {
      await end();
      if (written !== target) await rename(written, target);
    },
    async discard() {
      await end();
      if (written !== target) await unlink(written).catch(() => undefined);
    },
  };
}
