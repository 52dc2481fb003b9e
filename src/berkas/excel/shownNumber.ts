import { pow10 } from '../../decimal/pow10.js';
import { isZero, type Rational } from '../../decimal/rational.js';
import { roundToText } from '../../decimal/roundTo.js';
import type { TeksAngka } from '../../decimal/teksAngka.js';
import { withoutEndZeros } from '../../decimal/withoutEndZeros.js';
import type { Condition, FormatSection } from './numberFormat.js';
import { KNOWN_DIGITS, storedNumber } from './storedNumber.js';

/** What a cell shows of a number. */
export type ShownNumber =
  /** `angka` has the decimals that are shown, as plain decimal text; the words of the format stand around it. */
  | {
      readonly kind: 'number';
      readonly angka: TeksAngka;
      /** All its digits, as many as a spreadsheet knows; of a percentage, in percent. */
      readonly exact: TeksAngka;
      readonly isPercent: boolean;
      /** True when the format shows all digits and nothing else, as cells do to which nobody gave one. */
      readonly isGeneral: boolean;
      /** How many digits before the point are shown at least, as codes have them: 3 in `007`. */
      readonly wide: number;
      readonly before: string;
      readonly behind: string;
    }
  /** The format makes a day of it: this many days since the first day of the workbook's calendar. */
  | { readonly kind: 'date'; readonly days: number; readonly shows: FormatSection['shows'] }
  /** The format shows words and no number. */
  | { readonly kind: 'words'; readonly text: string; readonly angka: TeksAngka }
  /** The format shows signs between the digits: `shape` has a sign for each digit, `0:00`. */
  | { readonly kind: 'split'; readonly shape: string; readonly angka: TeksAngka }
  /** The format hides the number: `;;;`. */
  | { readonly kind: 'nothing'; readonly angka: TeksAngka };

/**
 * What a spreadsheet shows of a number as a file stores it, by the format of its cell: rounded half away from zero, from the decimal that the
 * spreadsheet knows and not from the double. *undefined* when the text is no number.
 */
export function shownNumber(stored: string, format: readonly FormatSection[]): ShownNumber | undefined {
  const isPlain = isGeneral(format);
  if (isPlain && isShownAsStored(stored)) return asStored(stored as TeksAngka);
  const value = storedNumber(stored);
  if (value === undefined) return undefined;
  const section = sectionFor(format, value);
  const { kind, before, behind, isPercent } = section;
  if (kind === 'date')
    return { kind, days: Number(value.numerator) / Number(value.denominator), shows: section.shows };
  if (kind === 'words') return { kind, text: before, angka: allDigits(value) };
  if (kind === 'split') return { kind, shape: before, angka: allDigits(value) };
  if (kind === 'nothing') return { kind, angka: allDigits(value) };
  const exact = allDigits(isPercent ? times(value, 100n) : value);
  if (kind === 'plain')
    return {
      kind: 'number',
      angka: exact,
      exact,
      isPercent: false,
      isGeneral: isPlain,
      wide: 1,
      before,
      behind,
    };
  const angka = roundedBy(section, value);
  return { kind, angka, exact, isPercent, isGeneral: false, wide: section.wide, before, behind };
}

/** True for a format that shows all digits of a number and nothing else. */
function isGeneral([first, ...others]: readonly FormatSection[]): boolean {
  return (
    first?.kind === 'plain' &&
    others.length === 0 &&
    !first.isPercent &&
    first.condition === undefined &&
    first.before === '' &&
    first.behind === ''
  );
}

/** True for plain decimal text of no more digits than a spreadsheet knows: most cells, and a workbook has many. */
function isShownAsStored(stored: string): boolean {
  return (
    /^(?:0|-?(?:[1-9]\d*|0\.\d*[1-9]|[1-9]\d*\.\d*[1-9]))$/.test(stored) &&
    stored.length - (stored.startsWith('-') ? 1 : 0) - (stored.includes('.') ? 1 : 0) <= KNOWN_DIGITS
  );
}

function asStored(angka: TeksAngka): ShownNumber {
  return {
    kind: 'number',
    angka,
    exact: angka,
    isPercent: false,
    isGeneral: true,
    wide: 1,
    before: '',
    behind: '',
  };
}

function roundedBy({ most, least, shift }: FormatSection, value: Rational): TeksAngka {
  const scaled = shift < 0 ? over(value, pow10(-shift)) : times(value, pow10(shift));
  const text = roundToText(scaled, { digit: most, mode: 'half-up' });
  if (most === least) return text;
  let end = text.length;
  for (let left = most - least; left > 0 && text[end - 1] === '0'; left -= 1) end -= 1;
  // What is left is a number still: only zeros behind the point go, and the point when none is left.
  return text.slice(0, end).replace(/\.$/, '') as TeksAngka;
}

function times({ numerator, denominator }: Rational, factor: bigint): Rational {
  return { numerator: numerator * factor, denominator };
}

function over({ numerator, denominator }: Rational, divisor: bigint): Rational {
  return { numerator, denominator: denominator * divisor };
}

/** All digits of a decimal. */
function allDigits(value: Rational): TeksAngka {
  const digit = `${value.denominator}`.length - 1;
  const text = roundToText(value, { digit, mode: 'half-up' });
  return withoutEndZeros(text) as TeksAngka;
}

/** The section for a number: by conditions where there are any, else for positive numbers, negative ones, and zero. */
function sectionFor(sections: readonly FormatSection[], value: Rational): FormatSection {
  const [first, second, third] = sections;
  // A code has at least one section.
  const whole = first as FormatSection;
  if (sections.some(({ condition }) => condition !== undefined)) {
    const fitting = sections
      .slice(0, 3)
      .find(({ condition }) => condition !== undefined && holds(condition, value));
    return fitting ?? sections.find(({ condition }) => condition === undefined) ?? whole;
  }
  if (value.numerator < 0n) return second ?? whole;
  return isZero(value) ? (third ?? whole) : whole;
}

function holds({ sign, value: bound }: Condition, { numerator, denominator }: Rational): boolean {
  const value = Number(numerator) / Number(denominator);
  switch (sign) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    default:
      return value !== bound;
  }
}
