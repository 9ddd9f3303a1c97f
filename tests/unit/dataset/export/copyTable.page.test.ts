import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedTable } from '../../../../src/dataset/export/copyTable';
import type { FigureSet } from '../../../../src/dataset/export/set';
import { first, observation, present } from '../../fixtures';
import { attack, hostile, RUNS, setOf } from './sets';

/** The cells of the table as a page shows them, and the document it was put in. */
function pasted(set: FigureSet) {
  const page = new DOMParser().parseFromString(copiedTable(set).html, 'text/html');
  const rows = [...page.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  return { page, head: first(rows), rows: rows.slice(1) };
}
const lines = (set: FigureSet) =>
  copiedTable(set)
    .text.split('\r\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));

describe('copiedTable', () => {
  const set = setOf([
    observation({ indicator: 'fleksjob-ledighed', value: -10.7, period: '2023-09', item: '88' }),
  ]);

  test('says the same in both forms, in Danish with a decimal comma', () => {
    const { head, rows } = pasted(set);
    expect(head).toEqual(['Nøgletal', 'Område', 'Type', 'Periode', 'Værdi', 'Enhed', 'Kilde']);
    expect(first(rows).slice(1)).toEqual([
      'Faxe',
      'Faktisk',
      'september 2023',
      '-10,7',
      '%',
      'Faxe, punkt 88 (06.11.2023)',
    ]);
    expect(lines(set)).toEqual([head, ...rows]);
  });

  test('has a decimal point in English', () => {
    const { head, rows } = pasted(setOf(set.figures, 'en'));
    expect(head[4]).toBe('Value');
    expect(first(rows)[4]).toBe('-10.7');
  });

  test('names the groups where there are some', () => {
    const { head, rows } = pasted(setOf([observation({ group: 'sygedagpenge' })]));
    expect([head[2], first(rows)[2]]).toEqual(['Gruppe', 'Sygedagpenge']);
  });

  test('whatever the names, it is a table of as many rows with nothing in it but text', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const set = attack(parts);
        const { page, head, rows } = pasted(set);
        expect(page.querySelectorAll('script, img, a')).toHaveLength(0);
        expect(rows).toHaveLength(set.figures.length);
        expect(lines(set)).toHaveLength(rows.length + 1);
        for (const row of [...rows, ...lines(set).slice(1)]) {
          expect(row).toHaveLength(head.length);
          row.forEach((cell, i) => {
            if (head[i] !== 'Værdi' && head[i] !== 'Value') expect(present(cell)).not.toMatch(RUNS);
          });
        }
        const plain = (text: string) => text.replaceAll("'", '').replace(/\s+/g, ' ').trim();
        expect(rows.map((row) => plain(present(row[0])))).toEqual(
          set.figures.map((o) => plain(set.text.indicator(o.indicator))),
        );
      }),
      { numRuns: 60 },
    );
  });
});
