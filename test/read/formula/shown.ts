import type { Ekspresi, IsiFormula, Parsed } from 'indikator';

function ekspresi(tree: Ekspresi): string {
  if (typeof tree === 'string') return tree;
  if (tree.jenis === 'konstanta') return tree.nilai;
  const sign = { tambah: ' + ', kurang: ' - ', kali: ' * ', bagi: ' / ' }[tree.jenis];
  return `(${tree.operan.map(ekspresi).join(sign)})`;
}

/** A formula that was read, in a form that shows every node; or the issue. */
export function shown(read: Parsed<IsiFormula>): string {
  if (!read.ok) return read.issues.map((issue) => issue.message).join();
  const { formula } = read.value;
  if (formula.jenis === 'penilaian') return formula.penilai;
  if (formula.jenis === 'hitungan') return ekspresi(formula.ekspresi);
  return `${ekspresi(formula.pembilang)} / ${ekspresi(formula.penyebut)} * ${formula.pengali}`;
}

/** The same with the labels of its variables behind it. */
export function shownWithLabels(read: Parsed<IsiFormula>): string {
  if (!read.ok) return shown(read);
  return `${shown(read)} {${Object.values(read.value.variabel)
    .map(({ label }) => label)
    .join('; ')}}`;
}

/** The same, or the issue in short: its code, its place and its facts. */
export function shownWithFacts(read: Parsed<IsiFormula>): string {
  if (read.ok) return shownWithLabels(read);
  return read.issues
    .map(({ code, path, fakta }) => `${code} ${path.join()}: ${Object.values(fakta).join(' | ')}`)
    .join();
}
