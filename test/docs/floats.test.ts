import { expect, it } from 'vitest';

/** a / b x 100 in hundredths, half up, over bigint. */
function exact(a: number, b: number): string {
  const [n, d] = [BigInt(a) * 10_000n, BigInt(b)];
  const digits = `${(2n * n + d) / (2n * d)}`.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

it('what the README says of floats is so', () => {
  let ratios = 0;
  const wrong = { quotientFirst: 0, productFirst: 0, roundedQuotient: 0 };
  for (let b = 1; b <= 2000; b += 1) {
    for (let a = 1; a <= b; a += 1) {
      const right = exact(a, b);
      ratios += 1;
      if (((a / b) * 100).toFixed(2) !== right) wrong.quotientFirst += 1;
      if (((a * 100) / b).toFixed(2) !== right) wrong.productFirst += 1;
      if ((Number((a / b).toFixed(3)) * 100).toFixed(2) !== right) wrong.roundedQuotient += 1;
    }
  }
  expect(ratios).toBe(2_001_000);
  expect(wrong.quotientFirst).toBe(88);
  expect(wrong.productFirst).toBe(0);
  expect(wrong.roundedQuotient).toBeGreaterThan(ratios / 2);
});
