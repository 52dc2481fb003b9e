import { safeParseIndikator } from 'indikator';
import { expect, it } from 'vitest';
import { formulaText, withFormula } from '../../../docs/site/playground/formula.js';
import { pmks } from '../../fixtures/pmks.js';

it('a formula that is written anew keeps what was said of variables of the same name', () => {
  const made = withFormula(
    JSON.parse(JSON.stringify(pmks)),
    'Jumlah PMKS terlayani / Jumlah penduduk x 1.000',
    'teks',
  );
  expect(made.ok && made.value['variabel']).toEqual({
    jumlahPmksTerlayani: { label: 'Jumlah PMKS terlayani', satuan: 'orang', jenis: 'cacah' },
    jumlahPenduduk: { label: 'Jumlah penduduk' },
  });
  expect(made.ok && made.value['formula']).toEqual({
    jenis: 'rasio',
    pembilang: 'jumlahPmksTerlayani',
    penyebut: 'jumlahPenduduk',
    pengali: '1000',
  });
});

it.each(['teks', 'latex'] as const)(
  'the formula of a definition, as %s, makes a sound definition again',
  (notasi) => {
    const made = withFormula(JSON.parse(JSON.stringify(pmks)), formulaText(pmks, notasi), notasi);
    const parsed = safeParseIndikator(made.ok && made.value);
    expect(parsed.ok && formulaText(parsed.value, notasi)).toBe(formulaText(pmks, notasi));
  },
);

it('what cannot be read is an issue', () => {
  const made = withFormula({}, '(A + B / C', 'teks');
  expect(made.ok ? [] : made.issues.map(({ code }) => code)).toEqual(['unclosed']);
});
