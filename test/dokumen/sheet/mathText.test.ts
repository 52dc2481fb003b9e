import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { MathText } from '../../../src/dokumen/sheet/mathText.js';

/** What the formula becomes once its outermost element has closed. */
function read(mathml: string): string | undefined {
  const math = new MathText();
  let found: string | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => math.open(name, attributes),
    onclosetag: (name) => {
      found ??= math.close(name);
    },
    ontext: (text) => math.text(text),
  });
  parser.write(`<math>${mathml}</math>`);
  parser.end();
  return found;
}

it.each([
  ['<mi>A</mi><mo>+</mo><mn>1</mn>', '\nRumus: "A" + 1\n'],
  ['<mtext>Jumlah  "x"\n y</mtext>', '\nRumus: "Jumlah ""x"" y"\n'],
  ['<mi>%</mi>', '\nRumus: %\n'],
  [
    '<mfrac><mrow><mi>A</mi><mo>+</mo><mi>B</mi></mrow><mi>C</mi></mfrac>',
    '\nRumus: (("A" + "B") / ("C"))\n',
  ],
  ['<msqrt><mi>A</mi></msqrt>', '\nRumus: √("A")\n'],
  ['<mroot><mi>A</mi><mn>3</mn></mroot>', '\nRumus: √("A" 3)\n'],
  ['<msup><mi>A</mi> <mn>2</mn></msup>', '\nRumus: "A" ^ 2\n'],
  ['<semantics><mi>A</mi><annotation encoding="application/x-tex"> B/C </annotation></semantics>', ' $B/C$ '],
  ['<semantics><mi>A</mi><annotation encoding="text/plain">B</annotation></semantics>', ' A '],
  ['<mi>A</mi>', ' A '],
  ['<mi>AB</mi>', ' AB '],
  ['<msub><mi>Kn</mi><mi>tn</mi></msub>', ' Kn tn '],
  ['<msub><mi>K</mi><mi>t</mi></msub>', ' K t '],
  ['', '\nRumus: \n'],
])('%s', (mathml, expected) => {
  expect(read(mathml)).toBe(expected);
});

it('what closes without being open, or out of order, ends nothing', () => {
  expect(new MathText().close('math')).toBe('');
  const math = new MathText();
  math.open('math', {});
  math.open('mi', {});
  math.text('A');
  expect(['mn', 'mi', 'mi'].map((name) => math.close(name))).toEqual([undefined, undefined, undefined]);
  expect(math.close('math')).toBe(' A ');
});

it.each([
  ['<mi>A</mi><mrow></mrow><mo>+</mo><mrow> </mrow><mi>B</mi>', '\nRumus: "A" + "B"\n'],
  ['<msup><mi>A</mi> <mn>2</mn></msup>', '\nRumus: "A" ^ 2\n'],
  ['<mi>A</mi><annotation encoding="text/plain">kata</annotation>', ' A '],
  [
    '<annotation encoding="application/x-tex"> x </annotation><annotation encoding="TeX">y</annotation>',
    ' $x$ ',
  ],
  ['<mfrac></mfrac>', '\nRumus: (() / ())\n'],
  ['<mi>ab c</mi><mo>/</mo><mi>%</mi>', '\nRumus: "ab c" / %\n'],
  ['<mtext>a  "b"\n c</mtext><mo>/</mo><mn>2</mn>', '\nRumus: "a ""b"" c" / 2\n'],
  ['<mroot><mi>A</mi><mn>3</mn></mroot><mo>+</mo><mn>1</mn>', '\nRumus: √("A" 3) + 1\n'],
])('%s', (mathml, expected) => {
  expect(read(mathml)).toBe(expected);
});
