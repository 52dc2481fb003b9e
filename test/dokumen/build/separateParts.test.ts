import { expect, it } from 'vitest';
import type { Bagian } from '../../../src/dokumen/build/draftIndikator.js';
import { type PossiblePart, separateParts } from '../../../src/dokumen/build/separateParts.js';
import { Names } from '../../../src/read/formula/names.js';
import { readNamedFormula } from '../../../src/read/formula/readNamedFormula.js';

const names = new Names();

function one(nama: string, formula: string, part?: string): PossiblePart {
  const read = readNamedFormula(formula, 'teks', (label) => names.idOf(label));
  if (!read.ok) throw new Error(formula);
  const { formula: isi } = read.value;
  const variabel = Object.fromEntries(read.value.variabel);
  const bagian: Bagian | undefined =
    part === undefined ? undefined : { dari: 'APK', label: part, hasWhole: true, isGuess: false };
  return { indikator: { id: nama, nama, satuan: '%', variabel, formula: isi }, bagian };
}

const labels = (all: readonly PossiblePart[]) =>
  separateParts(all, names).map(({ variabel, formula }) => [
    formula.jenis === 'rasio' ? [formula.pembilang, formula.penyebut] : [],
    Object.values(variabel).map(({ label }) => label),
  ]);

it('[W34] parts with one formula have variables of their own', () => {
  expect(
    labels([
      one('APK: SD', 'Murid / Penduduk x 100', 'SD'),
      one('APK: SMP', 'Murid / Penduduk x 100', 'SMP'),
    ]),
  ).toEqual([
    [
      ['muridSd', 'pendudukSd'],
      ['Murid (SD)', 'Penduduk (SD)'],
    ],
    [
      ['muridSmp', 'pendudukSmp'],
      ['Murid (SMP)', 'Penduduk (SMP)'],
    ],
  ]);
});

it('the whole keeps its own', () => {
  expect(
    labels([one('APK', 'Murid / Penduduk x 100'), one('APK: SD', 'Murid / Penduduk x 100', 'SD')]),
  ).toEqual([
    [
      ['murid', 'penduduk'],
      ['Murid', 'Penduduk'],
    ],
    [
      ['muridSd', 'pendudukSd'],
      ['Murid (SD)', 'Penduduk (SD)'],
    ],
  ]);
});

it('a formula that only one part has says what is counted', () => {
  const all = [
    one('APK: SD', 'Murid SD / Penduduk x 100', 'SD'),
    one('APK: SMP', 'Murid SMP / Penduduk x 100', 'SMP'),
  ];
  expect(labels(all).map(([, own]) => own)).toEqual([
    ['Murid SD', 'Penduduk'],
    ['Murid SMP', 'Penduduk'],
  ]);
});

it('other indicators may share a formula', () => {
  const all = [one('A', 'Murid / Penduduk x 100'), one('B', 'Murid / Penduduk x 100')];
  expect(separateParts(all, names)).toEqual(all.map(({ indikator }) => indikator));
});
