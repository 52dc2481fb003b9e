import * as indikator from 'indikator';
import * as berkas from 'indikator/berkas';
import * as dokumen from 'indikator/dokumen';
import * as katalog from 'indikator/katalog';
import * as indeks from 'indikator/katalog/indeks';
import * as sql from 'indikator/sql';
import * as zod from 'indikator/zod';
import { pmks } from '../fixtures/pmks.js';

/** An indicator with three variables, for examples of expressions. */
export const sosial = indikator.defineIndikator({
  id: 'sosial',
  nama: 'Layanan sosial',
  satuan: 'orang',
  variabel: { anak: { label: 'Anak' }, lansia: { label: 'Lansia' }, disabilitas: { label: 'Disabilitas' } },
  formula: indikator.rataRata('anak', 'lansia', 'disabilitas'),
});

/** An indicator of two years, for examples of growth. */
export const tren = indikator.defineIndikator({
  id: 'tren',
  nama: 'Pertumbuhan',
  satuan: 'persen',
  variabel: { kini: { label: 'Kini' }, lalu: { label: 'Lalu' } },
  formula: indikator.pertumbuhan('kini', 'lalu'),
});

/** What the examples of doc comments use without importing it. */
export const given = {
  ...indikator,
  ...dokumen,
  ...berkas,
  ...katalog,
  ...indeks,
  ...sql,
  ...zod,
  pmks,
  sosial,
  tren,
};
