import { conflictingVariable } from '../issue/definition.js';
import { formatPath, type Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import type { Plain } from './copyPlain.js';
import { entriesOf, fieldOf, itemsOf } from './plain.js';

/** Within a document one variable id has one definition, wherever it is used. */
export function checkShared(dokumen: Plain, report: Report): void {
  const first = new Map<string, { readonly text: string; readonly path: Path }>();
  for (const [s, sasaran] of itemsOf(fieldOf(dokumen, 'sasaran')).entries()) {
    for (const [i, indikator] of itemsOf(fieldOf(sasaran, 'indikator')).entries()) {
      for (const [id, variabel] of entriesOf(fieldOf(indikator, 'variabel'))) {
        const path = ['sasaran', s, 'indikator', i, 'variabel', id];
        const text = canonicalText(variabel);
        const seen = first.get(id);
        if (seen === undefined) first.set(id, { text, path });
        else if (seen.text !== text) {
          const pertama = formatPath({ asal: 'definisi', path: seen.path });
          report.add(conflictingVariable, path, variabel, { variabel: id, pertama });
        }
      }
    }
  }
}

/** The same text for the same definition, in whatever order its keys stand. */
function canonicalText(variabel: Plain): string {
  return JSON.stringify([...entriesOf(variabel)].sort(([a], [b]) => (a < b ? -1 : 1)));
}
