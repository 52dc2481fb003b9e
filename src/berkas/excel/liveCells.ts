import { baselineFor } from '../../achieve/baselineFor.js';
import type { Capaian } from '../../achieve/capaian.js';
import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import { kurunOf } from '../../definition/kurun.js';
import type { Target } from '../../definition/target.js';
import type { PrintedResult } from '../../dokumen/layout/column.js';
import { pembulatanOf } from '../../formula/pembulatanOf.js';
import { type Figures, ownTarget } from '../form/figures.js';
import type { LiveCell } from '../form/form.js';
import { decimals } from './cellLook.js';
import { excelFormula } from './excelNotation.js';
import { achievementFormula, resultFormula } from './liveFormula.js';
import type { SheetCell } from './sheetPart.js';

/** What the cells of a workbook are worked out from. */
export interface LiveSource {
  readonly dokumen: DokumenIku;
  /** Where the value of a variable is filled in. */
  readonly inputOf: (id: string) => string | undefined;
  /** What the values that are filled in already give. */
  readonly computed: Figures;
  /** What stands in the cells. Where that does not follow from the values, the cell is a number, and no formula. */
  readonly shown: Figures;
}

type Value = SheetCell['value'];

/** Works out what stands in the cells of a sheet; `addressOf`: where a cell of an indicator stands on it. */
export class LiveCells {
  readonly #source: LiveSource;
  readonly #byId: ReadonlyMap<string, Indikator>;
  readonly #addressOf: (cell: LiveCell) => string | undefined;

  constructor(source: LiveSource, addressOf: (cell: LiveCell) => string | undefined) {
    this.#source = source;
    this.#byId = new Map(
      source.dokumen.sasaran.flatMap(({ indikator }) => indikator.map((one) => [one.id, one])),
    );
    this.#addressOf = addressOf;
  }

  /** The value of a cell, and the format of its number. */
  valueOf({ jenis, id }: LiveCell): { readonly value: Value; readonly number: string } | undefined {
    const indikator = this.#byId.get(id);
    if (indikator === undefined || jenis === 'target') return undefined;
    const { shown, computed } = this.#source;
    const own = jenis === 'realisasi' ? shown.hasil.get(id) : shown.capaian.get(id);
    const followed = jenis === 'realisasi' ? computed.hasil.get(id) : computed.capaian.get(id);
    const [text, follows] = [decimalOf(own), decimalOf(followed)];
    const formula = jenis === 'realisasi' ? this.#result(indikator) : this.#achievement(indikator);
    const digits =
      jenis === 'realisasi' ? pembulatanOf(indikator).digit : (indikator.capaian?.pembulatan?.digit ?? 2);
    const number = decimals(digits);
    if (formula !== undefined && text === follows) return { value: { formula, result: text }, number };
    // A grade alone is a text.
    if (own?.ok === true && !('desimal' in own)) return { value: { text: own.teks }, number };
    return { value: text === '' ? undefined : { number: text }, number };
  }

  #result(indikator: Indikator): string | undefined {
    const cells = new Map(Object.keys(indikator.variabel).map((id) => [id, this.#cellOf(indikator, id)]));
    return [...cells.values()].includes(undefined)
      ? undefined
      : resultFormula(indikator, (id) => cells.get(id) ?? '');
  }

  /** Where a variable of an indicator is filled in; the result of another indicator stands in that one's own cell. */
  #cellOf({ variabel }: Indikator, id: string): string | undefined {
    const { indikator: other, dasar } = variabel[id] ?? {};
    if (other === undefined) return this.#source.inputOf(id);
    const own = this.#byId.get(other);
    if (dasar !== 'eksak' || own === undefined) return this.#addressOf({ jenis: 'realisasi', id: other });
    // The exact result is worked out again in place; a document has no cycles.
    const parts = new Map(Object.keys(own.variabel).map((part) => [part, this.#cellOf(own, part)]));
    if ([...parts.values()].includes(undefined)) return undefined;
    return `(${excelFormula(own.formula, (part) => parts.get(part) ?? '')})`;
  }

  #achievement(indikator: Indikator): string | undefined {
    const { dokumen } = this.#source;
    const target = ownTarget(indikator, dokumen);
    const realisasi = this.#addressOf({ jenis: 'realisasi', id: indikator.id });
    if (target === undefined || realisasi === undefined || indikator.capaian?.dasar === 'eksak')
      return undefined;
    const goal = this.#addressOf({ jenis: 'target', id: indikator.id }) ?? plainTarget(target);
    const baseline = baselineFor(indikator, kurunOf(target.periode));
    if (goal === undefined || typeof baseline === 'object') return undefined;
    return achievementFormula(indikator, target, { realisasi, target: goal, baseline });
  }
}

/** The decimal of a figure; empty where there is none. */
function decimalOf(figure: PrintedResult | Capaian | undefined): string {
  return figure?.ok === true && 'desimal' in figure ? figure.desimal : '';
}

function plainTarget(target: Target): string | undefined {
  return target.jenis === 'angka' || target.jenis === 'batas' ? target.nilai : undefined;
}
