import type { Ekspresi } from '../../definition/ekspresi.js';
import type { Formula } from '../../definition/formula.js';
import type { Variabel } from '../../definition/variabel.js';
import { bagi, deret, kali, konstanta, kurang } from '../../formula/ekspresiBuilders.js';
import { type Algebra, fold } from '../../formula/fold.js';
import { normalForm } from '../../read/formula/normalForm.js';
import type { NamedFormula } from '../../read/formula/readNamedFormula.js';
import { symbolKey } from './legend.js';

/** The formula with other formulas in the place of variables whose labels they define. */
export function substitute(
  { formula, variabel, percent }: NamedFormula,
  definitions: ReadonlyMap<string, NamedFormula>,
): NamedFormula {
  const all = new Map<string, Variabel>();
  const own = (label: string) => {
    all.set(label, { label });
    return label;
  };
  const ekspresi = mapVariables(ekspresiOf(formula), (id) => {
    const label = variabel.get(id)?.label ?? id;
    const inner = definitions.get(symbolKey(label));
    if (inner === undefined) return own(label);
    return mapVariables(ekspresiOf(inner.formula), (one) => own(inner.variabel.get(one)?.label ?? one));
  });
  return { formula: normalForm({ jenis: 'hitungan', ekspresi }), variabel: all, percent };
}

/** The expression with another in the place of each variable. */
export function mapVariables(ekspresi: Ekspresi, to: (id: string) => Ekspresi): Ekspresi {
  return fold(ekspresi, { ...same, variabel: to }, []);
}

const same: Algebra<Ekspresi> = {
  variabel: (id) => id,
  // It is the constant of a formula that was read.
  konstanta: (nilai) => konstanta(nilai as `${number}`),
  tambah: (terms) => deret('tambah', terms),
  kurang,
  kali: (factors) => deret('kali', factors),
  bagi,
};

function ekspresiOf(formula: Formula): Ekspresi {
  if (formula.jenis === 'penilaian') return formula.variabel;
  if (formula.jenis === 'hitungan') return formula.ekspresi;
  const quotient = bagi(formula.pembilang, formula.penyebut);
  return formula.pengali === '1' ? quotient : kali(quotient, konstanta(formula.pengali));
}
