import { escapeXml } from '../../formula/escapeXml.js';

/** Signs that mean themselves; most texts have no others. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** Text for a part of XML, between tags and in attributes. Characters that XML has not, such as most control signs, are left out. */
export function xmlText(text: string): string {
  if (PLAIN.test(text)) return text;
  return escapeXml(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')).replaceAll(
    '"',
    '&quot;',
  );
}

/** A part of XML: the declaration and what follows it. */
export function xmlPart(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}
