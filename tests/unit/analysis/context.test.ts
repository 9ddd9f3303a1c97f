import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/analysis/context';
import { toSeries } from '../../../src/analysis/series';
import type { Observation } from '../../../src/model/observation';
import { observation, realIndex } from '../fixtures';

const index = realIndex();
const municipalities = index.catalog.areas.filter((area) => area.type === 'kommune').map((area) => area.id);
const YEARS = ['2021', '2022', '2023'];
const every = (
  areas: readonly string[],
  periods: readonly string[] = YEARS,
  part: Partial<Observation> = {},
) => areas.flatMap((area) => periods.map((period) => observation({ area, period, ...part })));
const context = (list: readonly Observation[], areas: readonly string[], groups = ['alle']) =>
  contextOf(list, toSeries(list, areas, groups), index).map((s) => s.area);

describe('contextOf', () => {
  test('all other municipalities, never those chosen nor reference areas', () => {
    const list = every([...municipalities, 'hele-landet', 'region-sjaelland']);
    const found = context(list, ['faxe', 'ishoej']);
    expect(found).toHaveLength(96);
    expect(found).not.toContain('faxe');
    expect(found).not.toContain('hele-landet');
  });

  test('fewer than eight say nothing', () => {
    const others = municipalities.filter((id) => id !== 'faxe');
    expect(context(every(['faxe', ...others.slice(0, 8)]), ['faxe'])).toHaveLength(8);
    expect(context(every(['faxe', ...others.slice(0, 7)]), ['faxe'])).toEqual([]);
  });

  test('series of fewer than three periods are no lines, and do not count', () => {
    const others = municipalities.filter((id) => id !== 'faxe').slice(0, 9);
    const short = [...every(['faxe', ...others.slice(1)]), ...every(others.slice(0, 1), ['2022', '2023'])];
    expect(context(short, ['faxe'])).toEqual(others.slice(1));
    expect(context(every(['faxe', ...others], ['2022', '2023']), ['faxe'])).toEqual([]);
  });

  test('only the same group and kind', () => {
    const list = [...every(['faxe']), ...every(municipalities.slice(0, 20), YEARS, { kind: 'budget' })];
    expect(context(list, ['faxe'])).toEqual([]);
    const unge = [...every(['faxe']), ...every(municipalities.slice(0, 20), YEARS, { group: 'unge' })];
    expect(context(unge, ['faxe'])).toEqual([]);
    expect(
      context(
        every(municipalities).flatMap((o) => [o, { ...o, group: 'unge' }]),
        ['faxe'],
        ['alle', 'unge'],
      ),
    ).toEqual([]);
  });

  test('nothing chosen has nothing behind it', () => {
    expect(contextOf(every(municipalities), [], index)).toEqual([]);
  });
});
