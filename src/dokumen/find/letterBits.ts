/** The letters of a text as bits of one number: a letter whose bit another text lacks does not stand in that. */
export function letterBits(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

/** How many letters of one text another lacks, at least: so many are changed to make the other of it. */
export function missingLetters(letters: number, other: number): number {
  let bits = letters & ~other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
