import { format } from './shape.js';

/**
 * A period, as text: a year `2022`, a semester `2022-S1`, a quarter (triwulan) `2022-T3`, a month `2022-07`, or
 * a range of years `2021-2026`.
 */
export type Periode = string;

export const periodeShape = /* @__PURE__ */ format(
  /^[0-9]{4}(?:-(?:S[12]|T[1-4]|0[1-9]|1[0-2]|[0-9]{4}))?$/,
  '2022, 2022-S1, 2022-T3, 2022-07, 2021-2026',
);
