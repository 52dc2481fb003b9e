/** What says where and when a row is. */
export const rowPlaces = ['wilayah', 'unit', 'periode'] as const;
