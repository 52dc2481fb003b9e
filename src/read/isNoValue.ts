const NO_VALUE = /^(?:[-–—−_.…\s]*|n ?\/ ?a|n\.?a\.?)$/iu;

/** True for the ways to write that there is no value: an empty text, dashes, dots, `n/a`. */
export function isNoValue(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length < 200 && NO_VALUE.test(trimmed);
}
