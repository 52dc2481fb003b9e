import fc from 'fast-check';
import { readAngka, readTarget } from 'indikator';
import { expect, test } from 'vitest';
import { draws } from './seed.js';

// What is written is made from what it means, by rules of its own; the reader has to find the meaning, or say that it cannot.

type Locale = 'id' | 'en';

/** A number in plain decimal text, and as each notation writes it, with or without marks between thousands. */
const written = fc
  .record({
    whole: fc.bigInt({ min: 0n, max: 10n ** 15n }),
    decimals: fc.option(fc.stringMatching(/^[0-9]{1,6}$/), { nil: undefined }),
    isGrouped: fc.boolean(),
    isNegative: fc.boolean(),
    locale: fc.constantFrom<Locale>('id', 'en'),
  })
  .map(({ whole, decimals, isGrouped, isNegative, locale }) => {
    const [between, mark] = locale === 'id' ? ['.', ','] : [',', '.'];
    const digits = isGrouped ? grouped(`${whole}`, between) : `${whole}`;
    const hasSign = isNegative && (whole > 0n || /[1-9]/.test(decimals ?? ''));
    const sign = hasSign ? '-' : '';
    return {
      locale,
      hasSign,
      text: sign + digits + (decimals === undefined ? '' : mark + decimals),
      plain: sign + whole + (decimals === undefined ? '' : `.${decimals}`),
    };
  });

const unit = fc.constantFrom(
  '',
  '%',
  ' %',
  ' orang',
  ' hari kerja',
  ' per 1.000 penduduk',
  ' Kab/Kota',
  ' ‰',
  ' m2',
);

function grouped(digits: string, between: string): string {
  return digits.length <= 3
    ? digits
    : `${grouped(digits.slice(0, -3), between)}${between}${digits.slice(-3)}`;
}

function scaled(plain: string, power: number): bigint {
  const [whole = '', decimals = ''] = plain.replace('-', '').split('.');
  const value = BigInt(whole + decimals.padEnd(power, '0'));
  return plain.startsWith('-') ? -value : value;
}

test('[W1] a number in a known notation is itself, with its unit', () => {
  fc.assert(
    fc.property(written, unit, ({ text, plain, locale }, unit) => {
      const asli = text + unit;
      const satuan = unit.trim();
      const value = { nilai: plain, ...(satuan === '' ? {} : { satuan }), asli };
      expect(readAngka(asli, { locale })).toEqual({ ok: true, value });
      const alone = readAngka(asli);
      if (alone.ok) expect(alone.value).toEqual(value);
      else expect(alone.issues[0]?.code).toBe('ambiguous-number');
    }),
    { numRuns: draws(2000) },
  );
});

test('[W1] a word of magnitude multiplies exactly', () => {
  const words: readonly (readonly [string, number])[] = [
    ['ribu', 3],
    ['rb', 3],
    ['juta', 6],
    ['jt', 6],
    ['miliar', 9],
    ['Milyar', 9],
    ['triliun', 12],
  ];
  fc.assert(
    fc.property(written, fc.constantFrom(...words), ({ text, plain, locale }, [word, power]) => {
      const read = readAngka(`${text} ${word}`, { locale });
      expect(read.ok && scaled(read.value.nilai, 12)).toBe(scaled(plain, 12) * 10n ** BigInt(power));
    }),
    { numRuns: draws(1000) },
  );
});

const between = fc.constantFrom(
  ...[
    ', ',
    '; ',
    ' + ',
    ' & ',
    ' dan ',
    ' atau ',
    ' serta ',
    ' / ',
    '/',
    ' = ',
    ' : ',
    ' x ',
    ' ± ',
    ' <= ',
    ' > ',
    ' ',
  ],
  ...[
    '\n',
    '\t',
    ' | ',
    ' (',
    ' [',
    ' → ',
    ' @ ',
    ' – dan ',
    ', serta ',
    ' dengan ',
    ' per ',
    ' @',
    ' vs ',
    ' plus ',
  ],
);

test('[W1] two quantities are no number and no target, whatever stands between them', () => {
  const words = fc.constantFrom('dua', 'tiga puluh', 'lima ratus ribu', 'setengah');
  fc.assert(
    fc.property(
      written,
      fc.constantFrom(' orang', ' jam', ' %', ' dokumen'),
      between,
      fc.oneof(
        written.map(({ text }) => text),
        words,
      ),
      fc.constantFrom(' menit', ' kegiatan', ' laporan', ''),
      ({ text, locale }, first, sign, second, last) => {
        const both = `${text}${first}${sign}${second}${last}`;
        // With nothing but a space between, a minus sign is the dash of a range.
        fc.pre(!(/^\s$/.test(sign) && second.startsWith('-')));
        // The population that a share is counted by.
        fc.pre(!/(?:per|\/) ?10{2,6}(?:[.,]000)*(?!\d)/.test(both.replaceAll(/[.,](?=000)/g, '')));
        expect(readAngka(both, { locale })).toMatchObject({ ok: false });
        const read = readTarget(both, { locale });
        if (read.ok) expect([both, read.value]).toEqual([both, { jenis: 'rentang' }]);
      },
    ),
    { numRuns: draws(3000) },
  );
});

const joins = fc.constantFrom(' - ', ' – ', ' s/d ', ' s.d. ', ' sampai ', ' sampai dengan ', ' hingga ');

test('[W2] a range has both its ends, in order, whichever stands first', () => {
  fc.assert(
    fc.property(written, written, joins, fc.constantFrom('', '%', ' hari'), (a, b, join, unit) => {
      fc.pre(a.locale === b.locale && !/^(?:19|20)\d\d$/.test(a.text));
      const read = readTarget(`${a.text}${unit}${join}${b.text}${unit}`, { locale: a.locale });
      const ends = scaled(a.plain, 6) <= scaled(b.plain, 6) ? [a, b] : [b, a];
      expect(read.ok && read.value).toMatchObject({
        jenis: 'rentang',
        bawah: ends[0]?.plain,
        atas: ends[1]?.plain,
      });
    }),
    { numRuns: draws(1500) },
  );
});

const ahead: readonly (readonly [string, string])[] = [
  ...['≥ ', '>=', 'minimal ', 'paling sedikit ', 'sekurang-kurangnya ', 'tidak kurang dari '].map(
    (words) => [words, '>='] as const,
  ),
  ...['≤', 'maksimal ', 'paling lama ', 'paling lambat ', 'paling banyak ', 'tidak lebih dari '].map(
    (words) => [words, '<='] as const,
  ),
  ...['> ', 'lebih dari ', 'di atas ', 'diatas '].map((words) => [words, '>'] as const),
  ...['<', 'kurang dari ', 'di bawah ', 'dibawah '].map((words) => [words, '<'] as const),
];

test('[W2] a bound has its direction and its number', () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...ahead), unit, ({ text, plain, locale }, [words, arah], unit) => {
      const read = readTarget(`${words}${text}${unit}`, { locale });
      expect(read.ok && read.value).toMatchObject({ jenis: 'batas', arah, nilai: plain });
    }),
    { numRuns: draws(1500) },
  );
});

test('[W2] a number that says nothing well is refused', () => {
  const spoiled = fc.constantFrom<(text: string) => string>(
    (text) => `0${text}`,
    (text) => `(${text})`,
    (text) => `Rp (${text})`,
    (text) => `±${text}`,
    (text) => `- ${text}`,
    (text) => `Level-${text}`,
    (text) => `minimal-${text}`,
    (text) => `${text}¹`,
    (text) => `${text} 1)`,
    (text) => `${text} M`,
    (text) => `${text}O`,
    (text) => `${text} Maret`,
    (text) => `${text} lebih`,
    (text) => `sekitar ${text}`,
  );
  fc.assert(
    fc.property(written, spoiled, ({ text, hasSign, locale }, spoil) => {
      fc.pre(!hasSign);
      expect([spoil(text), readTarget(spoil(text), { locale }).ok]).toEqual([spoil(text), false]);
    }),
    { numRuns: draws(1500) },
  );
});
