/** Columns of `noegletal.csv` that state a figure. */
export const FIGURE_COLUMNS = [
  'punkt',
  'omraade',
  'noegletal',
  'maalgruppe',
  'type',
  'periode',
  'vaerdi',
  'enhed',
  'trykt',
] as const;

/** All columns of `noegletal.csv`, the product's one format for figures, bundled or a user's own. */
export const OBSERVATION_COLUMNS = [...FIGURE_COLUMNS, 'note', 'note_en'] as const;
