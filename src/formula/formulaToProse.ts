import { groupDigits } from '../decimal/formatAngka.js';
import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { Indikator } from '../definition/indikator.js';
import type { Unchecked } from '../definition/unchecked.js';
import { labelOf } from './labelOf.js';
import { type Notation, printFormula } from './notation.js';

function proseNotation(variabel: Indikator['variabel']): Notation {
  return {
    variable: (id) => ({ text: labelOf(variabel, id), isAtomic: true }),
    number: (plain) => groupDigits(plain),
    plus: ' ditambah ',
    minus: ' dikurangi ',
    times: ' dikali ',
    percent: ' persen',
    brackets: (teks) => `(${teks})`,
    quotient: (pembilang, penyebut) => `${pembilang} dibagi ${penyebut}`,
    isStacked: false,
    score: (label, penilai) => `${label} menurut penilaian ${penilai}`,
  };
}

/**
 * Writes a formula out in Indonesian words, as documents describe how an indicator is worked out.
 *
 * An argument that is no checked indicator throws {@link IndikatorError}.
 *
 * @param indikator - The indicator whose formula is written out.
 *
 * @example
 * ```ts
 * formulaToProse(pmks); // => 'Jumlah PMKS terlayani dibagi Jumlah seluruh PMKS dikali 100 persen'
 * ```
 */
export function formulaToProse<By = unknown>(indikator: Indikator | Unchecked<By, 'Indikator'>): string {
  const sound = checkedOrRaise('indikator', indikator);
  return printFormula(sound, proseNotation(sound.variabel));
}
