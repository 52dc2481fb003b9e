import type { TargetBatas } from '../definition/target.js';
import { once } from '../formula/once.js';

/** A bound that was found: its direction, the text that it bounds, and where that begins. */
export interface Bound {
  readonly arah: TargetBatas['arah'];
  readonly rest: string;
  readonly from: number;
}

// One group for each direction: at least, at most, above, below.
const AHEAD = once(
  () =>
    /^(?:(>=|=>|> =|[≥⩾≧]|min(?:imal|imum)?\b\.?|paling (?:sedikit|sedikitnya|rendah|kurang|singkat|cepat|kecil)\b|se(?:kurang|dikit|tidak|rendah)(?:-\w+)?nya\b|tidak (?:kurang|lebih (?:kecil|rendah|sedikit))(?: dari(?:pada)?)?\b|tidak di ?bawah\b|(?:lebih (?:dari|besar)(?: dari)?|di ?atas)(?: atau)? sama dengan\b)|(<=|=<|< =|[≤⩽≦]|ma(?:ks|x)(?:imal|imum)?\b\.?|paling (?:banyak|lama|lambat|tinggi|besar)\b|se(?:banyak|lama|lambat|tinggi|besar)-\w+nya\b|tidak lebih(?: (?:besar|tinggi|banyak|lama))?(?: dari(?:pada)?)?\b|tidak (?:melebihi|melampaui|di ?atas)\b|(?:kurang dari|lebih kecil|di ?bawah)(?: dari)?(?: atau)? sama dengan\b)|(>|lebih (?:dari|(?:besar|tinggi|banyak|lama)(?: dari)?)(?:pada)?\b|di ?atas\b|melebihi\b|melampaui\b)|(<|(?:kurang|lebih (?:kecil|rendah|sedikit|cepat)) dari(?:pada)?\b|di ?bawah\b)) ?:? ?(.+)$/iu,
);
const BEHIND = once(
  () =>
    /^(.*[^(]) \(?(?:(ke ?atas|up|atau lebih(?: tinggi| besar| baik| banyak)?|min(?:imal|imum)?)|ke ?bawah|atau (?:kurang|lebih (?:rendah|kecil|sedikit|cepat))|ma(?:ks|x)(?:imal|imum)?)\.?\)?$/iu,
);

/** The bound that a text says in signs or words, before a number or behind it: `≥ 90`, `paling lama 5 hari`, `80 ke atas`. */
export function boundIn(text: string): Bound | undefined {
  const [, least, most, above, , rest] = AHEAD().exec(text) ?? [];
  if (rest !== undefined) {
    const arah = least !== undefined ? '>=' : most !== undefined ? '<=' : above !== undefined ? '>' : '<';
    return { arah, rest, from: text.length - rest.length };
  }
  const [, before, up] = BEHIND().exec(text) ?? [];
  return before === undefined ? undefined : { arah: up === undefined ? '<=' : '>=', rest: before, from: 0 };
}
