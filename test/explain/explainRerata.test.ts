import {
  aggregateCapaian,
  type Bahasa,
  computeCapaian,
  defineDokumen,
  defineIndikator,
  explainRerata,
  type Indikator,
  IndikatorError,
  type KebijakanRerata,
  type Rerata,
  type RerataAngka,
} from 'indikator';
import { skalaKinerja } from 'indikator/katalog';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';
import { hostile, plausible } from '../hostile/values.js';

function made(rerata: Rerata | undefined): RerataAngka {
  if (rerata?.ok !== true) throw new Error('no mean');
  return rerata;
}

const named = (id: string, nama: string) => defineIndikator({ ...pmks, id, nama });
const satu = named('satu', 'Indikator Satu');
const dua = named('dua', 'Indikator Dua');

/** The means of one sasaran with two indicators, and of its document; the target is 100, so realisations are achievements. */
function means(
  realisasi: readonly (string | null)[],
  rerata: KebijakanRerata,
  indikator: Indikator[] = [satu, dua],
) {
  const dokumen = defineDokumen({
    id: 'd',
    judul: 'IKU',
    instansi: { nama: 'Dinas' },
    tahun: 2026,
    sasaran: [{ id: 's', uraian: 'Sasaran Satu', indikator, rerata }],
  });
  const semua = dokumen.sasaran[0]?.indikator.map((one, i) =>
    computeCapaian(one, { realisasi: realisasi[i], target: '100' }),
  );
  return aggregateCapaian(dokumen, semua ?? []);
}

function told(rerata: Rerata | undefined, bahasa?: Bahasa) {
  const { langkah, teks, latex } = explainRerata(made(rerata), bahasa);
  expect(teks).toBe(langkah.join('\n'));
  // KaTeX throws for what is no LaTeX.
  expect(katex.renderToString(latex, { throwOnError: true })).toContain('katex');
  return { langkah, latex };
}

describe('of a sasaran', () => {
  test('exact, the same weights', () => {
    const third = defineIndikator({ ...dua, capaian: { metode: 'rasio' } });
    const { sasaran } = means(['90', '50'], {}, [satu, third]);
    expect(told(sasaran[0])).toEqual({
      langkah: [
        'Dasar: capaian tiap indikator, eksak, sebelum dibulatkan',
        'Indikator Satu: 90',
        'Indikator Dua: 50',
        'Hitung: (90 + 50) / 2 = 70',
        'Hasil: 70,00%',
      ],
      latex: '\\frac{90 + 50}{2} = 70 \\%',
    });
  });

  test('weights, a cap for each member, rounding and a grade', () => {
    const rerata: KebijakanRerata = { bobot: { satu: '2', dua: '1' }, batasAtas: '100', skala: skalaKinerja };
    const { sasaran } = means(['150', '50'], rerata);
    expect(told(sasaran[0])).toEqual({
      langkah: [
        'Dasar: capaian tiap indikator, eksak, sebelum dibulatkan',
        'Indikator Satu: 150, dibatasi 100, bobot 2',
        'Indikator Dua: 50, bobot 1',
        'Hitung: (100 x 2 + 50 x 1) / (2 + 1) = 83,3333333333… (tepatnya 250/3)',
        'Bulatkan ke 2 desimal (setengah menjauhi nol): 83,3333333333… (tepatnya 250/3) menjadi 83,33',
        'Predikat: 83,33 masuk Tinggi (mulai 76 sampai 90) menurut Skala nilai peringkat kinerja',
        'Hasil: 83,33%',
      ],
      latex: '\\frac{100 \\times 2 + 50 \\times 1}{2 + 1} = \\frac{250}{3} \\% \\approx 83{,}33 \\%',
    });
  });

  test('a cap for the mean alone takes achievements before their own limits', () => {
    const capped = defineIndikator({ ...satu, capaian: { batasAtas: '120' } });
    const { sasaran } = means(['180', '50'], { batasAtas: '100', pembatasan: 'sesudah' }, [capped, dua]);
    expect(told(sasaran[0], 'en')).toEqual({
      langkah: [
        'Basis: the achievement of each indicator, exact, before rounding, before its own floor and cap',
        'Indikator Satu: 180',
        'Indikator Dua: 50',
        'Compute: (180 + 50) / 2 = 115',
        'Cap 100: 115 becomes 100',
        'Result: 100.00%',
      ],
      latex: '\\frac{180 + 50}{2} = 115 \\% \\Rightarrow 100{,}00 \\%',
    });
  });

  test('printed achievements, and what is missing by name', () => {
    const { sasaran } = means(['33.333', null], { dasar: 'tercetak' });
    expect(told(sasaran[0]).langkah).toEqual([
      'Dasar: capaian tiap indikator, seperti tercetak',
      'Indikator Satu: 33,33',
      'Hitung: 33,33 / 1 = 33,33',
      'Hasil: 33,33%',
      'Catatan: dihitung dari 1 dari 2; tanpa Indikator Dua. Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan',
    ]);
  });
});

test('of a document: the means of its sasaran, exact', () => {
  const { dokumen } = means(['100', '33.333'], {});
  expect(told(dokumen).langkah).toEqual([
    'Dasar: rata-rata tiap sasaran, eksak, sebelum dibulatkan',
    'Sasaran Satu: 66,6665',
    'Hitung: 66,6665 / 1 = 66,6665',
    'Bulatkan ke 2 desimal (setengah menjauhi nol): 66,6665 menjadi 66,67',
    'Hasil: 66,67%',
  ]);
});

test.each([...hostile, ...plausible].map((value) => [value]))('case %# is no mean', (value) => {
  let thrown: unknown;
  try {
    explainRerata(value as unknown as RerataAngka);
  } catch (error) {
    thrown = error;
  }
  expect(thrown instanceof IndikatorError && thrown.issues).toMatchObject([
    { code: 'wrong-argument', fakta: { diharapkan: expect.stringMatching(/^Rerata \(/) } },
  ]);
});
