import type { Indikator } from '../definition/indikator.js';
import { istilah } from './istilah.js';
import type { Sebab } from './kesebandingan.js';
import { bareWords, changedSebab, type SeriesRule } from './sebabOf.js';
import { shapeOfFormula } from './shapeOfFormula.js';

/** What each variable counts: another population where a known term took the place of another, else another wording. */
const ofWords: SeriesRule = (pair) => {
  const [from, to] = [shapeOfFormula(pair.sebelum), shapeOfFormula(pair.sesudah)];
  if (from.pembilang !== to.pembilang || from.penyebut !== to.penyebut) return [];
  return from.ids.flatMap((id, i) => {
    const [before, after] = [pair.sebelum.variabel[id], pair.sesudah.variabel[to.ids[i] ?? id]];
    if (before === undefined || after === undefined) return [];
    const named =
      bareWords(before.label) === bareWords(after.label) ? [] : [wordChange(before.label, after.label)];
    const [unit, other] = [before.satuan ?? '', after.satuan ?? ''];
    const counted =
      bareWords(unit) === bareWords(other)
        ? []
        : [
            changedSebab(
              'satuan',
              'mungkin-putus',
              [`satuan "${after.label}"`, `the unit of "${after.label}"`],
              { sebelum: unit || '-', sesudah: other || '-' },
            ),
          ];
    return [...named, ...counted];
  });
};

function wordChange(from: string, to: string): Sebab {
  const term = termBetween(from, to);
  if (term === undefined)
    return changedSebab('sebutan', 'mungkin-putus', ['yang dihitung', 'what is counted'], {
      sebelum: from,
      sesudah: to,
    });
  const words: readonly [string, string] = [
    `populasi (${term.nama.join(' menjadi ')})`,
    `the population (${term.nama.join(' became ')})`,
  ];
  return {
    ...changedSebab('populasi', 'putus', words, { sebelum: from, sesudah: to }),
    rujukan: term.rujukan,
  };
}

/** Where the data come from: another register is another population, another source may be. */
const ofSource: SeriesRule = ({ sebelum, sesudah }) => {
  const names = ({ sumberData = [] }: Indikator) => sumberData.map(({ nama }) => nama).join('; ');
  const [from, to] = [names(sebelum), names(sesudah)];
  if (bareWords(from) === bareWords(to)) return [];
  const term = termBetween(from, to);
  const words = ['sumber data', 'the data source'] as const;
  if (term === undefined)
    return [
      changedSebab('sumber-data', 'mungkin-putus', words, { sebelum: from || '-', sesudah: to || '-' }),
    ];
  return [
    { ...changedSebab('sumber-data', 'putus', words, { sebelum: from, sesudah: to }), rujukan: term.rujukan },
  ];
};

/** The term that took the place of another, in either direction of time. */
function termBetween(from: string, to: string): (typeof istilah)[number] | undefined {
  return istilah.find(
    ({ older, newer }) =>
      (older.test(from) && !older.test(to) && newer.test(to)) ||
      (newer.test(from) && !newer.test(to) && older.test(to)),
  );
}

/** What the words say of whom and what was counted. */
export const wordRules: readonly SeriesRule[] = [ofWords, ofSource];
