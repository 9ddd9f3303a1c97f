/** Columns of a file of observations that are kept as indices; see `ObservationFile`. */
export const CODED_COLUMNS = ['source', 'item', 'area', 'indicator', 'group', 'kind', 'period'] as const;
/** See {@link CODED_COLUMNS}. */
export type CodedColumn = (typeof CODED_COLUMNS)[number];
