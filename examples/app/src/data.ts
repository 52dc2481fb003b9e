// What a team replaces: the documents of its own dinas, and figures from its own database. The figures here are invented.

import type { DokumenIku } from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';

/** A document with the figures of its year. `target` holds what the document itself does not set. */
export interface Kinerja {
  readonly dokumen: DokumenIku;
  readonly realisasi: Readonly<Record<string, string>>;
  readonly target: Readonly<Record<string, string>>;
}

export const semuaKinerja: readonly Kinerja[] = [
  {
    dokumen: dinsosKutaiKartanegara2022,
    realisasi: { nilaiEvaluasiSakip: '78.45', pmksTerlayani: '138', pmksHarusDilayani: '160' },
    target: {},
  },
  {
    dokumen: dinsosTapin2020,
    realisasi: {
      pmksPerlindungan: '1250',
      pmksRehabilitasi: '310',
      pmksSeluruh: '4120',
      psksBerperan: '141',
      psksSeluruh: '147',
    },
    target: { pmksPerlindunganJaminanSosial: '30', pmksRehabilitasiSosial: '8', psksMelayaniPmks: '79' },
  },
];
