import { freeze } from '../definition/freeze.js';
import type { Indikator } from '../definition/indikator.js';
import type { Missing } from '../definition/missing.js';
import type { Unchecked } from '../definition/unchecked.js';
import { type Prepared, prepare } from '../evaluate/prepare.js';
import { tooLarge, unreadable } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import type { Agregat, AgregatAngka, AgregatGagal } from './agregat.js';
import { caraOf } from './caraOf.js';
import { expectationOf, spanOfPeriods } from './expectation.js';
import { figureOver } from './figureOver.js';
import type { MasukanAgregat } from './masukanAgregat.js';
import { MAX_EXPECTED, type Request, readMasukan } from './readMasukan.js';
import { unjoinedOf } from './unjoined.js';
import { readColumn } from './valueColumn.js';

/**
 * One figure of an indicator over regions or units, over periods, or over both at once, in the way that the indicator declares in
 * `agregasi`. The order of rows never changes it.
 *
 * `gabung` joins the variables and evaluates once: each over the periods of a region by its `gabungPeriode`, then over regions. A row
 * counts when what it must contribute is sound: its own denominator may be 0, and a stock (`terakhir`) may be known in one period
 * alone. `rata-rata` is the mean of exact results, `jumlah` their sum, `terkecil` and `terbesar` the smallest and the largest,
 * `terakhir` the last that is known. A row with any issue is left out whole and stands in `cakupan.gagal`.
 *
 * A variable that takes the result of another indicator is data here; {@link evaluateTabel}, which has the document, computes it. Where such
 * a variable would be pooled without a rule of its own, that is an issue (`unjoined-result`).
 *
 * Returns issues when the indicator forbids it (`aggregation-forbidden` says why), when rows name different kinds of cells, when a
 * region stands beside one that it lies in, when kinds of periods or systems of codes are mixed, for malformed, repeated or
 * unexpected codes, when no row has a value, and when `lengkap` asks for all and something is missing. Never throws.
 *
 * @param indikator - The indicator, whose `agregasi` says how it is joined.
 * @param masukan - The input: the rows, and what they are rows of.
 *
 * @example
 * ```ts
 * const gabung = { gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' } as const;
 * const variabel = {
 *   terlayani: { label: 'PMKS terlayani', ...gabung },
 *   seluruh: { label: 'Seluruh PMKS', ...gabung, gabungPeriode: 'terakhir' },
 * } as const;
 * const baris = [
 *   { wilayah: '63.05.01', periode: '2026-T1', data: { terlayani: 4, seluruh: 10 } },
 *   { wilayah: '63.05.01', periode: '2026-T2', data: { terlayani: 5, seluruh: 10 } },
 *   { wilayah: '63.05.02', periode: '2026-T1', data: { terlayani: 60, seluruh: null } },
 *   { wilayah: '63.05.02', periode: '2026-T2', data: { terlayani: 40, seluruh: 1000 } },
 * ];
 * const cara = (wilayah: 'gabung' | 'rata-rata') => {
 *   const indikator = defineIndikator({ ...pmks, variabel, agregasi: { wilayah, periode: 'gabung' } });
 *   const agregat = aggregate(indikator, { baris, untuk: { wilayah: '63.05', periode: '2026-S1' } });
 *   return agregat.ok && agregat.teks;
 * };
 * [cara('gabung'), cara('rata-rata')]; // => ['10,79%', '50,00%']
 * ```
 */
export function aggregate<V extends string, By = unknown, Key extends PropertyKey = PropertyKey>(
  indikator: Indikator<V> | Unchecked<By, 'Indikator'>,
  masukan: MasukanAgregat<NoInfer<V>> | Missing<MasukanAgregat<NoInfer<V>>, Key>,
): AgregatAngka | AgregatGagal {
  const prepared = prepare(indikator);
  return freeze(prepared.ok ? aggregateInput(prepared.value, masukan) : prepared);
}

function aggregateInput(prepared: Prepared, masukan: unknown): Agregat {
  const { id } = prepared.indikator;
  try {
    const request = readMasukan(masukan);
    return request.ok ? aggregateRequest(prepared, request.value) : { ok: false, id, issues: request.issues };
  } catch {
    // A getter or a proxy of the caller.
    return { ok: false, id, issues: [makeIssue(unreadable, argument(), masukan, {})] };
  }
}

function aggregateRequest(prepared: Prepared, request: Request): Agregat {
  const { cells, diharapkan, kurun } = request;
  const { id } = prepared.indikator;
  const cara = caraOf(prepared.indikator, cells);
  if (!cara.ok) return { ok: false, id, issues: cara.issues };
  const unjoined = unjoinedOf(prepared, cara.value);
  if (unjoined.length > 0) return { ok: false, id, issues: unjoined };
  const expected = expectationOf(cells, diharapkan, kurun);
  if (expected.places.length * expected.periods.length > MAX_EXPECTED) {
    return {
      ok: false,
      id,
      issues: [makeIssue(tooLarge, argument('diharapkan'), undefined, { batas: MAX_EXPECTED })],
    };
  }
  const columns = prepared.variabel.map((variabel) => readColumn(variabel, cells.data));
  const joining = { prepared, columns, cells, cara: cara.value };
  const covered = kurun ?? (cells.isTimed ? spanOfPeriods(cells.periods) : undefined);
  const rows = Array.from(cells.place, (_, row) => row);
  return figureOver(joining, { ...request, rows, expected, kurun: covered });
}
