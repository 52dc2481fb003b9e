import type { Sasaran } from 'indikator';
import { dokumen } from '../data/dokumen.js';
import { singkatOf } from '../hitung/kalimat.js';
import type { Kinerja } from '../hitung/kinerja.js';
import { unsur } from './unsur.js';

/** As sasaran of any document: only some of these have an `induk`. */
const sasaran: readonly Sasaran[] = dokumen.sasaran;

/** The tree that `induk` makes, indicators as its leaves: lists in each other, which style sheets draw as boxes and lines. */
export function buildPohon(semua: readonly Kinerja[]): HTMLUListElement {
  const cabang = (satu: Sasaran): HTMLLIElement => {
    const anak = [
      ...sasaran.filter(({ induk }) => induk === satu.id).map(cabang),
      ...semua.filter((kinerja) => kinerja.sasaran.id === satu.id).map(daun),
    ];
    const tingkat = satu.tingkat === 'daerah' ? 'Sasaran daerah' : 'Sasaran dinas';
    return simpul('sasaran', tingkat, satu.uraian, anak);
  };
  const akar = sasaran.filter(({ induk }) => induk === undefined).map(cabang);
  return unsur('ul', { class: 'pohon' }, simpul('instansi', 'Instansi', dokumen.instansi.nama, akar));
}

function daun(kinerja: Kinerja): HTMLLIElement {
  const { tercapai } = kinerja.capaian;
  const keadaan = tercapai === undefined ? '' : tercapai ? ' tercapai' : ' belum';
  const made = simpul(`indikator${keadaan}`, 'Indikator', kinerja.indikator.nama, []);
  made.firstElementChild?.append(unsur('strong', {}, singkatOf(kinerja)));
  return made;
}

function simpul(kelas: string, jenis: string, teks: string, anak: readonly HTMLLIElement[]): HTMLLIElement {
  const kotak = unsur('div', { class: `kotak ${kelas}` }, unsur('small', {}, jenis), unsur('span', {}, teks));
  return unsur('li', {}, kotak, ...(anak.length === 0 ? [] : [unsur('ul', {}, ...anak)]));
}
