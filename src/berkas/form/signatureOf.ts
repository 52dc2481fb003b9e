import type { DokumenIku } from '../../definition/dokumenIku.js';
import { DOTS, type FormBlock } from './form.js';
import type { TandaTangan } from './signing.js';

/** Place and date stand on one line. */
const SHORT = DOTS.slice(0, 20);

/** Place, date and who signs; `hasParties`: an agreement, in which who signs is called a party. */
export function signatureOf(
  { tahun }: DokumenIku,
  { tempat = SHORT, tanggal = `${SHORT} ${tahun ?? ''}`.trim(), jabatan = DOTS, atasan }: TandaTangan,
  hasParties = false,
): Extract<FormBlock, { jenis: 'signature' }> {
  const place = `${tempat}, ${tanggal}`;
  if (atasan === undefined) return { jenis: 'signature', place, signers: [{ post: jabatan }] };
  const role = (text: string) => (hasParties ? { role: text } : {});
  return {
    jenis: 'signature',
    place,
    signers: [
      { ...role('Pihak Kedua,'), post: atasan },
      { ...role('Pihak Pertama,'), post: jabatan },
    ],
  };
}
