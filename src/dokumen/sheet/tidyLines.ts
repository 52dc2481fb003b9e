/** What is more than a plain space: several, or one of another kind, unless it is made to stand between the thousands of a number. */
const SPACES = /((?<=\d)[\u2007\u2009\u202F](?=\d{3}(?!\d)))|\s{2,}|[^\S ]/gu;

/** Signs that nobody sees: soft hyphens, spaces without width, marks of direction. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** A text without needless spaces, signs that nobody sees, and empty lines; its hyphens that keep a line together are plain ones. */
export function tidyLines(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[\u2010\u2011]/g, '-')
    .split(/[\n\r\u2028\u2029\v]+/)
    .map((line) => line.replace(SPACES, (_, kept: string | undefined) => kept ?? ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
