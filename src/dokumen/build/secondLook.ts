import { constantOf } from '../../decimal/constantOf.js';
import { compare } from '../../decimal/rational.js';
import type { Ekspresi } from '../../definition/ekspresi.js';
import type { Formula } from '../../definition/formula.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Isi } from '../../definition/isi.js';
import { kurunOf } from '../../definition/kurun.js';
import type { Target } from '../../definition/target.js';
import { fold } from '../../formula/fold.js';
import { isPercentUnit } from './fitsUnit.js';
import { lessIsBetter } from './lessIsBetter.js';

/** Something that is possible, but unlikely enough to be looked at again. */
export interface Doubt {
  /** What is looked at: the name, the formula, or the targets. */
  readonly at: 'indikator' | 'formula' | 'target';
  readonly sebab: string;
  readonly rinci: string;
}

/** What in an indicator that was read is worth a second look. */
export function secondLook(indikator: Isi<Indikator>): readonly Doubt[] {
  const { polaritas, formula, variabel } = indikator;
  const less = polaritas === undefined || polaritas === 'naik' ? lessIsBetter(indikator) : undefined;
  const sebab = polaritas === undefined ? 'arah' : 'arah-lain';
  const labelOf = (id: string) => variabel[id]?.label ?? id;
  return [
    ...(less === undefined ? [] : [{ at: 'indikator', sebab, rinci: `"${less}"` } as const]),
    ...selfQuotients(formula, labelOf),
    ...overHundred(indikator, labelOf),
    ...upsideDown(indikator, labelOf),
    ...againstPolarity(indikator),
  ];
}

type LabelOf = (id: string) => string;

/** An expression as one text, the same for the same expression; every quotient is shown to `onQuotient` first. */
function written(
  ekspresi: Ekspresi,
  labelOf: LabelOf,
  onQuotient: (above: string, below: string) => void = () => {},
): string {
  const join = (sign: string) => (parts: readonly string[]) => `(${parts.join(` ${sign} `)})`;
  return fold<string>(
    ekspresi,
    {
      variabel: labelOf,
      konstanta: (nilai) => nilai,
      tambah: join('+'),
      kali: join('x'),
      kurang: (kiri, kanan) => `(${kiri} - ${kanan})`,
      bagi: (pembilang, penyebut) => {
        onQuotient(pembilang, penyebut);
        return `(${pembilang} / ${penyebut})`;
      },
    },
    [],
  );
}

function selfQuotients(formula: Formula, labelOf: LabelOf): readonly Doubt[] {
  const found: string[] = [];
  const look = (above: string, below: string) => {
    if (above === below && /\p{L}/u.test(above)) found.push(above);
  };
  if (formula.jenis === 'rasio')
    look(written(formula.pembilang, labelOf, look), written(formula.penyebut, labelOf, look));
  if (formula.jenis === 'hitungan') written(formula.ekspresi, labelOf, look);
  const [first] = found;
  return first === undefined ? [] : [{ at: 'formula', sebab: 'bagi-diri', rinci: `"${first}"` }];
}

/** A share whose numerator holds all of its denominator and more, or is itself the whole. */
function overHundred({ satuan, nama, formula }: Isi<Indikator>, labelOf: LabelOf): readonly Doubt[] {
  if (formula.jenis !== 'rasio' || formula.pengali !== '100' || !isPercentUnit(satuan)) return [];
  if (/\b(?:pertumbuhan|kenaikan|peningkatan|laju|perbandingan|rasio)\b/i.test(nama)) return [];
  const { pembilang, penyebut } = formula;
  const doubt = (id: string): readonly Doubt[] => [
    { at: 'formula', sebab: 'lebih-100', rinci: `"${labelOf(id)}"` },
  ];
  if (typeof penyebut !== 'string') return [];
  if (typeof pembilang === 'object' && pembilang.jenis === 'tambah' && pembilang.operan.includes(penyebut))
    return doubt(penyebut);
  const isWhole = (id: string) => /\b(?:seluruh|keseluruhan|total)\b/i.test(labelOf(id));
  return typeof pembilang === 'string' && isWhole(pembilang) && !isWhole(penyebut) ? doubt(pembilang) : [];
}

const FALL =
  /^(?:persentase |prosentase |tingkat |laju |angka )?(?:penurunan|pengurangan|menurunnya|berkurangnya)\b/i;
const RISE =
  /^(?:persentase |prosentase |tingkat |laju |angka )?(?:peningkatan|pertumbuhan|kenaikan|meningkatnya|bertambahnya)\b/i;
const BEFORE = /\b(?:sebelum\w*|lalu|awal|[nt] ?[-–] ?1)\b/i;

/** A decrease that is computed as now less before, or an increase the other way round. */
function upsideDown({ nama, formula }: Isi<Indikator>, labelOf: LabelOf): readonly Doubt[] {
  const [ekspresi, penyebut] =
    formula.jenis === 'rasio'
      ? [formula.pembilang, written(formula.penyebut, labelOf)]
      : formula.jenis === 'hitungan'
        ? [formula.ekspresi, undefined]
        : [];
  if (typeof ekspresi !== 'object' || ekspresi.jenis !== 'kurang') return [];
  const [kiri, kanan] = ekspresi.operan.map((one) => written(one, labelOf)) as [string, string];
  const isBefore = (one: string, other: string) =>
    one === penyebut || (BEFORE.test(one) && !BEFORE.test(other));
  const isWrong = FALL.test(nama) ? isBefore(kanan, kiri) : RISE.test(nama) && isBefore(kiri, kanan);
  const rinci = `"${kiri}" - "${kanan}"`;
  return isWrong ? [{ at: 'formula', sebab: 'terbalik', rinci }] : [];
}

/** Targets of years, from the baseline on, that end on the wrong side of where they begin. */
function againstPolarity({ polaritas, target = [], kondisiAwal = [] }: Isi<Indikator>): readonly Doubt[] {
  if (polaritas !== 'naik' && polaritas !== 'turun') return [];
  const years = target.filter(isOfYear).sort((a, b) => (a.periode < b.periode ? -1 : 1));
  const values = years.flatMap((one) => (one.jenis === 'angka' ? [one.nilai] : []));
  const start =
    years.length === 1 ? kondisiAwal.findLast(({ nilai }) => nilai !== undefined)?.nilai : undefined;
  const [first = '0', last = '0'] = [start ?? values[0], values.at(-1)];
  const order = compare(constantOf(first), constantOf(last));
  const isAgainst = polaritas === 'naik' ? order > 0 : order < 0;
  const rinci = `"${polaritas}": ${first} → ${last}`;
  return isAgainst ? [{ at: 'target', sebab: 'lawan-arah', rinci }] : [];
}

function isOfYear({ periode }: Target): boolean {
  return kurunOf(periode)?.jenis === 'tahun';
}
