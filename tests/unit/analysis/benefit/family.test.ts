import { describe, expect, test } from 'vitest';
import {
  familyOf,
  inFamily,
  listedFamilies,
  partOf,
  underTotals,
} from '../../../../src/analysis/benefit/family';
import { type CatalogIndex, indexCatalog } from '../../../../src/model/catalogIndex';
import type { Group } from '../../../../src/model/codelist';
import { observation, realDataset, realIndex } from '../../fixtures';

const index = realIndex();
const about = (id: string) =>
  realDataset().observations.filter((o) => inFamily(o, familyOf(id, index), index));

/** The real lists with other groups added. */
function withGroups(...groups: readonly Pick<Group, 'id' | 'parent'>[]): CatalogIndex {
  const added = groups.map(({ id, parent }) => ({ id, parent, name: { da: id, en: id }, sort: 'ydelse' }));
  return indexCatalog({ ...index.catalog, groups: [...index.catalog.groups, ...added] });
}

describe('familyOf', () => {
  test('a benefit and all that is part of it, in the order of the code list', () => {
    const listed = withGroups(
      { id: 'ydelse', parent: null },
      { id: 'anden', parent: null },
      { id: 'jobparate', parent: 'ydelse' },
      { id: 'aktivitetsparate', parent: 'ydelse' },
    );
    expect(familyOf('ydelse', listed).groups).toEqual(['ydelse', 'jobparate', 'aktivitetsparate']);
    const { groups } = familyOf('fleksjob', index);
    expect(groups).toEqual(expect.arrayContaining(['fleksjob', 'fleksjobvisiterede', 'fleksjobindsatsen']));
    for (const id of groups.slice(1)) expect(partOf(id, index)).toContain('fleksjob');
  });

  test('a part of a part belongs too; a circle in the list ends', () => {
    const deep = withGroups(
      { id: 'a', parent: null },
      { id: 'b', parent: 'a' },
      { id: 'c', parent: 'b' },
      { id: 'x', parent: 'y' },
      { id: 'y', parent: 'x' },
    );
    expect(familyOf('a', deep).groups).toEqual(['a', 'b', 'c']);
    expect(partOf('c', deep)).toEqual(['b', 'a']);
    expect(familyOf('x', deep).groups).toEqual(['x', 'y']);
    expect(partOf('x', deep)).toEqual(['y']);
  });

  test('its indicators are those of its groups and those that concern it, the most important first', () => {
    const { indicators } = familyOf('ledighedsydelse', index);
    expect(indicators.slice(0, 2)).toEqual(['fleksjob-ledighed', 'budgetafvigelse']);
    expect(indicators).toContain('ydelse-fuldtidspersoner');
    expect(indicators).not.toContain('fleksjob-beskaeftigelse');
  });

  test('a group without figures has no indicators', () => {
    expect(familyOf('ny', withGroups({ id: 'ny', parent: null })).indicators).toEqual([]);
  });
});

test('parts stand under their whole, whatever their order; one without its whole stays where it is', () => {
  const listed = withGroups(
    { id: 'hele', parent: null },
    { id: 'del', parent: 'hele' },
    { id: 'del-af-del', parent: 'del' },
    { id: 'alene', parent: 'mangler' },
    { id: 'mangler', parent: null },
  );
  const order = (...ids: readonly string[]) => underTotals(ids, (id) => id, listed);
  expect(order('del', 'alene', 'hele')).toEqual(['alene', 'hele', 'del']);
  expect(order('del-af-del', 'hele', 'alene')).toEqual(['hele', 'del-af-del', 'alene']);
  expect(order('del-af-del', 'del', 'hele')).toEqual(['hele', 'del', 'del-af-del']);
});

describe('inFamily', () => {
  test('what has another group but concerns the benefit is seen', () => {
    const seen = new Set(about('fleksjob').map((o) => `${o.indicator}/${o.group}`));
    expect(seen).toContain('fleksjobinvestering/resultat');
    expect(seen).toContain('fleksjob-arbejdstid/alle');
    expect(seen).toContain('fleksjobprojekt-tilskud/alle');
    expect(seen).toContain('budgetafvigelse/fleksjob-loentilskud');
    // Those without a fleksjob receive ledighedsydelse; those on sick leave from one sygedagpenge.
    expect(about('ledighedsydelse').map((o) => o.indicator)).toContain('fleksjob-ledighed');
    expect(about('sygedagpenge').map((o) => o.indicator)).not.toContain('fleksjob-ledighed');
    expect(about('sygedagpenge').map((o) => o.indicator)).toContain('fleksjob-sygedagpengesager-aendring');
  });

  test('what is stated of everybody or of another benefit is not', () => {
    const seen = about('kontanthjaelp');
    expect(new Set(seen.map((o) => o.group))).toEqual(
      new Set(['kontanthjaelp', 'kontant-og-uddannelseshjaelp', 'aktivitetsparate-kontanthjaelp']),
    );
    const total = observation({ indicator: 'star-antal', group: 'alle-ydelser' });
    expect(inFamily(total, familyOf('kontanthjaelp', index), index)).toBe(false);
    expect(inFamily(total, familyOf('alle-ydelser', index), index)).toBe(true);
  });
});

describe('listedFamilies', () => {
  test('benefits and target groups that are part of nothing, in the order of the code list', () => {
    expect(listedFamilies(index).map(({ id }) => id)).toEqual([
      'alle-ydelser',
      'a-dagpenge',
      'kontanthjaelp',
      'sygedagpenge',
      'ressourceforloeb',
      'ledighedsydelse',
      'fleksjob',
      'foertidspension-mv',
      'unge',
      'i-sygefravaer-og-jobfastholdelse',
      'ledige-indkaldt-til-samtale',
    ]);
  });

  test('a benefit that no figure is about is not listed', () => {
    const more = withGroups({ id: 'su', parent: null });
    expect(listedFamilies(more)).toHaveLength(listedFamilies(index).length);
  });

  test('a group that only own figures have named is not one, unless it is a benefit', () => {
    const { catalog } = index;
    const [entry, ...others] = catalog.indicatorEntries;
    if (!entry) throw new Error('no entry');
    const listed = (sort: string, ownGroups: readonly string[]) => {
      const added = { id: 'maend', parent: null, name: { da: 'Mænd', en: 'Men' }, sort };
      const indicatorEntries = [{ ...entry, groups: [...entry.groups, 'maend'] }, ...others];
      const groups = [...catalog.groups, added];
      return listedFamilies(indexCatalog({ ...catalog, groups, indicatorEntries, ownGroups })).map(
        ({ id }) => id,
      );
    };
    expect(listed('målgruppe', [])).toContain('maend');
    expect(listed('målgruppe', ['maend'])).not.toContain('maend');
    expect(listed('ydelse', ['maend'])).toContain('maend');
  });
});
