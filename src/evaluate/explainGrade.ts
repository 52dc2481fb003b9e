import type { Rational } from '../decimal/rational.js';
import { findKelas } from '../definition/findKelas.js';
import type { Skala } from '../definition/skala.js';
import { outcomeText } from './explainSteps.js';
import type { ExplainWords } from './explainWords.js';

/** Which class a value falls in, from where to where, by which scale; nothing when it is in none. */
export function explainGrade(skala: Skala, nilai: Rational, words: ExplainWords): string[] {
  const kelas = findKelas(skala, nilai);
  if (kelas === undefined) return [];
  const { bawah, atas, predikat, sebutan } = kelas;
  const rentang = words.rentang(
    words.angka(bawah.nilai),
    bawah.terbuka === true,
    words.angka(atas.nilai),
    atas.terbuka === true,
  );
  const nama = sebutan === undefined ? predikat : `${predikat}, ${sebutan}`;
  return [words.predikat(outcomeText(nilai, words), nama, skala.nama, rentang)];
}
