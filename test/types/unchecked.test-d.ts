import {
  aggregate,
  aggregateCapaian,
  checkContoh,
  classify,
  computeCapaian,
  defineDokumen,
  defineIndikator,
  defineSkala,
  evaluate,
  evaluateBatch,
  evaluateDokumen,
  formulaToLatex,
  formulaToMathml,
  formulaToProse,
  formulaToText,
  indeksTertimbang,
  konstanta,
  reportKinerja,
  type Target,
} from 'indikator';
import { writeDokumen } from 'indikator/dokumen';
import { dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const indikator = { ...pmks };
const dokumen = { ...dinsosTapin2020 };
const skala = { ...skalaSakip };
const data = { terlayani: 1, seluruh: 2 };

describe('what was not checked does not compile, a copy of what was checked neither', () => {
  it('as an indicator', () => {
    // @ts-expect-error an unchecked indicator
    evaluate(indikator, data);
    // @ts-expect-error an unchecked indicator
    evaluateBatch(indikator, { terlayani: [1], seluruh: [2] });
    // @ts-expect-error an unchecked indicator
    computeCapaian(indikator, { realisasi: 1, target: 2 });
    // @ts-expect-error an unchecked indicator
    aggregate(indikator, { baris: [] });
    // @ts-expect-error an unchecked indicator
    checkContoh(indikator);
    // @ts-expect-error an unchecked indicator
    formulaToText(indikator);
    // @ts-expect-error an unchecked indicator
    formulaToLatex(indikator);
    // @ts-expect-error an unchecked indicator
    formulaToMathml(indikator);
    // @ts-expect-error an unchecked indicator
    formulaToProse(indikator);
  });

  it('as a document', () => {
    // @ts-expect-error an unchecked document
    evaluateDokumen(dokumen, {});
    // @ts-expect-error an unchecked document
    checkContoh(dokumen);
    // @ts-expect-error an unchecked document
    aggregateCapaian(dokumen, []);
    // @ts-expect-error an unchecked document
    reportKinerja(dokumen, { periode: '2020' });
    // @ts-expect-error an unchecked document
    writeDokumen(dokumen, { format: 'csv' });
  });

  it('as a scale', () => {
    // @ts-expect-error an unchecked scale
    classify(skala, 80);
  });

  it('until it is defined again', () => {
    evaluate(defineIndikator(indikator), data);
    evaluateDokumen(defineDokumen(dokumen), {});
    classify(defineSkala(skala), 80);
  });
});

describe('numbers in definitions', () => {
  it('are text with a point, or safe integers where a program writes them', () => {
    defineIndikator({ ...pmks, target: [{ jenis: 'angka', periode: '2026', nilai: 90 }] });
    defineIndikator({ ...pmks, target: [{ jenis: 'angka', periode: '2026', nilai: '94.33' }] });
    // @ts-expect-error a decimal comma
    defineIndikator({ ...pmks, target: [{ jenis: 'angka', periode: '2026', nilai: '94,33' }] });
    // @ts-expect-error a decimal comma
    defineIndikator({ ...pmks, kondisiAwal: [{ periode: '2020', nilai: '94,33' }] });
    // @ts-expect-error a fraction, where only formulas and weights may have one
    defineIndikator({ ...pmks, kondisiAwal: [{ periode: '2020', nilai: '1/3' }] });
    defineSkala({
      id: 's',
      nama: 'S',
      kelas: [{ predikat: 'A', bawah: { nilai: 0 }, atas: { nilai: '100' } }],
    });
    const kelas = { predikat: 'A', atas: { nilai: 1 } } as const;
    // @ts-expect-error a decimal comma
    defineSkala({ id: 's', nama: 'S', kelas: [{ ...kelas, bawah: { nilai: '0,5' } }] });
  });

  it('of formulas may be fractions', () => {
    konstanta('1/9');
    konstanta(90);
    // @ts-expect-error a decimal comma
    konstanta('94,33');
    indeksTertimbang({ a: '1/9', b: 2 });
    // @ts-expect-error a decimal comma
    indeksTertimbang({ a: '0,5' });
  });

  it('are text in what was defined', () => {
    // @ts-expect-error a number where only what is defined may have one
    const target: Target = { jenis: 'angka', periode: '2026', nilai: 90 };
    return target;
  });
});
