/** By what rows are told apart. */
export const dimensions = ['wilayah', 'unit', 'periode'] as const;

/** By what rows are told apart: region, unit or period. */
export type Dimensi = (typeof dimensions)[number];

/** Which of these a row names: never region and unit at once. */
export interface Dimensions {
  /** Where: by region or by unit; undefined: neither. */
  readonly tempat: 'wilayah' | 'unit' | undefined;
  /** True where rows have periods. */
  readonly isTimed: boolean;
}
