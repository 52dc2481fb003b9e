import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Sound } from '../../definition/sound.js';
import type { Variabel } from '../../definition/variabel.js';
import { conflictingVariable } from '../../issue/definition.js';
import type { Issues } from '../../issue/issues.js';
import { formatPath, type Path } from '../../issue/path.js';
import { indikatorIn } from './indikatorIn.js';

/** Properties of a variable that were checked: all are plain values. */
type Properties = Readonly<Record<string, unknown>>;

/** Within a document one variable id has one definition, wherever it is used. */
export function checkShared(dokumen: Sound<DokumenIku>, path: Path, issues: Issues): void {
  const first = new Map<string, { readonly variabel: Sound<Variabel>; readonly path: Path }>();
  for (const { indikator, path: way } of indikatorIn(dokumen)) {
    for (const [id, variabel = {}] of Object.entries(indikator?.variabel ?? {})) {
      const where = [...path, ...way, 'variabel', id];
      const seen = first.get(id);
      if (seen === undefined) first.set(id, { variabel, path: where });
      else {
        const [own, other]: readonly [Properties, Properties] = [variabel, seen.variabel];
        const sifat = Object.keys({ ...own, ...other }).filter((key) => own[key] !== other[key]);
        const pertama = formatPath({ asal: 'definisi', path: seen.path });
        if (sifat.length > 0)
          issues.add(conflictingVariable, where, variabel, {
            variabel: id,
            pertama,
            sifat: sifat.join(', '),
          });
      }
    }
  }
}
