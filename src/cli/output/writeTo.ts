import type { Session } from '../arguments/session.js';
import { refuseFileOf } from '../input/refuseFileOf.js';
import { refuseUsage } from '../problem/usageError.js';
import { type Layout, layoutOf } from '../terminal/layout.js';

/** Where the output goes: to standard output, or to the file of `--ke`. */
export interface Destination {
  readonly layout: Layout;
  write(content: string | Uint8Array): Promise<void>;
}

/** Runs what writes the output. A file stands in its place only when all of it is written. */
export async function writeTo<T>(session: Session, write: (to: Destination) => Promise<T>): Promise<T> {
  const { io, bahasa, values } = session;
  const path = values.one('ke');
  if (path === undefined || path === '-')
    return write({
      layout: layoutOf(io.stdout, io.env, bahasa),
      write: (content) => {
        if (typeof content !== 'string' && io.stdout.isTerminal) refuseTerminal();
        return io.stdout.write(content);
      },
    });
  const file = await ofSystem(path, () => io.createFile(path), true);
  try {
    const plain = { isTerminal: false, columns: undefined, write: file.write };
    const done = await write({
      layout: layoutOf(plain, { NO_COLOR: '1' }, bahasa),
      write: (content) => ofSystem(path, () => file.write(content)),
    });
    await ofSystem(path, () => file.close());
    return done;
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** What the system says against a file that is written is told in words: where there is nothing yet, it is the folder that is missing. */
async function ofSystem<T>(path: string, act: () => Promise<T>, isNew = false): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (isNew && error instanceof Error && 'code' in error && error.code === 'ENOENT')
      refuseUsage(`folder untuk "${path}" tidak ada`, `there is no folder for "${path}"`);
    refuseFileOf(error, path);
  }
}

function refuseTerminal(): never {
  refuseUsage(
    'berkas Word atau Excel tidak dapat ditampilkan di terminal; pakai --ke NAMA',
    'a Word or Excel file cannot be shown on a terminal; use --ke NAME',
  );
}
