/** One table written in many shapes and formats: the figures are the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openOwnStore } from '../../../../src/dataset/store/own/store';
import { withIndexedDb } from '../../indexedDb';
import { importFile, measuring } from './importing';
import { AREAS, GROUP_IDS, GROUPS, type Table, WAYS, YEARS } from './writers';

withIndexedDb();

const table: fc.Arbitrary<Table> = fc
  .record({
    areas: fc.shuffledSubarray(AREAS, { minLength: 2 }),
    groups: fc.subarray(GROUPS, { minLength: 2 }),
    years: fc.subarray(YEARS, { minLength: 2 }),
    values: fc.array(
      fc.option(
        fc.integer({ min: 0, max: 20_000_000 }).map((n) => n / 10),
        { freq: 8 },
      ),
      {
        minLength: 100,
        maxLength: 100,
      },
    ),
  })
  // A whole column of missing values says nothing of what it is.
  .map(({ values, ...of }) => ({
    ...of,
    value: (area, group, year) =>
      area === 0 && group === 0 ? 1000.5 + year : (values[(area * 3 + group) * 4 + year] ?? null),
  }));

test('a table gives the same figures however it is written', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(table, async (of) => {
      const expected = of.areas
        .flatMap((area, a) =>
          of.groups.flatMap((group, g) =>
            of.years.flatMap((year, y) => {
              const value = of.value(a, g, y);
              return value === null ? [] : [`${area} ${GROUP_IDS[group]} ${year} ${value}`];
            }),
          ),
        )
        .sort();
      for (const [way, write] of Object.entries(WAYS)) {
        // Nothing is known of the table from the way before.
        await (await openOwnStore()).forgetMappings();
        const { opened, report, figures } = await importFile(
          await write(of),
          measuring('ydelse-fuldtidspersoner'),
        );
        expect([way, opened.gaps]).toEqual([way, ['indicator']]);
        expect([way, report.problems]).toEqual([way, []]);
        const read = figures.map((o) => `${o.area} ${o.group} ${o.period} ${o.value}`).sort();
        expect([way, read]).toEqual([way, expected]);
      }
    }),
    { numRuns: 12 },
  );
});
