import { defineDokumen, defineSkala, parseIndikator } from 'indikator';
import { dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { isChecked } from '../../src/definition/checked.js';
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
