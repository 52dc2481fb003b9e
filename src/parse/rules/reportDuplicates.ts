import { duplicate } from '../../issue/definition.js';
import type { Issues } from '../../issue/issues.js';
import { formatPath, type Path } from '../../issue/path.js';

/** Something that must occur once, and where it stands. */
export interface Occurrence {
  readonly id: string | undefined;
  /** What to show of it; absent: the id itself. */
  readonly ditemukan?: string | undefined;
  readonly path: Path;
}

/** Reports each id that stands in the list a second time, naming the place of the first. */
export function reportDuplicates(occurrences: readonly Occurrence[], kunci: string, issues: Issues): void {
  const first = new Map<string, Path>();
  for (const { id, path, ditemukan = id } of occurrences) {
    if (id === undefined) continue;
    const seen = first.get(id);
    if (seen === undefined) first.set(id, path);
    else
      issues.add(duplicate, path, ditemukan, {
        kunci,
        pertama: formatPath({ asal: 'definisi', path: seen }),
      });
  }
}
