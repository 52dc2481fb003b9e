import { groupsOf } from '../sheet/groupsOf.js';
import { isTold } from '../sheet/isNoLabel.js';
import { arithmeticIn } from './arithmeticIn.js';
import { ComposedText } from './composedText.js';
import { multiplierIn } from './multiplierIn.js';

/** Words that lead to a formula. */
const LEAD =
  /(?<=^|\s)(?<!yang )(?:adalah|yaitu|yakni|ialah|merupakan|menghitung|dihitung|diperoleh|didapat(?:kan)?|diukur|caranya|rumusnya|formulasi|formula|rumus|cara|dengan|dari|melalui|menggunakan|sebagai berikut) ?:? /giu;
const FIRST =
  /(?:^|\s)(?:dibagi(?:kan)?|membagi(?:kan)?|pembagian|dikali(?:kan)?|ditambah(?:kan)?|dikurangi?|dibanding(?:kan)?|membandingkan|perbandingan antara|rasio antara)(?=\s)/iu;
/** How a quotient is told, with the words between its two parts. */
const forms: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:hasil )?(?:membagi(?:kan)?|pembagian(?: antara)?) /iu, / (?:dengan|oleh) /giu],
  [/^(?:membandingkan|perbandingan|rasio)(?: antara)? /iu, / (?:dengan|terhadap|dan) /giu],
];
/** Words between a quotient and its multiplier. */
const BETWEEN = /[,;]?(?: (?:kemudian|lalu|dan|selanjutnya|hasilnya|setelah itu)){0,4}[,;]?$/iu;

/** The one sentence of a text that tells of arithmetic, as a formula; *undefined* when there are several, or none can be made of it. */
export function toldFormula(whole: ComposedText): ComposedText | undefined {
  const sentences = sentencesOf(whole).filter(({ text }) => isTold(text));
  const [only] = sentences;
  if (only === undefined || sentences.length > 1) return undefined;
  const formula = withoutLead(only);
  for (const [begin, between] of forms) {
    const found = begin.exec(formula.text);
    if (found !== null) return quotient(formula.slice(found[0].length), between);
  }
  return formula;
}

function sentencesOf(whole: ComposedText): readonly ComposedText[] {
  const sentences: ComposedText[] = [];
  let start = 0;
  for (const { index, 0: mark } of whole.text.matchAll(/(?<=\p{L}\p{L}|[)%\d])[.;](?= |$) ?/gu)) {
    sentences.push(whole.slice(start, index));
    start = index + mark.length;
  }
  return [...sentences, whole.slice(start)].filter(({ text }) => text !== '');
}

/** Cuts at the last word that leads to the formula, before the first that is part of it. */
function withoutLead(sentence: ComposedText): ComposedText {
  const told = FIRST.exec(sentence.text);
  const head = told === null ? sentence.text : sentence.text.slice(0, told.index + 1);
  // The names of quantities hold small words too: only a lead that has a verb or the word for formula counts.
  const leads = [...head.matchAll(LEAD)];
  const verb = leads.findLastIndex(({ 0: word }) => !/^(?:dengan|dari|melalui|cara) ?$/iu.test(word));
  if (verb === -1) return sentence.slice(groupsOf(/(?:dengan )?(?:cara )?/iu, sentence.text)[0].length);
  let end = 0;
  for (const lead of leads.slice(verb)) {
    if (end === 0 || lead.index <= end) end = lead.index + lead[0].length;
  }
  return sentence.slice(end);
}

/** `A dengan B, kemudian dikalikan 100` as a quotient in quotes; *undefined* when there is not one place to part it. */
function quotient(text: ComposedText, between: RegExp): ComposedText | undefined {
  const { rest, multiplier } = multiplierIn(text.text);
  const pair = text.slice(0, rest.replace(BETWEEN, '').length);
  const places = [...pair.text.matchAll(between)];
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  const above = pair.slice(0, place.index);
  const below = pair.slice(place.index + place[0].length);
  const isPlain = [above, below].every(({ text: one }) => arithmeticIn(one) === 'none' && !/["=]/.test(one));
  if (!isPlain) return undefined;
  const written = new ComposedText().sign('"').copy(above).sign('" / "').copy(below).sign('"');
  return multiplier === '' ? written : written.sign(` ${multiplier}`);
}
