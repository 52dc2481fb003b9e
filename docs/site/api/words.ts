import type { Bahasa } from 'indikator';
import type { ApiName } from './apiName.js';

/** What the pages of the API say around the texts of the sources, which are English. */
interface Words {
  readonly semua: string;
  /** That the texts are in another language than the page; empty where they are not. */
  readonly bahasaSumber: string;
  readonly sumber: (nama: string) => string;
  readonly parameter: (nama: string) => string;
  readonly anggota: (nama: string) => string;
  readonly jenis: Readonly<Record<ApiName['jenis'], string>>;
}

export const words: Readonly<Record<Bahasa, Words>> = {
  id: {
    semua: 'Setiap nama yang dapat diimpor, menurut gunanya, dalam urutan mengalirnya data.',
    bahasaSumber: 'Uraian setiap nama diambil dari kode sumbernya, jadi berbahasa Inggris.',
    sumber: (nama) => `sumber ${nama}`,
    parameter: (nama) => `Parameter ${nama}`,
    anggota: (nama) => `Properti ${nama}`,
    jenis: {
      function: 'fungsi',
      interface: 'antarmuka',
      type: 'tipe',
      class: 'kelas',
      constant: 'konstanta',
    },
  },
  en: {
    semua: 'Every public name, by what it is for, in the order in which data flows.',
    bahasaSumber: '',
    sumber: (nama) => `source of ${nama}`,
    parameter: (nama) => `Parameters of ${nama}`,
    anggota: (nama) => `Properties of ${nama}`,
    jenis: {
      function: 'function',
      interface: 'interface',
      type: 'type',
      class: 'class',
      constant: 'constant',
    },
  },
};
