import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OBSERVATION_COLUMNS } from '../../../../src/dataset/csv/figureColumns';
import { CHECK_COLUMNS } from '../../../../src/dataset/read/checks';
import { CODELIST_COLUMNS } from '../../../../src/dataset/read/codelists';
import { TABLE_COLUMNS } from '../../../../src/dataset/read/tables';

const readme = readFileSync('data/README.md', 'utf8');
/** What is written of a file, from its heading to the next. */
const about = (file: string) =>
  readme.split(/^(?:## |- )(?=`)/m).find((part) => part.startsWith(`\`${file}`)) ?? '';

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  noegletal: OBSERVATION_COLUMNS,
  checks: CHECK_COLUMNS,
  ...CODELIST_COLUMNS,
};

test.each(Object.entries(COLUMNS))(
  'the README of the data explains every column of %s.csv',
  (name, columns) => {
    expect(columns.filter((column) => !about(`${name}.csv`).includes(`\`${column}\``))).toEqual([]);
  },
);

test('and of the list of tables that are fetched', () => {
  expect(TABLE_COLUMNS.filter((column) => !readme.includes(`\`${column}\``))).toEqual([]);
});
