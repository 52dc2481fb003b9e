import { statedDirection } from '../../achieve/direction.js';
import type { Rounding } from '../../decimal/roundTo.js';
import type { Indikator } from '../../definition/indikator.js';
import type { KebijakanCapaian, MetodeCapaian, RumusCapaian } from '../../definition/kebijakanCapaian.js';
import { defaultPembulatan } from '../../definition/pembulatan.js';
import type { Target } from '../../definition/target.js';
import { pembulatanOf } from '../../formula/pembulatanOf.js';
import { excelExpression, excelFormula } from './excelNotation.js';

/** The functions of spreadsheets that round as definitions ask; the other modes have none. */
const rounders: Readonly<Record<string, string>> = { 'half-up': 'ROUND', up: 'ROUNDUP', down: 'ROUNDDOWN' };

/** The most that spreadsheets take: arguments of a function, and letters of a formula, less what stands around it. */
const MAX_CELLS = 255;
const MAX_LENGTH = 5000;

/**
 * The formula that works out the result of an indicator: empty text while a value is missing or a divisor is zero. *undefined*
 * where no spreadsheet rounds as the definition asks, or takes so long a formula.
 */
export function resultFormula(indikator: Indikator, cellOf: (id: string) => string): string | undefined {
  const { formula, variabel } = indikator;
  const rounded = roundedBy(pembulatanOf(indikator), excelFormula(formula, cellOf));
  if (rounded === undefined) return undefined;
  const cells = Object.keys(variabel).map(cellOf);
  if (cells.length > MAX_CELLS || rounded.length > MAX_LENGTH) return undefined;
  const policy = formula.jenis === 'rasio' ? formula.nolPerNol : undefined;
  const value =
    formula.jenis === 'rasio' && policy !== undefined
      ? `IF(AND(${excelExpression(formula.pembilang, cellOf)}=0,${excelExpression(formula.penyebut, cellOf)}=0),${policy},${ifError(rounded)})`
      : ifError(rounded);
  return `IF(COUNT(${cells.join(',')})<${cells.length},"",${value})`;
}

/** The cells that an achievement is worked out from; `baseline`: a number. */
export interface AchievementCells {
  readonly realisasi: string;
  readonly target: string;
  readonly baseline: string | undefined;
}

/** The formula that works out an achievement; *undefined* where the policy asks for what no short formula says. */
export function achievementFormula(
  indikator: Indikator,
  target: Target,
  cells: AchievementCells,
): string | undefined {
  const { capaian = {} } = indikator;
  const metode = capaian.metode ?? usualMethod(indikator, target);
  const isOne = target.jenis === 'angka' || target.jenis === 'batas';
  if (!isOne || metode === undefined || capaian.targetNolLuput !== undefined) return undefined;
  const percentage = percentageOf(metode, cells);
  if (percentage === undefined) return undefined;
  const rounded = roundedBy(capaian.pembulatan ?? defaultPembulatan, limitedBy(capaian, percentage));
  if (rounded === undefined) return undefined;
  const { realisasi, target: goal } = cells;
  return `IF(COUNT(${realisasi},${goal})<2,"",${ifError(guarded(metode, capaian, cells, rounded))})`;
}

/** The method where the definition names none: the ratio, where it states that more is better. */
function usualMethod(indikator: Indikator, target: Target): MetodeCapaian | undefined {
  return statedDirection(indikator, target) === 'naik' ? 'rasio' : undefined;
}

/** What the policy says of zero, and that a ratio of negative numbers says nothing. */
function guarded(
  metode: MetodeCapaian | RumusCapaian,
  { targetNol, realisasiNol }: KebijakanCapaian,
  { realisasi, target }: AchievementCells,
  value: string,
): string {
  if (metode === 'dari-baseline' || typeof metode === 'object') return value;
  const nothing = '""';
  const atZero =
    metode === 'rasio-terbalik'
      ? `${realisasi}=0,${realisasiNol ?? nothing}`
      : `${target}=0,${targetNol ?? nothing}`;
  return `IF(OR(${realisasi}<0,${target}<0),"",IF(${atZero},${value}))`;
}

function percentageOf(metode: MetodeCapaian | RumusCapaian, cells: AchievementCells): string | undefined {
  const { realisasi, target, baseline } = cells;
  const ratio = `${realisasi}*100/${target}`;
  const difference = `(2*${target}-${realisasi})*100/${target}`;
  switch (metode) {
    case 'rasio':
      return ratio;
    case 'selisih':
      return difference;
    case 'rasio-terbalik':
      return `${target}*100/${realisasi}`;
    case 'stabil':
      return `IF(${realisasi}<=${target},${ratio},${difference})`;
    case 'dari-baseline':
      return baseline === undefined ? undefined : `(${baseline}-${realisasi})*100/(${baseline}-${target})`;
    case 'rentang':
      return undefined;
    default: {
      const own: Readonly<Record<string, string | undefined>> = { realisasi, target, kondisiAwal: baseline };
      const text = excelExpression(metode.rumus, (id) => own[id] ?? '#');
      return text.includes('#') ? undefined : text;
    }
  }
}

function limitedBy({ batasAtas, batasBawah }: KebijakanCapaian, value: string): string {
  const below = batasAtas === undefined ? value : `MIN(${batasAtas},${value})`;
  return batasBawah === undefined ? below : `MAX(${batasBawah},${below})`;
}

function roundedBy({ mode, digit }: Rounding, value: string): string | undefined {
  const name = rounders[mode];
  return name === undefined ? undefined : `${name}(${value},${digit})`;
}

function ifError(value: string): string {
  return `IFERROR(${value},"")`;
}
