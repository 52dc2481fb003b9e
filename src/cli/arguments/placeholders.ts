import type { Bahasa } from '../../index.js';

/** What stands in help for a word that is to be typed: Indonesian, and English where that is another. */
const english: Readonly<Record<string, string>> = {
  APA: 'WHAT',
  BAHASA: 'LANGUAGE',
  BARU: 'NEW',
  BENTUK: 'FORM',
  BERKAS: 'FILE',
  DIALEK: 'DIALECT',
  JENIS: 'KIND',
  KATA: 'WORD',
  KODE: 'CODE',
  KOLOM: 'COLUMN',
  LAMA: 'OLD',
  LOKAL: 'LOCALE',
  NAMA: 'NAME',
  NILAI: 'VALUE',
  PERINTAH: 'COMMAND',
  PERIODE: 'PERIOD',
  PILIHAN: 'OPTION',
  TAHUN: 'YEAR',
  TEKS: 'TEXT',
  TINGKAT: 'LEVEL',
  TIPE: 'TYPE',
};

/** The placeholders of a text of help in a language: `[BERKAS]` is `[FILE]` in English. What has one word in both stays. */
export function placeholders(text: string, bahasa: Bahasa): string {
  return bahasa === 'id' ? text : text.replaceAll(/[A-Z]+/g, (word) => english[word] ?? word);
}
