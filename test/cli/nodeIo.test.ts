import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeIo } from '../../src/cli/nodeIo.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uji é '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const io = nodeIo('1.2.3');

it('leaves a file as it was until all of the new one is written', async () => {
  const path = join(folder, 'hasil baru.csv');
  writeFileSync(path, 'lama');
  const file = await io.createFile(path);
  await file.write('ba');
  await file.write(Uint8Array.of(114, 117));
  expect(readFileSync(path, 'utf8')).toBe('lama');
  await file.close();
  expect(readFileSync(path, 'utf8')).toBe('baru');
  const other = await io.createFile(path);
  await other.write('x');
  await other.discard();
  expect(readFileSync(path, 'utf8')).toBe('baru');
  expect(readdirSync(folder)).toEqual(['hasil baru.csv']);
});

it('writes through a link, and to a device', async () => {
  const [path, link] = [join(folder, 'tujuan.csv'), join(folder, 'tautan.csv')];
  writeFileSync(path, '');
  symlinkSync(path, link);
  const file = await io.createFile(link);
  await file.write('isi');
  await file.close();
  expect(readFileSync(path, 'utf8')).toBe('isi');
  const nowhere = await io.createFile('/dev/null');
  await nowhere.write('isi');
  await nowhere.close();
  expect(readFileSync('/dev/null', 'utf8')).toBe('');
});

it('throws what the system says of a file', async () => {
  const read = async (path: string) => {
    for await (const chunk of io.readFile(path)) return chunk;
    return undefined;
  };
  await expect(read(join(folder, 'tidak ada'))).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(read(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(io.createFile(join(folder, 'tidak/ada'))).rejects.toMatchObject({ code: 'ENOENT' });
});
