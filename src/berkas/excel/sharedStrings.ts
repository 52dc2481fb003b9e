import { readXml } from '../xml/readXml.js';
import type { ZipFile } from '../zip/zipFile.js';
import { RichText } from './richText.js';

/** The texts of a workbook that cells name by number; none without such a part. */
export function sharedStrings(zip: ZipFile, part: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const text = new RichText();
  readXml(zip, part, {
    open: (name, attributes) => text.open(name, attributes),
    close(name) {
      text.close(name);
      if (name === 's:si') strings.push(text.take());
    },
    text: (one) => text.add(one),
  });
  return strings;
}
