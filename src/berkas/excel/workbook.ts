import { fileTooLarge } from '../../issue/files.js';
import { attributeOf, readXml } from '../xml/readXml.js';
import { partNamed, relationsOf } from '../xml/relations.js';
import { refuseDamaged, refuseFile } from '../zip/refuseFile.js';
import type { ZipFile } from '../zip/zipFile.js';
import { type CellStyles, cellStyles } from './cellStyles.js';
import { isTrue } from './isTrue.js';
import { sharedStrings } from './sharedStrings.js';

/** Most sheets of a workbook; seen: 35. */
export const MAX_SHEETS = 200;

/** A sheet as the workbook names it. */
export interface SheetEntry {
  readonly nama: string;
  readonly isHidden: boolean;
  /** Undefined for a sheet without cells, such as one that is a chart. */
  readonly part: string | undefined;
}

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** The texts that cells name by number. */
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  /** True when days are counted from 1904, as on old Macintoshes. */
  readonly isFrom1904: boolean;
}

/** Reads what the sheets of a workbook share. Their order is that of the workbook, never that of the names of parts. */
export function workbookOf(zip: ZipFile, main: string): Workbook {
  const relations = relationsOf(zip, main);
  const sheets: SheetEntry[] = [];
  let isFrom1904 = false;
  readXml(zip, main, {
    open(name, attributes) {
      if (name === 's:workbookPr') isFrom1904 = isTrue(attributes.date1904);
      if (name !== 's:sheet') return;
      if (sheets.length >= MAX_SHEETS) refuseFile(fileTooLarge, { apa: 'lembar', batas: MAX_SHEETS });
      const relation = relations.get(attributeOf(attributes, 'id') ?? '');
      const { name: nama = '', state = 'visible' } = attributes;
      if (relation === undefined || !zip.has(relation.part)) refuseDamaged('bagian', relation?.part ?? nama);
      const part = relation.type === 'worksheet' ? relation.part : undefined;
      sheets.push({ nama, isHidden: state !== 'visible', part });
    },
    close() {},
  });
  const all = [...relations.values()];
  return {
    sheets,
    strings: sharedStrings(zip, partNamed(zip, all, 'sharedStrings')),
    styles: cellStyles(zip, partNamed(zip, all, 'styles')),
    isFrom1904,
  };
}
