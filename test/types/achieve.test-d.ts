import {
  bagi,
  type Capaian,
  type CapaianAngka,
  type CapaianGagal,
  classify,
  computeCapaian,
  type Decimal,
  defineIndikator,
  evaluate,
  explainCapaian,
  type Fakta,
  type Indikator,
  type Issue,
  type Kelas,
  type KodeIssue,
  kali,
  konstanta,
  kurang,
  type MetodeCapaian,
  type Path,
  type Periode,
  parseIndikator,
  persentase,
  type Skala,
  type Tercetak,
} from 'indikator';
import {
  dinsosKutaiKartanegara2022,
  dinsosTapin2020,
  skalaIkm,
  skalaIpp,
  skalaKinerja,
  skalaPemdi,
  skalaSakip,
} from 'indikator/katalog';
import { describe, expectTypeOf, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const [sakip] = dinsosKutaiKartanegara2022.sasaran[1].indikator;
const [perlindungan] = dinsosTapin2020.sasaran[0].indikator;

describe('computeCapaian asks for what the definition does not have', () => {
  it('a target, when the definition has none', () => {
    computeCapaian(perlindungan, { realisasi: '30', target: '40' });
    computeCapaian(perlindungan, { realisasi: '30', target: null });
    // @ts-expect-error the definition has no target
    computeCapaian(perlindungan, { realisasi: '30' });
    // @ts-expect-error nor does a period bring one
    computeCapaian(perlindungan, { realisasi: '30', periode: '2020' });
  });

  it('no target, when the definition has one, or a revised one', () => {
    computeCapaian(sakip, { realisasi: '78' });
    computeCapaian(sakip, { realisasi: '78', periode: '2022' });
    computeCapaian(sakip, { realisasi: '78', target: '80' });
    const diubah = defineIndikator({ ...perlindungan, targetPerubahan: sakip.target });
    computeCapaian(diubah, { realisasi: '30' });
  });

  it('no target, when the type does not tell', () => {
    computeCapaian(pmks, { realisasi: '92' });
    computeCapaian(parseIndikator({}), { realisasi: '92' });
    const lebar: Indikator = sakip;
    computeCapaian(lebar, { realisasi: '92' });
  });

  it('a realisation, always', () => {
    computeCapaian(sakip, { realisasi: null });
    computeCapaian(sakip, { realisasi: undefined });
    // @ts-expect-error no realisation
    computeCapaian(sakip, {});
    // @ts-expect-error no realisation
    computeCapaian(perlindungan, { target: '40' });
    // @ts-expect-error nothing at all
    computeCapaian(sakip);
  });

  it('and takes numbers and results for values', () => {
    const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
    computeCapaian(pmks, { realisasi: hasil, target: 90n, baseline: '80', kumulatif: true });
    computeCapaian(pmks, {
      realisasi: 14.38,
      target: { jenis: 'predikat', periode: '2022', predikat: 'BB' },
    });
    // @ts-expect-error a value that is no number
    computeCapaian(pmks, { realisasi: true, target: '90' });
    // @ts-expect-error a misspelt key
    computeCapaian(pmks, { realisasi: '14.38', tahun: '2022' });
    // @ts-expect-error a kind of target that is not known
    computeCapaian(pmks, { realisasi: '14.38', target: { jenis: 'kira-kira', periode: '2022', nilai: '9' } });
  });
});

describe('an achievement', () => {
  const capaian = computeCapaian(sakip, { realisasi: '78' });

  it('narrows by ok', () => {
    expectTypeOf(capaian).toEqualTypeOf<Capaian>();
    // @ts-expect-error no number before ok is known
    capaian.capaian;
    // @ts-expect-error no issues before ok is known
    capaian.issues;
    if (capaian.ok) {
      expectTypeOf(capaian).toEqualTypeOf<CapaianAngka>();
      expectTypeOf(capaian.capaian).toEqualTypeOf<Decimal>();
      expectTypeOf(capaian.tercapai).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(capaian.metode).toEqualTypeOf<MetodeCapaian | 'rumus'>();
      expectTypeOf(capaian.periode).toEqualTypeOf<Periode | undefined>();
      expectTypeOf(capaian.hasil).toEqualTypeOf<Tercetak | undefined>();
      explainCapaian(capaian, 'en');
      // @ts-expect-error readonly
      capaian.desimal = '0';
    } else {
      expectTypeOf(capaian).toEqualTypeOf<CapaianGagal>();
      expectTypeOf(capaian.tercapai).toEqualTypeOf<boolean | undefined>();
      // @ts-expect-error there is no achievement to explain
      explainCapaian(capaian);
    }
  });

  it('is one of six methods', () => {
    expectTypeOf<MetodeCapaian>().toEqualTypeOf<
      'rasio' | 'selisih' | 'rasio-terbalik' | 'dari-baseline' | 'stabil' | 'rentang'
    >();
    const umum = { ...pmks, formula: persentase('terlayani', 'seluruh') } as const;
    defineIndikator({ ...umum, capaian: { metode: 'selisih', batasAtas: '120', skala: skalaKinerja } });
    // @ts-expect-error a method that is not known
    defineIndikator({ ...umum, capaian: { metode: 'inversi' } });
    defineIndikator({ ...umum, capaian: { batasAtas: 120 } });
    // @ts-expect-error a bound with a decimal comma
    defineIndikator({ ...umum, capaian: { batasAtas: '120,5' } });
    // @ts-expect-error a way to join that is not known
    defineIndikator({ ...umum, agregasi: { wilayah: 'median' } });
  });
});

describe('the code of an issue', () => {
  it('is one of a known set', () => {
    expectTypeOf<Issue['code']>().toEqualTypeOf<KodeIssue>();
    expectTypeOf<KodeIssue>().not.toEqualTypeOf<string>();
    expectTypeOf<'zero-target'>().toExtend<KodeIssue>();
    expectTypeOf<'missing-join'>().toExtend<KodeIssue>();
    expectTypeOf<'region-overlap'>().toExtend<KodeIssue>();
    expectTypeOf<'between-classes'>().toExtend<KodeIssue>();
    expectTypeOf<'nol'>().not.toExtend<KodeIssue>();
  });

  it('narrows where it is looked at', () => {
    const reason = (issue: Issue): string => {
      switch (issue.code) {
        case 'zero-target':
        case 'no-target':
          expectTypeOf(issue.code).toEqualTypeOf<'zero-target' | 'no-target'>();
          return issue.message;
        // @ts-expect-error a code that no issue has
        case 'target-nol':
          return '';
        default:
          return issue.ditemukan;
      }
    };
    expectTypeOf(reason).returns.toBeString();
    expectTypeOf<Issue['fakta']>().toEqualTypeOf<Fakta>();
    expectTypeOf<Issue['path']>().toEqualTypeOf<Path>();
  });
});

describe('classify', () => {
  it('gives a class or issues', () => {
    const found = classify(skalaKinerja, '90');
    // @ts-expect-error no class before ok is known
    found.kelas;
    if (found.ok) expectTypeOf(found.kelas).toEqualTypeOf<Kelas>();
    else expectTypeOf(found.issues).toEqualTypeOf<readonly Issue[]>();
  });

  it('takes a number, a result or a failed one, and says on what base', () => {
    const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
    classify(skalaSakip, hasil, { dasar: 'eksak' });
    classify(skalaSakip, 80n);
    // @ts-expect-error a base that is not known
    classify(skalaSakip, hasil, { dasar: 'bulat' });
    // @ts-expect-error nothing to grade
    classify(skalaSakip, null);
    // @ts-expect-error a policy that is not known
    classify({ ...skalaKinerja, celah: 'abaikan' }, '90');
  });

  it('takes every scale of the catalogue, which keep their literal types', () => {
    expectTypeOf([skalaSakip, skalaKinerja, skalaIkm, skalaIpp, skalaPemdi]).toExtend<Skala[]>();
    expectTypeOf(skalaKinerja.celah).toEqualTypeOf<'tolak'>();
    expectTypeOf(skalaIkm.kelas[3].predikat).toEqualTypeOf<'A'>();
    // @ts-expect-error readonly
    skalaPemdi.kelas[0].predikat = 'Kurang';
  });
});

describe("a method of one's own", () => {
  it('names realisation, target and baseline alone', () => {
    const rumus = kali(bagi('realisasi', 'target'), konstanta('100'));
    defineIndikator({ ...sakip, capaian: { metode: { rumus } } });
    defineIndikator({ ...sakip, capaian: { metode: { rumus: kurang('kondisiAwal', 'target') } } });
    // @ts-expect-error no such value
    defineIndikator({ ...sakip, capaian: { metode: { rumus: kali('realisasi', 'baseline') } } });
    // @ts-expect-error no method beside the formula
    defineIndikator({ ...sakip, capaian: { metode: { rumus, nama: 'rasio' } } });
  });
});
