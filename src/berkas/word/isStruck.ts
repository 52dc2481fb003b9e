import { type Element, says } from '../xml/element.js';

/** True for letters with a line through them, by the properties of their run: what was struck out is no part of a text. */
export function isStruck(properties: Element | undefined): boolean {
  return says(properties, 'w:strike') || says(properties, 'w:dstrike');
}
