import { fileTooLarge } from '../../issue/files.js';
import { refuseFile } from '../zip/refuseFile.js';

/** Cells further to the right are no part of a table of indicators. */
export const MAX_COLUMNS = 200;

/** Most cells of all sheets together, and most characters in them: a text counts wherever it is used. */
const MAX_CELLS = 250_000;
const MAX_TEXT = 20_000_000;

/** What may still be read of one file. */
export class Budget {
  #cells = 0;
  #text = 0;

  /** Takes one cell with so many characters. */
  take(length: number): void {
    this.#cells += 1;
    this.#text += length;
    if (this.#cells > MAX_CELLS) refuseFile(fileTooLarge, { apa: 'sel', batas: MAX_CELLS });
    if (this.#text > MAX_TEXT) refuseFile(fileTooLarge, { apa: 'teks', batas: MAX_TEXT });
  }
}
