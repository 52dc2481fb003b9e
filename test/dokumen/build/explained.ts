import type { Ekspresi, IsiFormula } from 'indikator';
import { readExplanation } from '../../../src/dokumen/build/readExplanation.js';
import { Names } from '../../../src/read/formula/names.js';
import { collector, fieldOf } from './fields.js';

function written(tree: Ekspresi, labels: IsiFormula['variabel']): string {
  if (typeof tree === 'string') return labels[tree]?.label ?? tree;
  if (tree.jenis === 'konstanta') return tree.nilai;
  const sign = { tambah: ' + ', kurang: ' - ', kali: ' x ', bagi: ' / ' }[tree.jenis];
  return `(${tree.operan.map((one) => written(one, labels)).join(sign)})`;
}

/** The formula with its labels. */
function formulaIn({ formula, variabel }: IsiFormula): string {
  if (formula.jenis === 'penilaian') return `penilaian ${formula.penilai}`;
  if (formula.jenis === 'hitungan') return written(formula.ekspresi, variabel);
  const [above, below] = [formula.pembilang, formula.penyebut].map((side) => written(side, variabel));
  return `${above} / ${below} x ${formula.pengali}`;
}

/**
 * What becomes of a cell of formulas (or of an explanation): the formula with its labels, else `dilaporkan`; then the example,
 * and each issue as its level with its cause or code.
 */
export function explained(text: string, jenis: 'formula' | 'explanation' | 'makna' = 'formula'): string {
  const { findings } = collector();
  const field = fieldOf(jenis, text);
  const { formula, contoh } = readExplanation([field], 'Persentase lansia terlayani', new Names(), findings);
  const parts = [formula === undefined ? 'dilaporkan' : formulaIn(formula)];
  if (contoh !== undefined) parts.push(`contoh ${Object.values(contoh.data).join(' ')} = ${contoh.nilai}`);
  for (const { tingkat, code, fakta } of findings.issues) parts.push(`${tingkat} ${fakta.sebab ?? code}`);
  return parts.join('; ');
}
