import {
  defineIndikator,
  evaluate,
  formatIssue,
  IndikatorError,
  type Issue,
  readAngka,
  safeParseIndikator,
} from 'indikator';
import { readBerkas } from 'indikator/berkas';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/issue/english.js';
import { formatPath } from '../../src/issue/path.js';
import { pmks } from '../fixtures/pmks.js';
import { everyIssue } from './everyIssue.js';

const sentenceOf = (issue: Issue, bahasa: 'id' | 'en') =>
  formatIssue(issue, bahasa).slice(`${formatPath(issue, bahasa)}: `.length);

/** What each code says in English about the mistakes of everyIssue. */
const sentences: Readonly<Record<string, string>> = {
  'not-an-object': 'found null; expected an object with a value for each variable',
  missing: '"Jumlah PMKS terlayani" is not filled in; give a number (0 if it really is zero)',
  'not-a-number':
    '"Jumlah PMKS terlayani" is not a number: found "94,33"; write the decimal with a point, such as "94.33"',
  'not-whole': '"Jumlah PMKS terlayani" is a count: found "23.5"; expected a whole number',
  negative: '"Jumlah PMKS terlayani" is a count: found -1; expected zero or more',
  'part-exceeds-whole':
    '"Jumlah PMKS terlayani" (161) exceeds "Jumlah seluruh PMKS" (160), of which it is a part',
  'division-by-zero': 'the denominator is 0, the numerator 5; it cannot be divided',
  'zero-over-zero': 'numerator and denominator are both 0; the value is undefined',
  'stored-mismatch':
    'stored was 41.38 (115/8), evaluated again it is 14.38 (115/8); the definition or its data have changed',
  'stored-result': 'this is a copy of a result, from JSON for instance; restore it with restoreHasil first',
  cyclic: 'contains itself; expected data without cycles',
  unreadable: 'cannot be read: reading it throws',
  'forbidden-key': 'the key "__proto__" is not allowed',
  'too-deep': 'nested too deeply; at most 64 levels',
  'too-large': 'holds too much; at most 1000',
  'too-long': 'text of 20001 characters; at most 20000',
  'too-many-issues': 'more than 1000 problems; the rest are not listed',
  'wrong-argument':
    'found {…}; expected Hasil (Hasil: explain, Agregat: explainAgregat, Capaian: explainCapaian, Rerata: explainRerata)',
  'missing-field': '"nama" is required',
  'unknown-key':
    '"namaa" is not known; known are: id, nama, satuan, variabel, formula, kode, induk, rincian, kodeLuar, urusan, tingkat, namaLain, makna, alasan, ' +
    'caraPerhitungan, polaritas, pembulatan, skala, kondisiAwal, proyeksi, target, targetPerubahan, standarNasional, capaian, agregasi, ' +
    'penanggungJawab, sumberData, rujukan, catatan, berlaku, menggantikan, digantikan, pengecualian, contoh',
  'wrong-type': 'found 5; expected text that is not empty',
  'not-in-list': 'found "atas"; expected one of: naik, turun, stabil',
  'bad-id':
    'found "PMKS"; an id starts with a small letter, then letters, digits or _, at most 64 characters',
  'out-of-range': 'found 21; expected 0 to 20',
  'too-few': 'holds 1; at least 2',
  'too-many': 'holds 3; at most 2',
  'not-positive': 'found "-100"; expected more than zero',
  'zero-divisor': 'the constant divisor is zero; there can never be a result',
  'unknown-variable': 'there is no variable "semua"; there are: terlayani, seluruh',
  'unused-variable': 'the formula does not use the variable "seluruh"',
  'part-cycle': '"terlayani" is a part of itself',
  reversed: 'the lower bound 5 exceeds the upper bound 1',
  duplicate: 'id "sama" is already used at sasaran[0].id',
  'unknown-parent': 'the parent sasaran "entah" is not in the document',
  'parent-cycle': 'the sasaran "s0" is a parent of itself',
  'conflicting-variable':
    'the variable "seluruh" differs from the one at sasaran[0].indikator[0].variabel.seluruh: label, satuan, jenis; make ' +
    'them equal, or rename one',
  'unknown-grade': 'the scale has no grade "BBB"; it has: D, C, CC, B, BB, A, AA',
  'grade-mismatch': '78 does not have the grade "A"; by the scale: BB',
  'cumulative-period':
    'a cumulative target exists only within a year (semester, quarter, month); found the period "2022"',
  'mixed-cumulative':
    'differs from the target of 2022-T1: within a year all targets of one kind are cumulative, or none is',
  'polarity-mismatch': 'the bound "<=" contradicts the polarity naik',
  'not-poolable': 'a score given by an assessor cannot be pooled; only a mean is possible',
  'missing-join':
    'how the variable "terlayani" joins must be stated in gabungWilayah, since its indicator is pooled',
  'not-summable': 'results must not be summed: the unit is percent; a sum of percentages means nothing',
  'unknown-weight': 'a weight for "pmks" is not known; there are: pmksTertangani',
  'no-target': 'the indicator "pmksTertangani" has no target; there is no achievement',
  'other-period': 'asked for 2023; there is one for: 2022',
  'grade-only-target':
    'the target is only the grade BB; without numbers of classes in its scale there is no percentage',
  'zero-target': 'a target of 0 cannot divide; state its achievement in capaian.targetNol of the definition',
  'zero-realisasi':
    'a realisation of 0 cannot divide; state its achievement in capaian.realisasiNol of the definition',
  'negative-ratio': 'the realisation "-5" is negative; the method rasio means something only from zero up',
  'missing-baseline': 'the method dari-baseline needs a baseline; give baseline or kondisiAwal',
  'baseline-equals-target': 'the baseline equals the target (90); there is no distance to cover',
  'missing-method':
    'polarity turun without a method; choose capaian.metode: selisih, rasio-terbalik, dari-baseline, stabil or rentang',
  'method-needs-range': 'the method rentang needs a range as target; this one is of the kind angka',
  'cumulative-mismatch':
    'the target of 2022-T2 is cumulative since the start of the year; say kumulatif: true and give the ' +
    'realisation since then',
  'other-indicator': 'this result belongs to the indicator "lain"; expected one of "pmksTertangani"',
  'between-classes':
    '90.49 lies between the classes Tinggi and Sangat Tinggi of Skala, which says nothing about that gap',
  'above-scale': '101 lies above the highest end 100 of Predikat akuntabilitas kinerja (SAKIP)',
  'below-scale': '-1 lies below the lowest end 0 of Predikat akuntabilitas kinerja (SAKIP)',
  'aggregation-forbidden':
    'this indicator must not be joined by wilayah: percentages must not be summed, and the definition does not ' +
    'choose between pooling and a mean; declare agregasi.wilayah if there is a way',
  'region-overlap':
    'the region "63.05.01" lies inside 63.05, which is there too; its numbers would count twice',
  'not-inside': '"63.06.01" is no part of 63.05',
  'period-kind':
    'the period "2022-04" is not of the kind of 2022-T1; do not mix years, semesters, quarters and months',
  'not-expected': '"63.05.03" is not in the list of what is expected',
  'nothing-to-aggregate': 'there are no rows to join',
  'incomplete-coverage':
    'from 2 of 4; without Quarter 3 of 2022, Quarter 4 of 2022. The sum lacks what was not counted',
  'example-mismatch': 'the example says "14.37", the calculation gives "14.38"',
};

describe('every code', () => {
  test('has a real issue here', () => {
    expect(everyIssue.map(([code]) => code).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(everyIssue)('%s: Indonesian is its message', (_, issue) => {
    expect(formatIssue(issue)).toBe(issue.message);
    expect(formatIssue(issue, 'id')).toBe(issue.message);
  });

  test.each(everyIssue)('%s: both languages begin with the place and then differ', (_, issue) => {
    expect(issue.message.startsWith(`${formatPath(issue)}: `)).toBe(true);
    expect(formatIssue(issue, 'en').startsWith(`${formatPath(issue, 'en')}: `)).toBe(true);
    expect(sentenceOf(issue, 'en')).not.toBe(sentenceOf(issue, 'id'));
  });

  test.each(everyIssue)('%s: every fact of the sentences is there', (code, issue) => {
    const sentences = `${sentenceOf(issue, 'id')} ${sentenceOf(issue, 'en')}`;
    expect(sentences).not.toMatch(/\b(NaN|null!|\[object Object\])/);
    // The one English sentence that may use the word.
    const said = code === 'zero-over-zero' ? sentences.replace('the value is undefined', '') : sentences;
    expect(said).not.toContain('undefined');
  });

  test.each(everyIssue)('%s: English has no Indonesian words', (_, issue) => {
    expect(sentenceOf(issue, 'en')).not.toMatch(
      /\b(ditemukan|diharapkan|karakter|isi|fungsi|simbol|besar|objek|nilai|antara|tepat|dan|atau|paling|realisasi)\b/,
    );
  });

  test.each(Object.entries(sentences))('%s in English', (code, sentence) => {
    const issues = everyIssue.filter(([one]) => one === code).map(([, issue]) => sentenceOf(issue, 'en'));
    expect(issues).toEqual([sentence]);
  });

  test.each(everyIssue)('%s: survives JSON', (_, issue) => {
    const copy: Issue = JSON.parse(JSON.stringify(issue));
    expect(copy).toEqual(issue);
    expect(formatIssue(copy, 'en')).toBe(formatIssue(issue, 'en'));
  });
});

describe('the English of what was found', () => {
  const found = (terlayani: unknown) => {
    const hasil = evaluate(pmks, { terlayani: terlayani as never, seluruh: 160 });
    return hasil.ok ? [] : hasil.issues.map((issue) => formatIssue(issue, 'en'));
  };

  test.each<[unknown]>([[[1, 2, 3]], [() => 5], [Symbol('x')], [10n ** 2000n], ['x'.repeat(50)]])(
    'has no Indonesian words (%#)',
    (value) => {
      expect(found(value).join()).not.toMatch(/\b(isi|fungsi|simbol|besar|karakter|objek)\b/);
    },
  );

  test('numbers are not grouped with dots, which English reads as decimals', () => {
    const hasil = evaluate(
      defineIndikator({
        id: 'x',
        nama: 'X',
        satuan: 'orang',
        variabel: { x: { label: 'X', maksimum: '1000' } },
        formula: { jenis: 'hitungan', ekspresi: 'x' },
      }),
      { x: 1001 },
    );
    const sentence = hasil.ok ? '' : hasil.issues.map((issue) => formatIssue(issue, 'en')).join();
    expect(sentence).toContain('found 1001; expected <= 1');
    expect(sentence).not.toContain('1.000');
  });
});

describe('the reasons why something is no number, in both languages', () => {
  test.each<[unknown, string, string]>([
    ['abc', 'diharapkan angka, misalnya 23 atau "94.33"', 'expected a number, such as 23 or "94.33"'],
    [
      '94,33',
      'tulis desimal dengan titik, misalnya "94.33"',
      'write the decimal with a point, such as "94.33"',
    ],
    [
      2 ** 53,
      'bilangan bulat di atas 9007199254740991 kehilangan digit; kirim sebagai teks atau bigint',
      'integers above 9007199254740991 lose digits; send text or a bigint',
    ],
  ])('%j', (value, id, en) => {
    const hasil = evaluate(pmks, { terlayani: value as never, seluruh: 160 });
    const [issue] = hasil.ok ? [] : hasil.issues;
    expect(issue?.message.endsWith(`; ${id}`)).toBe(true);
    expect(issue !== undefined && formatIssue(issue, 'en').endsWith(`; ${en}`)).toBe(true);
  });

  test('a fraction over zero', () => {
    const parsed = safeParseIndikator({ ...pmks, formula: { ...pmks.formula, pengali: '1/0' } });
    expect(parsed.ok ? [] : parsed.issues.map((issue) => formatIssue(issue, 'en'))).toEqual([
      'formula.pengali: "pengali" is not a number: found "1/0"; the denominator of a fraction must not be zero',
    ]);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => formatIssue(issue, 'id'))).toEqual([
      'formula.pengali: "pengali" bukan angka: ditemukan "1/0"; penyebut pecahan tidak boleh nol',
    ]);
  });
});

describe('formatIssue', () => {
  const parsed = safeParseIndikator({ ...pmks, nama: '' });
  const [issue] = parsed.ok ? [] : parsed.issues;

  test('keeps the message of a code that it does not know', () => {
    for (const code of ['dari-versi-lain', 'toString']) {
      // An issue that another version wrote to a file: its code is none that the type knows.
      const other = { ...issue, code } as unknown as Issue;
      expect(formatIssue(other, 'en')).toBe(issue?.message);
    }
  });

  const refuse = (): never => {
    throw new Error('getter');
  };

  test.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['text', 'missing'],
    ['an empty object', {}],
    ['an error', new Error('x')],
    ['an issue without path', { ...issue, path: undefined }],
    ['an issue with a strange path', { ...issue, path: [{}] }],
    ['an issue without facts', { ...issue, fakta: undefined }],
    ['a code that throws', Object.defineProperty({ ...issue }, 'code', { get: refuse })],
    [
      'facts that throw',
      {
        ...issue,
        code: 'missing',
        fakta: Object.defineProperty({}, 'label', { enumerable: true, get: refuse }),
      },
    ],
    ['a fact that cannot be written', { ...issue, code: 'missing', fakta: { label: Symbol('x') } }],
    [
      'a path whose text throws',
      { ...issue, path: Object.assign(['x'], { every: () => true, reduce: refuse }) },
    ],
  ])('throws nothing but the one error for %s', (_, value) => {
    expect(() => formatIssue(value as never, 'en')).toThrow(IndikatorError);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'missing'],
    ['a code that is no text', { ...issue, code: 5 }],
    ['a message that is no text', { ...issue, message: undefined }],
    ['an origin that is no text', { ...issue, asal: null }],
    ['something found that is no text', { ...issue, ditemukan: 5 }],
    ['a path that is text', { ...issue, path: 'nama' }],
    ['a path with an object', { ...issue, path: ['nama', {}] }],
    ['a path of 1,001 steps', { ...issue, path: new Array(1001).fill('a') }],
    ['facts that are text', { ...issue, fakta: 'label' }],
    ['facts that are null', { ...issue, fakta: null }],
    ['facts that are a list', { ...issue, fakta: ['label'] }],
    ['a fact that is a list', { ...issue, fakta: { label: ['x'] } }],
  ])('says of %s that it is no issue', (_, value) => {
    let thrown: unknown;
    try {
      formatIssue(value as never);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(IndikatorError);
    expect((thrown as IndikatorError).issues).toMatchObject([
      { code: 'wrong-argument', asal: 'argumen', path: [], fakta: { diharapkan: 'Issue' } },
    ]);
  });

  test('takes a path of 1,000 steps, and looks at 1,000 facts', () => {
    const path = new Array(1000).fill('a');
    const facts = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`f${i}`, i < 1000 ? i : {}]));
    expect(formatIssue({ ...issue, path, fakta: facts } as unknown as Issue)).toBe(issue?.message);
  });

  test('writes Indonesian when it is not told the language', () => {
    expect(issue !== undefined && formatIssue(issue)).toBe(
      'nama: ditemukan ""; diharapkan teks yang tidak kosong',
    );
  });
});

test.each([
  ['text', () => readAngka(5 as never)],
  ['true or false', () => readBerkas(new Uint8Array(), { tersembunyi: 5 as never })],
])('what an argument is to be is said in English: %s', (expected, given) => {
  const result = given();
  const issues = 'ok' in result && result.ok ? [] : result.issues;
  expect(issues.map((issue) => sentenceOf(issue, 'en'))).toContain(`found 5; expected ${expected}`);
});
