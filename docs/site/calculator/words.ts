import type { Bahasa } from 'indikator';

const id = {
  judul: 'Hitung',
  pengantar: 'Dihitung di peramban Anda; tidak ada yang dikirim.',
  hasil: 'Hasil',
  capaian: 'Capaian',
  penjelasan: 'Penjelasan',
  penjelasanCapaian: 'Penjelasan capaian',
  target: 'Target',
  petunjukTarget: 'Misalnya 90, >= 90, 80 - 90, atau predikat. Kosong: tanpa capaian.',
  metode: 'Cara menghitung capaian',
  pilihMetode: 'Pilih cara',
  petunjukMetode: 'Sumbernya tidak menyebut cara menghitung capaian.',
  isi: 'Isi angkanya untuk melihat hasil.',
  perbaiki: 'Belum ada hasil: perbaiki isian yang ditandai.',
  tepatnya: (eksak: string) => `tepatnya ${eksak}`,
  cacah: 'bilangan bulat',
  bagianDari: (label: string) => `bagian dari ${label}`,
  dari: (nilai: string) => `paling sedikit ${nilai}`,
  sampai: (nilai: string) => `paling banyak ${nilai}`,
  tercapai: 'target tercapai',
  belumTercapai: 'target belum tercapai',
};

export type CalculatorWords = Readonly<typeof id>;

export const words: Readonly<Record<Bahasa, CalculatorWords>> = {
  id,
  en: {
    judul: 'Compute',
    pengantar: 'Computed in your browser; nothing is sent.',
    hasil: 'Result',
    capaian: 'Achievement',
    penjelasan: 'Explanation',
    penjelasanCapaian: 'Explanation of the achievement',
    target: 'Target',
    petunjukTarget: 'Such as 90, >= 90, 80 - 90, or a grade. Empty: no achievement.',
    metode: 'How achievement is computed',
    pilihMetode: 'Choose one',
    petunjukMetode: 'The source does not say how.',
    isi: 'Fill in the figures to see the result.',
    perbaiki: 'No result yet: correct the figures that are marked.',
    tepatnya: (eksak) => `exactly ${eksak}`,
    cacah: 'whole number',
    bagianDari: (label) => `part of ${label}`,
    dari: (nilai) => `at least ${nilai}`,
    sampai: (nilai) => `at most ${nilai}`,
    tercapai: 'target reached',
    belumTercapai: 'target not reached',
  },
};
