import {
  type Berlaku,
  defineDokumen,
  defineIndikator,
  defineSkala,
  IndikatorError,
  isInForce,
} from 'indikator';
import { dinsosTapin2020, skalaIkm, skalaPemdi } from 'indikator/katalog';
import { describe, expect, it, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const within = (berlaku: Berlaku, hari: string) => isInForce(defineSkala({ ...skalaIkm, berlaku }), hari);

describe('[D12] a definition is in force', () => {
  test.each<[Berlaku, string, boolean | undefined]>([
    [{ sejak: '2026-06-20' }, '2026-06-19', false],
    [{ sejak: '2026-06-20' }, '2026-06-20', true],
    [{ sejak: '2026-06-20' }, '2999-12-31', true],
    [{ sejak: '2026-06-20', sampai: '2027-01-02' }, '2027-01-02', true],
    [{ sejak: '2026-06-20', sampai: '2027-01-02' }, '2027-01-03', false],
    [{ sejak: '2026-06' }, '2026-05-31', false],
    [{ sejak: '2026-06' }, '2026-06-01', undefined],
    [{ sejak: '2026-06' }, '2026-06-30', undefined],
    [{ sejak: '2026-06' }, '2026-07-01', true],
    [{ sejak: '2019' }, '2018-12-31', false],
    [{ sejak: '2019' }, '2019-12-31', undefined],
    [{ sejak: '2019' }, '2020-01-01', true],
    [{ sejak: '2019', sampai: '2021' }, '2020-06-01', true],
    [{ sejak: '2019', sampai: '2021' }, '2021-01-01', undefined],
    [{ sejak: '2019', sampai: '2021' }, '2022-01-01', false],
    [{ sejak: '2019', sampai: '2019-03-31' }, '2019-03-31', undefined],
    [{ sejak: '2019', sampai: '2019-03-31' }, '2019-04-01', false],
  ])('%o on %s: %s', (berlaku, hari, answer) => {
    expect(within(berlaku, hari)).toBe(answer);
  });

  it('or not known to be, without berlaku', () => {
    expect([skalaIkm, dinsosTapin2020, pmks].map((one) => isInForce(one, '2026-07-01'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of every kind, on a Date and on the day of a time', () => {
    const berlaku = { sejak: '2020-01-01' };
    const indikator = defineIndikator({ ...pmks, berlaku });
    const dokumen = defineDokumen({ ...dinsosTapin2020, berlaku });
    expect([indikator, dokumen].map((one) => isInForce(one, '2020-01-01T08:00:00+07:00'))).toEqual([
      true,
      true,
    ]);
    expect(isInForce(skalaPemdi, new Date(2026, 4, 31))).toBe(false);
    expect(isInForce(skalaPemdi, new Date(2026, 6, 1))).toBe(true);
  });
});

it('what is no checked definition, and what is no day, is refused', () => {
  const code = (run: () => unknown) => {
    try {
      return run();
    } catch (error) {
      if (error instanceof IndikatorError) return error.issues[0]?.code;
      throw error;
    }
  };
  expect(
    [null, {}, { ...skalaPemdi }].map((one) => code(() => isInForce(one as never, '2026-07-01'))),
  ).toEqual(['unchecked-definition', 'unchecked-definition', 'unchecked-definition']);
  expect(
    ['2026-06', '2026-02-30', 2026, null, new Date(Number.NaN)].map((hari) =>
      code(() => isInForce(skalaPemdi, hari as never)),
    ),
  ).toEqual(new Array(5).fill('bad-format'));
});
