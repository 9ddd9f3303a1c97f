import { describe, expect, test } from 'vitest';
import { mappingsToKeep } from '../../../../src/dataset/import/remembered';
import { openOwnStore } from '../../../../src/dataset/store/own/store';
import type { Mapping } from '../../../../src/model/mapping';
import { realIndex } from '../../fixtures';
import { withIndexedDb } from '../../indexedDb';
import { importFile, line, measuring, Session } from './importing';

withIndexedDb();

/** The numbers are of a new indicator. */
const asNew = (mapping: Mapping): Mapping => ({
  ...measuring('ledige-paa-kontanthjaelp')(mapping),
  newIndicators: [
    {
      ...realIndex().indicator('ledige-antal'),
      id: 'ledige-paa-kontanthjaelp',
      name: { da: 'Ledige på kontanthjælp', en: 'Ledige på kontanthjælp' },
    },
  ],
});
const bank = (...rows: readonly string[]) => ['OMRÅDE;TID;INDHOLD', ...rows].join('\n');

describe('what the numbers are, in a table with the heads of an earlier one,', () => {
  test.each<[string, readonly [string, string], readonly [string, string]]>([
    [
      'Statistikbanken’s three columns',
      ['tal.csv', bank('Faxe;2025K2;612')],
      ['tal.csv', bank('Faxe;2025K3;36900')],
    ],
    [
      'Jobindsats’ column of persons',
      ['a.csv', 'Område;Periode;Antal personer\nFaxe;2025M01;612'],
      ['b.csv', 'Område;Periode;Antal personer\nFaxe;2025M02;36900'],
    ],
    [
      'under another title',
      ['a.csv', 'Ledige på kontanthjælp;;\n\nKommune;År;Antal\nFaxe;2024;612'],
      ['a.csv', 'Folketal;;\n\nKommune;År;Antal\nFaxe;2025;36900'],
    ],
    [
      'of another table of Statistikbanken',
      ['2025AUK01.csv', bank('Faxe;2025K2;612')],
      ['2025FOLK1A.csv', bank('Faxe;2025K3;36900')],
    ],
    [
      'of the same table, of which something else was selected',
      ['AUS08.csv', 'OMRÅDE;SÆSON;TID;INDHOLD\nFaxe;Faktiske tal;2025M01;612'],
      ['AUS08.csv', 'OMRÅDE;SÆSON;TID;INDHOLD\nFaxe;Sæsonkorrigeret;2025M02;36900'],
    ],
  ])('is asked again: %s', async (_, [firstName, first], [secondName, second]) => {
    const leaveOut = (mapping: Mapping): Mapping => ({
      ...asNew(mapping),
      columns: mapping.columns.map((use) => (use.role === 'group' ? { role: 'ignore' } : use)),
    });
    await importFile(first, leaveOut, { name: firstName });
    const { gaps, mapping } = await new Session().open(second, secondName);
    expect(gaps).toContain('indicator');
    expect(mapping.newIndicators).toEqual([]);
  });

  test.each<[string, string, (period: string) => string]>([
    ['by its title', 'tal.csv', (period) => `Ledige på kontanthjælp;;\n\n${bank(`Faxe;${period};612`)}`],
    ['by its id', '20250811AUK01.csv', (period) => bank(`Faxe;${period};612`)],
  ])('is known where the file says so %s, and shown before it is read', async (_, name, content) => {
    await importFile(content('2025K2'), asNew, { name });
    const { opened, figures } = await importFile(content('2025K3'), undefined, { name });
    expect(opened).toMatchObject({ gaps: [], remembered: 'table' });
    expect(figures.map(line)).toEqual(['ledige-paa-kontanthjaelp faxe alle faktisk 2025-Q3 612']);
  });

  test('is open where the indicator is there no more', async () => {
    const content = `Ledige;;\n\n${bank('Faxe;2025K2;612')}`;
    const session = new Session();
    const { head, mapping } = await session.open(content);
    const store = await openOwnStore();
    const table = { ...head, title: 'Ledige', sample: head.rows };
    for (const [signature, kept] of mappingsToKeep(measuring('slettet')(mapping), table, 'tabel.csv'))
      await store.rememberMapping(signature, kept);
    expect((await new Session().open(content)).gaps).toEqual(['indicator']);
  });
});

test('neither the area nor the period of all rows is taken from another file', async () => {
  await importFile('Jobcentret;\n\nKøn;Antal\nMænd;612\n', (mapping) => ({
    ...asNew(mapping),
    area: 'faxe',
    period: '2024',
  }));
  const { gaps } = await new Session().open('Jobcentret;\n\nKøn;Antal\nMænd;36900\n');
  expect(gaps).toEqual(['area', 'period']);
});

test('columns and answers about spellings are kept, without what an earlier version kept with them', async () => {
  const answered = (mapping: Mapping): Mapping => ({
    ...asNew(mapping),
    columns: mapping.columns.map((use, at) => (at === 2 ? { role: 'note' } : use)),
    areas: { Fakse: 'faxe' },
  });
  const content = (rows: string) => `Kommune;År;Sagsbehandler;Antal\n${rows}\n`;
  await importFile(content('Fakse;2024;AB;612'), answered);
  const { opened, figures } = await importFile(content('Fakse;2025;AB;36900'), measuring('ydelsesmodtagere'));
  expect(opened).toMatchObject({ gaps: ['indicator'], remembered: 'columns' });
  expect(opened.mapping.columns[2]).toEqual({ role: 'note' });
  expect(figures.map(line)).toEqual(['ydelsesmodtagere faxe alle faktisk 2025 36900']);

  const store = await openOwnStore();
  const [[signature, kept] = ['', opened.mapping]] = await store.mappings();
  await store.rememberMapping(signature, asNew(kept));
  expect((await new Session().open(content('Fakse;2026;AB;1'))).gaps).toEqual(['indicator']);
});
