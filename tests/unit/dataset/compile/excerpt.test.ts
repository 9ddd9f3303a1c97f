import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFor, samePeriod } from '../../../../src/analysis/facts';
import { latest } from '../../../../src/analysis/latest';
import { excerpts, mergeExcerpts } from '../../../../src/dataset/compile/excerpt';
import { decode } from '../../../../src/dataset/files/columnar';
import { groupBy } from '../../../../src/model/groupBy';
import { KINDS } from '../../../../src/model/kind';
import type { Observation } from '../../../../src/model/observation';
import { observationId } from '../../../../src/model/observationId';
import { observation, realCompiled, realDataset, realIndex } from '../../fixtures';

const index = realIndex();

/** Facts as they follow from some observations, without the series and its record, which an excerpt does not have. */
function facts(list: readonly Observation[], { indicator, area, group }: Observation) {
  const found = factsFor(
    list.filter((o) => o.indicator === indicator),
    area,
    group,
    index,
  );
  return found && { ...found, points: [], record: null };
}

/** One observation of each indicator, group and area. */
function subjects(list: readonly Observation[]): Observation[] {
  return [...groupBy(list, (o) => `${o.indicator} ${o.group} ${o.area}`).values()].flatMap(
    (own) => own[0] ?? [],
  );
}

const AREAS = ['faxe', 'ishoej', 'region-sjaelland', 'rar-sjaelland', 'hele-landet'];
const generated = fc.uniqueArray(
  fc
    .record({
      source: fc.constantFrom('faxe-2023-11-06', 'ishoej-2018-11-13', 'herning-2023-11-06'),
      item: fc.constantFrom('1', '2', '10'),
      area: fc.constantFrom(...AREAS),
      group: fc.constantFrom('alle', 'unge'),
      kind: fc.constantFrom(...KINDS),
      period: fc.constantFrom(
        '',
        '2021',
        '2022',
        '2023',
        '2022-09',
        '2023-09',
        '2022-07/2023-06',
        '2022-01/2022-12',
      ),
      value: fc.nat(50),
      decimals: fc.nat(1),
    })
    .map((o) => observation(o)),
  { selector: (o) => `${o.source} ${o.id}`, maxLength: 60 },
);

describe('an excerpt', () => {
  test('gives the facts of its area as all data do, for every area, indicator and group', () => {
    const { observations } = realDataset();
    const byArea = excerpts(observations, index);
    const all = subjects(observations);
    expect(all.length).toBeGreaterThan(100);
    for (const o of all) expect(facts(byArea.get(o.area) ?? [], o)).toEqual(facts(observations, o));
  });

  test('so do several together', () => {
    const { observations } = realDataset();
    const merged = mergeExcerpts([...excerpts(observations, index).values()]);
    expect(new Set(merged.map((o) => `${o.source} ${o.id}`)).size).toBe(merged.length);
    expect(merged.length).toBeLessThan(observations.length);
    for (const o of subjects(observations)) expect(facts(merged, o)).toEqual(facts(observations, o));
  });

  test('whatever the data, and in whatever order they are loaded', () => {
    fc.assert(
      fc.property(generated, fc.boolean(), (observations, backwards) => {
        const lists = [...excerpts(observations, index).values()];
        const merged = mergeExcerpts(backwards ? lists.toReversed() : lists);
        for (const o of subjects(observations)) {
          expect(facts(merged, o)).toEqual(facts(observations, o));
          const own = excerpts(observations, index).get(o.area) ?? [];
          expect(facts(own, o)).toEqual(facts(observations, o));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has the value of its area in every period that is the latest of another', () => {
    fc.assert(
      fc.property(generated, (observations) => {
        const byArea = excerpts(observations, index);
        for (const own of groupBy(observations, (o) => `${o.group} ${o.kind}`).values()) {
          const areas = groupBy(own, (o) => o.area);
          for (const others of areas.values()) {
            const head = latest(others);
            for (const [area, list] of areas) {
              const at = (all: readonly Observation[]) =>
                latest(
                  all.filter(
                    (o) =>
                      o.area === area &&
                      o.group === head?.group &&
                      o.kind === head.kind &&
                      samePeriod(o, head),
                  ),
                );
              expect(at(byArea.get(area) ?? [])).toEqual(at(list));
            }
          }
        }
      }),
    );
  });

  test('keeps the order of the data and has nothing twice', () => {
    const { observations } = realDataset();
    for (const own of excerpts(observations, index).values()) {
      const places = own.map((o) => observations.indexOf(o));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });

  test('is a file for every area with figures, and only for those', () => {
    const { catalog, files } = realCompiled();
    const { observations } = realDataset();
    expect(new Set(Object.keys(catalog.areaFiles))).toEqual(new Set(observations.map((o) => o.area)));
    const byIndicator = groupBy(observations, (o) => o.indicator);
    const ordered = index.catalog.indicators.flatMap(({ id }) => byIndicator.get(id) ?? []);
    const byArea = excerpts(ordered, index);
    for (const [area, [path = '']] of Object.entries(catalog.areaFiles)) {
      expect(path).toMatch(/^data\/omraader\/.+\.json$/);
      const file = JSON.parse(JSON.stringify(files.get(path)));
      const { observations: own, skipped } = decode(file, file.excerpt);
      expect(skipped).toBe(0);
      expect(own).toEqual(byArea.get(area));
      // Its own series are whole beside it.
      const all = decode(file).observations;
      expect(all.filter((o) => o.area === area)).toEqual(ordered.filter((o) => o.area === area));
    }
  });
});

test('merging keeps figures of different sources with the same id apart', () => {
  const one = observation({ source: 'faxe-2023-11-06' });
  const other = observation({ source: 'herlev-2022-03-23' });
  expect(observationId(one)).toBe(observationId(other));
  expect(mergeExcerpts([[one, other], [one]])).toEqual([one, other]);
});
