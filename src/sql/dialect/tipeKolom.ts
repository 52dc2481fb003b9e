/**
 * The type of a column, as the table declares it: a whole number of 16, 32 or 64 bits (`int` is `integer`); a decimal of so many
 * digits and decimals; a double that holds decimals of at most so many digits behind the point (`double` alone: six); a text that
 * holds a plain number of so many digits and decimals.
 *
 * It is half of the proof that nothing overflows, so it has to be true. Values that a double or a text may hold beyond what is said
 * here are the code `limit`.
 */
export type TipeKolom =
  | 'smallint'
  | 'integer'
  | 'int'
  | 'bigint'
  | 'double'
  | `decimal(${number},${number})`
  | `double(${number})`
  | `text(${number},${number})`;

/** The type of a column, read. */
export type ColumnType =
  | { readonly kind: 'integer'; readonly bits: 16 | 32 | 64 }
  | { readonly kind: 'decimal' | 'text'; readonly digits: number; readonly decimals: number }
  | { readonly kind: 'double'; readonly decimals: number };

/** The most digits of a decimal: what the widest decimal of most databases has. */
const MAX_DIGITS_OF_COLUMN = 38;
/** The most decimals of a double: it holds 15 digits exactly. */
const MAX_DECIMALS_OF_DOUBLE = 15;
const DECIMALS_OF_DOUBLE = 6;

const INTEGERS: Readonly<Record<string, 16 | 32 | 64>> = { smallint: 16, integer: 32, int: 32, bigint: 64 };

/** Reads the type of a column; undefined for anything else. */
export function readColumnType(tipe: unknown): ColumnType | undefined {
  if (typeof tipe !== 'string' || tipe.length > 20) return undefined;
  const bits = Object.hasOwn(INTEGERS, tipe) ? INTEGERS[tipe] : undefined;
  if (bits !== undefined) return { kind: 'integer', bits };
  if (tipe === 'double') return { kind: 'double', decimals: DECIMALS_OF_DOUBLE };
  const match = /^(decimal|double|text)\((\d{1,2})(?:, ?(\d{1,2}))?\)$/.exec(tipe);
  if (match === null) return undefined;
  const [, kind, first, second] = match;
  return kind === 'double'
    ? doubleType(Number(first), second)
    : digitsType(kind === 'text' ? 'text' : 'decimal', Number(first), Number(second));
}

function doubleType(decimals: number, second: string | undefined): ColumnType | undefined {
  return second === undefined && decimals <= MAX_DECIMALS_OF_DOUBLE
    ? { kind: 'double', decimals }
    : undefined;
}

function digitsType(kind: 'decimal' | 'text', digits: number, decimals: number): ColumnType | undefined {
  const isSound = digits >= 1 && digits <= MAX_DIGITS_OF_COLUMN && decimals <= digits;
  return isSound ? { kind, digits, decimals } : undefined;
}

/** The decimals of the units of a column: its values times 10^scale are whole numbers. */
export function scaleOf(type: ColumnType): number {
  return type.kind === 'integer' ? 0 : type.decimals;
}
