import { runOn } from '../cli/machine.js';

/** The words of a command line, as a shell takes it apart: between quotes a word may have spaces. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:"([^"]*)"|'([^']*)'|[^\s"']+)+/g)].map(([word]) => word.replace(/["']/g, ''));
}

/** A terminal in a document: what `cat` shows is there, what a command writes stays. */
export class Session {
  readonly #files: Record<string, string | Uint8Array> = {};

  /** Runs the commands of a block; returns the block as it really looks. */
  async replay(block: string): Promise<string> {
    const parts = block.split(/^\$ /m).slice(1);
    const shown = [];
    for (const part of parts) {
      const end = part.indexOf('\n');
      const [line, below] = [part.slice(0, end), part.slice(end + 1)];
      shown.push(`$ ${line}\n${await this.#run(line, below)}`);
    }
    return shown.join('');
  }

  async #run(line: string, below: string): Promise<string> {
    const [program, ...argv] = wordsOf(line);
    if (program === 'cat') {
      // A file stands in the document as it is.
      this.#files[argv[0] ?? ''] = below;
      return below;
    }
    const [name, ...rest] = argv;
    if (program !== 'npx' || name !== 'indikator') throw new Error(`not run: ${line}`);
    const { stdout, stderr, written } = await runOn({ files: this.#files }, ...rest);
    Object.assign(this.#files, written);
    return stderr + stdout;
  }
}
