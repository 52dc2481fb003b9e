/** One part of a format code. */
export interface FormatToken {
  readonly kind:
    | ('digit' | 'point' | 'comma' | 'percent' | 'literal' | 'date' | 'general' | 'exponent')
    | ('slash' | 'text' | 'condition' | 'end');
  readonly text: string;
}

/** The parts that a format code is made of, tried in this order. */
const parts: readonly (readonly [FormatToken['kind'], RegExp])[] = [
  ['literal', /"([^"]*)"?/y],
  ['literal', /\\(.?)/y],
  // A space as wide as a sign, and a sign that fills the cell.
  ['literal', /_()./y],
  ['literal', /\*()./y],
  ['condition', /\[((?:<=|>=|<>|<|>|=)\s*-?[\d.]+)\]/y],
  ['date', /\[[hms]+\]/iy],
  ['literal', /\[\$([^\]-]*)(?:-[^\]]*)?\]?/y],
  ['literal', /\[()[^\]]*\]?/y],
  ['general', /general/iy],
  ['date', /am\/pm|a\/p/iy],
  ['exponent', /e[+-]/iy],
  ['digit', /[0#?]/y],
  ['point', /\./y],
  ['comma', /,/y],
  ['percent', /%/y],
  ['slash', /\//y],
  ['text', /@/y],
  ['end', /;/y],
  ['date', /[ymdhs]/iy],
  ['literal', /([\s\S])/y],
];

/** Takes a format code apart. The last rule takes any sign, so that every step goes on. */
export function formatTokens(code: string): readonly FormatToken[] {
  const tokens: FormatToken[] = [];
  for (let at = 0; at < code.length; ) {
    for (const [kind, pattern] of parts) {
      pattern.lastIndex = at;
      const found = pattern.exec(code);
      if (found === null) continue;
      tokens.push({ kind, text: found[1] ?? found[0] });
      at = pattern.lastIndex;
      break;
    }
  }
  return tokens;
}
