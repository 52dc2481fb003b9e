import { formulaToMathml, type Indikator } from 'indikator';

/** An element of MathML: one with a text, or one with others in it. */
interface Element {
  readonly tag: string;
  readonly text: string;
  readonly inner: Element[];
}

/**
 * The formula of an indicator, drawn. MathML breaks no line, so what is long would leave the window of a telephone: site.css breaks
 * labels, which stand in spans, and rows before their signs, which begin the pieces of a row of the class `lines`.
 */
export function drawnFormula(indikator: Indikator): string {
  const [math] = elementsOf(formulaToMathml(indikator));
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">${row(math?.inner[0]?.inner ?? [])}</math>`;
}

const PIECE = /<(\/?)(math|mrow|mfrac)[^>]*>|<(mtext|mn|mo|mi)>([^<]*)<\/\3>/g;

function elementsOf(mathml: string): Element[] {
  const root: Element = { tag: 'root', text: '', inner: [] };
  const open = [root];
  for (const [, end, tag, leaf, text = ''] of mathml.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root;
    if (leaf !== undefined) parent.inner.push({ tag: leaf, text, inner: [] });
    else if (end === '/') open.pop();
    else {
      const made: Element = { tag: tag ?? '', text, inner: [] };
      parent.inner.push(made);
      open.push(made);
    }
  }
  return root.inner;
}

const isSign = ({ tag, text }: Element, signs: string) => tag === 'mo' && signs.includes(text);

/** Whether brackets hold a sum, be it in further brackets: then lines may break within them. */
const hasSum = ({ tag, inner }: Element): boolean =>
  tag === 'mrow' && inner.some((one) => isSign(one, '+−') || hasSum(one));

function row(elements: readonly Element[]): string {
  const flat = (one: Element): Element[] => (hasSum(one) ? one.inner.flatMap(flat) : [one]);
  const pieces: string[][] = [];
  for (const one of elements.flatMap(flat)) {
    const last = pieces.at(-1);
    if (last === undefined || isSign(one, '+−×')) pieces.push([draw(one)]);
    else last.push(draw(one));
  }
  const drawn = pieces.map((piece) => `<mrow>${piece.join('')}</mrow>`);
  return drawn.length === 1 ? drawn.join('') : `<mrow class="lines">${drawn.join('')}</mrow>`;
}

const forms: Readonly<Record<string, string>> = { '(': 'prefix', ')': 'postfix' };

function draw({ tag, text, inner }: Element): string {
  if (tag === 'mfrac') return `<mfrac>${inner.map((one) => row(one.inner)).join('')}</mfrac>`;
  if (tag === 'mrow') return `<mrow>${inner.map(draw).join('')}</mrow>`;
  // Text is no operand to a browser, which would leave no room around a sign beside it.
  if (tag === 'mtext') return `<mi><span>${text}</span></mi>`;
  // A sign at the beginning of a piece would else be drawn as that of a number.
  return tag === 'mo' ? `<mo form="${forms[text] ?? 'infix'}">${text}</mo>` : `<${tag}>${text}</${tag}>`;
}
