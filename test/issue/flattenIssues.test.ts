import { evaluate, flattenIssues, IndikatorError, safeParseDokumen, safeParseIndikator } from 'indikator';
import { expect, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

it('sorts issues of data by variable', () => {
  const hasil = evaluate(pmks, { terlayani: '-1', seluruh: null });
  expect({ ...flattenIssues(hasil.ok ? [] : hasil.issues) }).toEqual({
    terlayani: ['"Jumlah PMKS terlayani" adalah cacah: ditemukan "-1"; diharapkan nol atau lebih'],
    seluruh: ['"Jumlah seluruh PMKS" belum diisi; isi dengan angka (0 bila memang nol)'],
  });
});

it('sorts issues of a definition by path in dots, several for one field together', () => {
  const target = [
    { jenis: 'angka', periode: '2026', nilai: '94,33' },
    { jenis: 'angka', periode: '2026', nilai: '95' },
  ];
  const parsed = safeParseIndikator({ ...pmks, target, formula: { ...pmks.formula, penyebut: 'lain' } });
  const flat = flattenIssues(parsed.ok ? [] : parsed.issues);
  expect(Object.keys(flat)).toEqual([
    'target.0.nilai',
    'formula.penyebut',
    'variabel.seluruh',
    'target.1.periode',
  ]);
  const issue = { ...(parsed.ok ? [] : parsed.issues)[0], path: ['nama'] };
  expect(flattenIssues([issue, issue] as never).nama).toHaveLength(2);
});

it('puts what has no path under the empty name', () => {
  const parsed = safeParseDokumen(5);
  expect(Object.keys(flattenIssues(parsed.ok ? [] : parsed.issues))).toEqual(['']);
});

it('has no names but those of its issues', () => {
  const hasil = evaluate(pmks, { terlayani: 1, seluruh: null });
  const issue = hasil.ok ? undefined : hasil.issues[0];
  const flat = flattenIssues([
    { ...issue, path: ['__proto__'] },
    { ...issue, path: ['constructor'] },
  ] as never);
  expect(Object.keys(flat)).toEqual(['__proto__', 'constructor']);
  expect(flattenIssues([]).constructor).toBeUndefined();
  expect(Object.prototype).not.toHaveProperty('0');
});

it.each([null, 5, {}, [5], [{ message: 'x' }], 'teks'])('refuses %o', (issues) => {
  expect(() => flattenIssues(issues as never)).toThrow(IndikatorError);
});
