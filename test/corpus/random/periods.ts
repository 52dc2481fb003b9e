import { awal, type Cell, cell, hasil, target } from '../page.js';
import type { Chance } from './chance.js';
import type { Column, Heading } from './column.js';
import { type Line, valuesOf } from './lines.js';
import { numberText } from './numberText.js';
import type { Style } from './style.js';
import { targetCell } from './targetCell.js';
import { headings } from './words.js';

/** The columns of targets, with baselines and results. */
export function periodColumns(chance: Chance, style: Style): readonly Column[] {
  if (style.years > 1) return several(chance, style);
  return chance.oneOf([single, quarterly, reported])(chance, style);
}

/** Cells that only rows with values have. */
const withValues =
  (make: (values: readonly string[], line: Line) => readonly Cell[], width: number): Column['cells'] =>
  (line) => {
    const values = valuesOf(line);
    return values === undefined ? Array.from({ length: width }, () => cell('')) : make(values, line);
  };

function baseline(chance: Chance, style: Style): Column {
  const text = chance.oneOf(headings.awal);
  const tahun = `${style.tahun - 1}`;
  return {
    heading: { text: chance.oneOf([`${text} ${tahun}`, `${text} (${tahun})`, `${text} Tahun ${tahun}`]) },
    cells: withValues(([nilai = '']) => [awal(tahun, numberText(style, nilai), nilai)], 1),
  };
}

/** The target of one year, with any kind of text. */
function single(chance: Chance, style: Style): readonly Column[] {
  const heading = chance.onceIn(2)
    ? chance.oneOf(headings.target)
    : `${chance.oneOf(headings.targetTahun)} ${style.tahun}`;
  const one: Column = {
    heading: { text: heading },
    cells: withValues(
      ([, nilai = ''], line) => [targetCell(chance, style, line, `${style.tahun}`, nilai)],
      1,
    ),
  };
  return chance.onceIn(3) ? [baseline(chance, style), one] : [one];
}

/** A result as high as the target, and the achievement that it makes. */
function reported(chance: Chance, style: Style): readonly Column[] {
  const periode = `${style.tahun}`;
  const texts = {
    target: chance.oneOf(['Target', `Target ${periode}`]),
    hasil: chance.oneOf(['Realisasi', `Realisasi ${periode}`]),
  };
  const cells = withValues(([, nilai = '']) => {
    const text = numberText(style, nilai);
    const isNothing = Number(nilai) === 0;
    return [
      target(periode, text, nilai),
      hasil(periode, text, nilai),
      cell(isNothing ? '-' : numberText({ ...style, digits: 2 }, '100')),
    ];
  }, 3);
  const below: readonly Heading[] = [
    { text: texts.target },
    { text: texts.hasil },
    { text: chance.oneOf(['Capaian', 'Capaian (%)', '% Capaian']) },
  ];
  const isGrouped = chance.onceIn(3);
  if (isGrouped) return [{ heading: { text: `Tahun ${periode}`, below }, cells }];
  return below.map((heading, i) => ({ heading, cells: (line, at) => [cells(line, at)[i]] }));
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Quarters that grow to the target of the year, or add up to it. */
function quarterly(chance: Chance, style: Style): readonly Column[] {
  const isCumulative = chance.onceIn(2);
  const word = chance.oneOf(['TW', 'Triwulan', 'Tw.']);
  const year: Column = {
    heading: { text: `Target ${style.tahun}` },
    cells: withValues(
      ([, nilai = '']) => [target(`${style.tahun}`, numberText(style, quarters(nilai)), quarters(nilai))],
      1,
    ),
  };
  const cells = withValues(([, nilai = '']) => {
    const quarter = quarters(nilai, 1);
    return ROMAN.map((_, i) => {
      const own = isCumulative ? quarters(nilai, i + 1) : quarter;
      const isi = {
        nilai: own,
        ...(isCumulative && Number(quarter) !== 0 ? { kumulatif: true as const } : {}),
      };
      return target(`${style.tahun}-T${i + 1}`, numberText(style, own), isi);
    });
  }, 4);
  const grouped: Column = {
    heading: { text: `Target ${word === 'TW' ? 'Triwulan' : word}`, below: ROMAN.map((text) => ({ text })) },
    cells,
  };
  const flat = ROMAN.map(
    (text, i): Column => ({
      heading: { text: `${word} ${text}` },
      cells: (line, at) => [cells(line, at)[i]],
    }),
  );
  return [year, ...(chance.onceIn(2) ? [grouped] : flat)];
}

/** So many quarters of a number whose quarter is whole. */
function quarters(nilai: string, count = 4): string {
  return `${Math.trunc(Number(nilai) / 4) * count}`;
}

/** Targets of several years below one heading, or each below its own. */
function several(chance: Chance, style: Style): readonly Column[] {
  if (chance.onceIn(4)) return flat(chance, style);
  const years = Array.from({ length: style.years }, (_, i) => `${style.tahun + i}`);
  const form = chance.oneOf(['years', 'wordYears', 'digits', 'roman', 'words', 'three'] as const);
  const hasBaseline = chance.onceIn(3);
  const texts = years.map((year, i) => {
    if (form === 'digits') return `${i + 1}`;
    if (form === 'roman') return ['I', 'II', 'III', 'IV', 'V'][i] ?? '';
    if (form === 'words') return `Tahun ke-${i + 1}`;
    return form === 'wordYears' ? `Tahun ${year}` : year;
  });
  const before = `${style.tahun - 1}`;
  const below: readonly Heading[] = [
    ...(hasBaseline ? [{ text: `${chance.oneOf(headings.awal)} (${before})` }] : []),
    ...texts.map((text) => ({ text })),
  ];
  const isOrdinal = form === 'digits' || form === 'roman';
  const over = isOrdinal ? chance.oneOf(headings.atasTahunKe) : chance.oneOf(headings.atasTahun);
  const heading: Heading =
    form === 'three' ? { text: over, below: [{ text: 'Tahun', below }] } : { text: over, below };
  const cells = withValues(
    (values, line) => [
      ...(hasBaseline ? [awal(before, numberText(style, values[0] ?? ''), values[0] ?? '')] : []),
      ...years.map((year, i) => targetCell(chance, style, line, year, values[i + 1] ?? '')),
    ],
    below.length,
  );
  return [{ heading, cells }];
}

/** Targets of several years, each below a heading of its own. */
function flat(chance: Chance, style: Style): readonly Column[] {
  const over = chance.oneOf(headings.targetTahun);
  return Array.from({ length: style.years }, (_, i): Column => {
    const year = `${style.tahun + i}`;
    return {
      heading: { text: `${over} ${year}` },
      cells: withValues((values, line) => [targetCell(chance, style, line, year, values[i + 1] ?? '')], 1),
    };
  });
}
