import {
  aggregateCapaian,
  findIndikator,
  findTarget,
  formatTarget,
  formulaToLatex,
  formulaToMathml,
  formulaToProse,
  formulaToText,
  IndikatorError,
  indikatorOf,
  reportKinerja,
  variabelOf,
} from 'indikator';
import { writeDokumen } from 'indikator/dokumen';
import { dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { checkedOrRaise } from '../../src/definition/checkedOrRaise.js';
import { pmks } from '../fixtures/pmks.js';

function errorOf(run: () => unknown): IndikatorError {
  try {
    run();
  } catch (error) {
    if (error instanceof IndikatorError) return error;
  }
  throw new Error('expected an IndikatorError');
}

describe('[D10] checkedOrRaise', () => {
  it('gives what was checked, as it is', () => {
    expect(checkedOrRaise('indikator', pmks)).toBe(pmks);
    expect(checkedOrRaise('skala', skalaSakip)).toBe(skalaSakip);
  });

  it('names the id of what was not checked, where that is well-formed', () => {
    const error = errorOf(() => checkedOrRaise('indikator', { id: 'q' }));
    expect(error.definisi).toBe('q');
    expect(error.message).toMatch(/^definisi "q":\n/);
    const getter = Object.defineProperty({}, 'id', { get: () => Reflect.get(Object(null), 'x').y });
    for (const value of [null, undefined, 1, {}, { id: 'A b' }, { id: 5 }, getter]) {
      const { definisi, issues } = errorOf(() => checkedOrRaise('indikator', value));
      expect([definisi, issues.map(({ code }) => code)]).toEqual([undefined, ['unchecked-definition']]);
    }
  });

  const indikator = { ...pmks } as never;
  const dokumen = { ...dinsosTapin2020 } as never;

  it.each<[string, () => unknown]>([
    ['findTarget', () => findTarget(indikator, '2020')],
    ['formatTarget', () => formatTarget(indikator, { jenis: 'angka', periode: '2020', nilai: '1' })],
    ['formulaToLatex', () => formulaToLatex(indikator)],
    ['formulaToMathml', () => formulaToMathml(indikator)],
    ['formulaToProse', () => formulaToProse(indikator)],
    ['formulaToText', () => formulaToText(indikator)],
    ['findIndikator', () => findIndikator(dokumen, { id: 'x' })],
    ['indikatorOf', () => indikatorOf(dokumen)],
    ['reportKinerja', () => reportKinerja(dokumen, { periode: '2020' })],
    ['variabelOf', () => variabelOf(dokumen)],
    ['writeDokumen', () => writeDokumen(dokumen, { format: 'csv' })],
  ])('%s throws it, with the id', (name, run) => {
    const { definisi, issues } = errorOf(run);
    expect(issues.map(({ code }) => code)).toEqual(['unchecked-definition']);
    expect([pmks.id, dinsosTapin2020.id], name).toContain(definisi);
  });

  it('aggregateCapaian throws it', () => {
    const { issues } = errorOf(() => aggregateCapaian(dokumen, []));
    expect(issues.map(({ code }) => code)).toEqual(['unchecked-definition']);
  });
});
