import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSeries } from '../../../src/charts/forms/series';
import { layOutRows, longestDetail, type PlotRow, type RowRoom } from '../../../src/charts/rows/rowLayout';
import { present } from '../fixtures';

const seriesOf = (n: number) =>
  chartSeries({ key: `${n}`, area: 'faxe', group: 'alle', kind: 'faktisk' }, []);
const numberOf = (found: PlotRow) => Number(found.series.key);

const row = (n: number, part: Partial<PlotRow> = {}): PlotRow => ({
  series: seriesOf(n),
  label: `Række ${n}`,
  marks: [],
  words: '12 %',
  weight: n,
  ...part,
});
const rows = (n: number, part: Partial<PlotRow> = {}) => Array.from({ length: n }, (_, i) => row(i, part));
const ROOM: RowRoom = { columns: 30, after: 40, narrow: false, height: null };
const within = (height: number, part: Partial<RowRoom> = {}): RowRoom => ({ ...ROOM, height, ...part });

const anyRows = fc
  .array(
    fc.record({
      label: fc.stringMatching(/^[a-zæøå ]{1,50}$/),
      words: fc.constantFrom('', '12 %', '1.234 personer'),
      remark: fc.constantFrom(
        undefined,
        '2 procentpoint over målet',
        'budget 600.000 kr.\nfaktisk 415.000 kr.',
      ),
      part: fc.constantFrom(null, 'Faktisk', 'Prognose'),
      total: fc.boolean(),
      weight: fc.integer({ min: 0, max: 100 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) => list.map((part, i): PlotRow => ({ ...part, marks: [], series: seriesOf(i) })));

describe('layOutRows', () => {
  test('without a height every row has what it needs', () => {
    const { rows: laid, left, height } = layOutRows(rows(40), ROOM);
    expect(laid).toHaveLength(40);
    expect(left).toBe(0);
    expect(height).toBe(40 * 38);
  });

  test('on a phone a long value stands above the marks, with the name; a short one after them', () => {
    const words = '680.754 kr. (1. dec. 2019 – 30. nov. 2021)';
    const [long, short] = layOutRows([row(1, { words }), row(2)], { ...ROOM, narrow: true }).rows;
    expect(present(long).lines.join(' ')).toBe(`Række 1: ${words}`);
    expect(present(long).details).toEqual([]);
    expect(present(short).details).toEqual(['12 %']);
  });

  test('in a height rows fill it, then move closer, and none is left out before they stand at 20 pixels', () => {
    const heights = (n: number) => layOutRows(rows(n), within(330));
    expect(present(heights(5).rows[0]).height).toBe(66);
    expect(present(heights(12).rows[0]).height).toBe(27.5);
    expect(heights(16)).toMatchObject({ left: 0, height: 330 });
    expect(heights(17).left).toBe(2);
    // One row does not fill a slide.
    expect(heights(1).height).toBeLessThan(120);
  });

  test('never more than the height, never rows over one another, whatever the rows', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 150, max: 700 }), fc.boolean(), (list, height, narrow) => {
        const found = layOutRows(list, within(height, { narrow }));
        expect(found.rows.length + found.left).toBe(list.length);
        expect(found.height).toBeLessThanOrEqual(found.rows.length > 1 ? height + 1e-6 : 700);
        for (const [i, laid] of found.rows.entries()) {
          const next = found.rows[i + 1];
          if (next) expect(laid.top + laid.height).toBeLessThanOrEqual(next.top + 1e-6);
          expect(laid.thick).toBeGreaterThan(11);
          expect(laid.thick).toBeLessThanOrEqual(40);
        }
      }),
    );
  });

  test('what tells least is left out, totals and what stands out never first; the order is kept', () => {
    const list = [
      ...rows(20),
      row(20, { total: true, weight: 0 }),
      row(21, { weight: Number.POSITIVE_INFINITY }),
    ];
    const { rows: laid, left } = layOutRows(list, within(200));
    expect(left).toBe(13);
    expect(laid.map(numberOf)).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21]);
  });

  test('a part keeps its heading when its first rows are left out', () => {
    const list = [
      ...rows(10, { part: 'Faktisk' }),
      row(10, { part: 'Prognose', weight: 0 }),
      row(11, { part: 'Prognose', weight: 99 }),
    ];
    const laid = layOutRows(list, within(200)).rows;
    expect(laid.filter((r) => r.heading).map((r) => [numberOf(r), r.heading])).toEqual([
      [numberOf(present(laid[0])), 'Faktisk'],
      [11, 'Prognose'],
    ]);
  });

  test('value and remark share a line where that spares a row, and a long remark keeps its own lines', () => {
    const remark = '40 færre end forventet';
    const long = '40 færre fuldtidspersoner end forventet; kun forskellen er oplyst';
    const list = [...rows(7, { remark }), row(7, { words: '', remark: long })];
    const { rows: laid, left } = layOutRows(list, within(250));
    expect(left).toBe(0);
    expect(laid.map((r) => r.inline)).toEqual([...Array(7).fill(true), false]);
    expect(longestDetail(laid)).toBeLessThanOrEqual(40);
  });
});
