/** A sentence of plain numbers with decimal commas, as Indonesian has them. */
export function withCommas(text: string): string {
  return text.replace(/(?<=\d)\.(?=\d)/g, ',');
}
