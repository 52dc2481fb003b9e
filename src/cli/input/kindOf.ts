import { encodingOf } from './encodingOf.js';

/** What something is, by its content: a text of some kind, a file of an office (`berkas`) or another with bytes that are no text, or nothing. */
export type Kind = 'kosong' | 'berkas' | 'json' | 'html' | 'markdown' | 'tsv' | 'csv';

/** Says what something is by its first bytes; names of files count for nothing. */
export function kindOf(head: Uint8Array): Kind {
  const encoding = encodingOf(head);
  if (isOfficeFile(head) || (!encoding.startsWith('utf-16') && head.includes(0))) return 'berkas';
  const text = new TextDecoder(encoding).decode(head, { stream: true }).trim();
  if (text === '') return 'kosong';
  if (/^[{[]/.test(text) && isLikeJson(text)) return 'json';
  if (/^<[!?a-z]/i.test(text) || /<table[\s>]/i.test(text)) return 'html';
  const lines = text.split('\n', 200);
  if (lines.some((line) => /^\s*\|.*\|\s*$/.test(line))) return 'markdown';
  return lines.some((line) => line.includes('\t')) ? 'tsv' : 'csv';
}

/** The first bytes of zip (.docx, .xlsx), of PDF and of the files of Word and Excel before 2007. */
function isOfficeFile(head: Uint8Array): boolean {
  const sign = String.fromCharCode(...head.slice(0, 4));
  return (
    sign === 'PK\u0003\u0004' ||
    sign === 'PK\u0005\u0006' ||
    sign === '%PDF' ||
    sign === '\u00d0\u00cf\u0011\u00e0'
  );
}

/** True for what begins as JSON does; `[1] Catatan` begins with a bracket too. */
function isLikeJson(text: string): boolean {
  return /^(?:\{\s*["}]|\[\s*[{["\]])/.test(text);
}
