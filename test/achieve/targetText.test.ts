import { expect, test } from 'vitest';
import { targetText } from '../../src/achieve/targetText.js';
import { groupDigits } from '../../src/decimal/formatAngka.js';
import type { IsiTarget } from '../../src/definition/target.js';

test.each<[IsiTarget, string, string]>([
  [{ jenis: 'angka', nilai: '94.330' }, 'persen', '94,330%'],
  [{ jenis: 'angka', nilai: '1234.5' }, 'orang', '1.234,5 orang'],
  [{ jenis: 'angka', nilai: '78', predikat: 'BB' }, 'Nilai', '78 (BB)'],
  [{ jenis: 'batas', arah: '>=', nilai: '90' }, '%', '>= 90%'],
  [{ jenis: 'batas', arah: '<', nilai: '0.5' }, 'indeks', '< 0,5 indeks'],
  [{ jenis: 'rentang', bawah: '80', atas: '90' }, 'persen', '80 - 90%'],
  [{ jenis: 'rentang', bawah: '-7', atas: '1000' }, 'hari', '-7 - 1.000 hari'],
  [{ jenis: 'predikat', predikat: 'BB' }, 'Nilai', 'BB'],
])('%o in %s is %s', (target, satuan, expected) => {
  expect(targetText({ satuan }, target, groupDigits)).toBe(expected);
});
