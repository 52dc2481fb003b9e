import { childOf, type Element, elementsIn, readElements, says, valOf } from '../xml/element.js';
import { attributeOf } from '../xml/readXml.js';
import type { ZipFile } from '../zip/zipFile.js';
import type { Styles } from './styles.js';

/** How the paragraphs of one level of a list are numbered. */
interface Level {
  readonly start: number;
  /** The style of paragraphs that puts them on this level. */
  readonly style: string | undefined;
  /** True when the numbers of all levels are written in digits here. */
  readonly isLegal: boolean;
  readonly format: string;
  /** The number as written, with `%1` for that of the first level. */
  readonly text: string;
}

/** A use of a list: the list, the levels that start elsewhere, and levels of its own. */
interface List {
  readonly abstract: string;
  readonly own: readonly Level[] | undefined;
  readonly starts: ReadonlyMap<number, number>;
}

/** Which list a paragraph is in, and at which level. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The numbers that Word writes before paragraphs of lists: a column "No" often holds nothing else. */
export class Numbering {
  readonly #levels = new Map<string, readonly Level[]>();
  /** Lists that are but the name of a style, by which their levels are found. */
  readonly #linked = new Map<string, string>();
  readonly #lists = new Map<string, List>();
  readonly #styles: Styles;
  /** By list, how far each level has counted. */
  readonly #counts = new Map<string, number[]>();

  constructor(zip: ZipFile, numbering: string | undefined, styles: Styles) {
    this.#styles = styles;
    if (numbering !== undefined)
      readElements(zip, numbering, 'w:numbering', none, (one) => this.#addList(one));
  }

  /** What stands before the next paragraph, which has these properties: `1.`, `a)`, `-`; empty when it is in no list. */
  next(properties: Element | undefined): string {
    const place = this.#placeOf(properties);
    const list = this.#lists.get(place?.list ?? '');
    const levels = list === undefined ? undefined : this.#levelsIn(list);
    const level = levels?.[place?.level ?? 0];
    if (place === undefined || list === undefined || levels === undefined || level === undefined) return '';
    if (level.format === 'bullet') return '-';
    if (level.format === 'none') return '';
    const counts = this.#count(list, level, place);
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const one = levels[at];
      if (one === undefined) return '';
      return inFormat(counts[at] ?? one.start, level.isLegal ? 'decimal' : one.format);
    });
  }

  /** Where a paragraph stands in lists: as it says, else as its style does, at the level that names the style. */
  #placeOf(properties: Element | undefined): ListPlace | undefined {
    const own = placeIn(properties);
    if (own !== undefined) return own;
    const style = valOf(properties, 'w:pStyle');
    const found = this.#placeOfStyle(style);
    const list = found === undefined ? undefined : this.#lists.get(found.list);
    if (found === undefined || list === undefined) return found;
    const level = this.#levelsIn(list)?.findIndex((one) => one?.style === style) ?? -1;
    return level === -1 ? found : { ...found, level };
  }

  #levelsIn({ own, abstract }: List): readonly Level[] | undefined {
    return own ?? this.#levelsOf(abstract);
  }

  /** Counts one level of a list on. Lists of one kind count on together, but for those that say where they start. */
  #count({ starts, abstract }: List, level: Level, place: ListPlace): readonly number[] {
    const counted = starts.size > 0 ? `list ${place.list}` : abstract;
    const counts = this.#counts.get(counted) ?? [];
    this.#counts.set(counted, counts);
    const start = starts.get(place.level) ?? level.start;
    counts[place.level] = (counts[place.level] ?? start - 1) + 1;
    counts.length = place.level + 1;
    return counts;
  }

  /** The levels of a list; one that names a style has those of the list that the style is in. */
  #levelsOf(abstract: string): readonly Level[] | undefined {
    const linked = this.#linked.get(abstract);
    if (linked === undefined) return this.#levels.get(abstract);
    const place = this.#placeOfStyle(linked);
    const list = place === undefined ? undefined : this.#lists.get(place.list);
    return list?.own ?? this.#levels.get(list?.abstract ?? '');
  }

  #addList(element: Element): void {
    const id = (name: string) => attributeOf(element.attributes, name) ?? '';
    if (element.name === 'w:abstractNum') {
      this.#levels.set(id('abstractNumId'), levelsIn(element));
      const link = valOf(element, 'w:numStyleLink');
      if (link !== undefined) this.#linked.set(id('abstractNumId'), link);
    }
    if (element.name !== 'w:num') return;
    const starts = new Map<number, number>();
    for (const child of elementsIn(element)) {
      const start = valOf(child, 'w:startOverride');
      if (start !== undefined) starts.set(Number(attributeOf(child.attributes, 'ilvl')), Number(start));
    }
    const abstract = valOf(element, 'w:abstractNumId') ?? '';
    const own: Level[] = [];
    for (const child of elementsIn(element)) Object.assign(own, levelsIn(child));
    const levels = own.length > 0 ? Object.assign([...(this.#levels.get(abstract) ?? [])], own) : undefined;
    this.#lists.set(id('numId'), { abstract, own: levels, starts });
  }

  /** A style has the list of the one that it is based on. */
  #placeOfStyle(style: string | undefined): ListPlace | undefined {
    for (const one of this.#styles.chain(style)) {
      const place = placeIn(childOf(one, 'w:pPr'));
      if (place !== undefined) return place;
    }
    return undefined;
  }
}

const none: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();

function placeIn(properties: Element | undefined): ListPlace | undefined {
  const own = childOf(properties, 'w:numPr');
  const list = valOf(own, 'w:numId');
  // List 0 says that a paragraph is in none, whatever its style says.
  return list === undefined ? undefined : { list, level: Number(valOf(own, 'w:ilvl') ?? 0) };
}

function levelsIn(element: Element): readonly Level[] {
  const levels: Level[] = [];
  for (const child of elementsIn(element)) {
    if (child.name !== 'w:lvl') continue;
    const at = Number(attributeOf(child.attributes, 'ilvl'));
    if (!Number.isInteger(at) || at < 0 || at > 8) continue;
    levels[at] = {
      start: Number(valOf(child, 'w:start') ?? 1),
      format: valOf(child, 'w:numFmt') ?? 'decimal',
      text: valOf(child, 'w:lvlText') ?? '',
      style: valOf(child, 'w:pStyle'),
      isLegal: says(child, 'w:isLgl'),
    };
  }
  return levels;
}

function inFormat(n: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(n);
    case 'upperLetter':
      return letters(n).toUpperCase();
    case 'lowerRoman':
      return roman(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'decimalZero':
      return `${n}`.padStart(2, '0');
    default:
      return `${n}`;
  }
}

/** a to z, then aa to zz, as Word counts. */
function letters(n: number): string {
  if (n < 1 || n > 260) return `${n}`;
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
}

const romans: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  if (n < 1 || n > 300) return `${n}`;
  let rest = n;
  let text = '';
  for (const [value, sign] of romans) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
