import { MAX_TEXT_LENGTH } from '../decimal/limit.js';
import type { Indikator } from '../definition/indikator.js';
import type { Isi as IsiOf } from '../definition/isi.js';
import type { PenanggungJawab } from '../definition/penanggungJawab.js';
import { assumed, formulaAbove, notUnderstood } from '../issue/reading.js';
import { checkAsIndikator } from '../parse/check.js';
import type { Names } from '../read/formula/names.js';
import { type DraftIndikator, oneLine } from './drafts.js';
import type { Isi } from './findRows.js';
import type { Kolom } from './judulKolom.js';
import { listItems } from './listItems.js';
import { type Penjelasan, readPenjelasan } from './penjelasan.js';
import { type Acuan, readTargets } from './targets.js';
import type { Temuan } from './temuan.js';

/** What is shared by the indicators of one document. */
export interface Bersama {
  readonly acuan: Acuan;
  readonly variabel: Names;
  readonly indikator: Names;
  readonly temuan: Temuan;
}

const EXPLAINS = ['penjelasan', 'makna', 'alasan', 'rumus'] as const;

/** Makes the definition of one indicator from its cells. */
export function buildIndikator(
  draft: DraftIndikator,
  bersama: Bersama,
  above: IsiOf<Indikator> | undefined,
): IsiOf<Indikator> {
  const { temuan, acuan } = bersama;
  const cells = (...kinds: readonly Kolom['isi'][]) =>
    draft.isi.filter(({ kolom }) => kinds.includes(kolom.isi));
  const nama = oneLine(draft.nama);
  const penjelasan = readPenjelasan(cells(...EXPLAINS), bersama.variabel, temuan);
  const targets = readTargets(cells('target', 'perubahan', 'awal', 'akhir'), acuan, temuan);
  const satuan = satuanOf(cells('satuan'), penjelasan, targets.satuan, nama) ?? guessUnit(draft, temuan);
  const others = [
    ...targets.sisa,
    ...cells('keterangan', 'tak-dikenal').map(({ tempat, teks }) => `${tempat.judul}: ${teks}`),
  ];
  for (const { tempat, teks } of cells('tak-dikenal'))
    temuan.cell(notUnderstood, tempat, teks, { disimpan: 'caraPerhitungan', sebab: '' }, 'catatan');
  const polaritas = polaritasOf(cells('polaritas'), temuan, others);
  const caraPerhitungan = [penjelasan.caraPerhitungan, ...others]
    .filter((part) => part !== undefined)
    .join('\n');
  const rumus = penjelasan.rumus ?? reported(nama, bersama.variabel);
  reportMissing(draft, penjelasan, above, temuan);
  const sumber = [...cells('sumber').map(({ teks }) => teks), penjelasan.sumber ?? ''].filter(
    (teks) => teks !== '',
  );
  const penanggung = cells('penanggung').map(({ teks }) => teks);
  const indikator: IsiOf<Indikator> = {
    id: bersama.indikator.newId(nama),
    ...(draft.kode === undefined ? {} : { kode: draft.kode }),
    nama,
    satuan,
    ...(polaritas === undefined ? {} : { polaritas }),
    ...(penjelasan.makna === undefined ? {} : { makna: penjelasan.makna }),
    ...(penjelasan.alasan === undefined ? {} : { alasan: penjelasan.alasan }),
    ...(caraPerhitungan === '' ? {} : { caraPerhitungan: caraPerhitungan.slice(0, MAX_TEXT_LENGTH) }),
    variabel: rumus.variabel,
    formula: rumus.formula,
    ...(targets.kondisiAwal === undefined ? {} : { kondisiAwal: targets.kondisiAwal }),
    ...(targets.target.length === 0 ? {} : { target: targets.target }),
    ...(targets.targetPerubahan.length === 0 ? {} : { targetPerubahan: targets.targetPerubahan }),
    ...(penanggung.length === 0
      ? {}
      : { penanggungJawab: listItems(penanggung.join('\n')).map(responsible) }),
    ...(sumber.length === 0
      ? {}
      : { sumberData: listItems(sumber.join('\n')).map((satu) => ({ nama: satu })) }),
  };
  return sound(indikator, draft, temuan);
}

function satuanOf(
  cells: readonly Isi[],
  { persen }: Penjelasan,
  inTarget: string | undefined,
  nama: string,
): string | undefined {
  const stated = oneLine(cells.map(({ teks }) => teks).join(' '));
  if (stated !== '' && !/^[-–.…]+$|^n\/?a$/i.test(stated)) return stated;
  if (persen || inTarget === '%' || /^(?:persen|prosen)/i.test(nama)) return 'Persen';
  return inTarget;
}

function guessUnit({ tempat }: DraftIndikator, temuan: Temuan): string {
  temuan.add(assumed, tempat.baris, { apa: 'satuan', nilai: 'nilai' }, 'catatan');
  return 'nilai';
}

const ARAH: readonly (readonly [RegExp, NonNullable<Indikator['polaritas']>])[] = [
  [/^(?:naik|positif|maks|max|\+|higher|meningkat|semakin (?:tinggi|besar))/i, 'naik'],
  [/^(?:turun|negatif|min|-|lower|menurun|semakin (?:rendah|kecil))/i, 'turun'],
  [/^(?:stabil|stabilize|tetap)/i, 'stabil'],
];

function polaritasOf([cell]: readonly Isi[], temuan: Temuan, others: string[]): Indikator['polaritas'] {
  if (cell === undefined) return undefined;
  const found = ARAH.find(([pattern]) => pattern.test(cell.teks))?.[1];
  if (found === undefined) {
    temuan.cell(notUnderstood, cell.tempat, cell.teks, { disimpan: 'caraPerhitungan', sebab: '' });
    others.push(`${cell.tempat.judul}: ${oneLine(cell.teks)}`);
  }
  return found;
}

/** A value that comes from outside as it is. */
function reported(nama: string, names: Names) {
  const id = names.idOf(nama);
  return { formula: { jenis: 'hitungan', ekspresi: id }, variabel: { [id]: { label: nama } } } as const;
}

/** An empty cell under one with a formula can mean the same formula: it is said, not guessed. */
function reportMissing(
  draft: DraftIndikator,
  { rumus }: Penjelasan,
  above: IsiOf<Indikator> | undefined,
  temuan: Temuan,
): void {
  const isEmpty = !draft.isi.some(({ kolom }) => kolom.isi === 'rumus' || kolom.isi === 'penjelasan');
  const hasAbove = above !== undefined && above.formula.jenis === 'rasio';
  if (rumus === undefined && isEmpty && hasAbove)
    temuan.cell(formulaAbove, draft.tempat, undefined, {}, 'catatan');
}

function responsible(nama: string): PenanggungJawab {
  if (
    /^(?:dinas|badan|kantor|sekretariat daerah|sekretariat dprd|inspektorat|kecamatan|satuan polisi|rumah sakit|rsud)\b/i.test(
      nama,
    )
  )
    return { nama, tingkat: 'perangkat-daerah' };
  if (/^bidang\b/i.test(nama)) return { nama, tingkat: 'bidang' };
  return /^seksi\b/i.test(nama) ? { nama, tingkat: 'seksi' } : { nama };
}

/** What may be left out of a definition when the table contradicts itself there. */
const OPTIONAL = ['polaritas', 'target', 'targetPerubahan', 'kondisiAwal'] as const;

/** The indicator, without what would make it no definition; what was left out is reported. */
function sound(indikator: IsiOf<Indikator>, { tempat }: DraftIndikator, temuan: Temuan): IsiOf<Indikator> {
  const checked = checkAsIndikator(indikator);
  if (checked.ok) return indikator;
  temuan.inside(checked.issues, tempat);
  let rest: IsiOf<Indikator> = indikator;
  for (const key of OPTIONAL) {
    const { [key]: _, ...without } = rest;
    rest = without;
    if (checkAsIndikator(rest).ok) return rest;
  }
  return rest;
}
