import { describe, expect, it } from 'vitest';
import { examples } from '../../../docs/site/playground/examples.js';
import { reportOf, work } from '../../../docs/site/playground/work.js';

const json = (value: unknown) => JSON.stringify(value, null, 2);
const none = { data: {}, target: '', metode: '' };

describe('the examples of the playground', () => {
  const shown = examples.map(({ nama, definisi, data }) => {
    const { calculated, findings } = work(json(definisi), { ...none, data }, 'id');
    return [nama, calculated?.hasil?.teks ?? findings.map(({ code }) => code).join()];
  });

  it('give what they should', () => {
    expect(shown).toEqual([
      ['Persentase PMKS tertangani', '14,38%'],
      ['Angka kematian bayi', '12,50 per 1.000 kelahiran hidup'],
      ['Indeks kualitas lingkungan', '68,81 Indeks'],
      ['Katalog: Tapin 2020, perlindungan sosial', '30,34%'],
      ['Katalog: Kutai Kartanegara 2022, nilai SAKIP', '78,45 (BB)'],
      ['Katalog: Kutai Kartanegara 2022, PMKS', '54,38%'],
      ['Dengan kesalahan', 'not-in-list,not-a-number,unknown-variable'],
    ]);
  });
});

describe('a definition as text', () => {
  const [pmks] = examples;
  const definisi = json(pmks?.definisi);

  it('an example that does not come out is found beside the result, at its place', () => {
    const salah = definisi.replace('"14.38"', '"14.37"');
    const { calculated, findings } = work(
      salah,
      { ...none, data: { terlayani: '23', seluruh: '160' } },
      'en',
    );
    expect(calculated?.hasil?.teks).toBe('14.38%');
    expect(findings.map(({ code, baris, span }) => [code, baris, salah.slice(span.start, span.end)])).toEqual(
      [['example-mismatch', salah.slice(0, salah.indexOf('"14.37"')).split('\n').length, '"14.37"']],
    );
  });

  it('what is no JSON has its line', () => {
    const { findings, mathml } = work('{\n  "id": 03\n}', none, 'id');
    expect(findings.map(({ code, text, baris }) => [code, text, baris])).toEqual([
      ['json', 'Bukan JSON yang benar, mulai baris 2.', 2],
    ]);
    expect(mathml).toBeUndefined();
  });

  it('the formula is drawn while the data are still missing', () => {
    const { calculated, mathml } = work(definisi, none, 'id');
    expect(mathml).toContain('<mfrac>');
    expect(calculated).toEqual({ masalah: {}, masalahTarget: [] });
  });

  it('makes a report of the year', () => {
    const { indikator } = work(definisi, none, 'id');
    const filled = { ...none, data: { terlayani: '23', seluruh: '160' }, target: '15' };
    expect(indikator && reportOf(indikator, filled, 2026, 'id')).toContain('95,87%');
  });
});
