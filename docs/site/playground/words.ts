import type { Bahasa } from 'indikator';

/** The words of the page by the names that its HTML gives in `data-word`. */
export interface Words {
  readonly judul: string;
  readonly pengantar: string;
  readonly bahasa: string;
  readonly contoh: string;
  readonly definisi: string;
  readonly data: string;
  readonly hasil: string;
  readonly rumus: string;
  readonly penjelasan: string;
  readonly masalah: string;
  readonly dokumentasi: string;
  readonly rekaan: string;
  readonly tidakAdaMasalah: string;
  readonly belumAda: string;
  readonly bukanJson: (line: number) => string;
  readonly ringkas: (count: number) => string;
  readonly tempat: (where: string, line: number) => string;
  readonly contohCocok: (count: number) => string;
}

export const words: Readonly<Record<Bahasa, Words>> = {
  id: {
    judul: 'Coba definisi indikator',
    pengantar:
      'Ubah definisi dan data di bawah ini. Hasil dihitung di peramban Anda; tidak ada yang dikirim ke mana pun.',
    bahasa: 'Bahasa',
    contoh: 'Mulai dari contoh',
    definisi: 'Definisi indikator (JSON)',
    data: 'Data (JSON)',
    hasil: 'Hasil',
    rumus: 'Rumus',
    penjelasan: 'Penjelasan',
    masalah: 'Masalah',
    dokumentasi: 'Dokumentasi',
    rekaan: 'Angka contoh adalah rekaan.',
    tidakAdaMasalah: 'Tidak ada masalah.',
    belumAda: 'Belum ada hasil.',
    bukanJson: (line) => `Bukan JSON yang benar, mulai baris ${line}.`,
    ringkas: (count) => `Belum ada hasil: ${count} masalah.`,
    tempat: (where, line) => `${where}, baris ${line}`,
    contohCocok: (count) => `${count} contoh dalam definisi cocok.`,
  },
  en: {
    judul: 'Try an indicator definition',
    pengantar:
      'Edit the definition and the data below. Your browser computes the result; nothing is sent anywhere.',
    bahasa: 'Language',
    contoh: 'Start from an example',
    definisi: 'Definition of the indicator (JSON)',
    data: 'Data (JSON)',
    hasil: 'Result',
    rumus: 'Formula',
    penjelasan: 'Explanation',
    masalah: 'Issues',
    dokumentasi: 'Documentation',
    rekaan: 'The sample figures are invented.',
    tidakAdaMasalah: 'No issues.',
    belumAda: 'No result yet.',
    bukanJson: (line) => `Not valid JSON from line ${line} on.`,
    ringkas: (count) => `No result yet: ${count} ${count === 1 ? 'issue' : 'issues'}.`,
    tempat: (where, line) => `${where}, line ${line}`,
    contohCocok: (count) => `${count} ${count === 1 ? 'example' : 'examples'} in the definition agree.`,
  },
};
