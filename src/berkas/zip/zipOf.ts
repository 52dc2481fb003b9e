import { strToU8, zipSync } from 'fflate/browser';

/** The time of every part, so that one document always becomes the same bytes. */
const WRITTEN = { year: 1980, month: 0, day: 1 } as const;

/** Packs parts, by name, into a file; in the order in which they are given. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  // fflate writes the local time of the date.
  const mtime = new Date(WRITTEN.year, WRITTEN.month, WRITTEN.day);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: 6, mtime }]]),
    ),
  );
}
