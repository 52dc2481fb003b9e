// Honest random rows, and their exact answers by integer arithmetic of this file alone.

/** A generator whose state keeps all its bits; the usual one in doubles repeats after some ten thousand values. */
function generator(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 0) / 2 ** 32) * bound);
  };
}

/** Half away from zero of p / q, for q > 0, as a whole number. */
function halfUp(p, q) {
  const magnitude = (2n * (p < 0n ? -p : p) + q) / (2n * q);
  return Number(p < 0n ? -magnitude : magnitude);
}

/** The columns of so many rows. */
export function makeRows(length) {
  const next = generator(20260101);
  const columns = ['a', 'b', 'kini', 'lalu', 'x', 'y', 'z'].map(() => new Float64Array(length));
  const [a, b, kini, lalu, x, y, z] = columns;
  for (let i = 0; i < length; i += 1) {
    b[i] = 1 + next(1_000_000);
    a[i] = next(b[i] + 1);
    lalu[i] = 1 + next(1_000_000);
    kini[i] = next(1_000_000);
    for (const column of [x, y, z]) column[i] = next(10_001) / 100;
  }
  return { a, b, kini, lalu, x, y, z };
}

/** The ratios so many times over: their number is what matters, and they fill no cache. */
export function repeatRows({ a, b }, times) {
  const repeat = (column) => {
    const long = new Float64Array(column.length * times);
    for (let k = 0; k < times; k += 1) long.set(column, k * column.length);
    return long;
  };
  return { a: repeat(a), b: repeat(b) };
}

/** The rows with one in a hundred broken, each in one of four ways. */
export function breakRows({ a, b }) {
  const next = generator(7);
  const [parts, wholes] = [a.slice(), b.slice()];
  for (let i = 0; i < parts.length; i += 1) {
    if (next(100) !== 0) continue;
    const way = next(4);
    if (way === 0) parts[i] = wholes[i] + 1;
    else if (way === 1) parts[i] = Number.NaN;
    else if (way === 2) parts[i] = 0.5;
    else [parts[i], wholes[i]] = [0, 0];
  }
  return { a: parts, b: wholes };
}

/** The exact answers in hundredths. */
export const exact = {
  rasio: ({ a, b }, i) => halfUp(BigInt(a[i]) * 10_000n, BigInt(b[i])),
  indeks({ x, y, z }, i) {
    const [u, v, w] = [x, y, z].map((column) => BigInt(Math.round(column[i] * 100)));
    return halfUp(376n * u + 405n * v + 219n * w, 1000n);
  },
  pertumbuhan: ({ kini, lalu }, i) => halfUp((BigInt(kini[i]) - BigInt(lalu[i])) * 10_000n, BigInt(lalu[i])),
  jumlah: ({ kini, a, lalu, b }, i) => halfUp(BigInt(kini[i] + a[i]) * 10_000n, BigInt(lalu[i] + b[i])),
  desimal({ x, y, z, b }, i) {
    const [u, v, w] = [x, y, z].map((column) => BigInt(Math.round(column[i] * 100)));
    return halfUp((u + v) * 10_000n, w + BigInt(b[i]) * 100n);
  },
};
