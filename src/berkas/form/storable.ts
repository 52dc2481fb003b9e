/**
 * A text that is a number as a workbook shows and keeps it, as plain decimal text: with a decimal comma, ungrouped, of up to 15
 * digits. *undefined* for every other text.
 */
export function storable(text: string): string | undefined {
  const isPlain = /^-?(?:0|[1-9]\d*)(?:,\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15;
  // 1,500 is shown so, but would be read as thousands.
  const looksGrouped = /^-?[1-9]\d{0,2},\d{3}$/.test(text);
  return isPlain && !looksGrouped && !/^-0(?:,0+)?$/.test(text) ? text.replace(',', '.') : undefined;
}
