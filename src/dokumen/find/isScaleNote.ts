/** `(dalam juta rupiah)`, `Dalam Rp M`, at the end of a line. */
const NOTE =
  /(?<![\p{L}\p{N}])dalam (?:satuan )?(?:(?:rp|rupiah)[. ]{1,2})?\(?(?:ribu(?:an)?|juta(?:an)?|jt|mil[iy]ar(?:an)?|tril[iy]un|000|[mt])(?:[ .](?:rp\.?|rupiah))?\)?\)?[.:]?$/iu;

/** Longest line that is looked at: a title has no more. */
const MAX_LINE = 300;

/** True for a line that says what the numbers of a table are multiplied by. */
export function isScaleNote(line: string): boolean {
  return line.length <= MAX_LINE && NOTE.test(line);
}
