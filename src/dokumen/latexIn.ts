/** A part of a line that is LaTeX: where it stands, and the formula inside. */
interface Latex {
  readonly from: number;
  readonly to: number;
  readonly latex: { readonly text: string; readonly from: number };
}

/** The parts of a line that are LaTeX: from dollar sign to dollar sign, or from the first command to the end. */
export function latexIn(teks: string): readonly Latex[] {
  const found: Latex[] = [];
  const pattern = /(\$\$?)([^$]+)\1/g;
  for (const match of teks.matchAll(pattern)) {
    const [whole, dollars = '', inner = ''] = match;
    if (!/[\\=/+*×:]/.test(inner)) continue;
    const from = match.index;
    found.push({ from, to: from + whole.length, latex: { text: inner, from: from + dollars.length } });
  }
  if (found.length > 0) return found;
  const from = teks.search(/\\(?:d|t|c)?frac\b|\\text\{|\\times\b|\\left\b/);
  return from === -1 ? [] : [{ from, to: teks.length, latex: { text: teks.slice(from), from } }];
}
