import type { Indikator } from '../definition/indikator.js';
import { kurunOf } from '../definition/kurun.js';
import { isPersen } from '../definition/satuan.js';
import { formulaToText } from '../formula/formulaToText.js';
import { isSame } from './keyOf.js';
import { bareWords, changedSebab, type SeriesRule, sebabOf } from './sebabOf.js';
import { shapeOfFormula } from './shapeOfFormula.js';

/** Another unit is another quantity; `Persen` and `%` are one. */
const ofUnit: SeriesRule = ({ sebelum, sesudah }) => {
  const [from, to] = [sebelum.satuan, sesudah.satuan];
  if ((isPersen(from) && isPersen(to)) || bareWords(from) === bareWords(to)) return [];
  return [changedSebab('satuan', 'putus', ['satuan', 'the unit'], { sebelum: from, sesudah: to })];
};

/** Another computation; what only the variables are called is looked at by `ofWords`. */
const ofFormula: SeriesRule = ({ sebelum, sesudah }) => {
  const [from, to] = [shapeOfFormula(sebelum), shapeOfFormula(sesudah)];
  const part = (['penyebut', 'pembilang', 'pengali'] as const).find((one) => from[one] !== to[one]);
  if (part === undefined && isZeroRuleSame(sebelum, sesudah)) return [];
  const texts = { sebelum: formulaToText(sebelum), sesudah: formulaToText(sesudah) };
  return [changedSebab('rumus', 'putus', ['rumus', 'the formula'], texts)];
};

function isZeroRuleSame({ formula: from }: Indikator, { formula: to }: Indikator): boolean {
  const zeroValue = (formula: typeof from) => ('nolPerNol' in formula ? formula.nolPerNol?.nilai : undefined);
  return zeroValue(from) === zeroValue(to);
}

/** A definition that says itself that it replaced the other, or was replaced by it. */
const ofReplacement: SeriesRule = ({ sebelum, sesudah }) => {
  const links = [
    ...(sesudah.menggantikan ?? []).filter(({ id }) => id === sebelum.id),
    ...(sebelum.digantikan ?? []).filter(({ id }) => id === sesudah.id),
    ...(sebelum.menggantikan ?? []).filter(({ id }) => id === sesudah.id),
    ...(sesudah.digantikan ?? []).filter(({ id }) => id === sebelum.id),
  ];
  return links.slice(0, 1).map(({ sejak, alasan, rujukan }) => ({
    ...changedSebab(
      'pergantian',
      'putus',
      ['definisi', 'the definition'],
      { sebelum: sebelum.nama, sesudah: sesudah.nama },
      [sinceText(' sejak', sejak, alasan), sinceText(' since', sejak, alasan)],
    ),
    ...(rujukan?.[0] === undefined ? {} : { rujukan: rujukan[0] }),
  }));
};

function sinceText(word: string, sejak: string | undefined, alasan: string | undefined): string {
  return `${sejak === undefined ? '' : `${word} ${sejak}`}${alasan === undefined ? '' : ` (${alasan})`}`;
}

/** Figures of one place and month are one series still; those added up over several are not. */
const ofJoining: SeriesRule = ({ sebelum, sesudah }) => {
  const rules = ({ agregasi, variabel, formula }: Indikator) => ({
    agregasi,
    joins: shapeOfFormula({ formula }).ids.map((id) => [
      variabel[id]?.gabungPeriode,
      variabel[id]?.gabungWilayah,
    ]),
  });
  if (isSame(rules(sebelum), rules(sesudah))) return [];
  return [
    sebabOf('agregasi', 'mungkin-putus', [
      'cara menggabungkan wilayah atau periode berbeda, sehingga angka gabungannya tidak sederet',
      'regions or periods are joined in another way, so that joined figures are no series',
    ]),
  ];
};

/** A year and its quarters are no line of points; nor is what counts since January and what does not. */
const ofPeriods: SeriesRule = ({ sebelum, sesudah }) => {
  const kinds = ({ target = [] }: Indikator) =>
    new Set(
      target.map(
        ({ periode, kumulatif }) => `${kurunOf(periode)?.jenis}${kumulatif === true ? ' kumulatif' : ''}`,
      ),
    );
  const [from, to] = [kinds(sebelum), kinds(sesudah)];
  if (from.size === 0 || to.size === 0 || [...from].some((kind) => to.has(kind))) return [];
  return [
    changedSebab('periode', 'mungkin-putus', ['jenis periode target', 'the kind of period of the targets'], {
      sebelum: [...from].join(', '),
      sesudah: [...to].join(', '),
    }),
  ];
};

/** What decides whether figures are of one kind: unit, computation, replacement, joining, periods. */
export const figureRules: readonly SeriesRule[] = [ofUnit, ofFormula, ofReplacement, ofJoining, ofPeriods];
