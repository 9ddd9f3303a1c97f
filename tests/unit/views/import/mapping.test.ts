import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mappingGaps } from '../../../../src/dataset/import/guess';
import { newId, newIndicator } from '../../../../src/dataset/import/newIndicator';
import type { ColumnUse, Mapping } from '../../../../src/model/mapping';
import {
  addIndicator,
  aliasOf,
  ambiguousNumbers,
  columnsOf,
  editIndicator,
  headPeriods,
  mayBe,
  measured,
  measureOf,
  NO_MEASURE,
  ROLES,
  renewId,
  saysItself,
  setAlias,
  setArea,
  setDecimals,
  setMeasure,
  setPeriod,
  setUse,
} from '../../../../src/views/import/mapping';
import { mapping } from './importStates';

const value: ColumnUse = { role: 'value', measure: null };
const wide = (...columns: readonly ColumnUse[]): Mapping => ({ ...mapping, columns });
const roles = ({ columns }: Mapping) => columns.map(({ role }) => role);
const made = newIndicator(
  { name: 'Ledige i alt', unit: 'personer', theme: 'ledighed', decimals: 0 },
  new Set(),
);

describe('what a column is used for', () => {
  test('a role that one column has is taken from it', () => {
    expect(roles(setUse(mapping, 2, { role: 'area' }))).toEqual(['ignore', 'period', 'area']);
  });

  test('several columns can be groups, or values', () => {
    const groups = wide({ role: 'group' }, { role: 'ignore' }, value);
    expect(roles(setUse(groups, 1, { role: 'group' }))).toEqual(['group', 'group', 'value']);
    expect(roles(setUse(groups, 1, value))).toEqual(['group', 'value', 'value']);
  });

  test('a second column of values takes over nothing of the first', () => {
    const one = setMeasure(wide(value, { role: 'ignore' }), null, { indicator: 'star-antal' });
    const two = setUse(one, 1, value);
    expect(measured(two)).toEqual([0, 1]);
    expect(measureOf(two, 0).indicator).toBe('star-antal');
    expect(measureOf(two, 1)).toEqual(NO_MEASURE);
    expect(mappingGaps({ ...two, area: 'faxe', period: '2023' })).toEqual(['indicator']);
    // And back: what was said of the one that stays is said of all.
    const back = setUse(two, 1, { role: 'ignore' });
    expect(measured(back)).toEqual([null]);
    expect(measureOf(back, null).indicator).toBe('star-antal');
  });

  test('nothing is asked of values whose rows name their indicator', () => {
    expect(measured(wide({ role: 'indicator' }, value))).toEqual([]);
    expect(measured(wide({ role: 'area' }))).toEqual([]);
    expect(
      measured(wide({ role: 'periodValue', period: '2023' }, { role: 'periodValue', period: '2024' })),
    ).toEqual([null]);
  });

  test('heads that name periods say them', () => {
    const periods = wide({ role: 'periodValue', period: '2024' }, { role: 'periodValue', period: '2023' });
    expect(saysItself(periods, 'period')).toBe(true);
    expect(saysItself(periods, 'area')).toBe(false);
    expect(headPeriods(periods)).toEqual(['2023', '2024']);
    expect(headPeriods(mapping)).toBeNull();
  });

  test('however columns are used, no role is had twice that only one can have', () => {
    const use = fc.constantFrom(...ROLES).map((role): ColumnUse => (role === 'value' ? value : { role }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), use), { maxLength: 20 }), (edits) => {
        const start = wide(...Array.from({ length: 5 }, (): ColumnUse => ({ role: 'ignore' })));
        const end = edits.reduce((now, [at, next]) => setUse(now, at, next), start);
        expect(end.columns).toHaveLength(5);
        for (const role of ROLES.filter((r) => !['ignore', 'group', 'period', 'value'].includes(r))) {
          expect(columnsOf(end, role).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('what the values are', () => {
  test('is said of all, or of each', () => {
    const all = setMeasure(mapping, null, { indicator: 'star-antal' });
    expect(all.measure).toEqual({ ...NO_MEASURE, indicator: 'star-antal' });
    expect(measureOf(setMeasure(all, null, { scale: 1000 }), null)).toMatchObject({
      indicator: 'star-antal',
      scale: 1000,
    });
    const two = wide(value, value);
    const one = setMeasure(two, 1, { indicator: 'star-antal' });
    expect(one.measure).toBeNull();
    expect(measureOf(one, 0)).toEqual(NO_MEASURE);
  });

  test('a measure that the only column has itself is what is shown and amended', () => {
    const own = wide({ role: 'value', measure: { ...NO_MEASURE, indicator: 'star-antal' } });
    expect(measureOf(own, null).indicator).toBe('star-antal');
    const amended = setMeasure(own, null, { kind: 'maal' });
    expect(measureOf(amended, null)).toMatchObject({ indicator: 'star-antal', kind: 'maal' });
    expect(amended.columns).toEqual([value]);
  });

  test('a new indicator goes when nothing is measured by it', () => {
    const added = addIndicator(mapping, null, made);
    expect(added.newIndicators).toEqual([made]);
    expect(added.measure?.indicator).toBe('ledige-i-alt');
    expect(setMeasure(added, null, { indicator: 'star-antal' }).newIndicators).toEqual([]);
  });

  test('a new indicator’s id follows its name, and is never that of another', () => {
    const taken = new Set(['ledige']);
    const added = addIndicator(mapping, null, made);
    const named = editIndicator(added, made.id, { name: { da: 'Ledige', en: 'Ledige' } });
    expect(named.newIndicators[0]?.id).toBe(made.id);
    const renamed = renewId(named, made.id, taken);
    expect(renamed.newIndicators.map(({ id }) => id)).toEqual(['ledige-2']);
    expect(renamed.measure?.indicator).toBe('ledige-2');
    expect(newId('<script>', new Set())).toBe('script');
    expect(newId('!!', new Set())).toBe('noegletal');
  });
});

describe('what no column says', () => {
  test('is said once for all rows, and can be taken back', () => {
    expect(setArea(mapping, 'faxe').area).toBe('faxe');
    expect(setPeriod(setPeriod(mapping, '2023'), null).period).toBeNull();
    expect(setDecimals(mapping, 'dot', []).decimals).toBe('dot');
  });

  test('a spelling is an area, nobody, or not said', () => {
    const said = setAlias(mapping, 'Århuus', 'aarhus');
    expect(aliasOf(said, 'Århuus')).toBe('aarhus');
    expect(aliasOf(setAlias(said, 'Århuus', ''), 'Århuus')).toBe('');
    expect(aliasOf(setAlias(said, 'Århuus', null), 'Århuus')).toBeNull();
  });

  test('spellings that objects have for themselves are names like any other', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(aliasOf(mapping, name)).toBeNull();
      expect(aliasOf(setAlias(mapping, name, 'faxe'), name)).toBe('faxe');
    }
  });
});

describe('what is proposed', () => {
  test('what a new indicator may be is looked up once, and again under another name', () => {
    let looked = 0;
    const known = {
      ...made,
      id: 'ledige-i-alt',
      get definition() {
        looked += 1;
        return made.definition;
      },
    };
    const list = [known];
    expect(mayBe(made, list)).toEqual([known]);
    const once = looked;
    expect(mayBe(made, list)).toEqual([known]);
    expect(looked).toBe(once);
    expect(mayBe({ ...made, id: 'x', name: { da: 'Sygefravær', en: 'Sickness' } }, list)).toEqual([]);
    expect(mayBe(made, [])).toEqual([]);
  });

  test('numbers that can be read two ways are shown both ways', () => {
    const rows = [
      ['Faxe', '2023', '200'],
      ['Aarhus', '2023', '1.234'],
      ['Herlev', '2023', '1,5'],
    ];
    expect(ambiguousNumbers(rows, mapping)).toEqual([{ text: '1.234', comma: 1234, dot: 1.234 }]);
    expect(ambiguousNumbers(rows.slice(0, 1), mapping)).toEqual([]);
  });
});
