import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../../src/analysis/chart/types';
import { alsoTexts, besideText, otherStatements, ownNote } from '../../../../src/analysis/insight/own';
import type { Observation } from '../../../../src/model/observation';
import { observation } from '../../fixtures';
import { danish, english, plain } from '../../wordings';

const OWN = 'eget-x-2026-11-22';
const own = (part: Partial<Observation> = {}) => observation({ source: OWN, ...part });

describe('ownNote', () => {
  test('nothing where no figure is own', () => {
    expect(ownNote([observation()], danish)).toBeNull();
    expect(ownNote([], danish)).toBeNull();
  });

  test('all, or those of some areas', () => {
    expect(ownNote([own(), own({ area: 'ishoej' })], danish)).toBe('Tallene er egne tal.');
    expect(ownNote([observation(), own({ area: 'ishoej' }), own({ area: 'hele-landet' })], danish)).toBe(
      'Egne tal er med for Ishøj og hele landet.',
    );
    expect(ownNote([observation(), own({ area: 'ishoej' })], english)).toBe(
      'Own figures are shown for Ishøj.',
    );
  });

  test('many areas are counted', () => {
    const areas = ['faxe', 'ishoej', 'herlev', 'herning', 'aarhus', 'odense'];
    expect(ownNote([observation(), ...areas.map((area) => own({ area }))], danish)).toBe(
      'Egne tal er med for 6 områder.',
    );
  });
});

describe('otherStatements', () => {
  const drawn = [observation({ period: '2021', value: 5 }), observation({ period: '2022', value: 6 })];
  const chart = (also: readonly Observation[]) =>
    ({ series: [{ points: drawn.map((o) => ({ observation: o })) }], also }) as unknown as Chart;

  test('own figures that say the same are counted, not named', () => {
    const other = own({ period: '2022', value: 7 });
    expect(otherStatements(chart([own({ period: '2021', value: 5 }), other]))).toEqual({
      named: [other],
      disputed: [other],
      agreeing: 1,
    });
  });

  test('another referat is named even where it agrees, after what differs', () => {
    const same = observation({ period: '2022', value: 6, source: 'herlev-2022-03-23' });
    const other = own({ period: '2021', value: 4 });
    expect(otherStatements(chart([same, other]))).toEqual({
      named: [other, same],
      disputed: [other],
      agreeing: 0,
    });
  });
});

describe('alsoTexts', () => {
  test('names some, and counts the rest', () => {
    const also = ['2021', '2022', '2023'].map((period) => observation({ period, value: 5 }));
    const said = alsoTexts(also, 2, danish);
    expect(said).toHaveLength(3);
    expect(plain(said[0] ?? '')).toMatch(
      /^For Faxe, 2021, står der et andet sted 5 % \(punkt 1, 06\.11\.2023\)\.$/,
    );
    expect(said[2]).toBe('Et tal mere står to steder i kilderne.');
    expect(alsoTexts(also.slice(0, 2), 2, danish)).toHaveLength(2);
    expect(alsoTexts([], 2, danish)).toEqual([]);
  });

  test('another referat’s statement is not disputed by own figures', () => {
    const same = observation({ period: '2022', value: 7, source: 'herlev-2022-03-23' });
    const drawn = [{ points: [{ observation: observation({ period: '2022', value: 6 }) }] }];
    const chart = { series: drawn, also: [same] } as unknown as Chart;
    expect(otherStatements(chart)).toMatchObject({ named: [same], disputed: [] });
  });
});

describe('besideText', () => {
  const figure = { indicator: 'fuldtidsledighed', value: 2.9, decimals: 1, period: '2023-08' };

  test('says whose the figure is, the value and the period', () => {
    expect(plain(besideText(own(figure), danish))).toBe('Egne tal: 2,9 % (august 2023)');
    expect(plain(besideText(own(figure), english))).toBe('Own figures: 2.9% (August 2023)');
    const stated = observation({ ...figure, source: 'faxe-2023-11-06', item: '90' });
    expect(plain(besideText(stated, danish))).toBe('Faxe, punkt 90 (06.11.2023): 2,9 % (august 2023)');
  });

  test('says a deviation in words', () => {
    const deviation = own({ indicator: 'budgetafvigelse', value: 1_000_000, decimals: 0, period: '2023' });
    expect(plain(besideText(deviation, danish))).toBe('Egne tal: merforbrug på 1 mio. kr. (2023)');
  });
});
