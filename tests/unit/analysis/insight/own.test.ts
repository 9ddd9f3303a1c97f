import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../../src/analysis/chart/types';
import { otherStatements, ownNote } from '../../../../src/analysis/insight/own';
import type { Observation } from '../../../../src/model/observation';
import { observation } from '../../fixtures';
import { danish, english } from '../../wordings';

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
      agreeing: 1,
    });
  });

  test('another referat is named even where it agrees, after what differs', () => {
    const same = observation({ period: '2022', value: 6, source: 'herlev-2022-03-23' });
    const other = own({ period: '2021', value: 4 });
    expect(otherStatements(chart([same, other]))).toEqual({ named: [other, same], agreeing: 0 });
  });
});
