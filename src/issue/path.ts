import type { Place } from './issue.js';

/** The way from what was passed in to one value: keys and, in lists, positions from 0. */
export type Path = readonly (string | number)[];

/** Writes a place as people read it: `data.seluruh`, `sasaran[0].indikator[2].nama`. */
export function formatPath(place: Pick<Place, 'asal' | 'path'>): string {
  const prefix = place.asal === 'definisi' ? '' : place.asal;
  const text = place.path.reduce<string>((way, step) => {
    if (typeof step === 'number') return `${way}[${step}]`;
    return way === '' ? step : `${way}.${step}`;
  }, prefix);
  return text === '' ? place.asal : text;
}
