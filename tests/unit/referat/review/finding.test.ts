/** Figures of a source, found in the text of its minutes. */
import { expect, test } from 'vitest';
import type { Observation } from '../../../../src/model/observation';
import { findFigures } from '../../../../src/referat/review/finding';
import { opened } from './minutes';

const TEXT = `Aabenraa Kommune
Arbejdsmarkedsudvalget den 11. juni 2024

Punkt 1: Status

Sagsfremstilling
Ledigheden er 3,0 % i Aabenraa og 3,0 % i Haderslev i april 2024. Der er 12 i alt.

Beslutning
Taget til efterretning.

Punkt 2: Økonomi

Sagsfremstilling
Budgettet er −14,1 mio.
kr. i 2023 og 1.234 personer er med. Ledigheden er 3,0 %.

Beslutning
Godkendt.
`;
const { referat, reading } = opened(TEXT);

const stated = (id: string, part: Partial<Observation>): Observation => ({
  id,
  source: 'aabenraa-2024-06-11',
  item: '1',
  area: 'aabenraa',
  indicator: 'ledige-andel',
  group: 'alle',
  kind: 'faktisk',
  period: '2024-04',
  value: 3,
  decimals: 1,
  printed: '3,0 %',
  note: null,
  ...part,
});
const textAt = (observations: readonly Observation[]) => {
  const found = findFigures(referat, reading, observations);
  return observations.map(({ id }) =>
    (found[id] ?? []).map(({ from, to }) => referat.document.text.slice(from - 4, to + 12)),
  );
};

test('of two figures that are printed alike each is found at its own place', () => {
  const [haderslev, aabenraa] = textAt([stated('b', { area: 'haderslev' }), stated('a', {})]);
  expect(aabenraa?.[0]).toContain('i Aabenraa');
  expect(haderslev?.[0]).toContain('i Haderslev');
});

test('a figure is looked for in its own item', () => {
  const [found] = textAt([stated('c', { item: '2' })]);
  expect(found?.[0]).toMatch(/^ er 3,0 %\./);
});

test('a figure is found whatever dash and line break stand in it, and not within a longer number', () => {
  const minus = stated('d', { item: '2', value: -14_100_000, printed: '-14,1 mio. kr.' });
  expect(textAt([minus])[0]).toHaveLength(1);
  expect(textAt([stated('e', { item: '2', value: 234, printed: '234' })])[0]).toEqual([]);
  expect(textAt([stated('f', { value: 99, printed: '99 borgere' })])[0]).toEqual([]);
});
