import { describe, expect, test } from 'vitest';
import { openingOf, openingText } from '../../../../src/analysis/compare/finding';
import { compareRows } from '../../../../src/analysis/compare/rows';
import { da } from '../../../../src/i18n/da';
import { en } from '../../../../src/i18n/en';
import { makeWording } from '../../../../src/i18n/wording';
import type { Observation } from '../../../../src/model/observation';
import { observation, realIndex } from '../../fixtures';

const index = realIndex();
const danish = makeWording(da, 'da', index);
const english = makeWording(en, 'en', index);
const AREAS = ['faxe', 'ishoej', 'herning', 'hele-landet'];

const o = (area: string, value: number, part: Partial<Observation> = {}) =>
  observation({ area, value, period: '2023', decimals: 1, ...part });

function said(list: readonly Observation[], wording = danish, areas = AREAS): string | null {
  const reference = 'hele-landet';
  const chosen = areas.filter((area) => area !== reference);
  const rows = compareRows(list, { areas, chosen, reference, theme: null, all: true }, index);
  const opening = openingOf(rows, chosen, reference, index);
  return opening && openingText(opening, wording).replaceAll('\u00A0', ' ');
}

describe('a comparison opens with', () => {
  const three = [o('faxe', 2.8), o('ishoej', 4.4), o('herning', 2.1)];

  test('who has the lowest and the highest, and what the country has', () => {
    const list = [...three, o('hele-landet', 3)];
    expect(said(list)).toBe(
      'Fuldtidsledige i pct. af arbejdsstyrken er **lavest i Herning** (2,1 %) og **højest i Ishøj** (4,4 %), mod 3,0 % i hele landet (2023).',
    );
    expect(said(list, english)).toMatch(
      /is \*\*lowest in Herning\*\* \(2\.1%\) and \*\*highest in Ishøj\*\* \(4\.4%\), against 3\.0% in/,
    );
    expect(said(three)).toMatch(/\(4,4 %\) \(2023\)\.$/);
  });

  test('two that are held against one another, and one against the country', () => {
    expect(said(three, danish, ['faxe', 'herning'])).toBe(
      'Fuldtidsledige i pct. af arbejdsstyrken er **lavere i Herning** (2,1 %) end i Faxe (2,8 %) (2023).',
    );
    expect(said([...three, o('hele-landet', 3)], danish, ['faxe', 'hele-landet'])).toBe(
      'Fuldtidsledige i pct. af arbejdsstyrken er **2,8 % i Faxe** mod 3,0 % i hele landet (2023).',
    );
  });

  test('all that are equal', () => {
    expect(said([o('faxe', 3), o('ishoej', 3), o('herning', 4)])).toContain(
      '**lavest i Faxe og i Ishøj** (3,0 %)',
    );
    expect(said([o('faxe', 3), o('ishoej', 3)])).toContain('er **3,0 % i Faxe og i Ishøj** (2023).');
  });

  test('ranks, of which the lowest is best', () => {
    const rank = { indicator: 'star-placering', decimals: 0 };
    expect(said([o('faxe', 19, rank), o('ishoej', 24, rank), o('herning', 7, rank)])).toContain(
      '**bedst i Herning** (nr. 7) og **dårligst i Ishøj** (nr. 24)',
    );
  });
});

test('nothing is said of counts, plans, lists of conditions, one value alone, different periods or none', () => {
  const both = (part: Partial<Observation>) => [o('faxe', 1, part), o('ishoej', 2, part)];
  expect(said(both({ indicator: 'star-antal' }))).toBeNull();
  expect(said(both({ kind: 'maal' }))).toBeNull();
  expect(said(both({ indicator: 'vive-placering' }))).toBeNull();
  expect(said([o('faxe', 1), o('faxe', 1, { group: 'unge' })])).toBeNull();
  expect(said([o('faxe', 1), o('ishoej', 2, { period: '2022' })])).toBeNull();
  expect(said(both({ period: '' }))).toBeNull();
  expect(said([])).toBeNull();
});

test('what all of them have is said before what some have, a whole before its parts', () => {
  const [part, other] = [{ group: 'unge' }, { indicator: 'bruttoledighed' }];
  const some = [o('faxe', 1, other), o('ishoej', 2, other)];
  const all = [o('faxe', 1, part), o('ishoej', 2, part), o('herning', 3, part)];
  expect(said([...some, ...all])).toContain('højest i Herning** (3,0 %)');
  expect(said([...all, o('faxe', 1), o('ishoej', 2), o('herning', 4)])).toContain('(4,0 %)');
});
