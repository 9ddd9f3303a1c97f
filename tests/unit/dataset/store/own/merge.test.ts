import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../../../src/analysis/sourcesOf';
import { mergeLayers } from '../../../../../src/dataset/store/own/merge';
import type { Catalog, IndicatorEntry } from '../../../../../src/model/catalog';
import { indexCatalog } from '../../../../../src/model/catalogIndex';
import type { Group, Indicator } from '../../../../../src/model/codelist';
import type { Layer } from '../../../../../src/model/ownDataset';
import { seed } from '../../../../ownSeeds';
import { first, realCompiled, wholeIndex } from '../../../fixtures';

const { catalog } = realCompiled();
const known = first(catalog.indicatorEntries);
const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  ...first(catalog.indicators),
  id,
  importance: 500,
  ...more,
});
const group = (id: string, name = id): Group => ({
  id,
  name: { da: name, en: name },
  sort: '',
  parent: null,
});
const layer = (unique: string, more: Partial<Layer> = {}): Layer => ({
  ...seed(unique).dataset.layer,
  ...more,
});
/** Layers of any indicators, areas and groups, known and new. */
const layers: fc.Arbitrary<Layer[]> = fc
  .array(
    fc.array(
      fc.record({
        id: fc.constantFrom(...catalog.indicators.slice(0, 5).map(({ id }) => id), 'ny-1', 'ny-2', 'ukendt'),
        areas: fc.uniqueArray(fc.constantFrom('faxe', 'aarhus', 'hele-landet', 'ishoej', 'nedlagt'), {
          minLength: 1,
        }),
        groups: fc.uniqueArray(fc.constantFrom('alle', 'fleksjob', 'ny-gruppe', '__proto__'), {
          minLength: 1,
        }),
        count: fc.nat(1000),
      }),
      { maxLength: 6 },
    ),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map((entries, i) =>
      layer(`lag${i}`, {
        codelists: {
          groups: [group('ny-gruppe')],
          units: [],
          themes: [],
          indicators: [indicator('ny-1'), indicator('ny-2', { theme: 'nyt-tema' })],
        },
        indicatorEntries: entries.map(
          (entry): IndicatorEntry => ({
            ...entry,
            files: [`egne/lag${i}/noegletal/${entry.id}`],
            kinds: ['faktisk'],
          }),
        ),
        areaFiles: Object.fromEntries(
          entries.flatMap((e) => e.areas).map((a) => [a, [`egne/lag${i}/omraader/${a}`]]),
        ),
      }),
    ),
  );

/** Whether `part` is a list of entries of `whole` in their order. */
function inOrder(part: readonly string[], whole: readonly string[]): boolean {
  const places = part.map((id) => whole.indexOf(id));
  return places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? 0)));
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('mergeLayers', () => {
  test('no layers give the very same catalogue', () => {
    expect(mergeLayers(catalog, [])).toBe(catalog);
  });

  test('leaves the bundled catalogue as it was, to be had again when all is off', () => {
    const before = structuredClone(catalog);
    fc.assert(
      fc.property(layers, (own) => {
        mergeLayers(catalog, own);
        expect(catalog).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  test('whatever is added, everything named can be looked up, in the order of the code lists', () => {
    fc.assert(
      fc.property(layers, (own) => {
        const merged = mergeLayers(catalog, own);
        const index = indexCatalog(merged);
        for (const entry of merged.indicatorEntries) {
          const { theme, unit, concerns } = index.indicator(entry.id);
          index.theme(theme);
          index.unit(unit);
          for (const id of [...entry.groups, ...concerns]) index.group(id);
          expect(inOrder(entry.areas, ids(merged.areas))).toBe(true);
          expect(inOrder(entry.groups, ids(merged.groups))).toBe(true);
        }
        expect(inOrder(ids(merged.indicatorEntries), ids(merged.indicators))).toBe(true);
        for (const id of Object.keys(merged.areaFiles)) index.area(id);
        for (const list of [merged.groups, merged.indicators, merged.themes, merged.units])
          expect(new Set(ids(list)).size).toBe(list.length);
      }),
      { numRuns: 100 },
    );
  });

  test('everything bundled stays, first and unchanged', () => {
    fc.assert(
      fc.property(layers, (own) => {
        const merged = mergeLayers(catalog, own);
        for (const name of ['areas', 'groups', 'units', 'themes', 'indicators', 'sources'] as const)
          expect(merged[name].slice(0, catalog[name].length)).toEqual(catalog[name]);
        const index = indexCatalog(merged);
        for (const entry of catalog.indicatorEntries) {
          const now = index.entry(entry.id);
          expect(now.files.slice(0, 1)).toEqual(entry.files);
          expect(now.areas).toEqual(expect.arrayContaining([...entry.areas]));
        }
        for (const [area, files] of Object.entries(catalog.areaFiles))
          expect(merged.areaFiles[area]?.[0]).toBe(files[0]);
        expect(merged.compared).toEqual(catalog.compared);
        const added = own.flatMap((l) =>
          l.indicatorEntries.filter(({ id, areas }) => id !== 'ukendt' && areas.some((a) => a !== 'nedlagt')),
        );
        const sum = (list: Catalog['indicatorEntries']) => list.reduce((n, { count }) => n + count, 0);
        expect(sum(merged.indicatorEntries)).toBe(sum(catalog.indicatorEntries) + sum(added));
      }),
      { numRuns: 50 },
    );
  });

  test('a known indicator gets the files, areas and kinds of the layers after its own', () => {
    const entry: IndicatorEntry = {
      ...known,
      files: ['egne/x/noegletal/y'],
      count: 7,
      areas: ['aarhus', ...known.areas.slice(0, 1)],
      kinds: ['maal'],
    };
    const merged = mergeLayers(catalog, [layer('a', { indicatorEntries: [entry] })]);
    const now = indexCatalog(merged).entry(known.id);
    expect(now.files).toEqual([...known.files, 'egne/x/noegletal/y']);
    expect(now.count).toBe(known.count + 7);
    expect(now.areas).toHaveLength(known.areas.length + 1);
    expect(now.kinds).toEqual([...new Set([...known.kinds, 'maal'])]);
  });

  test('a bundled table is no source of an area that own figures alone are of', () => {
    const whole = wholeIndex();
    const area = 'region-sjaelland';
    const entry = { ...whole.entry('ledige-andel'), files: ['egne/x'], areas: [area] };
    const merged = indexCatalog(mergeLayers(whole.catalog, [layer('1', { indicatorEntries: [entry] })]));
    expect(merged.entry('ledige-andel').areas).toContain(area);
    expect(sourcesOf(area, merged)).toEqual(sourcesOf(area, whole));
  });

  test('a table that covers an area that is gone covers the country', () => {
    const own = layer('1');
    const merged = mergeLayers(catalog, [{ ...own, source: { ...own.source, area: 'nedlagt' } }]);
    expect(merged.sources.at(-1)?.area).toBe('hele-landet');
  });

  test('of one id the bundled entry of a code list stands, then that of the first layer', () => {
    const lists = (name: string) => ({
      groups: [group('alle', name), group('min', name)],
      units: [],
      themes: [],
      indicators: [indicator(known.id, { decimals: 9 }), indicator('ny', { decimals: name === 'A' ? 1 : 2 })],
    });
    const merged = indexCatalog(
      mergeLayers(catalog, [layer('a', { codelists: lists('A') }), layer('b', { codelists: lists('B') })]),
    );
    expect(merged.group('alle').name.da).toBe('I alt');
    expect(merged.group('min').name.da).toBe('A');
    expect(merged.indicator(known.id).decimals).not.toBe(9);
    expect(merged.indicator('ny').decimals).toBe(1);
  });
});
