import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../../src/analysis/verdict/card';
import { decode } from '../../../../src/dataset/files/columnar';
import { isReferat } from '../../../../src/model/documentType';
import { present, wholeCompiled, wholeIndex } from '../../fixtures';

const index = wholeIndex();
const { catalog, files } = wholeCompiled();
const { observations } = decode(present(files.get(present(catalog.cards))));
const card = (area: string) =>
  cardOf({ observations }, area, index, '2026-11-30').map(
    ({ figure, sign, hollow }) =>
      `${isReferat(index.source(figure.source)) ? 'referat' : 'statistik'} ${figure.indicator} ${sign}${hollow ? ' gammelt' : ''}`,
  );

describe('the figures of a card', () => {
  test('are an official one, then what goes well and what needs attention of the minutes', () => {
    expect(card('faxe')).toEqual([
      'statistik ledige-andel mixed',
      'referat star-antal good',
      'referat fleksjob-ledighed attention',
    ]);
    expect(card('holstebro').slice(1)).toEqual([
      'referat deltidsjob-andel good gammelt',
      'referat budgetafvigelse attention gammelt',
    ]);
  });

  test('are those that still count before those too old for it', () => {
    expect(card('herlev')).toEqual([
      'statistik ledige-andel good',
      'referat budgetafvigelse attention',
      'referat ydelsesmodtagere info',
    ]);
  });

  test('have what minutes give no period of where there is nothing else, and official ones where that is too little', () => {
    expect(card('ishoej')).toContain('referat star-antal good gammelt');
    expect(card('aabenraa').at(-1)).toBe('statistik beskaeftigelsesfrekvens attention');
  });

  test('are three for every municipality that minutes tell of, from a file of a few figures', () => {
    const told = catalog.withMinutes.filter((id) => index.area(id).type === 'kommune');
    expect(told.map((id) => card(id).length)).toEqual(told.map(() => 3));
    expect(observations.length).toBeLessThan(told.length * 10);
  });
});
