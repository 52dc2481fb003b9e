import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Sound } from '../../definition/sound.js';
import { conflictingVariable } from '../../issue/definition.js';
import type { Issues } from '../../issue/issues.js';
import { formatPath, type Path } from '../../issue/path.js';
import { indikatorIn } from './indikatorIn.js';

/** Within a document one variable id has one definition, wherever it is used. */
export function checkShared(dokumen: Sound<DokumenIku>, path: Path, issues: Issues): void {
  const first = new Map<string, { readonly text: string; readonly path: Path }>();
  for (const { indikator, path: way } of indikatorIn(dokumen)) {
    for (const [id, variabel] of Object.entries(indikator?.variabel ?? {})) {
      const where = [...path, ...way, 'variabel', id];
      const text = canonicalText(variabel);
      const seen = first.get(id);
      if (seen === undefined) first.set(id, { text, path: where });
      else if (seen.text !== text) {
        const pertama = formatPath({ asal: 'definisi', path: seen.path });
        issues.add(conflictingVariable, where, variabel, { variabel: id, pertama });
      }
    }
  }
}

/** The same text for the same definition, in whatever order its keys stand. */
function canonicalText(variabel: object = {}): string {
  return JSON.stringify(Object.entries(variabel).sort(([a], [b]) => (a < b ? -1 : 1)));
}
