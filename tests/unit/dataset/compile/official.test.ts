/** The bundled tables of statistics. */
import { describe, expect, test } from 'vitest';
import { groupBy } from '../../../../src/model/groupBy';
import { present, wholeCompiled, wholeDataset, wholeIndex } from '../../fixtures';

const { observations, sources, withheld, codelists } = wholeDataset();
const { catalog, files } = wholeCompiled();
const index = wholeIndex();

const found = (indicator: string, area: string, period: string, group = 'alle') =>
  observations.find(
    (o) => o.indicator === indicator && o.area === area && o.period === period && o.group === group,
  )?.value;
const mean = (year: string) => {
  const own = observations.filter(
    (o) =>
      o.indicator === 'ledige-andel' &&
      o.area === 'hele-landet' &&
      o.group === 'alle' &&
      o.period.startsWith(year),
  );
  expect(own).toHaveLength(12);
  return own.reduce((sum, { value }) => sum + value, 0) / 12;
};
const municipalities = codelists.areas.filter(({ type }) => type === 'kommune').map(({ id }) => id);

describe('the figures', () => {
  test.each([
    ['ledige-andel', 'faxe', '2023-08', 2.4],
    ['ledige-antal', 'faxe', '2023-08', 458],
    ['ledige-andel', 'hele-landet', '2023-08', 2.8],
    ['ledige-antal', 'hele-landet', '2023-08', 85394],
    ['ledige-andel', 'herning', '2022-09', 1.7],
    ['ledige-antal', 'herning', '2022-09', 768],
    ['ledige-andel', 'hele-landet', '2022-09', 2.4],
  ])('%s of %s in %s is %d', (indicator, area, period, value) => {
    expect(found(indicator, area, period)).toBe(value);
  });

  test.each([
    ['2022', 2.525],
    ['2023', 2.775],
    ['2024', 2.892],
  ])('the country’s unemployment of %s is %d on average', (year, value) => {
    expect(mean(year)).toBeCloseTo(value, 3);
  });

  test.each([
    ['ledige-andel', '2021-08', '2026-07'],
    ['ledige-antal', '2021-08', '2026-07'],
    ['beskaeftigelsesfrekvens', '2008-11', '2024-11'],
    ['fuldtidsansatte', '2008-Q1', '2025-Q3'],
  ])('%s is there for all 98 in every period from %s to %s or later', (indicator, first, least) => {
    const own = observations.filter((o) => o.indicator === indicator && o.group === 'alle');
    const byArea = groupBy(own, (o) => o.area);
    const periodsOf = (area: string) => present(byArea.get(area)).map(({ period }) => period);
    const periods = periodsOf('hele-landet');
    expect(periods[0]).toBe(first);
    expect(periods).toContain(least);
    expect(new Set(periods).size).toBe(periods.length);
    for (const area of municipalities) expect(periodsOf(area)).toEqual(periods);
  });

  test('the municipalities add up to nearly the country, whose residents are not all known', () => {
    const own = observations.filter((o) => o.indicator === 'ledige-antal' && o.group === 'alle');
    for (const [period, list] of groupBy(own, (o) => o.period)) {
      const sum = list.filter((o) => o.area !== 'hele-landet').reduce((total, o) => total + o.value, 0);
      const left = present(found('ledige-antal', 'hele-landet', period)) - sum;
      expect(left).toBeGreaterThanOrEqual(50);
      expect(left).toBeLessThanOrEqual(174);
    }
  });

  test('every table says who publishes it, where, when it was taken and on which terms', () => {
    const tables = sources.filter(({ documentType }) => documentType === 'tabel');
    expect(tables.flatMap(({ items }) => items.map(({ number }) => number)).sort()).toEqual(
      ['LBESK69', 'RAS200', 'y25i01', 'y25i09'].sort(),
    );
    for (const { terms, link, committee, date } of tables) {
      expect(terms?.da).not.toBe(terms?.en);
      expect(link).toMatch(/^https:/);
      expect(committee).toMatch(/Danmarks Statistik|Jobindsats/);
      expect(date).toMatch(/^2026-/);
    }
  });
});

describe('values that are withheld', () => {
  test('are no figures, and stay known', () => {
    expect(withheld.length).toBeGreaterThan(300);
    const stated = new Set(observations.map((o) => `${o.indicator} ${o.area} ${o.group} ${o.period}`));
    for (const w of withheld)
      expect(stated.has(`${w.indicator} ${w.area} ${w.group} ${w.period}`)).toBe(false);
  });

  test('are in the files of their indicator and their area', () => {
    const ofIndicator = present(files.get(index.entry('langtidsledige').files[0] ?? '')).withheld;
    expect(ofIndicator).toEqual(withheld.filter(({ indicator }) => indicator === 'langtidsledige'));
    const ofArea = present(files.get(catalog.areaFiles.laesoe?.[0] ?? '')).withheld;
    expect(ofArea).toEqual(withheld.filter(({ area }) => area === 'laesoe'));
    expect(files.get(catalog.areaFiles.aarhus?.[0] ?? '')).not.toHaveProperty('withheld');
  });
});

describe('minutes held against the statistics', () => {
  test('where they measure the same, and nowhere else', () => {
    const held = catalog.held.map(({ stated, official }) => [
      stated.indicator,
      stated.area,
      stated.period,
      stated.value,
      official.value,
    ]);
    expect(held).toEqual([
      ['fuldtidsledighed', 'faxe', '2023-08', 2.4, 2.4],
      ['fuldtidsledighed', 'hele-landet', '2023-08', 2.8, 2.8],
      ['bruttoledighed', 'herning', '2022-09', 1.7, 1.7],
    ]);
    for (const { official } of catalog.held) expect(official.indicator).toBe('ledige-andel');
  });
});

describe('what the catalogue says of them', () => {
  test('places of municipalities by shares, not by counts', () => {
    const ranked = catalog.indicatorEntries.filter(({ ranking }) => ranking);
    expect(ranked.map(({ id }) => id)).toEqual(['ledige-andel', 'beskaeftigelsesfrekvens']);
    for (const { ranking } of ranked) {
      const { ranks, of } = present(ranking);
      expect(of).toBe(98);
      expect(new Set(Object.keys(ranks))).toEqual(new Set(municipalities));
    }
    const { ranks, period } = present(index.entry('ledige-andel').ranking);
    for (const [area, rank] of Object.entries(ranks)) {
      const own = present(found('ledige-andel', area, period));
      const lower = municipalities.filter((other) => present(found('ledige-andel', other, period)) < own);
      expect(rank).toBe(lower.length + 1);
    }
  });

  test('the labour force, about: persons over per cent', () => {
    const { labourForce } = catalog;
    expect(Object.keys(labourForce)).toHaveLength(99);
    // 458 persons were 2.4 % of Faxe’s in August 2023; the country’s was some three million.
    expect((labourForce.faxe ?? 0) * 100).toBeGreaterThan(17_000);
    expect((labourForce.faxe ?? 0) * 100).toBeLessThan(21_000);
    expect((labourForce['hele-landet'] ?? 0) * 100).toBeGreaterThan(2_900_000);
    expect((labourForce['hele-landet'] ?? 0) * 100).toBeLessThan(3_300_000);
  });

  test('every area has a file with its own series whole', () => {
    for (const { id } of index.areasWithData) {
      const { columns, codes } = present(files.get(catalog.areaFiles[id]?.[0] ?? ''));
      const area = codes.area.indexOf(id);
      const own = Array.from({ length: columns.value.length }, (_, row) =>
        typeof columns.area === 'number' ? columns.area : columns.area[row],
      ).filter((code) => code === area);
      expect(own).toHaveLength(observations.filter((o) => o.area === id).length);
    }
  });

  test('a comparison without a choice is of municipalities that all have values', () => {
    expect(catalog.compared).toHaveLength(4);
    for (const id of catalog.compared) expect(index.entry('ledige-andel').areas).toContain(id);
  });
});
