/** What is more than a plain space: several, or one of another kind, unless it is made to stand between the thousands of a number. */
const SPACES = /((?<=\d)[\u2007\u2009\u202F](?=\d{3}(?!\d)))|\s{2,}|[^\S ]/gu;

/** A text without needless spaces and without empty lines. */
export function tidyLines(text: string): string {
  return text
    .split(/[\n\r\u2028\u2029\v]+/)
    .map((line) => line.replace(SPACES, (_, kept: string | undefined) => kept ?? ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
