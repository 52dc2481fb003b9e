import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import { requireChecked } from '../definition/isChecked.js';
import { exampleMismatch } from '../issue/definition.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Path } from '../issue/path.js';
import { relocate } from '../issue/relocate.js';
import { evaluate } from './evaluate.js';

/**
 * Recomputes the examples that an indicator, or every indicator of a document, carries, and returns what does not
 * come out: a figure that differs in any digit, an example without a result, a definition that is not checked.
 * An empty list means that every example is right, to the digit. An example states the values of all variables, also of those
 * that take the result of another indicator.
 *
 * @param definisi - The definition: an indicator or a document.
 *
 * @example
 * ```ts
 * const salah = defineIndikator({ ...pmks, contoh: [{ data: { terlayani: '23', seluruh: '160' }, nilai: '14.37' }] });
 * checkContoh(salah).map((issue) => issue.message);
 * // => ['contoh[0].nilai: contoh menyebut "14.37", hitungan memberi "14.38"']
 * ```
 */
export function checkContoh(definisi: Indikator | DokumenIku): readonly Issue[] {
  if (!isDokumen(definisi)) {
    const checked = requireChecked('indikator', definisi);
    return checked.ok ? checkExamplesOf(checked.value, []) : checked.issues;
  }
  const checked = requireChecked('dokumen', definisi);
  if (!checked.ok) return checked.issues;
  return checked.value.sasaran.flatMap((sasaran, s) =>
    sasaran.indikator.flatMap((indikator, i) => checkExamplesOf(indikator, ['sasaran', s, 'indikator', i])),
  );
}

function checkExamplesOf(indikator: Indikator, path: Path): Issue[] {
  return (indikator.contoh ?? []).flatMap((contoh, i) => {
    const way = [...path, 'contoh', i];
    const hasil = evaluate(indikator, contoh.data);
    if (!hasil.ok) {
      return hasil.issues.map((issue) =>
        relocate(issue, {
          asal: 'definisi',
          path: [...way, 'data', ...(issue.asal === 'data' ? issue.path : [])],
        }),
      );
    }
    if (hasil.desimal === contoh.nilai) return [];
    const place = { asal: 'definisi', path: [...way, 'nilai'] } as const;
    return [makeIssue(exampleMismatch, place, contoh.nilai, { dihitung: hasil.desimal })];
  });
}

/** True for what looks like a document, which has `sasaran` where an indicator has none; it may be none that is checked. */
function isDokumen(definisi: object): definisi is DokumenIku {
  try {
    return 'sasaran' in definisi;
  } catch {
    return false;
  }
}
