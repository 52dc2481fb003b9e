/** The way from what was passed in to one value: keys and, in lists, positions from 0. */
export type Path = readonly (string | number)[];

/** Where the `path` of an issue points: the caller's data, a definition, a text that was read, or an argument. */
export type Asal = 'data' | 'definisi' | 'teks' | 'argumen';

/** A place in the caller's own structure. */
export interface Place {
  readonly asal: Asal;
  readonly path: Path;
}

/** A place in what the caller passed in. */
export function argument(...path: Path): Place {
  return { asal: 'argumen', path };
}

const english: Readonly<Record<Asal, string>> = {
  data: 'data',
  definisi: 'definition',
  teks: 'text',
  argumen: 'argument',
};

/** Writes a place as people read it: `data.seluruh`, `sasaran[0].indikator[2].nama`. */
export function formatPath(place: Place, bahasa: 'id' | 'en' = 'id'): string {
  const origin = bahasa === 'en' ? english[place.asal] : place.asal;
  const prefix = place.asal === 'definisi' ? '' : origin;
  const text = place.path.reduce<string>((way, step) => {
    if (typeof step === 'number') return `${way}[${step}]`;
    return way === '' ? step : `${way}.${step}`;
  }, prefix);
  return text === '' ? origin : text;
}
