import {
  defineDokumen,
  defineIndikator,
  defineSkala,
  parseDokumen,
  parseIndikator,
  parseSkala,
} from 'indikator';
import { dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { isChecked, requireChecked } from '../../src/definition/isChecked.js';
import { pmks } from '../fixtures/pmks.js';
import { dokumenLengkap } from './nouns.js';

describe('isChecked', () => {
  it('knows what define and parse returned, each as its noun', () => {
    expect(isChecked('indikator', pmks)).toBe(true);
    expect(isChecked('indikator', parseIndikator({ ...pmks }))).toBe(true);
    expect(isChecked('dokumen', pmks)).toBe(false);
    expect(isChecked('skala', pmks)).toBe(false);
    const skala = { ...skalaSakip };
    expect(isChecked('skala', defineSkala(skala))).toBe(true);
    expect(isChecked('skala', skala)).toBe(false);
  });

  it('knows the indicators inside a document', () => {
    const dokumen = defineDokumen(dokumenLengkap);
    expect(isChecked('dokumen', dokumen)).toBe(true);
    expect(isChecked('indikator', dokumen.sasaran[1].indikator[0])).toBe(true);
    expect(isChecked('dokumen', dinsosTapin2020)).toBe(true);
    expect(isChecked('indikator', dinsosTapin2020.sasaran[0].indikator[0])).toBe(true);
    expect(isChecked('skala', skalaSakip)).toBe(true);
  });

  it('knows nothing else', () => {
    for (const value of [{ ...pmks }, Object.freeze({ ...pmks }), null, undefined, 1, 'indikator', []]) {
      expect(isChecked('indikator', value)).toBe(false);
    }
    expect(isChecked('indikator', new Proxy(pmks, {}))).toBe(false);
  });
});

describe('[D10] requireChecked', () => {
  const makers = [defineDokumen, defineIndikator, defineSkala, parseDokumen, parseIndikator, parseSkala].map(
    ({ name }) => name,
  );

  it('gives what was checked, as it is', () => {
    expect(requireChecked('indikator', pmks)).toEqual({ ok: true, value: pmks });
  });

  it.each([
    ['indikator', { define: 'defineIndikator', parse: 'parseIndikator' }],
    ['dokumen', { define: 'defineDokumen', parse: 'parseDokumen' }],
    ['skala', { define: 'defineSkala', parse: 'parseSkala' }],
  ] as const)('says which functions make a checked %s; they are there', (noun, fakta) => {
    expect(requireChecked(noun, {})).toMatchObject({
      ok: false,
      issues: [{ code: 'unchecked-definition', asal: 'definisi', path: [], fakta }],
    });
    expect(makers).toContain(fakta.define);
    expect(makers).toContain(fakta.parse);
  });
});

it('a checked definition of another noun is not called unchecked', () => {
  const told = requireChecked('indikator', dinsosTapin2020);
  expect(told.ok ? [] : told.issues.map(({ code, kalimat }) => [code, kalimat])).toEqual([
    [
      'unchecked-definition',
      'ditemukan {…} dari defineDokumen; panggil defineIndikator (untuk JSON: parseIndikator) dan pakai hasilnya',
    ],
  ]);
});
