/** True for 100, 1.000, 100,000 and so on: what a quotient is multiplied by, so that it is a percentage or a rate. */
export function isMultiplier(digits: string): boolean {
  return /^10{2,}$/.test(digits.replace(/[.,](?:0{0,2}$|(?=000))/g, ''));
}
