/**
 * Whole invented minutes in the layouts that municipalities use, each with the figures that a careful reader finds in
 * it: `minutes/<layout>.txt` and `.csv`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import type { Area } from '../../../src/model/codelist';
import { itemNumber } from '../../../src/referat/blocks';
import { proposeFrom } from '../../../src/referat/propose';
import { present } from '../fixtures';
import { utf8 } from './files';
import { codelists } from './reading';

const FOLDER = join(import.meta.dirname, 'minutes');
/** A municipality that is in no list, on Funen. */
const like = present(codelists.areas.find(({ id }) => id === 'svendborg'));
const home: Area = {
  ...like,
  id: 'noerreby',
  name: { da: 'Nørreby', en: 'Nørreby' },
  longName: { da: 'Nørreby Kommune', en: 'Nørreby Municipality' },
};
const known = { codelists: { ...codelists, areas: [...codelists.areas, home] } };

const textOf = (layout: string, ending: 'txt' | 'csv'): string =>
  readFileSync(join(FOLDER, [layout, ending].join('.')), 'utf8');

/** The figures that are proposed, as the columns of the expected ones; a period in doubt is “?”. */
async function read(layout: string): Promise<{ figures: string[]; sure: number }> {
  const { referat, reading } = await proposeFrom({ name: '', bytes: utf8(textOf(layout, 'txt')) }, known);
  return {
    figures: reading.proposals.map(({ item, area, period, value, unit }) =>
      [
        itemNumber(present(referat.items[item])),
        area.value.name,
        period.sure ? period.value : '?',
        value.value,
        unit.value,
      ].join(', '),
    ),
    sure: reading.proposals.filter(({ doubts }) => doubts.length === 0).length,
  };
}

describe.each(['numbered', 'headings', 'tables', 'agenda', 'columns'])('%s', (layout) => {
  test('every figure is read, with its unit and area, and no other; when it is of is right or asked', async () => {
    const { figures, sure } = await read(layout);
    const [, ...rows] = Papa.parse<string[]>(textOf(layout, 'csv').trim()).data;
    const left = [...figures];
    const missing = rows.flatMap(([item, area, period, value, unit]) => {
      const lineOf = (when = '') => [item, area, when, value, unit].join(', ');
      const at = [lineOf(period), lineOf('?')].map((line) => left.indexOf(line)).find((n) => n >= 0);
      if (at === undefined) return [lineOf(period)];
      left.splice(at, 1);
      return [];
    });
    expect({ missing, surplus: left }).toEqual({ missing: [], surplus: [] });
    expect(sure / figures.length).toBeGreaterThan(0.6);
  });
});

test('of minutes in English every value is asked, since they are written in another way', async () => {
  const { reading } = await proposeFrom({ name: '', bytes: utf8(textOf('english', 'txt')) }, known);
  expect(reading.proposals.length).toBeGreaterThan(0);
  expect(reading.proposals.every(({ doubts }) => doubts.includes('vaerdi'))).toBe(true);
});
