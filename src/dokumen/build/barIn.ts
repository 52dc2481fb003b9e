import { multiplierIn } from './multiplierIn.js';

/** What stands beside the bar of a fraction on its line. */
export interface Bar {
  /** The name before an equals sign; empty where there is none. */
  readonly name: string;
  /** The multiplier behind the bar; empty where there is none. */
  readonly multiplier: string;
  /** True when more stands on the line than one fraction with a multiplier can have. */
  readonly isBroken: boolean;
}

const SIGNS = /[-_–—―─━═=‾¯⎯]/;
const RUN = /[-_–—―─━═=‾¯⎯](?: ?[-_–—―─━═=‾¯⎯]){2,}|[―─━⎯]{2}/;
const WHOLE = /^(?:[-_–—―─━═=‾¯⎯](?: ?[-_–—―─━═=‾¯⎯])+|[—―─━═⎯])$/;
/** Dots that are drawn as a bar; fewer leave something out. */
const DOTS = /^(?:…[….]|\.{5})[….]{0,200} ?/u;
/** A line that no words have between them. */
const LONG = /^(?:[_―─━═=‾¯⎯]{3}|[-–—]{4})/;

/** The bar of a fraction, drawn with dashes, underscores or the like; *undefined* for a line that is none. */
export function barIn(line: string): Bar | undefined {
  if (!SIGNS.test(line)) return dottedBar(line);
  if (WHOLE.test(line)) return { name: '', multiplier: '', isBroken: false };
  const found = RUN.exec(line);
  if (found === null) return undefined;
  const before = line.slice(0, found.index).trim();
  const behind = line.slice(found.index + found[0].length).trim();
  const { rest, multiplier } = multiplierIn(behind);
  // The sign of the equation is one of those that bars are drawn with.
  const isNamed = before !== '' && found[0].startsWith('=');
  const isPlain = (before === '' || isNamed) && rest === '';
  // A dash between words is no bar; a longer line is the bar of what stands on other lines.
  if (!isPlain && !LONG.test(found[0]) && /\p{L}{2}/u.test(`${isNamed ? '' : before}${rest}`))
    return undefined;
  return { name: isNamed ? before : '', multiplier, isBroken: !isPlain };
}

function dottedBar(line: string): Bar | undefined {
  const dots = DOTS.exec(line)?.[0];
  const behind = line.slice(dots?.length);
  if (dots === undefined || multiplierIn(behind).rest !== '') return undefined;
  return { name: '', multiplier: behind, isBroken: false };
}
