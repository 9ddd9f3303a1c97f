import { describe, expect, test } from 'vitest';
import { DATA_FOLDER, readDataFiles } from '../../../../src/build/dataFolder';
import { compile } from '../../../../src/dataset/compile/compile';
import { decode } from '../../../../src/dataset/files/columnar';
import { readDataset } from '../../../../src/dataset/read/dataset';
import { groupBy } from '../../../../src/model/groupBy';
import { bundledDataset, realCompiled, realDataset } from '../../fixtures';

const { codelists, observations, sources, checks } = realDataset();
const bundled = bundledDataset();
const { catalog, files } = realCompiled();
const ids = (list: readonly { readonly id: string }[]) => new Set(list.map((entry) => entry.id));

describe('the bundled data', () => {
  test('has no problems', () => {
    expect(readDataset(readDataFiles(DATA_FOLDER)).problems).toEqual([]);
  });

  test('has its figures, source by source', () => {
    expect(observations.length).toBeGreaterThanOrEqual(300);
    const counts = Object.fromEntries(
      [...groupBy(observations, (o) => o.source)].map(([id, l]) => [id, l.length]),
    );
    expect(counts).toMatchObject({
      'faxe-2023-11-06': 182,
      'herlev-2022-03-23': 48,
      'herning-2022-11-22': 38,
      'holstebro-2019-10-23': 7,
      'ishoej-2018-11-13': 37,
    });
    expect(new Set(Object.keys(counts))).toEqual(ids(sources));
  });

  test('every figure can be told apart within its source', () => {
    const keys = bundled.observations.map((o) => `${o.source} ${o.id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every kind is one the indicator may have, and every note is in both languages', () => {
    const kinds = new Map(codelists.indicators.map((i) => [i.id, i.kinds]));
    for (const o of bundled.observations) {
      if (!kinds.get(o.indicator)?.includes(o.kind)) throw new Error(`${o.source} ${o.id}`);
      if (o.note) {
        expect(o.note.en).not.toBe('');
        expect(o.note.en).not.toBe(o.note.da);
      }
    }
  });

  test('has all 98 municipalities, each in one of the areas of every level', () => {
    const municipalities = codelists.areas.filter((area) => area.type === 'kommune');
    expect(municipalities).toHaveLength(98);
    expect(new Set(municipalities.map((area) => area.code)).size).toBe(98);
    const type = new Map(codelists.areas.map((area) => [area.id, area.type]));
    for (const { code, parents } of municipalities) {
      expect(code).toMatch(/^\d{3}$/);
      const types = parents.map((parent) => type.get(parent));
      expect(types.filter((one) => one !== 'beskaeftigelsesregion')).toEqual([
        'region',
        'rar',
        'landsdel',
        'kommunegruppe',
        'land',
      ]);
    }
  });

  test('every neighbour is a municipality that has it as a neighbour too', () => {
    const neighbours = new Map(codelists.areas.map((area) => [area.id, area.neighbours]));
    for (const { id, type, neighbours: own } of codelists.areas) {
      expect(own).not.toContain(id);
      if (type !== 'kommune') expect(own).toEqual([]);
      for (const other of own) expect(neighbours.get(other)).toContain(id);
    }
    // Islands that no bridge leads to have none.
    const alone = codelists.areas.filter((a) => a.type === 'kommune' && a.neighbours.length === 0);
    expect(alone.map(({ id }) => id)).toEqual(['bornholm', 'aeroe', 'fanoe', 'samsoe', 'laesoe']);
  });

  test('every indicator, unit and theme is used, benefits are groups before they are, and every reference leads somewhere', () => {
    const all = bundled.observations;
    expect(new Set(all.map((o) => o.indicator))).toEqual(ids(codelists.indicators));
    const parents = codelists.groups.flatMap((group) => group.parent ?? []);
    const used = new Set([...all.map((o) => o.group), ...parents]);
    for (const group of used) expect(ids(codelists.groups)).toContain(group);
    const others = codelists.groups.filter(({ id }) => !used.has(id));
    expect(others.filter(({ sort }) => sort !== 'ydelse' && sort !== 'målgruppe')).toEqual([]);
    expect(new Set(codelists.indicators.map((i) => i.unit))).toEqual(ids(codelists.units));
    expect(new Set(codelists.indicators.map((i) => i.theme))).toEqual(ids(codelists.themes));
    const areas = ids(codelists.areas);
    for (const area of new Set(all.map((o) => o.area))) expect(areas).toContain(area);
  });

  test('every indicator sentence has its placeholders in both languages', () => {
    for (const { sentence } of codelists.indicators) {
      if (!sentence) continue;
      const holders = (text: string) => text.match(/\{\w+\}/g)?.sort();
      expect(holders(sentence.en)).toEqual(holders(sentence.da));
      expect(sentence.da).toMatch(/\{(vaerdi|antal|stoerrelse|forskel|afvigelse|udgift|aendring)\}/);
    }
  });
});

describe('discrepancies', () => {
  const found = (rule: string) => catalog.discrepancies.filter((check) => check.rule === rule);

  test('the known ones are found', () => {
    expect(found('ukraine-alder')).toMatchObject([{ stated: 186, computed: 185, status: 'mismatch' }]);
    expect(found('ukraine-andel')).toMatchObject([{ stated: 31.9, computed: 31.8, status: 'mismatch' }]);
    const [change] = found('kontanthjaelp-aendring');
    expect(change).toMatchObject({ stated: -33.3, printed: 'ca. en tredjedel', status: 'mismatch' });
    expect(change?.computed).toBeCloseTo(-36.2, 1);
    expect(found('budget-takst')).toMatchObject([
      { stated: 6_600_000, computed: 6_500_000, status: 'rounding' },
    ]);
    expect(catalog.discrepancies.filter((check) => check.status === 'mismatch')).toHaveLength(3);
  });

  test('what agrees is counted but not listed', () => {
    expect(catalog.discrepancies.every((check) => check.status !== 'ok')).toBe(true);
    expect(catalog.sources.reduce((sum, source) => sum + source.checked, 0)).toBe(checks.length);
    expect(checks.length).toBeGreaterThan(catalog.discrepancies.length);
  });

  test('every comparison names figures that exist, and computes a number', () => {
    const known = new Set(observations.map((o) => `${o.source} ${o.id}`));
    for (const check of checks) {
      for (const id of [...check.parts, check.observation ?? check.parts[0]]) {
        expect(known).toContain(`${check.source} ${id}`);
      }
      expect(Number.isFinite(check.computed)).toBe(true);
    }
  });
});

describe('compile', () => {
  test('each indicator and source names a file that holds its figures', () => {
    const sources = catalog.sources.map(({ file, ...entry }) => ({ ...entry, files: file ? [file] : [] }));
    for (const entry of [...catalog.indicatorEntries, ...sources]) {
      const [path = '', ...more] = entry.files;
      expect(more).toEqual([]);
      const { observations: own, skipped } = decode(JSON.parse(JSON.stringify(files.get(path))));
      expect(skipped).toBe(0);
      expect(own).toHaveLength(entry.count);
      expect(own).toEqual(observations.filter((o) => o.indicator === entry.id || o.source === entry.id));
    }
    const areas = Object.keys(catalog.areaFiles).length;
    // One more has what the cards of the overview are judged by.
    expect(files.has(catalog.cards ?? '')).toBe(true);
    expect(files.size).toBe(catalog.indicatorEntries.length + catalog.sources.length + areas + 1);
  });

  test('an entry lists exactly the areas, groups and kinds of its figures', () => {
    for (const entry of catalog.indicatorEntries) {
      const own = observations.filter((o) => o.indicator === entry.id);
      expect(new Set(entry.areas)).toEqual(new Set(own.map((o) => o.area)));
      expect(new Set(entry.groups)).toEqual(new Set(own.map((o) => o.group)));
      expect(new Set(entry.kinds)).toEqual(new Set(own.map((o) => o.kind)));
    }
  });

  test('a file has another name when its content is another', () => {
    const other = observations.map((o, i) => (i === 0 ? { ...o, value: o.value + 1 } : o));
    const hash = (text: string) =>
      String([...text].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 999_983, 7));
    const before = compile(realDataset(), hash).catalog;
    const after = compile({ ...realDataset(), observations: other }, hash).catalog;
    const changed = before.indicatorEntries.filter(
      (entry, i) => entry.files[0] !== after.indicatorEntries[i]?.files[0],
    );
    expect(changed.map((entry) => entry.id)).toEqual([observations[0]?.indicator]);
  });
});
