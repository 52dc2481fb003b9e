import type { BerkasTerbaca } from 'indikator/berkas';

/** Why what was read of a damaged file is no proper answer; nothing when it is. */
export function faultIn({ format, dokumen, bagian, issues }: BerkasTerbaca): string | undefined {
  const wrong = issues.find(({ message }) => /undefined|NaN|\[object/.test(message.replace(/"[^"]*"/g, '')));
  if (wrong !== undefined) return wrong.message;
  const hasError = issues.some(({ tingkat }) => tingkat === 'salah');
  if (dokumen === null && !hasError) return 'no document, and no error';
  return format === null && (dokumen !== null || bagian.length > 0) ? 'a document of no file' : undefined;
}
