/** Words that an acronym leaves out. */
const SMALL = new Set([
  'dan',
  'yang',
  'di',
  'ke',
  'dari',
  'atau',
  'untuk',
  'pada',
  'dengan',
  'oleh',
  'dalam',
]);

/** True for the name of an indicator, its acronym, or one that the name holds: `IPM` of "Indeks Pembangunan Manusia (IPM)". */
export function isNameOf(text: string, nama: string): boolean {
  const own = plain(text);
  // A sum of what the name speaks of is no name.
  if (own === '' || /^[∑Σ]/u.test(text)) return false;
  if (own === plain(nama)) return true;
  if (nama.includes('(') && own === plain(nama.replace(/\([^()]{0,100}\)/g, ' '))) return true;
  // An acronym is one word.
  if (own.includes(' ')) return false;
  const words = nama.match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = (kept: readonly string[]) => kept.map((word) => word.charAt(0)).join('');
  const acronyms = [
    initials(words),
    initials(words.filter((word) => !SMALL.has(word.toLowerCase()))),
    ...words.filter((word) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)),
  ];
  // In a name that is all capitals every word looks like an acronym.
  const known = nama === nama.toUpperCase() ? acronyms.slice(0, 2) : acronyms;
  return known.some((acronym) => acronym.length > 1 && acronym.toLowerCase() === own);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
