import type { Io, Output } from './io.js';

/** How text is marked: with colours on a terminal, as it is elsewhere. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
}

const plain = (text: string) => text;
const noColours: Style = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain };

const between = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const colours: Style = {
  bold: between(1, 22),
  dim: between(2, 22),
  red: between(31, 39),
  yellow: between(33, 39),
  green: between(32, 39),
};

/**
 * Colours where a person looks at a terminal that has them. `NO_COLOR` turns them off and `FORCE_COLOR` on, whatever is written to:
 * https://no-color.org, https://force-color.org.
 */
export function styleOf({ isTerminal }: Output, env: Io['env']): Style {
  if ((env['NO_COLOR'] ?? '') !== '') return noColours;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced === '0' ? noColours : colours;
  return isTerminal && env['TERM'] !== 'dumb' ? colours : noColours;
}
