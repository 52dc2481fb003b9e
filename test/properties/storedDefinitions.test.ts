import { type Parsed, safeParseDokumen, safeParseIndikator, safeParseSkala } from 'indikator';
import * as katalog from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { dokumenLengkap, lengkap, skalaLengkap } from '../definition/nouns.js';

const parsers: readonly ((value: unknown) => Parsed<unknown>)[] = [
  safeParseDokumen,
  safeParseIndikator,
  safeParseSkala,
];

const definitions = Object.entries({
  // Lists are no definitions.
  ...Object.fromEntries(Object.entries(katalog).filter(([, value]) => !('butir' in value))),
  lengkap,
  dokumenLengkap,
  skalaLengkap,
  ...Object.fromEntries(
    [katalog.dinsosTapin2020, katalog.dinsosKutaiKartanegara2022, dokumenLengkap].flatMap(({ id, sasaran }) =>
      sasaran.flatMap((satu) => satu.indikator.map((indikator) => [`${id} ${indikator.id}`, indikator])),
    ),
  ),
});

describe('every definition comes back from JSON as it was', () => {
  it.each(definitions)('%s', (_, definition) => {
    const text = JSON.stringify(definition);
    const parsed = parsers.map((parse) => parse(JSON.parse(text))).filter(({ ok }) => ok);
    expect(parsed).toEqual([{ ok: true, value: definition }]);
    expect(parsed.map((one) => one.ok && JSON.stringify(one.value))).toEqual([text]);
  });

  it('and there are not a few', () => {
    expect(definitions.length).toBeGreaterThanOrEqual(18);
  });
});
