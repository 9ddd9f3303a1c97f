import { expect, test } from 'vitest';
import { CHECK_COLUMNS, readChecks } from '../../../../src/dataset/read/checks';
import { smallLookup } from '../../fixtures';

const read = (...lines: string[]) =>
  readChecks([CHECK_COLUMNS.join(','), ...lines, ''].join('\n'), smallLookup());

test('a term says sign, indicator, group, kind and area', () => {
  const { rules, problems } = read('r,sum,antal,+antal/alle:faktisk@faxe -andel ?beloeb@hele-landet,N,');
  expect(problems).toEqual([]);
  expect(rules).toEqual([
    {
      id: 'r',
      type: 'sum',
      result: { sign: 1, optional: false, indicator: 'antal', group: null, kind: null, area: null },
      parts: [
        { sign: 1, optional: false, indicator: 'antal', group: 'alle', kind: 'faktisk', area: 'faxe' },
        { sign: -1, optional: false, indicator: 'andel', group: null, kind: null, area: null },
        { sign: 1, optional: true, indicator: 'beloeb', group: null, kind: null, area: 'hele-landet' },
      ],
      name: { da: 'N', en: 'N' },
    },
  ]);
});

test.each([
  ['r,produkt,antal,+andel,N,N', 'unknown-choice', 'type', 'produkt'],
  ['r,sum,findes-ikke,+andel,N,N', 'unknown-indicator', 'resultat', 'findes-ikke'],
  ['r,sum,antal,+findes-ikke,N,N', 'unknown-indicator', 'dele', 'findes-ikke'],
  ['r,sum,antal,+andel/ingen,N,N', 'unknown-group', 'dele', 'ingen'],
  ['r,sum,antal,+andel@ingensteds,N,N', 'unknown-area', 'dele', 'ingensteds'],
  ['r,sum,antal,+andel:gaet,N,N', 'malformed-check', 'dele', '+andel:gaet'],
  ['r,sum,antal,*andel,N,N', 'malformed-check', 'dele', '*andel'],
  ['r,sum,,+andel,N,N', 'malformed-check', 'resultat', ''],
])('%s', (line, code, column, value) => {
  const { rules, problems } = read('ok,sum,antal,+andel,N,N', line);
  expect(rules.map((rule) => rule.id)).toEqual(['ok']);
  expect(problems).toMatchObject([{ file: 'checks.csv', line: 3, code, column, value }]);
});
