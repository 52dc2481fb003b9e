import type { Bahasa } from 'indikator';

/** The path of the page of a definition. */
export const definitionPath = (id: string, bahasa: Bahasa) =>
  `${bahasa === 'id' ? '' : 'en/'}katalog/${id}.html`;
