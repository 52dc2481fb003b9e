import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Sound } from '../../definition/sound.js';
import { indicatorCycle, unknownIndicator } from '../../issue/definition.js';
import { describe } from '../../issue/describe.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { cyclesOf, type Link } from './cyclesOf.js';
import { indikatorIn } from './indikatorIn.js';

/** The ways in which an indicator names others of its document. */
const named: Readonly<Record<string, (of: Sound<Indikator>) => readonly Omit<Link, 'from'>[]>> = {
  variabel: ({ variabel = {} }) =>
    Object.entries(variabel).flatMap(([id, own]) => linkTo(own?.indikator, ['variabel', id, 'indikator'])),
  induk: ({ induk }) => linkTo(induk, ['induk']),
  rincian: ({ rincian }) => linkTo(rincian?.dari, ['rincian', 'dari']),
};

function linkTo(to: string | undefined, path: Path): readonly Omit<Link, 'from'>[] {
  return to === undefined ? [] : [{ to, path }];
}

/** An indicator that another names is in the document, and no indicator leads back to itself. */
export function checkLinks(dokumen: Sound<DokumenIku>, path: Path, issues: Issues): void {
  const all = indikatorIn(dokumen);
  const names = new Map(all.map(({ indikator }) => [indikator?.id ?? '', indikator?.nama]));
  for (const [hubungan, namedBy] of Object.entries(named)) {
    const links = all.flatMap(({ indikator, path: way }): Link[] =>
      namedBy(indikator ?? {}).map((link) => ({
        from: indikator?.id ?? '',
        to: link.to,
        path: [...path, ...way, ...link.path],
      })),
    );
    for (const { to, path: where } of links) {
      if (!names.has(to)) issues.add(unknownIndicator, where, to, {});
    }
    for (const { link, keys } of cyclesOf(links)) {
      if (issues.isFull) return;
      const lingkaran = textOf(keys.map((id) => names.get(id) ?? id));
      issues.add(indicatorCycle, link.path, link.to, { hubungan, lingkaran });
    }
  }
}

const MAX_NAMES = 12;

/** The names along a cycle, and again the first: the first twelve, and how many there are beyond. */
function textOf(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES);
  const rest = names.length - shown.length;
  const more = rest === 0 ? [] : [`… (+${rest})`];
  return [...shown.map(describe), ...more, ...shown.slice(0, 1).map(describe)].join(' → ');
}
