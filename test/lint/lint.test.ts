import {
  bagi,
  defineDokumen,
  defineIndikator,
  hitungan,
  IndikatorError,
  indeksTertimbang,
  indikatorOf,
  kali,
  konstanta,
  lint,
  penilaian,
  persentase,
  rasio,
  rataRata,
  tambah,
} from 'indikator';
import * as katalog from 'indikator/katalog';
import { describe, expect, it, test } from 'vitest';
import { isChecked } from '../../src/definition/isChecked.js';
import { lintRules } from '../../src/lint/lintRules.js';
import { pmks } from '../fixtures/pmks.js';

const codesOf = (indikator: object) => lint(defineIndikator(indikator as never)).map(({ code }) => code);

/** A document of one office, whose indicators have all that an office can say, but for what is given. */
function dokumenOf(indikator: readonly object[], sasaran: object = {}) {
  const office = {
    penanggungJawab: [{ nama: 'Bidang Rehabilitasi Sosial' }],
    sumberData: [{ nama: 'Data dinas' }],
    kondisiAwal: [{ periode: '2025', nilai: '80' }],
  };
  return defineDokumen({
    id: 'iku',
    judul: 'IKU',
    instansi: { nama: 'Dinas Contoh' },
    sasaran: [
      {
        id: 's1',
        uraian: 'PMKS tertangani',
        ...sasaran,
        indikator: indikator.map((one) => ({ ...office, ...one })),
      },
    ],
  } as never);
}
const codesIn = (...parameters: Parameters<typeof dokumenOf>) =>
  lint(dokumenOf(...parameters)).map(({ code }) => code);
const yearly = (...values: readonly string[]) =>
  values.map((nilai, i) => ({ jenis: 'angka', periode: `${2026 + i}`, nilai }));

describe('[L1] what is right has no note', () => {
  it('alone and in a document', () => {
    expect(lint(pmks)).toEqual([]);
    expect(codesIn([{ ...pmks, target: yearly('85', '90', '95') }])).toEqual([]);
  });
});

describe('[L1] each rule', () => {
  const { variabel, formula } = pmks;
  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['no polarity', { ...pmks, polaritas: undefined }, ['no-polarity']],
    ['no examples', { ...pmks, contoh: [] }, ['no-examples']],
    [
      'a percentage without 100',
      { ...pmks, formula: rasio('terlayani', 'seluruh'), contoh: pmks.contoh },
      ['percent-without-hundred'],
    ],
    [
      'a percentage of a thousand',
      { ...pmks, formula: rasio('terlayani', 'seluruh', 1000) },
      ['percent-without-hundred'],
    ],
    ['a hundred inside', { ...pmks, formula: rasio(kali(konstanta(100), 'terlayani'), 'seluruh') }, []],
    [
      'a hundred in a calculation',
      { ...pmks, formula: hitungan(kali(bagi('terlayani', 'seluruh'), konstanta(100))) },
      [],
    ],
    [
      'a calculation without one',
      { ...pmks, formula: hitungan(bagi('terlayani', 'seluruh')) },
      ['percent-without-hundred'],
    ],
    [
      'a mean of percentages',
      {
        ...pmks,
        variabel: {
          terlayani: { label: 'Capaian aksi', satuan: 'persen' },
          seluruh: { label: 'Banyak aksi' },
        },
        formula: rasio('terlayani', 'seluruh'),
      },
      [],
    ],
    ['another unit', { ...pmks, satuan: 'rasio', formula: rasio('terlayani', 'seluruh') }, []],
    [
      'a part that is not declared',
      { ...pmks, variabel: { ...variabel, terlayani: { label: 'Jumlah PMKS terlayani' } } },
      ['undeclared-part'],
    ],
    [
      'what was planned is no whole',
      {
        ...pmks,
        variabel: {
          terlayani: { label: 'Jumlah rumah terbangun' },
          seluruh: { label: 'Jumlah rencana rumah terbangun' },
        },
      },
      [],
    ],
    [
      'a fixed denominator',
      {
        ...pmks,
        variabel: { terlayani: variabel.seluruh },
        formula: persentase('terlayani', konstanta(35)),
        contoh: [{ data: { terlayani: '7' }, nilai: '20.00' }],
      },
      ['fixed-denominator'],
    ],
    [
      'a mean is over a fixed number',
      { ...pmks, satuan: 'orang', formula: hitungan(bagi(tambah('terlayani', 'seluruh'), konstanta(2))) },
      [],
    ],
    ['so is rataRata', { ...pmks, satuan: 'orang', formula: rataRata('terlayani', 'seluruh') }, []],
    [
      'weights of 0,9',
      { ...pmks, satuan: 'indeks', formula: indeksTertimbang({ terlayani: '0.6', seluruh: '0.3' }) },
      ['weights-not-one'],
    ],
    [
      'weights of 1',
      { ...pmks, satuan: 'indeks', formula: indeksTertimbang({ terlayani: '1/3', seluruh: '2/3' }) },
      [],
    ],
    [
      'a sum is no index',
      { ...pmks, satuan: 'orang', formula: hitungan(tambah('terlayani', 'seluruh')) },
      [],
    ],
    [
      'a score',
      {
        ...pmks,
        satuan: 'nilai',
        variabel: { terlayani: { label: 'Nilai SAKIP' } },
        formula: penilaian('terlayani', { penilai: 'Inspektorat' }),
        contoh: [{ data: { terlayani: '7' }, nilai: '7.00' }],
      },
      [],
    ],
    ['as it was', { ...pmks, formula }, []],
  ])('%s', (_, indikator, expected) => {
    // Examples are of the first formula: only what the rules look at counts here.
    const { contoh, ...own } = indikator;
    const kept = expected.includes('no-examples') ? {} : { contoh: contoh ?? pmks.contoh };
    const found = codesOf({ ...own, ...kept });
    expect(found).toEqual(expected);
  });

  test.each<[string, object, readonly string[]]>([
    ['targets that stay', { target: yearly('85', '85', '85') }, ['flat-targets']],
    ['at their end', { target: yearly('100', '100') }, []],
    ['where the target is the best', { polaritas: 'stabil', target: yearly('85', '85') }, []],
    [
      'zero where less is better',
      {
        polaritas: 'turun',
        capaian: { metode: 'selisih' },
        target: yearly('0', '0'),
        kondisiAwal: [{ periode: '2025', nilai: '3' }],
      },
      [],
    ],
    ['one target does not stay', { target: yearly('85') }, []],
    ['targets that fall', { target: yearly('85', '90', '88') }, ['wrong-way-target']],
    ['below the baseline', { target: yearly('79', '90') }, ['wrong-way-target']],
    [
      'targets that rise where less is better',
      { polaritas: 'turun', capaian: { metode: 'selisih' }, target: yearly('70', '75') },
      ['wrong-way-target'],
    ],
    [
      'a revised target counts',
      { target: yearly('85', '80'), targetPerubahan: [{ jenis: 'angka', periode: '2027', nilai: '90' }] },
      [],
    ],
    [
      'what is counted since January falls',
      {
        target: [
          { jenis: 'angka', periode: '2026-T1', nilai: '40', kumulatif: true },
          { jenis: 'angka', periode: '2026-T2', nilai: '30', kumulatif: true },
        ],
      },
      ['wrong-way-target'],
    ],
    [
      'quarters by themselves may',
      {
        target: [
          { jenis: 'angka', periode: '2026-T1', nilai: '40' },
          { jenis: 'angka', periode: '2026-T2', nilai: '30' },
        ],
      },
      [],
    ],
    ['no baseline', { target: yearly('85'), kondisiAwal: [] }, ['no-baseline']],
    ['no target needs none', { kondisiAwal: [] }, []],
    ['no source', { sumberData: [] }, ['no-source']],
    ['no owner', { penanggungJawab: [] }, ['no-owner']],
    ['an output', { nama: 'Jumlah dokumen perencanaan' }, ['output-as-outcome']],
    [
      'an output by its unit',
      { nama: 'Rencana kerja', satuan: 'Dokumen', formula: hitungan(tambah('terlayani', 'seluruh')) },
      ['output-as-outcome'],
    ],
    ['a word that only begins so', { nama: 'Jumlah dokumenter yang ditonton' }, []],
  ])('%s', (_, own, expected) => {
    expect(codesIn([{ ...pmks, ...own }])).toEqual(expected);
  });

  it('grades are held against grades alone', () => {
    const skala = katalog.skalaSakip;
    const grades = (...list: readonly string[]) =>
      list.map((predikat, i) => ({ jenis: 'predikat', periode: `${2026 + i}`, predikat }));
    const sakip = {
      ...pmks,
      satuan: 'nilai',
      skala,
      contoh: pmks.contoh,
      kondisiAwal: [{ periode: '2025', nilai: '65' }],
    };
    expect(codesIn([{ ...sakip, target: grades('BB', 'A') }])).not.toContain('wrong-way-target');
    expect(codesIn([{ ...sakip, target: grades('A', 'BB') }])).toContain('wrong-way-target');
    expect(codesIn([{ ...sakip, target: grades('BB', 'BB') }])).toContain('flat-targets');
    expect(codesIn([{ ...sakip, target: grades('AA', 'AA') }])).not.toContain('flat-targets');
  });

  it('activities may count what they put out', () => {
    const output = { ...pmks, nama: 'Jumlah laporan' };
    expect(codesIn([output], { tingkat: 'kegiatan' })).toEqual([]);
    expect(codesIn([output], { tingkat: 'perangkat-daerah' })).toEqual(['output-as-outcome']);
  });

  it('two indicators of one formula, however it is written', () => {
    const other = {
      ...pmks,
      id: 'lain',
      nama: 'Lain',
      formula: rasio(kali(konstanta(100), 'terlayani'), 'seluruh'),
    };
    expect(lint(dokumenOf([pmks, other])).map(({ message }) => message)).toEqual([
      'sasaran[0].indikator[1].formula: rumusnya sama dengan rumus "Persentase PMKS tertangani"',
    ]);
  });

  it('an indicator alone is not asked for what an office alone can say', () => {
    expect(
      lint(
        defineIndikator({
          ...pmks,
          nama: 'Jumlah dokumen',
          target: [{ jenis: 'angka', periode: '2026', nilai: '5' }],
        }),
      ),
    ).toEqual([]);
  });
});

describe('[L2] exceptions', () => {
  const silent = { kode: 'no-source', alasan: 'Sumbernya diatur dalam keputusan.' };

  it('silence a note', () => {
    expect(codesIn([{ ...pmks, sumberData: [], pengecualian: [silent] }])).toEqual([]);
  });

  it('are noted themselves where nothing needs them', () => {
    const [found] = lint(dokumenOf([{ ...pmks, pengecualian: [silent] }]));
    expect(found).toMatchObject({
      code: 'unused-exception',
      path: ['sasaran', 0, 'indikator', 0, 'pengecualian', 0, 'kode'],
      kalimat: 'pengecualian "no-source" tidak terpakai: catatan itu tidak muncul',
    });
  });

  it('stand where the rule does not look', () => {
    expect(lint(defineIndikator({ ...pmks, pengecualian: [silent] }))).toEqual([]);
  });

  it('of a code that there is not, and the second of one code, are not used', () => {
    const pengecualian = [
      silent,
      silent,
      { kode: 'tidak-ada', alasan: 'x' },
      { kode: 'unused-exception', alasan: 'x' },
    ];
    expect(
      lint(dokumenOf([{ ...pmks, sumberData: [], pengecualian }])).map(({ path }) => path.at(-2)),
    ).toEqual([1, 2, 3]);
  });
});

it('a finding says where, what and why', () => {
  const [found] = lint(
    defineIndikator({
      ...pmks,
      formula: rasio('terlayani', 'seluruh'),
      contoh: [{ data: { terlayani: '23', seluruh: '160' }, nilai: '0.14' }],
    }),
  );
  expect(found).toEqual({
    code: 'percent-without-hundred',
    path: ['formula', 'pengali'],
    indikator: 'pmksTertangani',
    nama: 'Persentase PMKS tertangani',
    kalimat: 'satuannya persen, tetapi hasil bagi dikali 1, bukan 100',
    message: 'formula.pengali: satuannya persen, tetapi hasil bagi dikali 1, bukan 100',
    alasan: 'Bagian 0,23 yang dicetak sebagai 0,23% terbaca seratus kali terlalu kecil.',
    fakta: { pengali: '1' },
  });
});

it.each([null, undefined, 5, {}, [], { ...pmks }])('refuses %j, which is not checked', (value) => {
  // A caller without types.
  expect(() => lint(value as never)).toThrow(IndikatorError);
});

it('no definition of the catalogue has a note that is not excepted', () => {
  const values: readonly unknown[] = Object.values(katalog);
  const documents = values.filter((value) => isChecked('dokumen', value));
  const alone = values.filter((value) => isChecked('indikator', value));
  expect(alone.length + documents.flatMap((one) => indikatorOf(one)).length).toBeGreaterThan(600);
  expect(
    [...documents, ...alone].flatMap((one) => lint(one).map(({ indikator, code }) => `${indikator} ${code}`)),
  ).toEqual([]);
});

it('codes are used once, and say something in both languages', () => {
  const codes = lintRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { alasan, en } of lintRules)
    expect([alasan, en.alasan].every((text) => /^[A-Z].*\.$/.test(text))).toBe(true);
});
