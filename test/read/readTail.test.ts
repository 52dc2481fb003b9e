import { describe, expect, it } from 'vitest';
import { readTail } from '../../src/read/readTail.js';

describe('behind 12', () => {
  it.each([
    ['', {}],
    ['.', {}],
    ['dokumen', { satuan: 'dokumen' }],
    ['%', { satuan: '%' }],
    ['/bulan', { satuan: '/bulan' }],
    ['(BB)', { predikat: 'BB' }],
    ['( Sangat Baik )', { predikat: 'Sangat Baik' }],
    ['(dua belas) dokumen', { satuan: 'dokumen' }],
    ['(dua belas)', {}],
  ])('stands %j', (text, value) => {
    expect(readTail(text, '12', 7)).toEqual({ ok: true, value });
  });

  it.each([
    ['(sebelas)', 'terbilang'],
    ['- 90', 'lebih-dari-satu'],
    ['e5', 'satuan'],
    ['!', 'satuan'],
    [`a${'a'.repeat(100)}`, 'satuan'],
  ])('cannot stand %.20j', (text, sebab) => {
    expect(readTail(text, '12', 7)).toMatchObject({
      ok: false,
      issues: [{ code: 'unreadable-number', path: [7], fakta: { sebab } }],
    });
  });
});
