const NO_VALUE =
  /^(?!\*)(?:[-–—−\u2010\u2011\u2015\uFE63\uFF0D_.…\s]*%?|n ?\/ ?a|n\.?a\.?|nihil|kosong|t\.?a\.?d\.?|(?:data )?(?:tidak|belum) (?:ada|tersedia)(?: (?:nilai|data|target)(?:nya)?)?|belum (?:di)?rilis|belum (?:dihitung|dinilai|diukur|keluar)|tidak (?:ditargetkan|dinilai|diukur|dihitung))\.?(?: ?\*{1,3}\)?)?$/iu;

/** True for the ways to write that there is no value: an empty text, dashes, dots, `n/a`, `nihil`, `belum ada`, `(kosong)`. */
export function isNoValue(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length >= 200) return false;
  const isInBrackets = trimmed.startsWith('(') && trimmed.endsWith(')');
  return NO_VALUE.test(isInBrackets ? trimmed.slice(1, -1).trim() : trimmed);
}
