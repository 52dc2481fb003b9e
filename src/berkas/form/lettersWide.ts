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

/** How many lines a text takes that is broken between words, where so many letters stand on a line. */
export function linesWide(text: string, room: number): number {
  const space = lettersWide(' ');
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const width = lettersWide(word);
    if (used > 0 && used + space + width <= room) used += space + width;
    else {
      if (used > 0) lines += 1;
      // A word that is longer than a line is broken anywhere.
      const full = Math.max(0, Math.ceil(width / room) - 1);
      lines += full;
      used = width - full * room;
    }
  }
  return lines;
}
