import { expect, test } from 'vitest';
import { fileName } from '../../../../src/dataset/export/fileName';
import type { Observation } from '../../../../src/model/observation';
import { observation } from '../../fixtures';

const name = (figures: readonly Partial<Observation>[], extension = 'csv', variant?: string) =>
  fileName({ name: 'star-placering', figures: figures.map(observation) }, extension, variant);

test.each([
  [[{ period: '2023-09' }], 'noegletavlen-star-placering-faxe-2023.csv'],
  [[{ period: '2021' }, { period: '2022-07/2023-06' }], 'noegletavlen-star-placering-faxe-2021-2023.csv'],
  [[{ area: 'ishoej', period: '' }, { period: '' }], 'noegletavlen-star-placering-ishoej-faxe.csv'],
  [[], 'noegletavlen-star-placering.csv'],
])('says what is in it: %j', (figures, expected) => {
  expect(name(figures)).toBe(expected);
});

test('a variant stands last', () => {
  expect(name([{}], 'csv', 'international')).toBe('noegletavlen-star-placering-faxe-2023-international.csv');
});

test('many areas are not named', () => {
  const areas = ['faxe', 'ishoej', 'herlev', 'herning', 'holstebro'];
  expect(name(areas.map((area) => ({ area })))).toBe('noegletavlen-star-placering-2023.csv');
});

test('is a name that any disk takes, whatever it is made from', () => {
  const long = fileName({ name: `../a b/"${'x'.repeat(300)}`, figures: [observation({})] }, 'xlsx');
  expect(long).toMatch(/^[\w-]+\.xlsx$/);
  expect(long.length).toBeLessThan(130);
  expect(long).toContain('-2023.xlsx');
});
