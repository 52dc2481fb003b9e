import { xmlText } from '../xml/xmlText.js';

/** How a cell looks. */
export interface CellLook {
  readonly isBold?: boolean;
  /** The colour behind it: grey of headings, yellow of cells to be filled in; undefined: none. */
  readonly fill?: 'heading' | 'input';
  readonly hasBorder?: boolean;
  readonly isCentred?: boolean;
  readonly isWrapped?: boolean;
  /** The format of its number, `#,##0.00`; undefined: General. */
  readonly number?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** Numbers of formats below this one are Excel's own. */
const FIRST_FORMAT = 170;

const fonts = [
  '<font><sz val="10"/><name val="Arial"/></font>',
  '<font><b/><sz val="10"/><name val="Arial"/></font>',
];
const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`;
// The first two belong to Excel.
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('FFE7E6E6'),
  solid('FFFFF2CC'),
];
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>',
];

/** The looks of the cells of a workbook: each is written once, and cells name it by number. */
export class CellLooks {
  readonly #formats: string[] = [];
  readonly #looks: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  /** The number of each look, by what it says. */
  readonly #ids = new Map<string, number>();
  /** The number of each look that was asked for: most cells share theirs with others. */
  readonly #known = new Map<CellLook, number>();

  /** The number of a look. */
  idOf(look: CellLook): number {
    const id = this.#known.get(look) ?? this.#idOf(look);
    this.#known.set(look, id);
    return id;
  }

  #idOf(look: CellLook): number {
    const { isBold, fill, hasBorder, isCentred, isWrapped, number } = look;
    const key = [
      isBold === true,
      fill,
      hasBorder === true,
      isCentred === true,
      isWrapped === true,
      number,
    ].join();
    const known = this.#ids.get(key) ?? this.#looks.push(this.#xf(look)) - 1;
    this.#ids.set(key, known);
    return known;
  }

  #xf({ isBold, fill, hasBorder, isCentred, isWrapped, number }: CellLook): string {
    const fillId = fill === 'heading' ? 2 : fill === 'input' ? 3 : 0;
    const alignment = `<alignment vertical="top"${isCentred ? ' horizontal="center"' : ''}${isWrapped ? ' wrapText="1"' : ''}/>`;
    // Cells to be filled in are the ones that a protected sheet leaves open.
    const protection = fill === 'input' ? '<protection locked="0"/>' : '';
    return `<xf numFmtId="${this.#formatOf(number)}" fontId="${isBold ? 1 : 0}" fillId="${fillId}" borderId="${hasBorder ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${protection === '' ? '' : ' applyProtection="1"'}>${alignment}${protection}</xf>`;
  }

  #formatOf(code: string | undefined): number {
    if (code === undefined) return 0;
    const known = this.#formats.indexOf(code);
    return FIRST_FORMAT + (known === -1 ? this.#formats.push(code) - 1 : known);
  }

  /** The part that holds them. */
  xml(): string {
    const list = (name: string, items: readonly string[]) =>
      items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const formats = this.#formats.map(
      (code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${xmlText(code)}"/>`,
    );
    return [
      `<styleSheet ${MAIN}>`,
      list('numFmts', formats),
      list('fonts', fonts),
      list('fills', fills),
      list('borders', borders),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', this.#looks),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join('');
  }
}

/** The format of numbers with so many decimals, in groups of three. */
export function decimals(digits: number): string {
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}
