import type { Rujukan, RujukanNasional, RujukanNaskah, RujukanTerbitan } from '../definition/rujukan.js';
import { orRaise } from '../issue/orRaise.js';
import { checkAsRujukan } from '../parse/check.js';

/**
 * Writes a reference as Indonesian documents cite: kind, issuer, number and year, title, part. How sure it is stands behind,
 * unless the text itself was read. The link and the note are not written.
 *
 * Something that is no reference throws {@link IndikatorError}.
 *
 * @param rujukan - The reference to write.
 *
 * @example
 * ```ts
 * formatRujukan({
 *   jenis: 'permen',
 *   penerbit: 'Menteri Dalam Negeri',
 *   nomor: '86',
 *   tahun: 2017,
 *   bagian: 'Tabel T-E.1',
 *   keyakinan: 'sumber-kedua',
 * });
 * // => 'Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017, Tabel T-E.1 (menurut sumber kedua)'
 * formatRujukan({ jenis: 'pp', nomor: '2', tahun: 2018, judul: 'Standar Pelayanan Minimal', keyakinan: 'teks-asli' });
 * // => 'Peraturan Pemerintah Nomor 2 Tahun 2018 tentang Standar Pelayanan Minimal'
 * ```
 */
export function formatRujukan(rujukan: Rujukan): string {
  const checked = orRaise(checkAsRujukan(rujukan));
  const part = checked.bagian === undefined ? '' : `, ${checked.bagian}`;
  return `${sourceText(checked)}${part}${sureness[checked.keyakinan]}`;
}

const sureness: Readonly<Record<Rujukan['keyakinan'], string>> = {
  'teks-asli': '',
  'sumber-kedua': ' (menurut sumber kedua)',
  'belum-diperiksa': ' (belum diperiksa)',
};

function sourceText(rujukan: Rujukan): string {
  switch (rujukan.jenis) {
    case 'uu':
      return regulationText('Undang-Undang', rujukan);
    case 'pp':
      return regulationText('Peraturan Pemerintah', rujukan);
    case 'perpres':
      return regulationText('Peraturan Presiden', rujukan);
    case 'inpres':
      return regulationText('Instruksi Presiden', rujukan);
    case 'permen':
    case 'peraturan-badan':
    case 'perkada':
      return regulationText(`Peraturan ${rujukan.penerbit}`, rujukan);
    case 'perda':
      return regulationText(`Peraturan Daerah ${rujukan.penerbit}`, rujukan);
    case 'keputusan':
      return regulationText(`Keputusan ${rujukan.penerbit}`, rujukan);
    case 'surat-edaran':
      return regulationText(`Surat Edaran ${rujukan.penerbit}`, rujukan);
    default:
      return titleText(rujukan);
  }
}

/** A number such as KEP.26A/M.PPN/HK/05/2025 ends in its year, which then is not said again. */
function regulationText(name: string, { nomor, tahun, judul }: RujukanNasional | RujukanTerbitan): string {
  const year = nomor.endsWith(`/${tahun}`) ? '' : ` Tahun ${tahun}`;
  return `${name} Nomor ${nomor}${year}${judul === undefined ? '' : ` tentang ${judul}`}`;
}

/** The title, then what it does not say itself: issuer, number, year. */
function titleText({ judul, penerbit, nomor, tahun }: RujukanNaskah): string {
  const number = nomor === undefined ? undefined : `Nomor ${nomor}`;
  const parts = [penerbit, number, tahun === undefined ? undefined : `${tahun}`];
  return [judul, ...parts.filter((part) => part !== undefined && !judul.includes(part))].join(', ');
}
