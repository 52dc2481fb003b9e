import fc from 'fast-check';
import { formulaToMathml, IndikatorError, persentase } from 'indikator';
import { describe, expect, test } from 'vitest';
import { draws } from '../properties/seed.js';
import { cases, hostileLabels, indikatorOf, type Name } from './cases.js';

const A = '<mtext>Anak</mtext>';
const B = '<mtext>Lansia</mtext>';
const C = '<mtext>Disabilitas</mtext>';
const [plus, minus, times] = ['<mo>+</mo>', '<mo>−</mo>', '<mo>×</mo>'];
const n = (angka: string) => `<mn>${angka}</mn>`;
const frac = (above: string, below: string) => `<mfrac><mrow>${above}</mrow><mrow>${below}</mrow></mfrac>`;
const par = (inside: string) => `<mrow><mo>(</mo>${inside}<mo>)</mo></mrow>`;
const percent = '<mi>%</mi>';

const expected: Readonly<Record<Name, string>> = {
  persen: `${frac(A, B)}${times}${n('100')}${percent}`,
  persenKapital: `${frac(A, B)}${times}${n('100')}${percent}`,
  persenTanda: `${frac(A, B)}${times}${n('100')}${percent}`,
  kaliSeratusBukanPersen: `${frac(A, B)}${times}${n('100')}`,
  seribu: `${frac(A, B)}${times}${n('1.000')}`,
  seribuPersen: `${frac(A, B)}${times}${n('1.000')}`,
  seratusRibu: `${frac(A, B)}${times}${n('100.000')}`,
  rasioSaja: frac(A, B),
  rasioSajaPersen: frac(A, B),
  pengaliDesimal: `${frac(A, B)}${times}${n('0,5')}`,
  pengaliPecahan: `${frac(A, B)}${times}${frac(n('1'), n('9'))}`,
  jumlahDiAtas: `${frac(A + plus + B, C)}${times}${n('100')}${percent}`,
  jumlahDiBawah: `${frac(A, B + plus + C)}${times}${n('100')}${percent}`,
  hasilKaliDiAtas: `${frac(A + times + B, C)}${times}${n('100')}${percent}`,
  rasioDalamRasio: `${frac(frac(A, B), frac(B, C))}${times}${n('100')}${percent}`,
  tumbuh: `${frac(A + minus + B, B)}${times}${n('100')}${percent}`,
  turun: `${frac(B + minus + A, B)}${times}${n('100')}${percent}`,
  rata: `${frac(n('1'), n('3'))}${times}${par(A + plus + B + plus + C)}`,
  indeks: [
    par(n('0,376') + times + A),
    par(frac(n('1'), n('9')) + times + B),
    par(par(n('-2')) + times + C),
  ].join(plus),
  dilaporkan: A,
  dinilai: A,
  jumlah: A + plus + B + plus + C,
  selisihKanan: A + minus + par(B + minus + C),
  selisihKiri: par(A + minus + B) + minus + C,
  jumlahDalamKali: A + times + par(B + plus + C),
  kaliDalamJumlah: par(A + times + B) + plus + C,
  bagiKanan: frac(A, frac(B, C)),
  bagiKiri: frac(frac(A, B), C),
  bagiDalamJumlah: frac(A, B) + plus + C,
  konstantaNegatif: par(n('-5')) + minus + par(A + times + par(n('-0,5'))),
  pecahan: A + plus + frac(n('1'), n('9')),
  pecahanNegatif: frac(frac(n('-1'), n('3')), A),
  pecahanDiBawah: frac(A, frac(n('2'), n('7'))),
  konstantaBesar: A + times + n('1.234.567,891'),
  bersarang: n('2') + times + par(par(A + plus + par(B + times + C)) + minus + frac(A, n('3'))),
};

const TOKEN = /<(\/?)([a-z]+)(?: [a-z]+="[^"<&]*")*>|&(?:lt|gt|amp);|[^<&]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The tokens of an XML text: tags, entities and characters; throws at anything else. */
function tokens(xml: string): readonly RegExpMatchArray[] {
  const found = [...xml.matchAll(TOKEN)];
  if (found.map(([token]) => token).join('') !== xml) throw new Error(`not XML: ${xml}`);
  return found;
}

/** Reads XML as strictly as its grammar and returns the text of each leaf; throws when it is not well-formed. */
function leaves(xml: string): readonly string[] {
  const open = [{ tag: '', text: '' }];
  const texts: string[] = [];
  for (const [token, slash, tag] of tokens(xml)) {
    const top = open.at(-1) ?? { tag: '', text: '' };
    if (tag === undefined) top.text += ENTITIES[token] ?? token;
    else if (slash === '') open.push({ tag, text: '' });
    else if (top.tag !== tag) throw new Error(`</${tag}> closes <${top.tag}>`);
    else texts.push(...open.splice(-1).map((one) => one.text));
  }
  if (open.length !== 1 || open[0]?.text !== '') throw new Error('text or tags left over');
  return texts.filter((text) => text !== '');
}

const labelled = (label: string) =>
  formulaToMathml(indikatorOf(persentase('a', 'b'), 'persen', { a: label, b: 'Lansia' }));

const oneLine = (label: string) =>
  label
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced.
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .trim();

describe('formulaToMathml', () => {
  test.each(cases)('%s', (name, indikator) => {
    expect(formulaToMathml(indikator)).toBe(
      `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mrow>${expected[name]}</mrow></math>`,
    );
  });

  test('says in its leaves what is to be read', () => {
    const persen = cases.find(([name]) => name === 'persen')?.[1];
    expect(persen !== undefined && leaves(formulaToMathml(persen))).toEqual([
      'Anak',
      'Lansia',
      '×',
      '100',
      '%',
    ]);
  });

  test.each(hostileLabels)('%j is escaped, and the whole is well-formed', (label) => {
    expect(leaves(labelled(label))).toEqual([oneLine(label), 'Lansia', '×', '100', '%']);
  });

  test('so is any label of visible characters', () => {
    const visible = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((label) => /^[^\p{C}\p{Z}]+$/u.test(label));
    fc.assert(
      fc.property(visible, (label) => {
        expect(leaves(labelled(label))).toEqual([label, 'Lansia', '×', '100', '%']);
      }),
      { numRuns: draws(500) },
    );
  });

  test.each<[string, string]>([
    ['half of a surrogate pair', 'rusak\ud800'],
    ['U+FFFE', 'rusak\ufffe'],
  ])('carries no character that XML forbids: %s', (_, label) => {
    expect(labelled(label)).not.toMatch(/[\ufffe\uffff]|\p{Surrogate}/u);
  });

  test('throws the one error for what is no indicator', () => {
    expect(() => formulaToMathml([] as never)).toThrow(IndikatorError);
    expect(() => formulaToMathml({ satuan: 'persen' } as never)).toThrow(IndikatorError);
  });
});
