/** Own figures for tests, made as an import makes them. */
import { encode } from '../src/dataset/files/columnar';
import type { ObservationFile } from '../src/model/catalog';
import type { Indicator } from '../src/model/codelist';
import { groupBy } from '../src/model/groupBy';
import type { Kind } from '../src/model/kind';
import type { Observation } from '../src/model/observation';
import { observationId } from '../src/model/observationId';
import { ownPath, ownSourceId } from '../src/model/ownData';
import type { OwnDataset } from '../src/model/ownDataset';

/** An own data set with its files. */
export interface Seed {
  readonly dataset: OwnDataset;
  readonly files: readonly (readonly [string, ObservationFile])[];
  readonly figures: readonly Observation[];
}

/** An indicator that no referat has. */
export const NEW_INDICATOR: Indicator = {
  id: 'egne-borgere',
  name: { da: 'Borgere i egen optælling', en: 'Citizens counted by ourselves' },
  definition: { da: 'Kommunens egen optælling.', en: 'The municipality’s own count.' },
  theme: 'ledighed',
  concerns: [],
  unit: 'personer',
  decimals: 0,
  direction: 'lav',
  kinds: ['faktisk'],
  reading: { da: 'Færre er bedre.', en: 'Fewer is better.' },
  ranked: null,
  importance: 900,
  sentence: null,
  nature: 'niveau',
  missing: null,
  difference: null,
};

/**
 * Makes an own data set as an import does.
 * @param parts of its figures what matters to the test; of Faxe's unemployment unless they say otherwise
 * @param more of the data set, and the indicators that it brings
 */
export function seed(
  unique: string,
  parts: readonly Partial<Observation>[] = [{}],
  { indicators = [], ...more }: Partial<OwnDataset> & { readonly indicators?: readonly Indicator[] } = {},
): Seed {
  const id = ownSourceId(unique, '2026-11-22');
  const name = more.name ?? `Data ${unique}`;
  const figures = parts.map((part): Observation => {
    const whole = {
      source: id,
      item: '1',
      area: 'faxe',
      indicator: 'fuldtidsledighed',
      group: 'alle',
      kind: 'faktisk' as const,
      period: '2023-08',
      value: 1,
      decimals: 0,
      printed: String(part.value ?? 1).replace('.', ','),
      note: null,
      ...part,
    };
    return { ...whole, id: observationId(whole) };
  });
  const byIndicator = groupBy(figures, (o) => o.indicator);
  const byArea = groupBy(figures, (o) => o.area);
  const files = [
    ...[...byIndicator].map(([of, own]) => [ownPath(id, 'noegletal', of), encode(of, own)] as const),
    ...[...byArea].map(([of, own]) => [ownPath(id, 'omraader', of), encode(of, own)] as const),
  ];
  const each = (own: readonly Observation[], pick: (o: Observation) => string) => [...new Set(own.map(pick))];
  const dataset: OwnDataset = {
    id,
    name,
    added: '2026-11-22T12:00:00.000Z',
    origin: { file: `${unique}.csv`, format: 'statistikbanken-csv', bytes: 100 },
    on: true,
    fingerprint: unique,
    layer: {
      codelists: { groups: [], units: [], themes: [], indicators },
      source: {
        id,
        area: 'hele-landet',
        committee: 'Danmarks Statistik',
        date: '2026-11-22',
        documentType: 'tabel',
        items: [{ number: '1', title: name, caseNumber: null }],
        remarks: [],
        file: null,
        count: figures.length,
        checked: 0,
      },
      indicatorEntries: [...byIndicator].map(([indicator, own]) => ({
        id: indicator,
        files: [ownPath(id, 'noegletal', indicator)],
        count: own.length,
        areas: each(own, (o) => o.area),
        groups: each(own, (o) => o.group),
        kinds: each(own, (o) => o.kind) as Kind[],
      })),
      areaFiles: Object.fromEntries(
        [...byArea.keys()].map((area) => [area, [ownPath(id, 'omraader', area)]]),
      ),
    },
    ...more,
  };
  return { dataset, files, figures };
}

/** Figures that disagree with a referat's, agree with it, and that no referat has. */
export function ledige(): Seed {
  return seed(
    'ledige',
    [
      { area: 'faxe', indicator: 'fuldtidsledighed', value: 2.9, decimals: 1 },
      { area: 'aarhus', indicator: 'fuldtidsledighed', value: 3.1, decimals: 1 },
      ...['2023-06', '2023-07', '2023-08'].flatMap((period, i) => [
        { area: 'aarhus', indicator: NEW_INDICATOR.id, value: 120 + i, period },
        { area: 'faxe', indicator: NEW_INDICATOR.id, value: 20 + i, period },
      ]),
    ],
    { name: 'Ledige 2023', indicators: [NEW_INDICATOR] },
  );
}

/** Own figures about what Faxe's page is headed by: that disagree, that agree and are newer, and newer ones alone. */
export function verdictFigures(): Seed {
  const faxe = { area: 'faxe' };
  return seed(
    'vores',
    [
      { ...faxe, indicator: 'star-placering', group: 'alle-ydelser', period: '2022-07/2023-06', value: 25 },
      { ...faxe, indicator: 'star-forskel', group: 'alle-ydelser', period: '2023-07/2024-06', value: -42 },
      ...[10.7, 10.1].map((value, i) => ({
        ...faxe,
        indicator: 'fleksjob-ledighed',
        group: 'fleksjobvisiterede',
        period: `2023-${9 + i}`.replace('-9', '-09'),
        value,
        decimals: 1,
      })),
      { ...faxe, indicator: 'fuldtidsledighed', period: '2023-08', value: 2.9, decimals: 1 },
      { ...faxe, indicator: 'fuldtidsledighed', period: '2023-09', value: 3.1, decimals: 1 },
    ],
    { name: 'Vores tal' },
  );
}

/** A data set of which some files are damaged, as a browser may. */
function damaged({ files, ...rest }: Seed, paths: readonly string[]): Seed {
  const broken = { version: 1 } as unknown as ObservationFile;
  return { ...rest, files: files.map(([path, file]) => [path, paths.includes(path) ? broken : file]) };
}

/** {@link ledige} with what cannot be read: what it says of the indicator that a referat has, of its own, and of Faxe. */
export function unreadable(): Seed {
  const folder = 'egne/eget-ledige-2026-11-22';
  return damaged(ledige(), [
    `${folder}/noegletal/fuldtidsledighed`,
    `${folder}/noegletal/${NEW_INDICATOR.id}`,
    `${folder}/omraader/faxe`,
  ]);
}
