const NARROW = "iljtfrI.,:;'|()[]! -";
const WIDE = 'ABCDEFGHJKLMNOPQRSTUVWXYZmw%&@';

/** How wide the signs of ASCII are, in tenths of a letter: whole numbers add up exactly. */
const tenths = /* @__PURE__ */ Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return NARROW.includes(sign) ? 6 : WIDE.includes(sign) ? 13 : 10;
});

/** About how wide a line of text is, in letters of usual width: capitals are wider, an i, a t or a comma is narrower. */
export function lettersWide(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += tenths[text.charCodeAt(i)] ?? 10;
  return sum / 10;
}

/** About how wide the longest word of a text is, in letters of usual width. */
export function wordWide(text: string): number {
  let [most, sum] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Spaces, tabs and the ends of lines.
    sum = code <= 32 || code === 160 ? 0 : sum + (tenths[code] ?? 10);
    if (sum > most) most = sum;
  }
  return most / 10;
}
