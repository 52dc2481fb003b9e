import { childOf, type Element, elementsIn, says } from '../xml/element.js';
import { attributeOf } from '../xml/readXml.js';

/** What was deleted or moved away while changes were tracked. */
const GONE: ReadonlySet<string> = /* @__PURE__ */ new Set(['w:del', 'w:moveFrom']);

/** What only stands around other elements. */
const AROUND: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'mc:Choice',
  'mc:Fallback',
]);

const TAKEN_APART: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...GONE,
  ...AROUND,
  'mc:AlternateContent',
  'w:sdt',
]);

/** What stands in an element once content controls, tracked changes and alternatives are taken apart. */
export function flatten(element: Element): readonly Element[] {
  const elements = elementsIn(element);
  // Most elements hold nothing that is to be taken apart.
  return elements.some(({ name }) => TAKEN_APART.has(name)) ? elements.flatMap(contentOf) : elements;
}

function contentOf(child: Element): readonly Element[] {
  const { name } = child;
  if (GONE.has(name)) return [];
  if (drawsFormula(child)) return [child];
  if (AROUND.has(name)) return flatten(child);
  if (name === 'mc:AlternateContent') return alternativeIn(child);
  if (name === 'w:sdt') return controlIn(child);
  return [child];
}

/** The first of several ways to show one thing. */
function alternativeIn(element: Element): readonly Element[] {
  const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
  return chosen === undefined ? [] : flatten(chosen);
}

/** The content of a control; the words that ask for it are none. */
function controlIn(element: Element): readonly Element[] {
  const content = childOf(element, 'w:sdtContent');
  if (content === undefined) return [];
  return says(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr')
    ? flatten(content).flatMap(emptied)
    : flatten(content);
}

/** What is left of an element without its text: a cell keeps its place in the row, and a row its cells. */
function emptied(element: Element): readonly Element[] {
  if (element.name === 'w:tr') return [{ ...element, children: flatten(element).flatMap(emptied) }];
  if (element.name === 'w:trPr' || element.name === 'w:tcPr') return [element];
  if (element.name !== 'w:tc') return [];
  return [{ ...element, children: elementsIn(element).filter(({ name }) => name === 'w:tcPr') }];
}

/** True for a field that draws a formula: `EQ \f(a;b)`. */
function drawsFormula({ name, attributes }: Element): boolean {
  return name === 'w:fldSimple' && /^\s*EQ\b/i.test(attributeOf(attributes, 'instr') ?? '');
}
