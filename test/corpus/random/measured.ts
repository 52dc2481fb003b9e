import type { Chance } from './chance.js';
import { deeds, owners, sources, things } from './words.js';

/** A number that a document states, as plain decimal text. */
export type Plain = string;

/** Something that an invented agency measures. */
export interface Measured {
  readonly nama: string;
  readonly satuan: string;
  readonly isPercent: boolean;
  /** What is divided by what, times 100. */
  readonly bagi?: readonly [string, string];
  /** Values of periods: the first is the one before all others. */
  readonly nilai: readonly Plain[];
  /** Parts with values of their own, which the whole has not. */
  readonly bagian: readonly {
    readonly nama: string;
    /** How it stands in its cell. */
    readonly label: string;
    readonly nilai: readonly Plain[];
  }[];
  readonly pemilik: string;
  readonly sumber: string;
}

type Labels = readonly [string, string];

const PARTS: readonly [Labels, ...Labels[]] = [
  ['SD/MI', 'SMP/MTs'],
  ['- laki-laki', '- perempuan'],
  ['a. perkotaan', 'b. perdesaan'],
];

const YEARS = 6;

/** Something to measure, with a name that no other has. */
export function measured(chance: Chance, taken: Set<string>, mayHaveParts: boolean): Measured {
  const kind = chance.upTo(3);
  const isPercent = kind < 2;
  const [thing, deed] = [chance.oneOf(things), chance.oneOf(deeds)];
  const front = isPercent ? 'Persentase' : kind === 2 ? 'Jumlah' : 'Indeks';
  const nama = nameOf(`${front} ${thing} ${deed}`, taken);
  const some = `Jumlah ${thing} ${deed}`;
  const whole = `Jumlah ${chance.oneOf(['seluruh ', 'total ', ''])}${thing}`;
  const satuan = isPercent
    ? chance.oneOf(['%', 'Persen', 'persen'])
    : kind === 2
      ? chance.oneOf(['Orang', 'Dokumen', 'Unit', 'Desa'])
      : chance.oneOf(['Indeks', 'Nilai']);
  const nilai = () => Array.from({ length: YEARS }, () => number(chance, kind));
  const hasParts = mayHaveParts && chance.onceIn(8);
  const labels = hasParts ? chance.oneOf(PARTS) : [];
  return {
    ...{ nama, satuan, isPercent, nilai: nilai() },
    ...(isPercent && !hasParts ? { bagi: [some, whole] as const } : {}),
    bagian: labels.map((label) => ({ label, nama: label.replace(/^(?:-|[ab]\.) /, ''), nilai: nilai() })),
    pemilik: chance.oneOf(owners),
    sumber: chance.oneOf(sources),
  };
}

function nameOf(wanted: string, taken: Set<string>): string {
  const nama = [wanted, ...['daerah', 'baru', 'lama', 'lain'].map((word) => `${wanted} ${word}`)].find(
    (one) => !taken.has(one),
  );
  taken.add(nama ?? wanted);
  return nama ?? wanted;
}

/** Shares, counts, or indices. */
function number(chance: Chance, kind: number): Plain {
  if (kind === 2) return `${chance.upTo(chance.oneOf([20, 900, 25_000]))}`;
  const whole = `${chance.upTo(99)}`;
  const behind = chance.oneOf(['', '', '5', '25', '07', '125']);
  return behind === '' ? whole : `${whole}.${behind}`;
}
