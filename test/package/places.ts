import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly consumer: string;
    readonly tarball: string;
  }
}

/** Where the packed package is installed, afresh in every run; scratch projects are folders of it. */
export const consumerFolder = (): string => inject('consumer');

/** The packed package. */
export const tarball = (): string => inject('tarball');

/** A file of the installed package. */
export const installed = (...path: string[]): string =>
  join(consumerFolder(), 'node_modules/indikator', ...path);

/** Makes a scratch project beside the installed package; returns its folder. */
export function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(consumerFolder(), name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
