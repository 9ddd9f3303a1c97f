import { expect, test } from 'vitest';
import { hedgeOf, isDoubtful } from '../../../src/model/hedge';

test.each([
  ['ca. 8,0 mio. kr.', 'ca', null],
  ['omkring en tredjedel', 'ca', 'third'],
  ['knap 30.000 personer', 'under', null],
  ['godt 400', 'over', null],
  ['halveret andelen', null, 'half'],
  ['10,7 %', null, null],
  ['Cafeen 12', null, null],
])('%s', (printed, about, fraction) => {
  expect(hedgeOf({ printed })).toEqual({ about, fraction });
});

test('a reading is in doubt if its note says what else it can be', () => {
  const doubtful = (da: string) => isDoubtful({ note: { da, en: '' } });
  expect(doubtful('Læst som faldets størrelse; det kan også være det antal, der er tilbage.')).toBe(true);
  expect(doubtful('Kan også læses som en andel af alle svar.')).toBe(true);
  expect(doubtful('Om pladserne er ombyttet, kan ikke ses.')).toBe(false);
  expect(isDoubtful({ note: null })).toBe(false);
});
