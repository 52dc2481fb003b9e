import { format } from './shape.js';

/**
 * A date, as exactly as it is known, as text: a day `2026-06-20`, a month `2026-06`, or a year `2026`. What was read as "since
 * June 2026" stays a month.
 */
export type Tanggal = string;

// The first line has the days that every month has, then those of longer months; the second has 29 February, of leap years
// alone. So the pattern knows the calendar, for readers of the JSON Schema too.
export const tanggalShape = /* @__PURE__ */ format(
  /^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1[0-9]|2[0-8]))?|-(?:0[13-9]|1[0-2])-(?:29|30)|-(?:0[13578]|1[02])-31)?|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/,
  '2026-06-20, 2026-06, 2026',
);
