import { expect, it } from 'vitest';
import type { Io } from '../../../src/cli/terminal/io.js';
import { StatusLine } from '../../../src/cli/terminal/statusLine.js';

/** A terminal of 20 columns, or a pipe, whose clock shows these times, one for each look at it. */
function machine(isTerminal: boolean, ...times: readonly number[]) {
  const said: string[] = [];
  const left = [0, ...times];
  const output = {
    isTerminal,
    columns: 20,
    write: async (text: string | Uint8Array) => void said.push(String(text)),
  };
  const io: Io = {
    stdin: undefined,
    stdout: output,
    stderr: output,
    env: { NO_COLOR: '1' },
    version: '1.2.3',
    now: () => left.shift() ?? 0,
    readFile: () => {
      throw new Error('nothing is read');
    },
    createFile: () => Promise.reject(new Error('nothing is written')),
  };
  return { status: new StatusLine(io, 'id'), io, said: () => said.join('') };
}

const words = (id: string) => ({ id, en: '' });

it('is quiet for a second, then speaks now and again, and cleans up', async () => {
  const { status, said } = machine(true, 500, 999, 1000, 1000, 1100, 1250, 1250);
  for (const text of ['a', 'b', 'c', 'd', 'e']) await status.tell(words(text));
  await status.clear();
  await status.clear();
  expect(said()).toBe('\r\u001b[Kc\r\u001b[Ke\r\u001b[K');
});

it('says nothing into a pipe', async () => {
  const { status, said } = machine(false, 5000, 9000);
  await status.tell(words('a'));
  await status.announce(words('b'));
  await status.clear();
  expect(said()).toBe('');
});

it('makes room for what is written, and never takes more than its line', async () => {
  const { status, said, io } = machine(true, 0);
  await status.announce(words('membaca berkas yang bernama panjang\u001b[2J'));
  await status.above(io.stdout).write('hasil\n');
  expect(said()).toBe('\r\u001b[Kmembaca berkas yang\r\u001b[Khasil\n');
});
