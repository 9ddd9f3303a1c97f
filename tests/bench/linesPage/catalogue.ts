import type { CatalogIndex } from '../../../src/model/catalogIndex';
import { indexCatalog } from '../../../src/model/catalogIndex';

/** The indicator that is measured with. */
export const INDICATOR = 'antal';
/** Its only group. */
export const GROUP = 'alle';

const same = (text: string) => ({ da: text, en: text });

/** A catalogue with one indicator, a count, of so many municipalities. */
export function inventCatalogue(count: number): CatalogIndex {
  const areas = Array.from({ length: count }, (_, i) => `kommune-${i + 1}`);
  return indexCatalog({
    version: 1,
    areas: areas.map((id, i) => ({
      id,
      name: same(`Kommune ${i + 1}`),
      longName: same(`Kommune ${i + 1}`),
      type: 'kommune',
      code: null,
      parents: [],
      neighbours: [],
    })),
    groups: [{ id: GROUP, name: same('I alt'), sort: 'i alt', parent: null }],
    units: [{ id: 'personer', type: 'antal', one: same('person'), other: same('personer') }],
    themes: [{ id: 'tema', name: same('Tema'), description: same('') }],
    indicators: [
      {
        id: INDICATOR,
        name: same('Antal'),
        definition: same(''),
        theme: 'tema',
        unit: 'personer',
        decimals: 0,
        direction: 'lav',
        kinds: ['faktisk'],
        reading: same(''),
        ranked: null,
        importance: 1,
        sentence: null,
        nature: 'niveau',
        missing: null,
        difference: null,
        concerns: [],
      },
    ],
    indicatorEntries: [{ id: INDICATOR, files: [], count: 0, areas, groups: [GROUP], kinds: ['faktisk'] }],
    sources: [],
    discrepancies: [],
    areaFiles: {},
    compared: [],
    withMinutes: [],
    held: [],
    wholeAreas: true,
    labourForce: {},
  });
}
