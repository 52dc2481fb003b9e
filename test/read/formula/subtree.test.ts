import { expect, it } from 'vitest';
import { MAX_DEPTH, MAX_NODES } from '../../../src/definition/ekspresi.js';
import { konstanta } from '../../../src/formula/ekspresiBuilders.js';
import type { Operation } from '../../../src/formula/operators.js';
import { join, leaf, type Subtree } from '../../../src/read/formula/subtree.js';

const a = leaf('a', 0);
const b = leaf('b', 4);

function joined(operation: Operation, left: Subtree, right: Subtree): Subtree {
  const read = join(operation, left, right);
  if (!read.ok) throw new Error(read.issues[0]?.kalimat);
  return read.value;
}

const codes = (operation: Operation, left: Subtree, right: Subtree) => {
  const read = join(operation, left, right);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path]);
};

it('two parts make one node, which begins where the first did', () => {
  expect(joined('kurang', a, b)).toEqual({
    ekspresi: { jenis: 'kurang', operan: ['a', 'b'] },
    depth: 2,
    nodes: 3,
    start: 0,
    constant: undefined,
    closed: false,
    sign: undefined,
    divides: false,
  });
});

it('a sum that goes on stays one node, unless it stood in brackets', () => {
  const sum = joined('tambah', a, b);
  expect(joined('tambah', sum, leaf('c', 8))).toMatchObject({
    ekspresi: { jenis: 'tambah', operan: ['a', 'b', 'c'] },
    depth: 2,
    nodes: 4,
  });
  expect(joined('tambah', { ...sum, closed: true }, leaf('c', 8))).toMatchObject({
    ekspresi: { operan: [sum.ekspresi, 'c'] },
    depth: 3,
    nodes: 5,
  });
});

it('the value of constants is known, and a divisor that is zero is refused where it stands', () => {
  const one = leaf(konstanta('1'), 4);
  const zero = joined('kurang', one, leaf(konstanta('1'), 8));
  expect(joined('bagi', one, leaf(konstanta('4'), 8)).constant).toEqual({ numerator: 1n, denominator: 4n });
  expect(codes('bagi', a, zero)).toEqual([['zero-divisor', 4]]);
  expect(codes('kali', a, zero)).toEqual([]);
});

it('what is too deep or too large for a definition is refused where it begins', () => {
  expect(codes('kurang', { ...a, depth: MAX_DEPTH - 1 }, b)).toEqual([]);
  expect(codes('kurang', { ...a, depth: MAX_DEPTH }, b)).toEqual([['too-deep', 0]]);
  expect(codes('kurang', { ...a, nodes: MAX_NODES - 2 }, b)).toEqual([]);
  expect(codes('kurang', { ...a, nodes: MAX_NODES - 1 }, b)).toEqual([['too-large', 0]]);
});
