import { escapeXml } from '../formula/escapeXml.js';

/** Makes HTML show a text as it is, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
