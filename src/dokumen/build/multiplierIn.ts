/** The sign or word of a multiplier. */
const SIGN = /x|[×✕⨯*·∙⋅]|dikali|kali/giu;
/** A multiplier alone: its sign or word, its number, a percent sign, and a remark in brackets. */
const MULTIPLIER =
  /^(?:x|[×✕⨯*·∙⋅]|(?:dikali(?:kan)?(?: dengan)?|kali)) ?\(?\d[\d.,]{0,30}(?: ?(?:%|persen|\(%\)))?\)?(?: ?\([\p{L}%:;,.& ]{1,40}\))?[ .,;]{0,3}$/iu;
/** No multiplier is longer. */
const LONGEST = 120;

/** A text and the multiplier behind it, which is empty where there is none. */
export interface Multiplied {
  readonly rest: string;
  readonly multiplier: string;
}

/** Parts the multiplier from the end of a text: `A / B x 100 %` is `A / B` and `x 100 %`. */
export function multiplierIn(text: string): Multiplied {
  const from = Math.max(0, text.length - LONGEST);
  const end = text.slice(from);
  // Most texts are words alone.
  if (!/\d/.test(end)) return { rest: text, multiplier: '' };
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(end); found !== null; found = SIGN.exec(end)) {
    const at = from + found.index;
    const multiplier = text.slice(at);
    if (mayStandBehind(text.charAt(at - 1), found[0]) && MULTIPLIER.test(multiplier))
      return { rest: text.slice(0, at).trim(), multiplier };
  }
  return { rest: text, multiplier: '' };
}

/** True unless the sign is a letter of the word before it. */
function mayStandBehind(before: string, sign: string): boolean {
  if (before === '' || /\s/.test(before)) return true;
  return sign.toLowerCase() === 'x' ? /[)\]}"”%.\d]/.test(before) : !/kali/i.test(sign);
}
