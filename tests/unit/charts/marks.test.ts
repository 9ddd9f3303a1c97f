import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSeries } from '../../../src/analysis/series';
import { describeChart } from '../../../src/charts/describe';
import { chartMarks, type Mark, MOVES, type Move, moveMark } from '../../../src/charts/frame/marks';
import type { Observation } from '../../../src/model/observation';
import { type Chosen, realChart } from '../chartOf';
import { observation, present, realIndex } from '../fixtures';

const index = realIndex();
const share = index.indicator('fuldtidsledighed');
const AREAS = ['faxe', 'ishoej', 'herlev'];
const YEARS = ['2019', '2020', '2021', '2022', '2023'];

function marksOf(list: readonly Observation[]): Mark[][] {
  const chart = describeChart({ series: toSeries(list, AREAS, ['alle']), indicator: share, index });
  return chartMarks(present(chart));
}
const points = (area: string, ...periods: string[]) => periods.map((period) => observation({ area, period }));
/** Where some keys lead, as area and period. */
function walk(marks: readonly (readonly Mark[])[], ...moves: Move[]): string {
  const end = moves.reduce((mark, move) => moveMark(marks, mark, move), present(marks[0]?.[0]));
  return `${end.observation.area} ${end.observation.period}`;
}

describe('chartMarks', () => {
  test('a line has a mark for every point', () => {
    const marks = marksOf([...points('faxe', ...YEARS), ...points('ishoej', '2022', '2023')]);
    expect(marks.map((list) => list.length)).toEqual([5, 2]);
    expect(marks[1]?.[1]).toMatchObject({ series: 1, point: 1, observation: { period: '2023' } });
  });

  test('bars have one, the latest', () => {
    const marks = marksOf([...points('faxe', '2023'), ...points('ishoej', '2023')]);
    expect(marks.map((list) => list.map((mark) => mark.observation.period))).toEqual([['2023'], ['2023']]);
  });
});

describe('the marks of rows', () => {
  const walkReal = (id: string, chosen: Chosen, ...moves: Move[]) => {
    const marks = chartMarks(realChart(id, chosen));
    const end = moves.reduce((mark, move) => moveMark(marks, mark, move), present(marks[0]?.[0]));
    return `${end.observation.group} ${end.observation.kind} ${end.value}`;
  };

  test('a pair has two, the expected and the actual; up and down keep to the same of them', () => {
    const pairs = { areas: ['ishoej'] };
    expect(walkReal('star-antal', pairs)).toBe('kontanthjaelp forventet 820');
    expect(walkReal('star-antal', pairs, 'ArrowRight')).toBe('kontanthjaelp faktisk 720');
    expect(walkReal('star-antal', pairs, 'ArrowRight', 'ArrowDown')).toBe('alle-ydelser faktisk 1540');
    expect(walkReal('star-antal', pairs, 'ArrowDown')).toBe('alle-ydelser forventet 1580');
  });

  test('a line of an account has its plan and its result', () => {
    expect(walkReal('fleksjobinvestering', {}, 'ArrowRight')).toBe('potentiale faktisk -250000');
    expect(walkReal('fleksjobinvestering', {}, 'ArrowRight', 'ArrowDown')).toBe(
      'driftsinvesteringer faktisk 415000',
    );
    // This line has a plan alone.
    expect(walkReal('fleksjobinvestering', {}, 'ArrowDown', 'ArrowDown')).toBe(
      'anlaegsinvesteringer budget 0',
    );
  });

  test('a computed point is read as it is drawn', () => {
    const [parts] = chartMarks(realChart('ukraine-ophold'));
    expect(parts?.[0]).toMatchObject({ observation: { value: 51 }, computed: { operation: 'share' } });
    expect(parts?.[0]?.value).toBeCloseTo(27.57, 2);
  });

  test('every mark of every real chart can be reached', () => {
    for (const id of [
      'fleksjobinvestering',
      'star-antal',
      'budgetafvigelse',
      'fleksjob-arbejdstid',
      'star-placering',
    ]) {
      for (const wanted of realChart(id, { group: null }).forms) {
        const marks = chartMarks(realChart(id, { group: null, wanted }));
        const reached = new Set([present(marks[0]?.[0])]);
        for (const mark of reached) for (const move of MOVES) reached.add(moveMark(marks, mark, move));
        expect([id, wanted, reached.size]).toEqual([id, wanted, marks.flat().length]);
      }
    }
  });
});

describe('moveMark', () => {
  const lines = marksOf([...points('faxe', ...YEARS), ...points('ishoej', ...YEARS)]);

  test('left and right go along the series and stop at its ends', () => {
    expect(walk(lines, 'ArrowRight')).toBe('faxe 2020');
    expect(walk(lines, 'ArrowLeft')).toBe('faxe 2019');
    expect(walk(lines, 'End', 'ArrowRight')).toBe('faxe 2023');
    expect(walk(lines, 'End', 'ArrowLeft')).toBe('faxe 2022');
    expect(walk(lines, 'End', 'Home')).toBe('faxe 2019');
  });

  test('up and down change series and keep the period', () => {
    expect(walk(lines, 'ArrowRight', 'ArrowDown')).toBe('ishoej 2020');
    expect(walk(lines, 'ArrowRight', 'ArrowDown', 'ArrowUp')).toBe('faxe 2020');
    expect(walk(lines, 'ArrowUp')).toBe('faxe 2019');
    expect(walk(lines, 'ArrowDown', 'ArrowDown')).toBe('ishoej 2019');
  });

  test('where every series has one point, all arrows go through the series', () => {
    const bars = marksOf(AREAS.flatMap((area) => points(area, '2023')));
    expect(walk(bars, 'ArrowRight')).toBe('ishoej 2023');
    expect(walk(bars, 'ArrowDown', 'ArrowDown')).toBe('herlev 2023');
    expect(walk(bars, 'End', 'ArrowLeft')).toBe('ishoej 2023');
    expect(walk(bars, 'End', 'Home', 'ArrowUp')).toBe('faxe 2023');
  });

  test('up and down lead to the nearest period', () => {
    const uneven = marksOf([...points('faxe', ...YEARS), ...points('ishoej', '2021', '2023')]);
    expect(walk(uneven, 'ArrowRight', 'ArrowDown')).toBe('ishoej 2021');
  });

  test('any keys stay on the marks', () => {
    const shape = fc.array(fc.subarray(YEARS, { minLength: 1 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(shape, fc.array(fc.constantFrom(...MOVES)), (years, moves) => {
        const marks = marksOf(years.flatMap((list, i) => points(present(AREAS[i]), ...list)));
        let at = present(marks[0]?.[0]);
        for (const move of moves) {
          at = moveMark(marks, at, move);
          expect(marks[at.series]?.[at.point]).toBe(at);
        }
      }),
    );
  });

  test('every mark can be reached with the arrows', () => {
    const shape = fc.array(fc.subarray(YEARS, { minLength: 1 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(shape, (years) => {
        const marks = marksOf(years.flatMap((list, i) => points(present(AREAS[i]), ...list)));
        const reached = new Set([present(marks[0]?.[0])]);
        for (const mark of reached) for (const move of MOVES) reached.add(moveMark(marks, mark, move));
        expect(reached.size).toBe(marks.flat().length);
      }),
    );
  });
});
