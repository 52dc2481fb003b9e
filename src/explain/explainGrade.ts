import type { Rational } from '../decimal/rational.js';
import { findKelas, isBetweenEnds, locate } from '../definition/findKelas.js';
import type { Skala, Ujung } from '../definition/skala.js';
import { outcomeText } from './explainSteps.js';
import type { Belonging, ExplainWords } from './explainWords.js';

/** Which class a value falls in, from where to where, by which scale; an empty list when it is in none. */
export function explainGrade(skala: Skala, nilai: Rational, words: ExplainWords): string[] {
  const kelas = findKelas(skala, nilai);
  if (kelas === undefined) return [];
  const { bawah, atas, predikat, sebutan } = kelas;
  const end = (ujung: Ujung | undefined) =>
    ujung === undefined ? undefined : { angka: words.number(ujung.nilai), terbuka: ujung.terbuka === true };
  const rentang = words.range(end(bawah), end(atas));
  const why = isBetweenEnds(kelas, nilai) ? '' : `; ${words.belongs[policyFor(skala, nilai)]}`;
  const nama = sebutan === undefined ? predikat : `${predikat}, ${sebutan}`;
  return [words.grade(outcomeText(nilai, words), nama, skala.nama, rentang + why)];
}

/** Which policy of a scale gives its class to a value outside the printed ends. */
function policyFor(skala: Skala, nilai: Rational): Belonging {
  const { at } = locate({ ...skala, diAtas: 'tolak', diBawah: 'tolak' }, nilai);
  // What is beyond neither end comes into its class by the policy for gaps, which is then not to refuse.
  return at === 'di-atas' || at === 'di-bawah' ? at : (skala.celah as Belonging);
}
