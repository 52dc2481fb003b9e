/** A stream of numbers from 0 to below 1 that a seed repeats: 32-bit xorshift. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const pieces = [
  ...[
    '',
    ' ',
    '\n',
    '\t',
    '\r\n',
    ';',
    ',',
    '|',
    '"',
    "'",
    '`',
    '$',
    '$$',
    '\\',
    '/',
    ':',
    '%',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '<',
    '>',
    '<p>',
    '</p>',
    '<br>',
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<td colspan=3>',
    '<td rowspan=99>',
    '<th>',
  ],
  ...[
    '<ol><li>',
    '<math>',
    '</math>',
    '<mfrac>',
    '<annotation encoding="tex">',
    '<!--',
    '-->',
    '<script>',
    '&amp;',
    '&#0;',
  ],
  ...[
    '\\frac',
    '\\text{',
    '\\times',
    '\\left(',
    '\\%',
    '\\sqrt',
    '{,}',
    ' x ',
    'x100',
    ' dibagi ',
    ' per ',
    ' - ',
    ' + ',
    '=',
  ],
  ...[
    '0',
    '1',
    '100',
    '1.500',
    '94,33',
    '1/3',
    '-5',
    '78 (BB)',
    '80 - 90%',
    '>90',
    '19700101 199503 1 001',
    '9'.repeat(40),
  ],
  ...[
    'No',
    'Sasaran',
    'Indikator',
    'Target',
    'Satuan',
    'Formulasi',
    'Target 2025',
    'Triwulan I',
    'Kondisi Awal',
    'Rumus: ',
  ],
  ...[
    'TAHUN 2026',
    'DINAS CONTOH',
    'INDIKATOR KINERJA UTAMA',
    'Jumlah A',
    'Kepala Dinas',
    '1. ',
    'a. ',
    '---',
    '\ufeff',
    '\0',
  ],
  ...[
    '\u00a0',
    '\u2028',
    '\ud800',
    '\u{1f600}',
    'é',
    'e\u0301',
    'ﬁ',
    '²',
    'Σ',
    '−',
    '×',
    '“',
    '”',
    '__proto__',
    'constructor',
  ],
];

const pick = <T>(list: readonly T[], random: () => number): T =>
  // The index stays below the length.
  list[Math.floor(random() * list.length)] as T;

/** A text of random pieces. */
export function randomText(random: () => number): string {
  const count = Math.floor(random() ** 2 * 60);
  return Array.from({ length: count }, () => pick(pieces, random)).join('');
}

/** A sample with up to six changes: parts cut out, doubled, moved, replaced, or pieces put in. */
export function mutated(samples: readonly string[], random: () => number): string {
  let text = pick(samples, random);
  for (let changes = Math.floor(random() * 6) + 1; changes > 0; changes -= 1) {
    const [a, b] = [random(), random()]
      .map((at) => Math.floor(at * (text.length + 1)))
      .sort((x, y) => x - y) as [number, number];
    const part = text.slice(a, Math.min(b, a + 200));
    const kind = Math.floor(random() * 4);
    const instead = [pick(pieces, random), '', part + part, pick(pieces, random) + part][kind] ?? '';
    text = text.slice(0, a) + instead + text.slice(kind === 0 ? a : a + part.length);
  }
  return text;
}
