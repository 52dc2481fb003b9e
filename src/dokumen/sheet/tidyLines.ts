/** A text without needless spaces and without empty lines. */
export function tidyLines(text: string): string {
  return text
    .split(/[\n\r\u2028\u2029\v]+/)
    .map((line) => line.replace(/[\s\p{Zs}]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
