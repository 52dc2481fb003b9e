import type { Bilingual } from '../terminal/bilingual.js';

const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { id: 'tidak ada', en: 'does not exist' },
  ENOTDIR: { id: 'tidak ada', en: 'does not exist' },
  EACCES: { id: 'tidak boleh dibuka', en: 'may not be opened' },
  EPERM: { id: 'tidak boleh dibuka', en: 'may not be opened' },
  EISDIR: { id: 'adalah folder; diharapkan berkas', en: 'is a folder; expected a file' },
  ENAMETOOLONG: { id: 'bernama terlalu panjang', en: 'has too long a name' },
  ENOSPC: { id: 'tidak muat: disk penuh', en: 'does not fit: the disk is full' },
  EFBIG: { id: 'tidak muat: terlalu besar di tempat itu', en: 'does not fit: too large for its place' },
  EDQUOT: { id: 'tidak muat: jatah disk habis', en: 'does not fit: the disk quota is used up' },
  EROFS: { id: 'berada di tempat yang tidak dapat ditulisi', en: 'is in a place that cannot be written to' },
};

/** What an error of the system says, in words that go on from the name of a file; undefined for any other error. */
export function systemReason(error: unknown): Bilingual | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  return reasons[code] ?? { id: `tidak dapat dipakai (${code})`, en: `cannot be used (${code})` };
}

/** The code of an error of the system; undefined for any other error. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  // Errors in the use of Node have codes too.
  return /^E[A-Z]+$/.test(error.code) ? error.code : undefined;
}
