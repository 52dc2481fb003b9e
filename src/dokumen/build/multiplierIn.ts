/** A multiplier at the end of a text: its sign or word, its number, a percent sign, and a remark in brackets. */
const MULTIPLIER =
  /(?:(?<=^|[\s)\]}"”%.\d])x|[×✕⨯*·∙⋅]|(?<=^|\s)(?:dikali(?:kan)?(?: dengan)?|kali)) ?\(?\d[\d.,]{0,30}(?: ?(?:%|persen\b|\(%\)))?\)?(?: ?\([\p{L}% ]{1,40}\))?[ .,;]{0,3}$/iu;

/** A text and the multiplier behind it, which is empty where there is none. */
export interface Multiplied {
  readonly rest: string;
  readonly multiplier: string;
}

/** Parts the multiplier from the end of a text: `A / B x 100 %` is `A / B` and `x 100 %`. */
export function multiplierIn(text: string): Multiplied {
  const at = text.search(MULTIPLIER);
  return at === -1
    ? { rest: text, multiplier: '' }
    : { rest: text.slice(0, at).trim(), multiplier: text.slice(at) };
}
