import { once } from '../formula/once.js';

/**
 * Digits whose thousands stand apart: by spaces that are made for it (figure, thin and narrow spaces), or by plain ones where
 * the groups can be no numbers of their own, because each begins with zero or because two or more stand behind one digit.
 */
const THOUSANDS = once(
  () =>
    /(?<![\d.,]|\d )(?:[1-9]\d{0,2}(?:[\u2007\u2009\u202F]\d{3}){1,6}|[1-9](?:[ \u00A0]\d{3}){2,6}|[1-9]\d{0,2}(?:[ \u00A0]0\d\d){1,6})(?!\d|[\p{Z}.]\d{3}(?!\d))/gu,
);

/** More than such digits take, with what has to be seen around them. */
const BEFORE = 2;
const LONGEST = 40;

/** The text with the spaces between the thousands of its numbers left out: `1 234 567` is `1234567`. */
export function joinThousands(text: string): string {
  return text.replace(THOUSANDS(), (digits) => digits.replace(/\p{Z}/gu, ''));
}

/** The digits, with their spaces, that begin at a character of a text; undefined where no thousands stand apart there. */
export function thousandsAt(text: string, start: number): string | undefined {
  const from = Math.max(0, start - BEFORE);
  const part = text.slice(from, start + LONGEST);
  return part.search(THOUSANDS()) === start - from ? part.match(THOUSANDS())?.[0] : undefined;
}
