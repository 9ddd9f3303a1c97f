import { describe, expect, test } from 'vitest';
import type { Area } from '../../../../src/model/codelist';
import type { Headline } from '../../../../src/model/facts';
import { byRegion, sharedFigure } from '../../../../src/views/overview/byRegion';
import { observation, realIndex } from '../../fixtures';

const index = realIndex();
const municipalities = index.catalog.areas.filter(({ type }) => type === 'kommune');

const headline = (area: Area, indicator: string, period: string): Headline => ({
  facts: {
    main: observation({ area: area.id, indicator, period }),
    points: [],
    change: null,
    target: null,
    expected: null,
    references: [],
    record: null,
  },
  form: 'value',
});

describe('sharedFigure', () => {
  const [a, b, c, d] = municipalities as [Area, Area, Area, Area];

  test('is the one that heads most, of those that have it further down too, with the period of most', () => {
    const found = sharedFigure([a, b, c, d], {
      [a.id]: [headline(a, 'rang', '2023')],
      [b.id]: [headline(b, 'rang', '2023')],
      [c.id]: [headline(c, 'andel', '2024'), headline(c, 'rang', '2022')],
    });
    expect(found).toMatchObject({ indicator: 'rang', period: '2023', several: true });
    expect([...(found?.byArea.keys() ?? [])]).toEqual([a.id, b.id, c.id]);
  });

  test('is of own figures where the bundled headlines lack it, or have it of another period than most', () => {
    const found = sharedFigure(
      [a, b, c, d],
      {
        [a.id]: [headline(a, 'rang', '2023')],
        [b.id]: [headline(b, 'rang', '2023')],
        [c.id]: [headline(c, 'andel', '2024')],
        [d.id]: [headline(d, 'rang', '2020')],
      },
      {
        [a.id]: [headline(a, 'rang', '2024')],
        [c.id]: [headline(c, 'rang', '2023')],
        [d.id]: [headline(d, 'rang', '2023')],
      },
    );
    expect(found).toMatchObject({ indicator: 'rang', period: '2023', several: false });
    expect([...(found?.byArea.keys() ?? [])]).toEqual([a.id, b.id, c.id, d.id]);
  });

  test('is none where there are no headlines', () => {
    expect(sharedFigure([a, b], { [a.id]: [] })).toBeNull();
  });
});

describe('byRegion', () => {
  test('lists every municipality once, under its region, in the order of the regions', () => {
    const regions = byRegion(municipalities, '', index, 'da');
    const order = index.catalog.areas.filter(({ type }) => type === 'region').map(({ id }) => id);
    expect([...regions.keys()]).toEqual(order);
    const listed = [...regions].flatMap(([region, own]) =>
      own.map(({ id, parents }) => [id, parents.includes(region)]),
    );
    expect(listed.every(([, inRegion]) => inRegion)).toBe(true);
    expect(new Set(listed.map(([id]) => id)).size).toBe(98);
  });

  test.each([
    ['aarhus', ['aarhus']],
    ['ÆRØ', ['aeroe']],
    [' århus ', ['aarhus']],
    ['xyzzy', []],
  ])('“%s” finds %j', (query, ids) => {
    const found = [...byRegion(municipalities, query, index, 'da').values()].flat();
    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});
