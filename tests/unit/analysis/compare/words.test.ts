import { describe, expect, test } from 'vitest';
import { periodsDiffer, rowCaveats } from '../../../../src/analysis/compare/caveats';
import { holdAgainst } from '../../../../src/analysis/compare/cells';
import { compareRows } from '../../../../src/analysis/compare/rows';
import { againstWords, heldAgainst, rowParts } from '../../../../src/analysis/compare/words';
import { da } from '../../../../src/i18n/da';
import { en } from '../../../../src/i18n/en';
import { makeWording } from '../../../../src/i18n/wording';
import type { Observation } from '../../../../src/model/observation';
import { first, observation, present, realIndex } from '../../fixtures';

const index = realIndex();
const danish = makeWording(da, 'da', index);
const english = makeWording(en, 'en', index);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const o = (part: Partial<Observation>) => observation({ period: '2023', ...part });

describe('how a value lies to another', () => {
  test.each([
    ['fuldtidsledighed', 2.4, 2.8, 1, '0,4 procentpoint under', '0.4 percentage points below'],
    ['fuldtidsledighed', 3, 2, 0, '1 procentpoint over', '1 percentage point above'],
    ['fuldtidsledighed', 3, 3, 0, 'på niveau', 'level'],
    ['star-forbedring-point', 0.5, 1, 1, '0,5 procentpoint under', '0.5 percentage points below'],
    ['star-placering', 19, 65, 0, '46 pladser bedre', '46 places better'],
    ['star-placering', 20, 19, 0, '1 plads dårligere', '1 place worse'],
    ['vive-placering', 19, 65, 0, '46 pladser højere oppe', '46 places higher up'],
    ['star-antal', 540, 1540, 0, '1.000 færre', '1,000 fewer'],
    ['star-besparelse', 7e6, 5e6, 0, '2 mio. kr. mere', 'DKK 2 million more'],
  ])('%s %d to %d', (indicator, a, b, decimals, words, inEnglish) => {
    const own = o({ indicator, value: a, decimals });
    const against = present(holdAgainst(own, [o({ indicator, area: 'ishoej', value: b, decimals })], index));
    expect(plain(againstWords(against, danish))).toBe(words);
    expect(plain(againstWords(against, english))).toBe(inEnglish);
  });

  test('what it is held against is said where the other column shows something else', () => {
    const country = (period: string, value: number) => o({ area: 'hele-landet', period, value, decimals: 1 });
    const [old, recent] = [country('2022-09', 12.3), country('2023-09', 13)];
    const say = (period: string) =>
      plain(
        heldAgainst(present(holdAgainst(o({ period, value: 10 }), [old, recent], index)), recent, danish),
      );
    expect(say('2023-09')).toBe('');
    expect(say('2022-09')).toBe('(12,3 % i samme periode)');
    expect(say('2021-09')).toBe('(13,0 %, september 2023)');
  });
});

describe('caveats of a row', () => {
  const areas = ['faxe', 'ishoej', 'herning'];
  const row = (list: readonly Observation[]) =>
    first(compareRows(list, { areas, chosen: areas, reference: null, theme: null, all: true }, index));

  test('periods differ when they are not all the same; not stated is the same only within a source', () => {
    const other = 'herlev-2022-03-23';
    expect(periodsDiffer([])).toBe(false);
    expect(periodsDiffer([o({}), null, o({ area: 'ishoej' })])).toBe(false);
    expect(periodsDiffer([o({}), o({ area: 'ishoej', period: '2022' })])).toBe(true);
    expect(periodsDiffer([o({ period: '' }), o({ period: '', area: 'ishoej' })])).toBe(false);
    expect(periodsDiffer([o({ period: '' }), o({ period: '', area: 'ishoej', source: other })])).toBe(true);
  });

  test('remarks are gathered, each once, with the areas they are about', () => {
    const note = { da: 'Skønnet.', en: 'Estimated.' };
    const own = { da: 'Uden juli.', en: 'Without July.' };
    expect(
      rowCaveats(row([o({ note }), o({ area: 'ishoej', note }), o({ area: 'herning', note: own })])).notes,
    ).toEqual([
      { areas: ['faxe', 'ishoej'], note },
      { areas: ['herning'], note: own },
    ]);
  });

  test('a forecast is one', () => {
    expect(rowCaveats(row([o({ kind: 'prognose' })])).forecast).toBe(true);
    expect(rowCaveats(row([o({})]))).toEqual({ periods: false, forecast: false, notes: [] });
  });
});

test('a row says its group and kind, but not the whole and what was observed', () => {
  expect(rowParts({ group: 'alle', kind: 'faktisk' }, danish)).toEqual([]);
  expect(rowParts({ group: 'kontanthjaelp', kind: 'maal' }, danish)).toEqual(['Kontanthjælp', 'Mål']);
  expect(rowParts({ group: 'alle-ydelser', kind: 'prognose' }, english)).toEqual(['Forecast']);
});
