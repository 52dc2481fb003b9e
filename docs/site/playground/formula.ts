import { formulaToLatex, formulaToText, type Indikator, type Parsed, readFormula } from 'indikator';

export type Notasi = 'teks' | 'latex';

/** The formula of a definition as text in a notation. */
export function formulaText(indikator: Indikator, notasi: Notasi): string {
  return notasi === 'teks' ? formulaToText(indikator) : formulaToLatex(indikator);
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Puts a formula that was written into a definition. What was said of a variable is kept where one of the same name is still
 * there; examples and weights name variables that may be gone, so they go.
 */
export function withFormula(definisi: Fields, text: string, notasi: Notasi): Parsed<Fields> {
  const read = readFormula(text, { notasi });
  if (!read.ok) return read;
  const { formula, variabel } = read.value;
  const known = knownByLabel(definisi['variabel']);
  const kept = Object.entries(variabel).map(([id, own]) => {
    const { bagianDari: _, ...said } = known.get(own.label) ?? {};
    return [id, { ...said, ...own }];
  });
  const { contoh: _, agregasi: __, ...rest } = definisi;
  return { ok: true, value: { ...rest, variabel: Object.fromEntries(kept), formula } };
}

function knownByLabel(variabel: unknown): Map<unknown, Record<string, unknown>> {
  const all = typeof variabel === 'object' && variabel !== null ? Object.values(variabel) : [];
  const objects = all.filter(
    (one): one is Record<string, unknown> => typeof one === 'object' && one !== null,
  );
  return new Map(objects.map((one) => [one['label'], one]));
}
