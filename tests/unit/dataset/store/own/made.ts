/** Small own data sets for tests. */
import { encode } from '../../../../../src/dataset/files/columnar';
import type { ObservationFile } from '../../../../../src/model/catalog';
import type { Observation } from '../../../../../src/model/observation';
import { ownPath, ownSourceId } from '../../../../../src/model/ownData';
import type { OwnDataset } from '../../../../../src/model/ownDataset';
import { observation } from '../../../fixtures';

/** A data set of figures, as an import makes it, but without new code lists and headlines. */
export function made(
  unique: string,
  parts: readonly Partial<Observation>[] = [{}],
  more: Partial<OwnDataset> = {},
): { dataset: OwnDataset; files: [string, ObservationFile][]; figures: Observation[] } {
  const id = ownSourceId(unique, '2026-11-22');
  const figures = parts.map((part) => observation({ source: id, ...part }));
  const ids = (pick: (o: Observation) => string) => [...new Set(figures.map(pick))];
  const files = [
    ...ids((o) => o.indicator).map((indicator): [string, ObservationFile] => [
      ownPath(id, 'noegletal', indicator),
      encode(
        indicator,
        figures.filter((o) => o.indicator === indicator),
      ),
    ]),
    ...ids((o) => o.area).map((area): [string, ObservationFile] => [
      ownPath(id, 'omraader', area),
      encode(
        area,
        figures.filter((o) => o.area === area),
      ),
    ]),
  ];
  const dataset: OwnDataset = {
    id,
    name: `Data ${unique}`,
    added: '2026-11-22T12:00:00.000Z',
    origin: { file: 'tal.csv', format: 'statistikbanken-csv', bytes: 100 },
    on: true,
    fingerprint: `f-${unique}`,
    layer: {
      codelists: { groups: [], units: [], themes: [], indicators: [] },
      source: {
        id,
        area: 'hele-landet',
        committee: 'Danmarks Statistik',
        date: '2026-11-22',
        documentType: 'tabel',
        items: [{ number: '1', title: 'Ledige', caseNumber: null }],
        remarks: [],
        file: null,
        count: figures.length,
        checked: 0,
      },
      indicatorEntries: ids((o) => o.indicator).map((indicator) => {
        const own = figures.filter((o) => o.indicator === indicator);
        return {
          id: indicator,
          files: [ownPath(id, 'noegletal', indicator)],
          count: own.length,
          areas: [...new Set(own.map((o) => o.area))],
          groups: [...new Set(own.map((o) => o.group))],
          kinds: [...new Set(own.map((o) => o.kind))],
        };
      }),
      areaFiles: Object.fromEntries(
        ids((o) => o.area).map((area) => [area, [ownPath(id, 'omraader', area)]]),
      ),
      headlines: {},
    },
    ...more,
  };
  return { dataset, files, figures };
}
