// Three formulas in every way, as a user of each library would write them, rounded to two digits; two more in loops and ours.

import * as dhis2 from '@dhis2/expression-parser';
import Decimal from 'decimal.js';
import Fraction from 'fraction.js';
import { HyperFormula } from 'hyperformula';
import jsonLogic from 'json-logic-js';
import { all, compile, create } from 'mathjs';
import PublicodesEngine from 'publicodes';
import {
  defineIndikator,
  evaluate,
  evaluateBatch,
  indeksTertimbang,
  persentase,
  pertumbuhan,
  tambah,
} from '../../dist/index.js';

const count = { label: 'V', jenis: 'cacah' };
const measure = { label: 'V' };
const satu = { id: 'i', nama: 'N', satuan: 'persen' };

export const indikator = {
  rasio: defineIndikator({
    ...satu,
    variabel: { a: { ...count, bagianDari: 'b' }, b: count },
    formula: persentase('a', 'b'),
  }),
  indeks: defineIndikator({
    ...satu,
    variabel: { x: measure, y: measure, z: measure },
    formula: indeksTertimbang({ x: '0.376', y: '0.405', z: '0.219' }),
  }),
  pertumbuhan: defineIndikator({
    ...satu,
    variabel: { kini: count, lalu: count },
    formula: pertumbuhan('kini', 'lalu'),
  }),
  jumlah: defineIndikator({
    ...satu,
    variabel: { kini: count, a: count, lalu: count, b: count },
    formula: persentase(tambah('kini', 'a'), tambah('lalu', 'b')),
  }),
  desimal: defineIndikator({
    ...satu,
    variabel: { x: measure, y: measure, z: measure, b: count },
    formula: persentase(tambah('x', 'y'), tambah('z', 'b')),
  }),
};

/** The variables of the formulas that every way has. */
const ids = { rasio: ['a', 'b'], indeks: ['x', 'y', 'z'], pertumbuhan: ['kini', 'lalu'] };
const weights = [0.376, 0.405, 0.219];

/** Answers of `length` rows, made by a function of one row. */
const each = (one) => (columns, length) => {
  const answers = new Array(length);
  for (let i = 0; i < length; i += 1) answers[i] = one(columns, i);
  return answers;
};

/** As `each`, into doubles. */
const doubles = {
  round: {
    rasio({ a, b }, length) {
      const out = new Float64Array(length);
      for (let i = 0; i < length; i += 1) out[i] = Math.round((a[i] / b[i]) * 1e4) / 100;
      return out;
    },
    indeks({ x, y, z }, length) {
      const out = new Float64Array(length);
      for (let i = 0; i < length; i += 1)
        out[i] = Math.round((0.376 * x[i] + 0.405 * y[i] + 0.219 * z[i]) * 100) / 100;
      return out;
    },
    pertumbuhan({ kini, lalu }, length) {
      const out = new Float64Array(length);
      for (let i = 0; i < length; i += 1) out[i] = Math.round(((kini[i] - lalu[i]) / lalu[i]) * 1e4) / 100;
      return out;
    },
    jumlah({ kini, a, lalu, b }, length) {
      const out = new Float64Array(length);
      for (let i = 0; i < length; i += 1)
        out[i] = Math.round(((kini[i] + a[i]) / (lalu[i] + b[i])) * 1e4) / 100;
      return out;
    },
    desimal({ x, y, z, b }, length) {
      const out = new Float64Array(length);
      for (let i = 0; i < length; i += 1) out[i] = Math.round(((x[i] + y[i]) / (z[i] + b[i])) * 1e4) / 100;
      return out;
    },
  },
  floor: {
    rasio({ a, b }, length) {
      const out = new Float64Array(length);
      for (let i = 0; i < length; i += 1) out[i] = Math.floor((a[i] / b[i]) * 1e4 + 0.5) / 100;
      return out;
    },
    indeks({ x, y, z }, length) {
      const out = new Float64Array(length);
      for (let i = 0; i < length; i += 1)
        out[i] = Math.floor((0.376 * x[i] + 0.405 * y[i] + 0.219 * z[i]) * 100 + 0.5) / 100;
      return out;
    },
    pertumbuhan({ kini, lalu }, length) {
      const out = new Float64Array(length);
      for (let i = 0; i < length; i += 1)
        out[i] = Math.floor(((kini[i] - lalu[i]) / lalu[i]) * 1e4 + 0.5) / 100;
      return out;
    },
    jumlah({ kini, a, lalu, b }, length) {
      const out = new Float64Array(length);
      for (let i = 0; i < length; i += 1)
        out[i] = Math.floor(((kini[i] + a[i]) / (lalu[i] + b[i])) * 1e4 + 0.5) / 100;
      return out;
    },
    desimal({ x, y, z, b }, length) {
      const out = new Float64Array(length);
      for (let i = 0; i < length; i += 1)
        out[i] = Math.floor(((x[i] + y[i]) / (z[i] + b[i])) * 1e4 + 0.5) / 100;
      return out;
    },
  },
};

const rowOf = (formula, columns, i) => Object.fromEntries(ids[formula].map((id) => [id, columns[id][i]]));

const rows = {
  rasio: ({ a, b }, i) => ({ a: a[i], b: b[i] }),
  indeks: ({ x, y, z }, i) => ({ x: x[i], y: y[i], z: z[i] }),
  pertumbuhan: ({ kini, lalu }, i) => ({ kini: kini[i], lalu: lalu[i] }),
};

/** One way for all three formulas, from a maker of a function of one row. */
const forEach = (make) => Object.fromEntries(Object.keys(ids).map((formula) => [formula, make(formula)]));

const decimals = {
  rasio: ({ a, b }, i) => new Decimal(a[i]).div(b[i]).times(100).toDecimalPlaces(2),
  indeks: ({ x, y, z }, i) =>
    new Decimal(x[i])
      .times('0.376')
      .plus(new Decimal(y[i]).times('0.405'))
      .plus(new Decimal(z[i]).times('0.219'))
      .toDecimalPlaces(2),
  pertumbuhan: ({ kini, lalu }, i) =>
    new Decimal(kini[i]).minus(lalu[i]).div(lalu[i]).times(100).toDecimalPlaces(2),
};

const fractions = {
  rasio: ({ a, b }, i) => new Fraction(a[i]).div(b[i]).mul(100).round(2),
  indeks: ({ x, y, z }, i) =>
    new Fraction(x[i])
      .mul('0.376')
      .add(new Fraction(y[i]).mul('0.405'))
      .add(new Fraction(z[i]).mul('0.219'))
      .round(2),
  pertumbuhan: ({ kini, lalu }, i) => new Fraction(kini[i]).sub(lalu[i]).div(lalu[i]).mul(100).round(2),
};

const mathjsText = {
  rasio: 'round(a / b * 100, 2)',
  indeks: 'round(0.376 * x + 0.405 * y + 0.219 * z, 2)',
  pertumbuhan: 'round((kini - lalu) / lalu * 100, 2)',
};
const big = create(all, { number: 'BigNumber', precision: 64 });

const sheetText = {
  rasio: (r) => `=ROUND(A${r}/B${r}*100,2)`,
  indeks: (r) => `=ROUND(0.376*A${r}+0.405*B${r}+0.219*C${r},2)`,
  pertumbuhan: (r) => `=ROUND((A${r}-B${r})/B${r}*100,2)`,
};

const variable = (id) => ({ var: id });
const logic = {
  rasio: { '*': [{ '/': [variable('a'), variable('b')] }, 100] },
  indeks: { '+': ['x', 'y', 'z'].map((id, k) => ({ '*': [weights[k], variable(id)] })) },
  pertumbuhan: { '*': [{ '/': [{ '-': [variable('kini'), variable('lalu')] }, variable('lalu')] }, 100] },
};

const publicodesText = {
  rasio: 'a / b * 100',
  indeks: '0.376 * x + 0.405 * y + 0.219 * z',
  pertumbuhan: '(kini - lalu) / lalu * 100',
};

const dhis2Text = {
  rasio: '#{a} / #{b} * 100',
  indeks: '0.376 * #{x} + 0.405 * #{y} + 0.219 * #{z}',
  pertumbuhan: '(#{kini} - #{lalu}) / #{lalu} * 100',
};

function sheet(formula) {
  return (columns, length) => {
    const table = Array.from({ length }, (_, i) => [
      ...ids[formula].map((id) => columns[id][i]),
      sheetText[formula](i + 1),
    ]);
    const built = HyperFormula.buildFromArray(table, { licenseKey: 'gpl-v3' });
    const col = ids[formula].length;
    const answers = Array.from({ length }, (_, row) => built.getCellValue({ sheet: 0, row, col }));
    built.destroy();
    return answers;
  };
}

function publicodes(formula) {
  const engine = new PublicodesEngine({
    ...Object.fromEntries(ids[formula].map((id) => [id, { valeur: 1 }])),
    hasil: { valeur: publicodesText[formula], arrondi: '2 décimales' },
  });
  return each((columns, i) => engine.setSituation(rowOf(formula, columns, i)).evaluate('hasil').nodeValue);
}

function dhis2Way(formula) {
  const expression = new dhis2.ExpressionJs(dhis2Text[formula], dhis2.ExpressionMode.RULE_ENGINE_ACTION);
  const value = (x) => new dhis2.VariableValueJs(dhis2.ValueType.NUMBER, String(x), [], null);
  return each((columns, i) => {
    const values = new Map(ids[formula].map((id) => [id, value(columns[id][i])]));
    const data = new dhis2.ExpressionDataJs(values, new Map(), new Map(), new Map(), new Map());
    return Math.round(expression.evaluate(() => null, data) * 100) / 100;
  });
}

/** Each way: its name, how many rows it gets a time (the slow ones fewer), and a function for each formula. */
export const ways = [
  { nama: 'float loop, `Math.round(...) / 100`', rows: 1_000_000, by: doubles.round },
  { nama: 'float loop, `Math.floor(... + 0.5) / 100`', rows: 1_000_000, by: doubles.floor },
  {
    nama: '**indikator, `evaluateBatch`**',
    rows: 1_000_000,
    by: Object.fromEntries(
      Object.entries(indikator).map(([formula, one]) => [
        formula,
        (columns) => evaluateBatch(one, columns).units,
      ]),
    ),
    units: true,
  },
  {
    nama: '**indikator, `evaluate(...).teks`**',
    rows: 20_000,
    by: forEach((formula) =>
      each((columns, i) => evaluate(indikator[formula], rows[formula](columns, i)).teks),
    ),
    toNumber: (teks) => Number(teks.replaceAll('.', '').replace(',', '.').replace('%', '')),
  },
  {
    nama: '**indikator, `evaluate(...).nilai.toFixed(2)`**',
    rows: 20_000,
    by: forEach((formula) =>
      each((columns, i) => evaluate(indikator[formula], rows[formula](columns, i)).nilai.toFixed(2)),
    ),
  },
  { nama: 'decimal.js by hand', rows: 20_000, by: forEach((formula) => each(decimals[formula])) },
  {
    nama: 'decimal.js by hand, `.toFixed(2)` behind it',
    rows: 20_000,
    by: forEach((formula) => each((columns, i) => decimals[formula](columns, i).toFixed(2))),
  },
  {
    nama: 'decimal.js by hand, to the text `14,38%`',
    rows: 20_000,
    by: forEach((formula) =>
      each((columns, i) => `${decimals[formula](columns, i).toFixed(2).replace('.', ',')}%`),
    ),
    toNumber: (teks) => Number(teks.replace(',', '.').replace('%', '')),
  },
  { nama: 'fraction.js', rows: 5_000, by: forEach((formula) => each(fractions[formula])) },
  {
    nama: 'mathjs, compiled, number',
    rows: 2_000,
    by: forEach((formula) => {
      const code = compile(mathjsText[formula]);
      return each((columns, i) => code.evaluate(rows[formula](columns, i)));
    }),
  },
  {
    nama: 'mathjs, compiled, BigNumber',
    rows: 1_000,
    by: forEach((formula) => {
      const code = big.compile(mathjsText[formula]);
      const scope = (columns, i) =>
        Object.fromEntries(ids[formula].map((id) => [id, big.bignumber(columns[id][i])]));
      return each((columns, i) => code.evaluate(scope(columns, i)));
    }),
  },
  { nama: 'HyperFormula, build and compute', rows: 500, by: forEach(sheet) },
  {
    nama: 'json-logic-js',
    rows: 5_000,
    by: forEach((formula) =>
      each(
        (columns, i) => Math.round(jsonLogic.apply(logic[formula], rows[formula](columns, i)) * 100) / 100,
      ),
    ),
  },
  { nama: 'publicodes', rows: 100, by: forEach(publicodes) },
  { nama: '@dhis2/expression-parser', rows: 50, by: forEach(dhis2Way) },
];
