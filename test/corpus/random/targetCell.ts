import type { Isi } from '../fact.js';
import { also, type Cell, target } from '../page.js';
import type { Chance } from './chance.js';
import type { Line } from './lines.js';
import { numberText } from './numberText.js';
import type { Style } from './style.js';

/** A cell of a target: mostly a number, now and then what else agencies write. */
export function targetCell(chance: Chance, style: Style, line: Line, periode: string, nilai: string): Cell {
  const unit = unitText(chance, style, line);
  const write = (value: string) => `${numberText(style, value)}${unit}`;
  const text = write(nilai);
  const forms: Readonly<Record<number, () => Cell>> = {
    1: () => bound(chance, periode, text, nilai),
    2: () => range(periode, nilai, write),
    3: () => target(periode, chance.oneOf(['-', 'N/A', '...', 'nihil']), 'tanpa'),
    4: () => target(periode, chance.oneOf(UNREADABLE), 'ditolak'),
    5: () => graded(chance, periode, numberText(style, nilai), nilai, line),
  };
  const made = forms[chance.upTo(30)]?.() ?? target(periode, text, nilai);
  const of = line.nama;
  if (!style.unitsInTargets || of === undefined || made.text !== text) return made;
  return also(made, { jenis: 'satuan', of, nilai: line.measured.satuan });
}

/** Two quantities, or none that stands for one period. */
const UNREADABLE = [
  '7 UPP, 14 Kab/Kota',
  '2 jam 30 menit',
  '12 dokumen; 3 laporan',
  '88 % dan 55 %',
  '0262',
  'sesuai ketentuan',
] as const;

function unitText(chance: Chance, style: Style, { measured }: Line): string {
  if (!style.unitsInTargets) return measured.isPercent && chance.onceIn(6) ? '%' : '';
  return measured.isPercent ? chance.oneOf(['%', ' %']) : ` ${measured.satuan}`;
}

type Bound = readonly [string, NonNullable<Isi['arah']>];

const BOUNDS: readonly [Bound, ...Bound[]] = [
  ['≥ ', '>='],
  ['> ', '>'],
  ['minimal ', '>='],
  ['Maksimal ', '<='],
  ['paling lama ', '<='],
  ['tidak lebih dari ', '<='],
  ['< ', '<'],
];

function bound(chance: Chance, periode: string, text: string, nilai: string): Cell {
  const [sign, arah] = chance.oneOf(BOUNDS);
  return target(periode, `${sign}${text}`, { arah, nilai });
}

function range(periode: string, nilai: string, write: (value: string) => string): Cell {
  const bawah = `${Math.trunc(Number(nilai))}`;
  const atas = `${Math.trunc(Number(nilai)) + 5}`;
  const isi: Isi = { bawah, atas };
  return target(periode, `${write(bawah)} - ${write(atas)}`, isi);
}

function graded(chance: Chance, periode: string, text: string, nilai: string, { measured }: Line): Cell {
  if (measured.satuan !== 'Nilai') return target(periode, text, nilai);
  const predikat = chance.oneOf(['BB', 'A', 'CC']);
  return chance.onceIn(2)
    ? target(periode, predikat, { predikat })
    : target(periode, `${text} (${predikat})`, { nilai, predikat });
}
