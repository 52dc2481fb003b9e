import { cellInWords } from '../aggregate/cakupanAgregat.js';
import { byCell } from '../aggregate/cells.js';
import { type JoinedPart, takenBy } from '../aggregate/evaluateParts.js';
import { cellOfPart } from '../aggregate/joining.js';
import type { Origin } from '../aggregate/origin.js';
import { pool } from '../aggregate/pool.js';
import { quoteLabel, textNotation } from '../formula/formulaToText.js';
import { labelOf } from '../formula/labelOf.js';
import { printFormula } from '../formula/notation.js';
import type { Bahasa } from '../issue/formatIssue.js';
import { aggregateWords } from './aggregateWords.js';
import { operandText, outcomeText } from './explainSteps.js';
import { explainWords } from './explainWords.js';
import type { Telling } from './telling.js';
import { tellPooled } from './tellPooled.js';
import { tellResults } from './tellResults.js';

/** Tells how rows were joined, up to the value before rounding: what went in of each region and period, then each join. */
export function explainJoin(origin: Origin, bahasa: Bahasa): string[] {
  const own = aggregateWords[bahasa];
  const telling: Telling = { origin, bahasa, words: explainWords[bahasa], own };
  const order = byCell(origin.joining.cells);
  const parts = [...origin.parts].sort((a, b) => order(a.rows[0] ?? 0, b.rows[0] ?? 0));
  if (origin.gabungan !== undefined) return parts.flatMap((part) => tellPooled(telling, part, own.all));
  return [...parts.flatMap((part) => tellPart(telling, part)), ...tellResults(telling, parts)];
}

/** One part whose result was joined with others: its variables where they were pooled, and its formula with the numbers put in. */
function tellPart(telling: Telling, part: JoinedPart): string[] {
  const { origin, words, own, bahasa } = telling;
  const { joining, nama } = origin;
  const { rows, nilai } = part;
  const { indikator } = joining.prepared;
  const where = cellInWords(cellOfPart(joining, rows), nama, bahasa);
  const inputs = pool(joining, rows, joining.cara.periode === 'gabung', takenBy(joining, part)?.inputs) ?? [];
  const texts = new Map(inputs.map((input) => [input.variabel.id, operandText(input.nilai, words)]));
  const filled =
    indikator.formula.jenis === 'penilaian'
      ? quoteLabel(labelOf(indikator.variabel, indikator.formula.variabel))
      : printFormula(
          indikator,
          textNotation((id) => ({ text: texts.get(id) ?? '', isAtomic: true }), words.number),
        );
  const variables = rows.length > 1 ? tellPooled(telling, part, where) : [];
  return [...variables, own.part(where, filled, outcomeText(nilai, words))];
}
