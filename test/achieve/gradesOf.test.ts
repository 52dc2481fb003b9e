import { defineIndikator, defineSkala } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { gradesOf, isGradeAlone, numbersOf, reachesGrade } from '../../src/achieve/gradesOf.js';
import { constantOf } from '../../src/decimal/constantOf.js';
import { rationalToText } from '../../src/decimal/rational.js';
import { batas, hitung, layanan, rentang, tanpaPolaritas } from './contohCapaian.js';

const kelas = [
  { predikat: 'TMP', nilai: '1' },
  { predikat: 'TW', nilai: '2' },
  { predikat: 'WDP', nilai: '3' },
  { predikat: 'WTP', nilai: '4' },
] as const;
const [tmp, tw, wdp, wtp] = kelas;
const skala = defineSkala({ id: 'opini', nama: 'Opini', kelas });
const opini = defineIndikator({ ...layanan, satuan: 'opini', skala });
const target = { jenis: 'predikat', periode: '2022', predikat: 'WDP' } as const;

describe('what is taken as a grade', () => {
  const names = (held: Parameters<typeof gradesOf>[1], indikator = opini) => {
    const grades = gradesOf(indikator, held);
    return grades && [grades.realisasi, grades.target, grades.kondisiAwal].map((one) => one?.predikat ?? '-');
  };
  const angka = (nilai: `${number}`) => ({ jenis: 'angka', nilai }) as const;

  test('everything, once realisation or target is a grade alone; a number by its class', () => {
    expect(names({ target, realisasi: wtp, baseline: tmp })).toEqual(['WTP', 'WDP', 'TMP']);
    expect(names({ target, realisasi: constantOf('4'), baseline: constantOf('1') })).toEqual([
      'WTP',
      'WDP',
      'TMP',
    ]);
    expect(names({ target: angka('3'), realisasi: wtp, baseline: undefined })).toEqual(['WTP', 'WDP', '-']);
    expect(names({ target, realisasi: constantOf('3.5'), baseline: undefined })).toEqual(['-', 'WDP', '-']);
  });

  test('nothing where all are numbers, and a baseline only where it counts', () => {
    const held = { target: angka('3'), realisasi: constantOf('4'), baseline: tw };
    expect(names(held)).toBeUndefined();
    const jarak = defineIndikator({ ...opini, capaian: { metode: 'dari-baseline' } });
    expect(names(held, jarak)).toEqual(['WTP', 'WDP', 'TW']);
  });

  test('no bound and no range, which may go through the middle of a class', () => {
    expect(names({ target: batas('>=', '3'), realisasi: wtp, baseline: undefined })).toEqual([
      'WTP',
      '-',
      '-',
    ]);
    expect(names({ target: rentang('3', '4'), realisasi: wtp, baseline: undefined })).toEqual([
      'WTP',
      '-',
      '-',
    ]);
  });

  test('is told from a number', () => {
    expect([isGradeAlone(wtp), isGradeAlone(constantOf('4')), isGradeAlone(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the order of the classes', () => {
  const reached = (realisasi: (typeof kelas)[number], arah?: 'naik' | 'turun' | 'stabil') => {
    const own = opini.skala?.kelas ?? [];
    const [one, aim] = [own.find(({ predikat }) => predikat === realisasi.predikat), own[2]];
    return reachesGrade(opini, { realisasi: one, target: aim, kondisiAwal: undefined }, arah);
  };

  test('says whether the target was met, the other way where less is better', () => {
    expect([tw, wdp, wtp].map((one) => reached(one))).toEqual([false, true, true]);
    expect([tw, wdp, wtp].map((one) => reached(one, 'naik'))).toEqual([false, true, true]);
    expect([tw, wdp, wtp].map((one) => reached(one, 'turun'))).toEqual([true, true, false]);
    expect([tw, wdp, wtp].map((one) => reached(one, 'stabil'))).toEqual([false, true, false]);
  });

  test('says nothing without a class or a scale', () => {
    expect(
      reachesGrade(opini, { realisasi: undefined, target: wdp, kondisiAwal: undefined }, 'naik'),
    ).toBeUndefined();
    expect(
      reachesGrade(layanan, { realisasi: wtp, target: wdp, kondisiAwal: undefined }, 'naik'),
    ).toBeUndefined();
  });
});

describe('the numbers of the classes', () => {
  test('are what a method takes', () => {
    const numbers = numbersOf({ realisasi: wtp, target: wdp, kondisiAwal: tw });
    expect(
      numbers &&
        [numbers.realisasi, numbers.target, numbers.kondisiAwal].map((one) => one && rationalToText(one)),
    ).toEqual(['4', '3', '2']);
    expect(numbersOf({ realisasi: wtp, target: undefined, kondisiAwal: undefined })).toBeUndefined();
    expect(numbersOf({ realisasi: { predikat: 'A' }, target: wdp, kondisiAwal: undefined })).toBeUndefined();
  });

  test('give a percentage, by every method', () => {
    expect(hitung(opini, { predikat: 'WTP' }, target)).toEqual(['133,33%', true]);
    expect(hitung(opini, { predikat: 'TW' }, target)).toEqual(['66,67%', false]);
    const jarak = defineIndikator({ ...opini, capaian: { metode: 'dari-baseline' } });
    expect(hitung(jarak, { predikat: 'TW' }, target, { baseline: { predikat: 'TMP' } })).toEqual([
      '50,00%',
      false,
    ]);
    expect(hitung(jarak, { predikat: 'TW' }, target)).toEqual(['missing-baseline baseline', false]);
  });

  test('do not say which way is better', () => {
    const tanpa = defineIndikator({ ...tanpaPolaritas, skala });
    expect(hitung(tanpa, { predikat: 'WTP' }, target)).toEqual(['missing-polaritas polaritas', true]);
  });
});

describe('a grade alone that cannot be compared', () => {
  const sakip = defineIndikator({ ...layanan, skala: skalaSakip });

  test('has no percentage without numbers of classes, but its class is compared', () => {
    expect(hitung(sakip, { predikat: 'A' }, '78')).toEqual(['grade-only-realisasi realisasi', true]);
    expect(hitung(sakip, { predikat: 'B' }, '78')).toEqual(['grade-only-realisasi realisasi', false]);
    expect(hitung(sakip, { predikat: 'B' }, batas('>=', '60'))).toEqual(['grade-only-realisasi realisasi']);
  });

  test('is one of the scale of its indicator', () => {
    expect(hitung(sakip, { predikat: 'Z' }, '78')).toEqual(['unknown-grade realisasi predikat']);
    expect(hitung(sakip, { predikat: 5 } as never, '78')).toEqual(['not-a-number realisasi']);
    expect(hitung(layanan, { predikat: 'A' }, '78')).toEqual(['missing-scale realisasi']);
    expect(hitung(layanan, '5', '78', { baseline: { predikat: 'A' } })).toEqual(['missing-scale baseline']);
  });
});
