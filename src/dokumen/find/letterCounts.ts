/** How often each letter stands in a text; signs that share a place are counted together. */
export function letterCounts(text: string): Uint8Array {
  const counts = new Uint8Array(32);
  for (let i = 0; i < text.length; i += 1) {
    const place = text.charCodeAt(i) & 31;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** How many letters of one text another lacks, at least: so many are changed to make the other of it. */
export function missingLetters(letters: Uint8Array, others: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < letters.length; i += 1) count += Math.max(0, (letters[i] ?? 0) - (others[i] ?? 0));
  return count;
}
