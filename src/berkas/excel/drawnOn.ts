import { readXml } from '../xml/readXml.js';
import type { ZipFile } from '../zip/zipFile.js';

/** What is drawn over the cells of a sheet, and at which cell it begins, counted from 1. */
export interface Drawn {
  readonly kind: 'gambar' | 'kotak-teks';
  readonly row: number;
  readonly column: number;
}

/** The pictures, charts and boxes of text that a part draws; lines and shapes without words are none. */
export function drawnOn(zip: ZipFile, part: string): readonly Drawn[] {
  const drawn: Drawn[] = [];
  const at = { row: 0, column: 0 };
  let kind: Drawn['kind'] | undefined;
  let isFrom = false;
  let open = '';
  readXml(zip, part, {
    open(name) {
      open = name.slice(name.indexOf(':') + 1);
      if (open.endsWith('Anchor')) kind = undefined;
      if (open === 'from') isFrom = true;
      if (open === 'pic' || open === 'graphicFrame' || open === 'oMath') kind = 'gambar';
    },
    close(name) {
      const closed = name.slice(name.indexOf(':') + 1);
      open = '';
      if (closed === 'from') isFrom = false;
      if (!closed.endsWith('Anchor') || kind === undefined) return;
      drawn.push({ kind, row: at.row + 1, column: at.column + 1 });
      kind = undefined;
    },
    text(text) {
      if (isFrom && open === 'col') at.column = Number(text) || 0;
      if (isFrom && open === 'row') at.row = Number(text) || 0;
      if (open === 't' && text.trim() !== '') kind ??= 'kotak-teks';
    },
  });
  return drawn;
}
