import { expect, test } from 'vitest';
import { isTotalGroup } from '../../../../src/charts/forms/series';
import { realIndex } from '../../fixtures';

const index = realIndex();

test.each([
  ['alle', true],
  ['alle-ydelser', true],
  ['resultat', true],
  ['driften', true],
  ['arbejdsmarkedsudvalget', true],
  ['renovation', false],
  ['sygedagpenge', false],
  ['potentiale', false],
  ['unge', false],
])('%s sums up others: %s', (group, total) => {
  expect(isTotalGroup(group, index)).toBe(total);
});
