const NO_VALUE = /^(?:[-–—−_.…\s]*|n ?\/ ?a|n\.?a\.?)$/iu;

/** True for the ways to write that there is no value: an empty text, dashes, dots, `n/a`. */
export function isNoValue(text: string): boolean {
  return text.length < 200 && NO_VALUE.test(text.trim());
}
