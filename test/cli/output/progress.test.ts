import { expect, it } from 'vitest';
import type { Session } from '../../../src/cli/arguments/session.js';
import { Progress } from '../../../src/cli/output/progress.js';

/** What is said when the clock shows these times, one for each look at it. */
async function saidAt(isTerminal: boolean, ...times: readonly number[]): Promise<string> {
  const said: string[] = [];
  const left = [0, ...times];
  const stderr = {
    isTerminal,
    columns: 80,
    write: async (text: string | Uint8Array) => void said.push(String(text)),
  };
  const session = {
    io: { stderr, now: () => left.shift() ?? 0 },
    errorStyle: { dim: (text: string) => text },
    say: ({ id }: { id: string }) => id,
  } as unknown as Session;
  const progress = new Progress(session);
  for (const time of times) await progress.tell({ id: `${time}`, en: '' });
  await progress.end();
  return said.join('');
}

it('is quiet for a second, then speaks now and again, and cleans up', async () => {
  expect(await saidAt(true, 500, 999)).toBe('');
  expect(await saidAt(true, 999, 1000, 1100, 1250)).toBe('\r\u001b[K1000\r\u001b[K1250\r\u001b[K');
});

it('says nothing into a pipe', async () => {
  expect(await saidAt(false, 5000, 9000)).toBe('');
});
