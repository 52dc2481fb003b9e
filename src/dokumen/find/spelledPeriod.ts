/** The code of a month: `B03`, `B.12`. */
const MONTH_CODE = /(?<![\p{L}\p{N}])B\.?(0[1-9]|1[0-2])(?![\p{L}\p{N}])/gu;
/** Below a heading of months, and there alone, one digit is enough: `B3`. */
const SHORT_CODE = /(?<=\bbulan(?:an)? )B\.?([1-9])$/iu;
/** The first and the last month of a quarter or a half-year: `Jan-Mar`, `April s.d. Juni`. */
const SPAN =
  /\b(jan|apr|jul|okt)\p{L}{0,6}\.? ?(?:[-–/]|s\.?\/?d\.?|sampai) ?(mar|jun|sep|des)\p{L}{0,6}(?!\p{L})/giu;

const spans: Readonly<Record<string, string>> = {
  ...{ 'jan mar': 'triwulan 1', 'apr jun': 'triwulan 2', 'jul sep': 'triwulan 3', 'okt des': 'triwulan 4' },
  ...{ 'jan jun': 'semester 1', 'jul des': 'semester 2' },
};

/** `Tahun n-1 (2024)`: the year says which is meant. */
const RELATIVE = /(?<![\p{L}\p{N}])(?:\(n ?[-–+] ?\d\)|(?:tahun )?n ?[-–+] ?\d)(?![\p{L}\p{N}])/giu;
const YEAR = /(?:19|20)\d\d/;

/** A heading with the codes and spans of months in words: `Target B03` is `Target bulan 3`, `Jan-Mar` is `triwulan 1`. */
export function spelledPeriod(text: string): string {
  return (YEAR.test(text) ? text.replace(RELATIVE, ' ') : text)
    .replace(MONTH_CODE, (_, month: string) => `bulan ${Number(month)}`)
    .replace(SHORT_CODE, 'bulan $1')
    .replace(SPAN, (span, first: string, last: string) => spans[`${first} ${last}`.toLowerCase()] ?? span);
}
