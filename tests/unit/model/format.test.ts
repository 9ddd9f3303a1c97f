import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UnitType } from '../../../src/model/codelist';
import { type Formatter, formatDate, formatNumber, formatPeriod, formatter } from '../../../src/model/format';
import type { Language } from '../../../src/model/language';
import { realIndex } from '../fixtures';

const BY_TYPE: Record<UnitType, string> = {
  antal: 'fleksjob-personer',
  procent: 'fleksjob-ledighed',
  point: 'fleksjob-ledighed-aendring',
  kroner: 'budgetafvigelse',
  placering: 'star-placering',
};

function of(indicator: string, language: Language): Formatter {
  const index = realIndex();
  const found = index.indicator(indicator);
  return formatter(found, index.unit(found.unit), language);
}
const type = (unit: UnitType, language: Language) => of(BY_TYPE[unit], language);
/** Shows a non-breaking space as `_`, so that it is seen in a failure and told from a plain one. */
const seen = (text: string) => text.replaceAll('\u00A0', '_');

describe('full', () => {
  test.each<[UnitType, number, number | undefined, string, string]>([
    ['procent', 10.7, 1, '10,7_%', '10.7%'],
    ['procent', 11, 0, '11_%', '11%'],
    ['point', -0.7, 1, '−0,7_procentpoint', '−0.7_percentage points'],
    ['placering', 19, undefined, 'nr._19', 'no._19'],
    ['antal', 2684, undefined, '2.684_personer', '2,684_persons'],
    ['antal', 1, undefined, '1_person', '1_person'],
    ['antal', -1, undefined, '−1_person', '−1_person'],
    ['antal', 0, undefined, '0_personer', '0_persons'],
    ['kroner', -14_100_000, undefined, '−14,1_mio._kr.', 'DKK_−14.1_million'],
    ['kroner', 68_000_000, undefined, '68_mio._kr.', 'DKK_68_million'],
    ['kroner', 680_754, undefined, '680.754_kr.', 'DKK_680,754'],
    ['kroner', 1_000_000, undefined, '1_mio._kr.', 'DKK_1_million'],
  ])('%s %d', (unit, value, decimals, da, en) => {
    expect(seen(type(unit, 'da').full(value, decimals))).toBe(da);
    expect(seen(type(unit, 'en').full(value, decimals))).toBe(en);
  });

  test('money per resident keeps its unit', () => {
    expect(seen(of('star-besparelse-pr-borger', 'da').full(412))).toBe('412_kr. pr. borger');
    expect(seen(of('star-besparelse-pr-borger', 'en').full(412))).toBe('DKK_412_per resident');
  });

  test('decimals default to the indicator’s own', () => {
    expect(seen(type('procent', 'da').full(13))).toBe('13,0_%');
  });
});

describe('parts, bare and difference', () => {
  test('a rank says how many are ranked', () => {
    const da = type('placering', 'da').parts(19);
    expect([da.before, da.number, seen(da.after)]).toEqual(['nr.', '19', 'af_98']);
    expect(seen(type('placering', 'en').parts(19).after)).toBe('of_98');
  });

  test('a bare amount keeps its scale but not its unit', () => {
    expect(seen(type('kroner', 'da').bare(-14_100_000))).toBe('−14,1_mio.');
    expect(type('procent', 'da').bare(10.7)).toBe('10,7');
  });

  test.each<[UnitType, number, string, string]>([
    ['procent', -2.3, '2,3_procentpoint', '2.3_percentage points'],
    ['procent', 1, '1,0_procentpoint', '1.0_percentage point'],
    ['placering', -46, '46_pladser', '46_places'],
    ['placering', 1, '1_plads', '1_place'],
    ['antal', -38, '38_personer', '38_persons'],
    ['kroner', -8_400_000, '8,4_mio._kr.', 'DKK_8.4_million'],
    ['point', -0.3, '0,3_procentpoint', '0.3_percentage points'],
  ])('a difference in %s of %d has no sign', (unit, value, da, en) => {
    expect(seen(type(unit, 'da').difference(value))).toBe(da);
    expect(seen(type(unit, 'en').difference(value))).toBe(en);
  });
});

describe('formatNumber', () => {
  test('what rounds to nothing has no sign', () => {
    expect(formatNumber(-0, 0, 'da')).toBe('0');
    expect(formatNumber(-0.04, 1, 'da')).toBe('0,0');
    expect(formatNumber(-0.04, 1, 'en')).toBe('0.0');
    expect(formatNumber(-0.05, 2, 'en')).toBe('−0.05');
  });

  test('groups thousands', () => {
    expect(formatNumber(1_234_567.5, 1, 'da')).toBe('1.234.567,5');
    expect(formatNumber(1_234_567.5, 1, 'en')).toBe('1,234,567.5');
  });

  test('reads back as the rounded value, with a true minus only', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
        const text = formatNumber(whole / 10 ** decimals, decimals, 'da');
        expect(text).not.toContain('-');
        const plain = text.replaceAll('.', '').replace(',', '.').replace('\u2212', '-');
        expect(Number(plain)).toBe(whole / 10 ** decimals);
      }),
    );
  });
});

test('no format ever says NaN or -0, and the sign is that of the value', () => {
  const value = fc.oneof(
    fc.integer({ min: -1e10, max: 1e10 }),
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    fc.constantFrom(0, -0),
  );
  const unit = fc.constantFrom(...(Object.keys(BY_TYPE) as UnitType[]));
  const language = fc.constantFrom<Language>('da', 'en');
  fc.assert(
    fc.property(unit, language, value, (u, l, v) => {
      const { full, bare, difference, parts } = type(u, l);
      const texts = [full(v), bare(v), parts(v).number];
      for (const text of texts) {
        expect(text).not.toMatch(/NaN|undefined|Infinity|-/);
        const shown = /[1-9]/.test(text.replace(/98$/, ''));
        expect(text.includes('\u2212')).toBe(v < 0 && shown);
        expect((text.match(/\u2212/g) ?? []).length).toBeLessThanOrEqual(1);
      }
      expect(difference(v)).not.toMatch(/NaN|undefined|-|\u2212/);
    }),
  );
});

describe('periods and dates', () => {
  test.each([
    ['2021', '2021', '2021'],
    ['2019-Q2', '2._kvartal 2019', 'Q2 2019'],
    ['2023-09', 'september 2023', 'September 2023'],
    ['2023-08-31', '31. august 2023', '31 August 2023'],
    ['2022-07/2023-06', 'juli 2022 – juni 2023', 'July 2022 – June 2023'],
    ['2024/2026', '2024 – 2026', '2024 – 2026'],
    ['', 'ikke angivet', 'not stated'],
  ])('“%s” in full', (period, da, en) => {
    expect(seen(formatPeriod(period, 'da', 'ikke angivet'))).toBe(da);
    expect(seen(formatPeriod(period, 'en', 'not stated'))).toBe(en);
  });

  test('short periods abbreviate months and quarters', () => {
    expect(seen(formatPeriod('2019-Q2', 'da', '', 'short'))).toBe('2._kv. 2019');
    expect(formatPeriod('2023-09', 'da', '', 'short')).toMatch(/^sep[a-z]*\.? 2023$/);
    expect(formatPeriod('2023-09', 'en', '', 'short')).toMatch(/^Sept? 2023$/);
  });

  test('dates are short and in the order of the language', () => {
    expect(formatDate('2023-11-06', 'da')).toBe('06.11.2023');
    expect(formatDate('2023-11-06', 'en')).toBe('06/11/2023');
  });
});
