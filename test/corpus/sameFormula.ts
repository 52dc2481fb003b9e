import type { Ekspresi, Formula, Indikator, IsiFormula } from 'indikator';

/** What a formula says, with labels for ids: two namings of one formula look the same. */
export function shapeOf({ formula, variabel }: Pick<IsiFormula | Indikator, 'formula' | 'variabel'>): string {
  const named = (id: string) => `"${plainLabel(variabel[id]?.label ?? id)}"`;
  return formulaShape(formula, named);
}

function formulaShape(formula: Formula, named: (id: string) => string): string {
  if (formula.jenis === 'penilaian') return `penilaian ${named(formula.variabel)}`;
  if (formula.jenis === 'hitungan') return exprShape(formula.ekspresi, named);
  const { pembilang, penyebut, pengali } = formula;
  return `rasio ${exprShape(pembilang, named)} : ${exprShape(penyebut, named)} x ${pengali}`;
}

function exprShape(ekspresi: Ekspresi, named: (id: string) => string): string {
  if (typeof ekspresi === 'string') return named(ekspresi);
  if (ekspresi.jenis === 'konstanta') return ekspresi.nilai;
  return `${ekspresi.jenis}(${ekspresi.operan.map((one) => exprShape(one, named)).join(', ')})`;
}

/** A label by its words: spaces, capitals and the sign for a sum are told in several ways. */
export function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/^[∑Σσ] ?/u, 'jumlah ')
    .replace(/\s+/g, ' ')
    .replace(/ ?\( ?/g, '(')
    .replace(/ ?\)/g, ')')
    .trim();
}

/** The labels of the variables of an indicator, in one order. */
export function labelsOf({ variabel }: Pick<IsiFormula | Indikator, 'variabel'>): readonly string[] {
  return Object.values(variabel)
    .map(({ label }) => plainLabel(label))
    .sort();
}
