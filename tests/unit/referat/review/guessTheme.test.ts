/** The theme that a new indicator is proposed to have. */
import { expect, test } from 'vitest';
import { guessTheme } from '../../../../src/referat/review/guessTheme';
import { codelists } from '../reading';

test.each([
  ['is named as a known one', 'Personer i fleksjob i alt', 'personer', 'fleksjob'],
  ['is in kroner, as most that are of finances', 'Reparation af broer', 'kr.', 'oekonomi'],
  ['is in a unit of many themes', 'Fremmødte til samtalerne', 'procent', ''],
  ['is in a unit that few have', 'Fremmødte til samtalerne', 'møder', ''],
])('of an indicator that %s', (_, name, unit, theme) => {
  expect(guessTheme({ name, unit }, codelists.indicators)).toBe(theme);
});
