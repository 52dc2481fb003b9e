import { defineIndikator, hitungan, tambah } from 'indikator';
import { describe, expect, it } from 'vitest';
import { achievementFormula, resultFormula } from '../../../src/berkas/excel/liveFormula.js';
import { documents } from '../documents.js';

const all = documents['cara']?.dokumen.sasaran.flatMap(({ indikator }) => indikator) ?? [];
const found = (id: string) => all.filter((one) => one.id === id);

describe('resultFormula', () => {
  it.each([
    ['rasio', 'IF(COUNT(arasio,brasio)<2,"",IFERROR(ROUND(arasio*100/brasio,2),""))'],
    ['keAtas', 'IF(COUNT(akeAtas,bkeAtas)<2,"",IFERROR(ROUNDUP(akeAtas*100/bkeAtas,1),""))'],
    ['keBawah', 'IF(COUNT(akeBawah,bkeBawah)<2,"",IFERROR(ROUNDDOWN(akeBawah*100/bkeBawah,3),""))'],
    ['sakip', 'IF(COUNT(nilaiSakip)<1,"",IFERROR(ROUND(nilaiSakip,2),""))'],
    ['genap', undefined],
  ])('of %s is %s', (id, expected) => {
    expect(found(id).map((one) => resultFormula(one, (name) => name))).toEqual([expected]);
  });
});

describe('achievementFormula', () => {
  const ratio = 'IF(OR(R<0,T<0),"",IF(T=0,"",ROUND(R*100/T,2)))';
  it.each([
    ['rasio', 'IF(OR(R<0,T<0),"",IF(T=0,"",ROUND(MIN(100,R*100/T),2)))'],
    ['selisih', 'IF(OR(R<0,T<0),"",IF(T=0,"",ROUND(MAX(0,(2*T-R)*100/T),2)))'],
    ['terbalik', 'IF(OR(R<0,T<0),"",IF(R=0,100,ROUND(T*100/R,2)))'],
    ['stabil', 'IF(OR(R<0,T<0),"",IF(T=0,"",ROUND(IF(R<=T,R*100/T,(2*T-R)*100/T),1)))'],
    ['dariAwal', 'ROUND((80-R)*100/(80-T),2)'],
    ['sendiri', 'ROUND((R-80)/(T-80)*50,2)'],
    ['nol', 'IF(OR(R<0,T<0),"",IF(T=0,100,ROUND(R*100/T,2)))'],
    ['batas', ratio],
    ['genap', ratio],
  ])('of %s is %s', (id, expected) => {
    const cells = { realisasi: 'R', target: 'T', baseline: '80' };
    const made = found(id).map((one) => one.target?.[0] && achievementFormula(one, one.target[0], cells));
    expect(made).toEqual([`IF(COUNT(R,T)<2,"",IFERROR(${expected},""))`]);
  });

  it.each(['rentang', 'opini'])('is undefined for %s', (id) => {
    const cells = { realisasi: 'R', target: 'T', baseline: undefined };
    const made = found(id).map((one) => one.target?.[0] && achievementFormula(one, one.target[0], cells));
    expect(made).toEqual([undefined]);
  });

  it('is undefined for a way since the baseline, where there is none', () => {
    const cells = { realisasi: 'R', target: 'T', baseline: undefined };
    for (const id of ['dariAwal', 'sendiri']) {
      const [one] = found(id);
      expect(one?.target?.[0] && achievementFormula(one, one.target[0], cells)).toBeUndefined();
    }
  });
});

it('is no formula where a spreadsheet takes none of that length', () => {
  const ids = Array.from({ length: 256 }, (_, i) => `a${i}`);
  const indikator = defineIndikator({
    id: 'i',
    nama: 'I',
    satuan: 'orang',
    variabel: Object.fromEntries(ids.map((id) => [id, { label: id }])),
    formula: hitungan(tambah(...ids)),
  });
  expect(resultFormula(indikator, (id) => id)).toBeUndefined();
});
