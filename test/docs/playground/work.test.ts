import { describe, expect, it } from 'vitest';
import { examples } from '../../../docs/site/playground/examples.js';
import { work } from '../../../docs/site/playground/work.js';

const json = (value: unknown) => JSON.stringify(value, null, 2);

describe('the examples of the playground', () => {
  const shown = examples.map(({ nama, definisi, data }) => {
    const { teks, findings } = work(json(definisi), json(data), 'id');
    return [nama, teks ?? findings.map(({ code }) => code).join()];
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

describe('two texts at once', () => {
  const [pmks] = examples;
  const definisi = json(pmks?.definisi);

  it('an example that does not come out is found beside the result', () => {
    const salah = definisi.replace('"14.38"', '"14.37"');
    const { teks, findings } = work(salah, json(pmks?.data), 'en');
    expect(teks).toBe('14,38%');
    expect(
      findings.map(({ code, editor, span }) => [code, editor, salah.slice(span.start, span.end)]),
    ).toEqual([['example-mismatch', 'definisi', '"14.37"']]);
  });

  it('both can be no JSON', () => {
    const { findings, mathml } = work('{', '[', 'id');
    expect(findings.map(({ editor, text }) => [editor, text])).toEqual([
      ['definisi', 'Bukan JSON yang benar, mulai baris 1.'],
      ['data', 'Bukan JSON yang benar, mulai baris 1.'],
    ]);
    expect(mathml).toBeUndefined();
  });

  it('the formula is drawn while the data are still wrong', () => {
    const { findings, mathml } = work(definisi, '[]', 'id');
    expect(mathml).toContain('<mfrac>');
    expect(findings.map(({ code, editor }) => [code, editor])).toEqual([['not-an-object', 'data']]);
  });
});
