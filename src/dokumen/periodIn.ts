const YEARS =
  /\b((?:19|20)\d\d)(?:-(S[12]|T[1-4]|0[1-9]|1[0-2])|\s?(?:-|–|s\.?\/?d\.?|sampai)\s?((?:19|20)\d\d))?(?!\d)/i;
const PART =
  /\b(?:triwulan|tw|tri wulan)\s?(?:ke[- ]?)?(iv|iii|ii|i|[1-4])(?![a-z0-9])|\b(?:semester|smt)\s?(?:ke[- ]?)?(ii|i|[12])(?![a-z0-9])/i;
const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** The period that a heading names, and what is left of it. */
export function periodIn(judul: string) {
  const kumulatif = /\bkumulatif\b/i.test(judul);
  const years = YEARS.exec(judul);
  const part = PART.exec(judul);
  const rest = judul
    .replace(/\(?\bkumulatif\b\)?/i, ' ')
    .replace(YEARS, ' ')
    .replace(PART, ' ')
    .replace(/^\s*(?:tahun|th\.?)\s*$/i, ' ');
  const periode = periodeOf(years, part);
  const found = {
    ...(periode === undefined ? {} : { periode }),
    ...(kumulatif ? { kumulatif: true as const } : {}),
  };
  return { periode, rest, found };
}

function periodeOf(years: RegExpExecArray | null, part: RegExpExecArray | null): string | undefined {
  const [, tahun, bagian, akhir] = years ?? [];
  const [, triwulan, semester] = part ?? [];
  const digit = (text: string) => roman[text.toLowerCase()] ?? text;
  const short =
    triwulan !== undefined
      ? `T${digit(triwulan)}`
      : semester !== undefined
        ? `S${digit(semester)}`
        : undefined;
  if (tahun === undefined) return short;
  const inYear = bagian?.toUpperCase() ?? short;
  if (inYear !== undefined) return `${tahun}-${inYear}`;
  return akhir === undefined || akhir === tahun ? tahun : `${tahun}-${akhir}`;
}
