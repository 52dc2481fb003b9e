import { type Attributes, attributeOf, readXml } from '../xml/readXml.js';
import type { ZipFile } from '../zip/zipFile.js';
import { builtInFormats } from './builtInFormats.js';
import { isTrue } from './isTrue.js';
import { type FormatSection, formatSections } from './numberFormat.js';

/** What the style of a cell says of what it holds, by its number; of a style that the file does not have nothing. */
export interface CellStyles {
  /** The format of numbers; `General` where the style has none. */
  formatOf(style: number): readonly FormatSection[];
  /** True when a line goes through the letters: what the cell holds was struck out. */
  isStruck(style: number): boolean;
}

/** The styles of a workbook; each code of a format is read once, when a cell has it. */
export function cellStyles(zip: ZipFile, part: string | undefined): CellStyles {
  const styles = part === undefined ? [] : stylesIn(zip, part);
  const known = new Map<string, readonly FormatSection[]>();
  return {
    formatOf(style) {
      const code = styles[style]?.code ?? 'General';
      const sections = known.get(code) ?? formatSections(code);
      known.set(code, sections);
      return sections;
    },
    isStruck: (style) => styles[style]?.isStruck ?? false,
  };
}

interface StoredStyle {
  readonly code: string;
  readonly isStruck: boolean;
}

interface Font {
  isStruck: boolean;
}

/** The styles of cells, in their order. */
function stylesIn(zip: ZipFile, part: string): readonly StoredStyle[] {
  const codes = new Map(Object.entries(builtInFormats));
  const fonts: Font[] = [];
  const styles: StoredStyle[] = [];
  /** The list that is being read: fonts and styles stand in others too, and those are not of cells. */
  let list = '';
  readXml(zip, part, {
    open(name, attributes) {
      if (name === 's:fonts' || name === 's:cellXfs') list = name;
      const { numFmtId = '0', formatCode = 'General', fontId = '0' } = attributes;
      if (name === 's:numFmt') codes.set(numFmtId, formatCode);
      if (list === 's:fonts') addFont(fonts, name, attributes);
      if (list !== 's:cellXfs' || name !== 's:xf') return;
      const isStruck = fonts[Number(fontId)]?.isStruck ?? false;
      styles.push({ code: codes.get(numFmtId) ?? 'General', isStruck });
    },
    close(name) {
      if (name === list) list = '';
    },
  });
  return styles;
}

/** Takes an element of the list of fonts: a font, or what one looks like. */
function addFont(fonts: Font[], name: string, attributes: Attributes): void {
  const font = fonts.at(-1);
  if (name === 's:font') fonts.push({ isStruck: false });
  if (name === 's:strike' && font !== undefined)
    font.isStruck = isTrue(attributeOf(attributes, 'val') ?? '1');
}
