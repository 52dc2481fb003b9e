import { execFile } from 'node:child_process';

/** What a program printed and how it ended. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, without colours, whatever the environment asks for. */
export function run(
  file: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ran> {
  return new Promise((resolve) => {
    const { cwd, env = {} } = options;
    execFile(
      file,
      args,
      {
        cwd,
        env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
        maxBuffer: 64 * 1024 * 1024,
        timeout: 280_000,
      },
      (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ status, stdout, stderr: error?.killed ? `${stderr}\nkilled: took too long` : stderr });
      },
    );
  });
}

/** Runs a program that must succeed; returns what it printed. */
export async function must(
  file: string,
  args: readonly string[],
  options: Parameters<typeof run>[2],
): Promise<string> {
  const { status, stdout, stderr } = await run(file, args, options);
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}
