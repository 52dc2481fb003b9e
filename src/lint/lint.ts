import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import { isChecked } from '../definition/isChecked.js';
import type { Fakta } from '../issue/issue.js';
import { formatPath, type Path } from '../issue/path.js';
import type { KodeLint } from './kodeLint.js';
import { lintRules } from './lintRules.js';
import type { Found, Linted, NoteKind } from './rules/lintRule.js';
import { computedBy } from './rules/sameFormula.js';
import { unusedException } from './rules/unusedException.js';
import type { Temuan } from './temuan.js';

/**
 * Finds what is allowed but poor: a percentage that is not multiplied by 100, weights that do not sum to 1, targets that go the
 * wrong way, an indicator that nobody is responsible for, and more. Each finding says why it matters. The rules are in
 * docs/spec.md.
 *
 * A document is an office's, so it is also asked for sources, owners and baselines; an indicator alone is not. What an
 * indicator lists under `pengecualian` is left out, and what it lists there for nothing is found.
 *
 * A definition that is not checked throws {@link IndikatorError}.
 *
 * @param definisi - The document, or one indicator.
 *
 * @example
 * ```ts
 * const rata = defineIndikator({
 *   id: 'mutuAir',
 *   nama: 'Indeks mutu air',
 *   satuan: 'Indeks',
 *   polaritas: 'naik',
 *   variabel: { sungai: { label: 'Mutu sungai' }, danau: { label: 'Mutu danau' } },
 *   formula: indeksTertimbang({ sungai: '0.6', danau: '0.3' }),
 *   contoh: [{ data: { sungai: '80', danau: '60' }, nilai: '66.00' }],
 * });
 * lint(rata).map(({ code, kalimat }) => `${code}: ${kalimat}`);
 * // => ['weights-not-one: jumlah bobotnya 0,9, bukan 1']
 * ```
 */
export function lint(definisi: DokumenIku | Indikator): readonly Temuan[] {
  if (isChecked('indikator', definisi)) return lintIndikator({ indikator: definisi }, []);
  const { sasaran } = checkedOrRaise('dokumen', definisi);
  const earlier = new Map<string, Indikator>();
  return sasaran.flatMap((satu, i) =>
    satu.indikator.flatMap((indikator, j) => {
      const found = lintIndikator({ indikator, sasaran: satu, earlier }, ['sasaran', i, 'indikator', j]);
      const computed = computedBy(indikator);
      if (!earlier.has(computed)) earlier.set(computed, indikator);
      return found;
    }),
  );
}

/** The findings about one indicator: those of the rules that it does not except, then the exceptions that nothing needed. */
function lintIndikator(linted: Linted, path: Path): Temuan[] {
  const { pengecualian = [] } = linted.indikator;
  const excepted = new Set(pengecualian.map(({ kode }) => kode));
  const needed = new Set<string>();
  const told = lintRules.flatMap((rule) => {
    const found = findingsOf(rule, linted);
    // What was not looked at may come up elsewhere: the exception stands.
    if (found === undefined || found.length > 0) needed.add(rule.code);
    return excepted.has(rule.code)
      ? []
      : (found ?? []).map((one) => temuanOf(rule, one, linted.indikator, path));
  });
  const unused = pengecualian.flatMap(({ kode }, i) => {
    // The second exception of one code is needed no more.
    if (needed.delete(kode)) return [];
    const one = { path: ['pengecualian', i, 'kode'], fakta: { kode } };
    return [temuanOf(unusedException, one, linted.indikator, path)];
  });
  return [...told, ...unused];
}

/** What a rule finds; undefined where it does not look. */
function findingsOf(rule: (typeof lintRules)[number], linted: Linted): readonly Found<Fakta>[] | undefined {
  return 'needsDokumen' in rule && linted.sasaran === undefined ? undefined : rule.find(linted);
}

function temuanOf(
  kind: NoteKind<never> & { readonly code: KodeLint },
  { path: below, fakta }: Found<Fakta>,
  { id, nama }: Indikator,
  above: Path,
): Temuan {
  const path = [...above, ...below];
  // A rule finds the facts that its own sentence takes: `LintRule` says so for each.
  const sentence = kind.kalimat as (fakta: Fakta) => string;
  const kalimat = sentence(fakta);
  return {
    code: kind.code,
    path,
    indikator: id,
    nama,
    kalimat,
    message: `${formatPath({ asal: 'definisi', path })}: ${kalimat}`,
    alasan: kind.alasan,
    ...(kind.rujukan === undefined ? {} : { rujukan: kind.rujukan }),
    fakta,
  };
}
