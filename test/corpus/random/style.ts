/** How a random document is written. */
export interface Style {
  readonly tahun: number;
  readonly years: number;
  readonly notasi: 'id' | 'en';
  /** How many digits stand behind the decimal mark at least. */
  readonly digits: number;
  /** Thousands are set apart. */
  readonly isGrouped: boolean;
  /** Units stand in the cells of targets, and nowhere else. */
  readonly unitsInTargets: boolean;
}
