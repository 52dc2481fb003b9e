import { spawn } from 'node:child_process';
import { tool } from './toolsFolder.js';

/** Where an editor jumps to from a name: asks the language server of TypeScript. Lines and columns count from 1. */
export function definitionOf(file: string, line: number, offset: number): Promise<string> {
  const server = spawn(process.execPath, [
    tool('typescript59', 'lib/tsserver.js'),
    '--disableAutomaticTypingAcquisition',
  ]);
  const ask = (seq: number, command: string, args: object) =>
    server.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`);
  ask(1, 'open', { file });
  ask(2, 'definition', { file, line, offset });
  return new Promise((resolve, reject) => {
    let told = '';
    server.stdout.on('data', (part) => {
      told += part;
      const answer = told
        .split('\n')
        .find((text) => text.startsWith('{') && text.includes('"request_seq":2'));
      if (answer === undefined || !told.includes(`${answer}\n`)) return;
      server.kill();
      resolve(JSON.parse(answer).body?.[0]?.file ?? 'nowhere');
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`no answer: ${told}`)));
  });
}
