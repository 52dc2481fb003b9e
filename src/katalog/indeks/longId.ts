import { plainWords } from './sameWords.js';

/** What stands for a word of the name: the first for the next word, the second for the one behind it. */
export const signs = '!#%&()*+,-./:;<=>?@[]^_{|}~';

/**
 * The id of a row, from its short form and the name: a sign for each word that the id takes from the name, in order, and the other
 * words as they are. `PersenTotal!#` of `Jumlah penduduk miskin, anak` is `persenTotalJumlahMiskin`.
 */
export function longId(short: string, nama: string): string {
  const words = plainWords(nama);
  let at = -1;
  const id = short.replace(/[^A-Za-z0-9]/g, (sign) => {
    at += 1 + signs.indexOf(sign);
    return capital(words[at] ?? '');
  });
  return id.charAt(0).toLowerCase() + id.slice(1);
}

/** A word as ids have it behind the first: `Jumlah`. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
