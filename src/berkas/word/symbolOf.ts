/** The signs of the font Symbol from its code 0x20 on, in the order of the font; a space where it has none that is written here. */
const SYMBOL = /* @__PURE__ */ [
  ...' !∀#∃%&∋()*+,-./0123456789:;<=>?',
  ...'≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  ...' αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~ ',
  ...' '.repeat(32),
  ...'€ϒ′≤/∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵',
  ...'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓',
  ...'◊〈®©™∑',
  ...' '.repeat(11),
  ...'〉∫',
];

const wingdings: Readonly<Record<string, string>> = {
  '52': '✓',
  '6C': '•',
  '6E': '•',
  '6F': '□',
  '76': '•',
  '9F': '•',
  A7: '•',
  A8: '□',
  D8: '•',
  E0: '→',
  F0: '→',
  FB: '✗',
  FC: '✓',
  FD: '☒',
  FE: '✓',
};

/** What stands for a sign that is not known, so that nobody takes the text for whole. */
const UNKNOWN = '\ufffd';

/** The sign that a font has at a code, `F0B4`. */
export function symbolOf(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  if (Number.isNaN(point)) return UNKNOWN;
  const own = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  if (/^symbol$/i.test(font))
    return SYMBOL[own - 0x20]?.replace(' ', own === 0x20 ? ' ' : UNKNOWN) ?? UNKNOWN;
  if (/wingdings/i.test(font)) return wingdings[own.toString(16).toUpperCase()] ?? UNKNOWN;
  // From U+E000 on every font has signs of its own.
  return point > 0x1f && point < 0xd800 ? String.fromCodePoint(point) : UNKNOWN;
}
