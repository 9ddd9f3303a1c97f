/** A table of minutes as a grid, and its sums while figures are changed. */
import { expect, test } from 'vitest';
import { at } from '../../../../src/model/at';
import type { Table } from '../../../../src/referat/blocks';
import { openHtml } from '../../../../src/referat/html';
import { findItems } from '../../../../src/referat/items';
import { readReferat } from '../../../../src/referat/read';
import { draftsOf } from '../../../../src/referat/review/drafts';
import { NOTHING_SAID, review } from '../../../../src/referat/review/review';
import { readWritten } from '../../../../src/views/referat/readWritten';
import { gridOf, sumsOf } from '../../../../src/views/referat/tableGrid';
import { present } from '../../fixtures';
import { codelists } from '../../referat/reading';
import { KNOWN } from '../../referat/review/minutes';

const { document } = openHtml(`<h2>Punkt 1: Udgifter</h2><p>Sagsfremstilling</p>
<table><tr><th>Udgift</th><th>Budget 2024, kr.</th><th>Regnskab 2023, kr.</th></tr>
<tr><td>Kontanthjælp</td><td>405.000</td><td>412.000</td></tr><tr><td>Sygedagpenge</td><td>300.000</td><td></td></tr>
<tr><td>I alt</td><td>705.000</td><td>412.000</td></tr></table><p>Beslutning</p><p>Godkendt.</p>`);
const { items } = findItems(document);
const meeting = { from: 0, to: document.text.length, municipality: null, committee: null, date: null };
const referat = { document, items, meetings: [meeting], notices: [] };
const reading = readReferat(referat, {
  codelists,
  confirmed: [{ municipality: 'aabenraa', date: '2024-06-11' }],
});
const drafts = (said = NOTHING_SAID) => draftsOf(referat, reading, said.answers, said.marked, KNOWN);
const table = present(document.blocks.find((block): block is Table => block.kind === 'table'));

test('columns say what their figures have in common, and empty cells are counted', () => {
  const grid = gridOf(document, table, drafts());
  expect(grid.columns.map(({ head, unit, period }) => [head, unit, period])).toEqual([
    ['Budget 2024, kr.', 'kr.', '2024'],
    ['Regnskab 2023, kr.', 'kr.', '2023'],
  ]);
  expect(grid.rows.map(({ head }) => head)).toEqual(['Kontanthjælp', 'Sygedagpenge', 'I alt']);
  expect(grid.empty).toBe(1);
});

test('what tells the indicators of a table apart is said of its rows, else of its columns, else of all of it', () => {
  const named = (name: string, row?: string) => {
    const grid = gridOf(document, table, drafts());
    const keys = grid.rows
      .filter(({ head }) => row === undefined || head === row)
      .flatMap((one) => one.drafts);
    const said = review(NOTHING_SAID, {
      type: 'set',
      keys: keys.map(({ key }) => key),
      values: { indicator: { id: null, name }, group: { id: 'alle', name: 'I alt' } },
      keep: false,
    });
    return { said, grid: gridOf(document, table, drafts(said)) };
  };
  expect(named('Udgifter').grid.namedBy).toBe('table');
  const { grid } = named('Udgifter', 'I alt');
  expect(grid.namedBy).toBe('rows');
  expect(grid.rows.at(-1)?.named?.indicator.name).toBe('Udgifter');
  expect(grid.columns.map((column) => column.named)).toEqual([null, null]);
});

test('a sum follows what the reader changes', () => {
  const [sum] = sumsOf(reading.sums, drafts());
  expect(sum).toMatchObject({ computed: 705_000, ok: true });
  const part = at(present(sum).parts, 0);
  const said = review(NOTHING_SAID, {
    type: 'set',
    keys: [part.key],
    values: { value: 400_000 },
    keep: true,
  });
  expect(sumsOf(reading.sums, drafts(said))[0]).toMatchObject({ computed: 700_000, ok: false });
  // Parts that are left out of what is saved still stand in the table; a total that is left out says nothing.
  const none = review(NOTHING_SAID, {
    type: 'decide',
    keys: [present(sum).total.key],
    verdict: 'skipped',
  });
  expect(sumsOf(reading.sums, drafts(none))).toHaveLength(reading.sums.length - 1);
});

test('a number is read as the language writes it', () => {
  expect(readWritten('−14.100.000', 'da')).toBe(-14_100_000);
  expect(readWritten('10,7', 'da')).toBe(10.7);
  expect(readWritten('10.7', 'da')).toBeNull();
  expect(readWritten('10.7', 'en')).toBe(10.7);
  expect(readWritten('1,234', 'en')).toBe(1234);
  expect(readWritten('ca. 5', 'da')).toBeNull();
});

test.each([
  ['14,1 mio.', 'da', 14_100_000],
  ['−14,1 mio. kr.', 'da', -14_100_000],
  ['1,3 mia', 'da', 1_300_000_000],
  ['40 t.kr.', 'da', 40_000],
  ['10,7 %', 'da', 10.7],
  ['14.1 million', 'en', 14_100_000],
  ['14,1 uger', 'da', null],
] as const)('what is written as “%s” (%s) is read', (written, language, value) => {
  expect(readWritten(written, language)).toBe(value);
});
