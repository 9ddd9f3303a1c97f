/** The files that the product itself gives, brought in where nobody has their indicators. */
import { describe, expect, test } from 'vitest';
import { figuresCsv } from '../../../../src/dataset/export/csv';
import type { Catalog } from '../../../../src/model/catalog';
import { indexCatalog } from '../../../../src/model/catalogIndex';
import type { Indicator } from '../../../../src/model/codelist';
import type { Mapping } from '../../../../src/model/mapping';
import { datasetCsv } from '../../../../src/views/own/datasetCsv';
import { realIndex } from '../../fixtures';
import { withIndexedDb } from '../../indexedDb';
import { setOf as exportOf } from '../export/sets';
import { importFile, line, measuring, problemsOf, Session } from './importing';

withIndexedDb();

const OWN: Indicator = {
  ...realIndex().indicator('fuldtidsledighed'),
  id: 'unge-i-praktik-paa-moen',
  name: { da: 'Unge i praktik på Møn', en: 'Unge i praktik på Møn' },
  definition: { da: 'Talt af jobcentret.', en: 'Talt af jobcentret.' },
  theme: 'fleksjob',
  decimals: 2,
  direction: 'hoej',
};
const own = (mapping: Mapping): Mapping => ({ ...measuring(OWN.id)(mapping), newIndicators: [OWN] });
const TABLE = 'Kommune;År;Gruppe;Andel\nFaxe;2023;Unge på Møn;1,25\nKøge;2024;I alt;2,5\n';
const FIGURES = [
  'unge-i-praktik-paa-moen faxe unge-paa-moen faktisk 2023 1,25',
  'unge-i-praktik-paa-moen koege alle faktisk 2024 2,5',
];

/** Keeps a table of an own indicator and an own group, and gives it out as the page does. */
async function keptCsv(): Promise<string> {
  const session = new Session();
  await session.read(own((await session.open(TABLE)).mapping));
  const { dataset } = await session.keep(true);
  return (await datasetCsv(dataset, exportOf([]).text)).text();
}

describe('a data set’s own file, in a browser that has neither its indicator nor its group,', () => {
  test('offers the indicator as it says that it is, and keeps every figure', async () => {
    const { opened, report, figures } = await importFile(await keptCsv());
    expect(opened.gaps).toEqual([]);
    expect(opened.mapping.newIndicators).toMatchObject([
      {
        id: OWN.id,
        name: OWN.name,
        unit: 'procent',
        theme: 'fleksjob',
        decimals: 2,
        direction: 'hoej',
        reading: { da: 'Et højere tal er bedre.' },
      },
    ]);
    expect(report).toMatchObject({
      rejected: 0,
      newGroups: [{ id: 'unge-paa-moen', name: { da: 'Unge på Møn' } }],
    });
    expect(figures.map(line)).toEqual(FIGURES);
  });

  test('written by an earlier version, is asked about where it says nothing', async () => {
    const content =
      'punkt;omraade;noegletal;maalgruppe;type;periode;vaerdi;enhed;trykt;note;note_en\n1;Faxe;unge-i-praktik;alle;faktisk;2023;1,5;procent;;;\n';
    const { opened, figures } = await importFile(content);
    expect(opened.mapping.newIndicators).toMatchObject([
      { id: 'unge-i-praktik', name: { da: 'Unge i praktik' }, unit: 'procent', theme: '', decimals: 1 },
    ]);
    expect(figures.map(line)).toEqual(['unge-i-praktik faxe alle faktisk 2023 1,5']);
  });
});

test.each(['da', 'en'] as const)(
  'an indicator page’s file, language %s, offers the indicator too',
  async (language) => {
    const { figures } = await importFile(TABLE, own);
    const { catalog } = realIndex();
    const [group] = [
      {
        id: 'unge-paa-moen',
        name: { da: 'Unge på Møn', en: 'Unge på Møn' },
        sort: 'målgruppe',
        parent: null,
      },
    ];
    const entries = [{ id: OWN.id, files: [], count: 0, areas: [], groups: [], kinds: OWN.kinds }];
    const extended: Catalog = {
      ...catalog,
      indicators: [...catalog.indicators, OWN],
      groups: [...catalog.groups, group],
      indicatorEntries: [...catalog.indicatorEntries, ...entries],
    };
    const set = exportOf(
      figures.map((o) => ({ ...o, source: realIndex().catalog.sources[0]?.id ?? '', item: '1' })),
      language,
      indexCatalog(extended),
    );
    for (const style of ['danish', 'international'] as const) {
      const read = await importFile(figuresCsv(set, style), (mapping) => ({
        ...mapping,
        decimals: style === 'danish' ? 'comma' : 'dot',
      }));
      expect(read.opened.mapping.newIndicators).toMatchObject([
        { id: OWN.id, name: OWN.name, definition: OWN.definition, unit: 'procent', theme: '' },
      ]);
      expect(read.report.rejected).toBe(0);
      expect(read.figures.map(({ area, group: of, value }) => [area, of, value])).toEqual([
        ['faxe', 'unge-paa-moen', 1.25],
        ['koege', 'alle', 2.5],
      ]);
    }
  },
);

test('an indicator that is met far down the file is proposed when it has been read', async () => {
  const row = (id: string, i: number) =>
    `1;Faxe;${id};alle;faktisk;${1990 + Math.floor(i / 12)}M${(i % 12) + 1};${i};;;;`;
  const session = new Session();
  const { mapping } = await session.open(
    [
      'punkt;omraade;noegletal;maalgruppe;type;periode;vaerdi;enhed;trykt;note;note_en',
      ...Array.from({ length: 250 }, (_, i) => row('ydelsesmodtagere', i)),
      row('sent-nyt', 1),
    ].join('\n'),
  );
  expect(mapping.newIndicators).toEqual([]);
  const { report } = await session.read(mapping);
  expect(problemsOf(report)).toEqual(['unknown-indicator sent-nyt ×1']);
  expect(report.proposed).toMatchObject([{ id: 'sent-nyt', name: { da: 'Sent nyt' }, unit: '', theme: '' }]);
  const said = report.proposed.map((indicator) => ({ ...indicator, unit: 'personer', theme: 'ledighed' }));
  const again = await session.read({ ...mapping, newIndicators: said });
  expect(again.report).toMatchObject({ rejected: 0, figures: 251, proposed: [] });
});

test('rows of a name that is said to be a known indicator are its figures, and that is remembered with the heads', async () => {
  const content = (period: string) =>
    `punkt;omraade;noegletal;maalgruppe;type;periode;vaerdi;enhed;trykt;note;note_en\n1;Faxe;fleksjob-persner;fleksjob;faktisk;${period};512;personer;;;\n`;
  const session = new Session();
  const { mapping } = await session.open(content('2024-09'));
  expect(mapping.newIndicators).toMatchObject([{ id: 'fleksjob-persner' }]);
  const answered = { ...mapping, indicators: { 'fleksjob-persner': 'fleksjob-personer' } };
  const { report } = await session.read(answered);
  expect(report).toMatchObject({ rejected: 0, indicators: [{ id: 'fleksjob-personer', isNew: false }] });
  await session.keep(true);
  const next = await new Session().open(content('2024-10'));
  expect(next).toMatchObject({ remembered: 'columns', mapping: { indicators: answered.indicators } });
});
