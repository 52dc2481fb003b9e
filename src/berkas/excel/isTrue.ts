/** The two ways to write that something holds. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
