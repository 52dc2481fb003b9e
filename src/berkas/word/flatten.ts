import { childOf, type Element, elementsIn, says } from '../xml/element.js';

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

/** What stands in an element once content controls, tracked changes and alternatives are taken apart. */
export function flatten(element: Element): readonly Element[] {
  return elementsIn(element).flatMap((child): readonly Element[] => {
    const { name } = child;
    if (GONE.has(name)) return [];
    if (AROUND.has(name)) return flatten(child);
    if (name === 'mc:AlternateContent') return alternativeIn(child);
    if (name === 'w:sdt') return controlIn(child);
    return [child];
  });
}

/** The first of several ways to show one thing. */
function alternativeIn(element: Element): readonly Element[] {
  const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
  return chosen === undefined ? [] : flatten(chosen);
}

/** The content of a control; the words that ask for it are none. */
function controlIn(element: Element): readonly Element[] {
  if (says(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr')) return [];
  const content = childOf(element, 'w:sdtContent');
  return content === undefined ? [] : flatten(content);
}
