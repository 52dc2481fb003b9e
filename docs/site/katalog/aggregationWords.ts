import type { Agregasi, Bahasa, Indikator, Variabel } from 'indikator';

type Way = NonNullable<Agregasi['wilayah'] | Agregasi['periode']>;

interface Words {
  readonly wilayah: string;
  readonly periode: string;
  readonly cara: Readonly<Record<Way, string>>;
  readonly dilarang: string;
  readonly bobot: (label: string) => string;
  readonly gabungPeriode: Readonly<Record<NonNullable<Variabel['gabungPeriode']>, string>>;
  readonly gabungWilayah: string;
}

const words: Readonly<Record<Bahasa, Words>> = {
  id: {
    wilayah: 'Antarwilayah',
    periode: 'Antarperiode',
    cara: {
      gabung: 'datanya digabung dulu, lalu rumusnya dihitung sekali',
      'rata-rata': 'rata-rata hasilnya',
      jumlah: 'jumlah hasilnya',
      terkecil: 'hasil yang terkecil',
      terbesar: 'hasil yang terbesar',
      terakhir: 'hasil terakhir yang diketahui',
    },
    dilarang: 'tidak boleh digabung',
    bobot: (label) => `dibobot dengan ${label}`,
    gabungPeriode: {
      jumlah: 'dijumlahkan antarperiode',
      terakhir: 'diambil nilai terakhir antarperiode',
      'rata-rata': 'dirata-ratakan antarperiode',
    },
    gabungWilayah: 'dijumlahkan antarwilayah',
  },
  en: {
    wilayah: 'Over regions',
    periode: 'Over periods',
    cara: {
      gabung: 'the data is pooled first, then the formula is computed once',
      'rata-rata': 'the mean of the results',
      jumlah: 'the sum of the results',
      terkecil: 'the smallest of the results',
      terbesar: 'the largest of the results',
      terakhir: 'the last known result',
    },
    dilarang: 'must not be joined',
    bobot: (label) => `weighted by ${label}`,
    gabungPeriode: {
      jumlah: 'summed over periods',
      terakhir: 'the last value over periods',
      'rata-rata': 'the mean over periods',
    },
    gabungWilayah: 'summed over regions',
  },
};

/** How an indicator may be joined, a sentence for regions and one for periods. */
export function aggregationWords({ agregasi, variabel }: Indikator, bahasa: Bahasa): string[] {
  const kata = words[bahasa];
  const way = (cara: Way | undefined) => (cara === undefined ? kata.dilarang : kata.cara[cara]);
  const bobot = agregasi?.bobot;
  const weight = bobot === undefined ? '' : `, ${kata.bobot(variabel[bobot]?.label ?? bobot)}`;
  return [
    `${kata.wilayah}: ${way(agregasi?.wilayah)}${weight}.`,
    `${kata.periode}: ${way(agregasi?.periode)}.`,
  ];
}

/** How a variable is joined. */
export function joiningWords({ gabungPeriode, gabungWilayah }: Variabel, bahasa: Bahasa): string[] {
  const kata = words[bahasa];
  return [
    gabungPeriode === undefined ? [] : kata.gabungPeriode[gabungPeriode],
    gabungWilayah === undefined ? [] : kata.gabungWilayah,
  ].flat();
}
