const known: bigint[] = [];

/** 10 to a whole power from 0; small powers are kept. */
export function pow10(exponent: number): bigint {
  if (exponent > 64) return 10n ** BigInt(exponent);
  const found = known[exponent];
  if (found !== undefined) return found;
  const power = 10n ** BigInt(exponent);
  known[exponent] = power;
  return power;
}
