import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Sound } from '../../definition/sound.js';
import { conflictingVariable } from '../../issue/definition.js';
import { describe } from '../../issue/describe.js';
import type { Issues } from '../../issue/issues.js';
import { formatPath, type Path } from '../../issue/path.js';
import { indikatorIn } from './indikatorIn.js';

/** Within a document one variable id has one definition, wherever it is used. */
export function checkShared(dokumen: Sound<DokumenIku>, path: Path, issues: Issues): void {
  const first = new Map<string, { readonly variabel: object; readonly path: Path }>();
  for (const { indikator, path: way } of indikatorIn(dokumen)) {
    for (const [id, variabel = {}] of Object.entries(indikator?.variabel ?? {})) {
      const where = [...path, ...way, 'variabel', id];
      const seen = first.get(id);
      if (seen === undefined) {
        first.set(id, { variabel, path: where });
        continue;
      }
      const differing = difference(variabel, seen.variabel);
      if (differing === undefined) continue;
      const pertama = formatPath({ asal: 'definisi', path: seen.path });
      issues.add(conflictingVariable, where, variabel, { variabel: id, pertama, ...differing });
    }
  }
}

/** What differs between two definitions, whatever the order of their keys; undefined: nothing. */
function difference(here: object, there: object) {
  const [own, other] = [new Map(Object.entries(here)), new Map(Object.entries(there))];
  const keys = [...new Set([...own.keys(), ...other.keys()])];
  const [sifat, ...rest] = keys.filter((key) => own.get(key) !== other.get(key));
  if (sifat === undefined) return undefined;
  const [sini = '', sana = ''] = described(own.get(sifat), other.get(sifat));
  return { sifat, sini, sana, lainnya: rest.join(', ') };
}

/** Two values for a message; texts that begin with the same letters from where they differ, where short forms would be one. */
function described(here: unknown, there: unknown): readonly string[] {
  const both = [here, there].map((value) => (value === undefined ? '' : describe(value)));
  if (both[0] !== both[1] || typeof here !== 'string' || typeof there !== 'string') return both;
  let same = 0;
  while (here[same] === there[same]) same++;
  return [here, there].map((text) => describe(`…${text.slice(same)}`));
}
